// A home for each channel: the step is its own, and the record is the same for all.
import { expect, it } from 'vitest';
import { homeFor, homesIn, stepAt, withoutHome } from './homes.ts';
import type { Step } from './script.ts';

const HOMES = homesIn('8 Elm Road; 10 Elm Road; 12 Elm Road; 16 Elm Road');
const SAYS: Step = { line: 1, kind: 'does', deed: { kind: 'says', text: '{home}, {uprn}', manner: 'once' } };

it('is another one on each channel', () => {
  const all = (['webchat', 'messenger', 'whatsapp', 'sms'] as const).map((each) => homeFor(HOMES, each));

  expect(all).toEqual(HOMES);
});

it('stands in the step, and comes out of the record again', () => {
  const step = stepAt(SAYS, '10 Elm Road');

  expect(step).toMatchObject({ deed: { text: '10 Elm Road, 999990000715' } });
  expect(withoutHome(step, '10 Elm Road')).toEqual(SAYS);
  expect(withoutHome(step, '12 Elm Road')).toEqual(step);
});

it.each(['', '8 Elm Road', '8 Elm Road; 8 Elm Road; 10 Elm Road; 12 Elm Road'])(
  'is not read of %j',
  (list) => {
    expect(homesIn(list)).toBeUndefined();
  },
);
