// The sense of a topic: the middle of what is said of it.
import { expect, it } from 'vitest';
import { centrality, centresOf } from '../../bot/understanding/centres.ts';
import { SENSES } from '../../bot/understanding/senses.ts';

const towards = (...places: readonly number[]): Float64Array => {
  const sense = new Float64Array(SENSES);
  for (const place of places) sense[place] = 1 / Math.sqrt(places.length);
  return sense;
};
const centres = centresOf(
  [
    { sense: towards(0), topic: 0 },
    { sense: towards(1), topic: 0 },
    { sense: towards(2), topic: 1 },
    { sense: towards(3), topic: -1 },
  ],
  3,
);

it('is as near to a topic as to the middle of its documents', () => {
  expect(centrality(centres, towards(0, 1), 0).own).toBeCloseTo(1, 1);
  expect(centrality(centres, towards(0), 0).own).toBeCloseTo(Math.SQRT1_2, 1);
});

it('tells of the nearest topic too, whichever that is', () => {
  const { own, most } = centrality(centres, towards(2), 0);

  expect(own).toBe(0);
  expect(most).toBeCloseTo(1, 1);
});

it('is nowhere for what is about no topic, and for a topic that nothing is said of', () => {
  expect(centrality(centres, towards(3), 2)).toEqual({ own: 0, most: 0 });
});
