// What is told of an emergency repair in Welsh, mutated as people say it, acts as in English.
import { describe, expect, it } from 'vitest';
import { rowOpened, rowSaid } from '../../dialogs/triage/rows-said.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { conversation } from '../talk.ts';

describe('an emergency told in Welsh', () => {
  it.each([
    ['Mae fy ngwres wedi diffodd', 'triage-heating'],
    ["mae'r gwres 'di mynd", 'triage-heating'],
    ["sdim dŵr twym 'da ni", 'triage-heating'],
    ["mae'n nhoiled i wedi blocio", 'triage-toilet'],
    ["peipen 'di bosto", 'triage-leak'],
    ["dyw'r drws ffrynt ddim yn cloi", 'triage-insecure'],
  ])('opens its tree: %s', (text, tree) => {
    const talking = conversation();
    talking.says(text);

    expect([talking.state.open?.dialog, talking.state.language]).toEqual([tree, 'cy']);
  });

  it('that is over, or asked about, opens none', () => {
    const opens = (text: string) => rowOpened.some(([, said]) => said.test(normalise(text)));

    expect(opens('pryd fydd y gwres yn gweithio eto')).toBe(false);
    expect(opens("roedd y boeler wedi torri llynedd, pryd mae'r gwasanaeth nesa")).toBe(false);
  });

  it('is read in no time, however it is written', () => {
    const start = performance.now();
    for (const text of ['i ', 'mae r ', 'gwres wedi torri a ', 'no heating and '].map(
      (each) => each.repeat(2_000) + 'x'.repeat(90),
    )) {
      rowSaid(text);
      for (const [, said] of rowOpened) said.test(text);
    }

    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('in a form, in Welsh', () => {
  it.each([
    'canslo hwnna',
    'canslo fo plis',
    "dwi'm isio hwn",
    'fi moyn canslo',
    'peidiwch â’i anfon',
    'anghofiwch o',
  ])('what calls it off calls it off, at its check as well: %s', (text) => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.opens('moving-home');
    for (const said of [
      'allan o Northmoor',
      '3 Rhagfyr 2026',
      'NM4 2QP',
      '14',
      'sgipio',
      'Siân Jones',
      'sgipio',
    ])
      talking.says(said);
    expect(talking.asked).toBe('check');

    talking.says(text);

    expect([talking.last.status, talking.state.open]).toEqual(['cancelled', undefined]);
  });
});
