// Words that ask for nothing more.
import { expect, it } from 'vitest';
import { asksNothing } from '../../bot/understanding/nothing.ts';

it.each([
  'thanks thats all',
  'no that will be all for now',
  'ok thats it thanks',
  "dyna'r cwbl diolch",
  'dyna ni',
  "it's not a fire, just burnt toast",
  'no fire, only steam',
])('%j asks for nothing', (text) => {
  expect(asksNothing(text)).toBe(true);
});

it.each([
  'thats all my bins left again',
  'is that all you do',
  'thats it im going to complain',
  'its not a fire, just burnt toast and my hand is burnt',
  'no fire in the kitchen',
])('%j asks for something', (text) => {
  expect(asksNothing(text)).toBe(false);
});
