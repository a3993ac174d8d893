// The shape of an answer to a page, and of one that tells what was made safe.
import { expect, it } from 'vitest';
import { answersPage, tellsMadeSafe } from '../../bot/incidents/answer-shape.ts';

it.each([
  ['482 SAFE gas leak isolated', true],
  ['482safe water off', true],
  ['#1482 made safe, live wires capped', true],
  ['482 diogel', true],
  ['482 safe but it is still leaking', false],
  ['482 safe, fire next door', false],
  ['482 way', false],
  ['safe lady out of lift', false],
  ['i am safe 482', false],
  [`482 safe ${'x'.repeat(400)}`, false],
])('"%s" tells what was made safe: %s', (text, is) => {
  expect(tellsMadeSafe(text)).toBe(is);
});

it.each([
  ['482 ok', true],
  ['482 cant, stuck in traffic', true],
  ["482 can't", true],
  ['999 now', false],
  ['482 high street has a gas leak', false],
  ['there is smoke', false],
])('"%s" answers a page: %s', (text, is) => {
  expect(answersPage(text)).toBe(is);
});
