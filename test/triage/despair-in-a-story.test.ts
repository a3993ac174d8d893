// Who tells of money, and that there is no point any more, is told of the Samaritans.
import { expect, it } from 'vitest';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';

it.each([
  "I've lost my job and can't pay rent, I feel like there's no point anymore",
  "lost my job. there's no point anymore",
  "there's no point anymore. i lost my job and cant pay",
  "i've lost my job, in debt, no point any more",
  'lost my job no money no food i feel there is no point any more',
  "there's no point anymore",
  'no point in anything',
])('"%s"', (text) => {
  expect(dangerIn(text, allDangers)?.id).toBe('selfharm');
});

it.each([
  'is there any point reporting potholes anymore',
  'no point in that',
  'lost my job and cant pay rent',
])('nothing of that is "%s"', (text) => {
  expect(dangerIn(text, allDangers)).toBeUndefined();
});
