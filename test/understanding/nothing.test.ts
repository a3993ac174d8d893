// Words that ask for nothing more.
import { expect, it } from 'vitest';
import { asksNothing } from '../../bot/understanding/nothing.ts';

it.each([
  'thanks thats all',
  'no that will be all for now',
  'ok thats it thanks',
  "dyna'r cwbl diolch",
  'dyna ni',
])('%j asks for nothing', (text) => {
  expect(asksNothing(text)).toBe(true);
});

it.each(['thats all my bins left again', 'is that all you do', 'thats it im going to complain'])(
  '%j asks for something',
  (text) => {
    expect(asksNothing(text)).toBe(false);
  },
);
