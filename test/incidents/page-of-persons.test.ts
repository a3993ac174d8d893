// The page of whoever is on call, where it is of a person and not of a place: how they may be reached, and that nothing is sent there.
import { expect, it } from 'vitest';
import { incidentPage } from '../../lambdas/pages/on-call-shown.ts';
import { after, FIRST, night } from './night.ts';

const pageOf = (answers: Readonly<Record<string, string>>, quiet = true): string => {
  const { reported, incident } = night();
  reported(0, { row: 'abuse', severity: 'S0', words: 'invented', answers, ...(quiet && { quiet: true }) });
  const shown = { incident: incident(), to: FIRST, now: new Date(after(3)), isOther: false, photos: [] };
  return (incidentPage(shown).body ?? '').replace(/\s+/g, ' ');
};

it('says how and when it is safe to reach them, and that it got worse, with its time', () => {
  const page = pageOf({ how: 'my sister after 6pm', worse: after(2) });

  expect(page).toContain('How and when it is safe to reach them');
  expect(page).toContain('my sister after 6pm');
  expect(page).toContain('No number is known but what they wrote themselves.');
  expect(page).toMatch(/They say that it got worse<\/dt>\s*<dd>03:02/);
});

it('says of a time that nobody is told of it there', () => {
  expect(pageOf({})).toContain('Nothing is sent to them');
  expect(pageOf({}, false)).toContain('They are told.');
});
