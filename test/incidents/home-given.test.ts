// A home that they gave in the same chat: whoever is on call reads it for what it is, until they say where the danger is.
import { expect, it } from 'vitest';
import { givenOf, whereOf } from '../../bot/incidents/where-heard.ts';
import { incidentPage } from '../../lambdas/pages/on-call-shown.ts';
import { after, FIRST, night } from './night.ts';

const OAK = '8 Oak Avenue, NM3 1FG';
const told = () => {
  const all = night();
  all.reported(0, { row: 'gas', severity: 'S0', words: 'i can smell gas', given: OAK });
  return all;
};

it('stands on the page and in what is paged, not confirmed, and is no place of the danger', () => {
  const { incident, effects } = told();
  const shown = { incident: incident(), to: FIRST, now: new Date(after(3)), isOther: false, photos: [] };
  const page = (incidentPage(shown).body ?? '').replace(/\s+/g, ' ');

  expect(page).toContain(`In this chat they gave ${OAK}: not confirmed that it is there.`);
  expect(effects.find(({ kind }) => kind === 'page')).toMatchObject({ told: { given: OAK } });
  expect(whereOf(incident())).toBeUndefined();
});

it('is told to nobody where it is of a person', () => {
  const { reported, effects } = night();
  reported(0, { row: 'abuse', quiet: true, words: 'invented', given: OAK });

  expect(JSON.stringify(effects.filter(({ kind }) => kind === 'page'))).not.toContain('Oak');
});

it('is the place once they say so, and no more once they say that it is elsewhere', () => {
  const there = told();
  there.reported(1, { words: 'yes', place: OAK });
  const elsewhere = told();
  elsewhere.reported(1, { words: 'no', elsewhere: OAK });

  expect([whereOf(there.incident()), givenOf(there.incident())]).toEqual([OAK, undefined]);
  expect([whereOf(elsewhere.incident()), givenOf(elsewhere.incident())]).toEqual([undefined, undefined]);
});
