// What is looked for in logs: something of a person is found wherever it stands, and the letters of an id are none.
import { expect, it } from 'vitest';
import { leaksIn } from './leaks.ts';

const ID = 'rV5tNg-ZCdPKSfAY-B39DN';

it.each(['home NM4 2QP: open', 'NM42QP', 'incident-NM42QP: open', `incident ${ID} NM4 2QP`, `${ID}-NM42QP`])(
  'a postcode is found in "%s"',
  (line) => expect(leaksIn(line)).toEqual([expect.stringContaining('a postcode') as string]),
);

it('an id whose last letters look like one is none', () => {
  expect(leaksIn(`incident ${ID}: reported: open`)).toEqual([]);
});
