// How often the matcher is right, printed, and held as floors a little below what was measured, so that a change for the worse is seen.
import { describe, expect, it } from 'vitest';
import { normalise } from '../../bot/understanding/normalise.ts';
import { chance } from '../../bot/understanding/train/chance.ts';
import { model, understand } from '../../dialogs/understand.ts';
import { faqs } from '../dialogs/shipped.ts';
import {
  asksOf,
  inWords,
  leftOut,
  outsideRates,
  percent,
  ratesOf,
  setApart,
  trying,
  written,
} from './rates.ts';
import type { Rates, Tried } from './rates.ts';
import { withTypo } from './typo.ts';

const attempt = trying(model);
const stored = asksOf(faqs);
type Floors = Pick<Rates, 'first' | 'inThree' | 'answered' | 'wrong'>;

const holds = (what: string, tried: readonly Tried[], floors: Floors) => {
  const rates = ratesOf(tried);
  console.log(inWords(what, rates));
  expect(rates.first).toBeGreaterThanOrEqual(floors.first);
  expect(rates.inThree).toBeGreaterThanOrEqual(floors.inThree);
  expect(rates.answered).toBeGreaterThanOrEqual(floors.answered);
  expect(rates.wrong).toBeLessThanOrEqual(floors.wrong);
};

describe('a stored ask', () => {
  it.each([
    ['en', { first: 0.985, inThree: 0.99, answered: 0.98, wrong: 0.005 }],
    ['cy', { first: 0.96, inThree: 0.98, answered: 0.935, wrong: 0.01 }],
  ] as const)('is found with a typo in its longest word: %s', (language, floors) => {
    const random = chance(7);
    const asks = stored.filter((ask) => ask.language === language);

    const tried = asks.map(({ id, text }) => attempt({ id, text: withTypo(normalise(text), random) }));

    holds(`${language} with a typo`, tried, floors);
  });

  const seen = leftOut(faqs, 77);
  it.each([
    ['en', { first: 0.82, inThree: 0.93, answered: 0.62, wrong: 0.04 }],
    ['cy', { first: 0.805, inThree: 0.91, answered: 0.58, wrong: 0.045 }],
  ] as const)('is mostly found by the others of its topic alone: %s', (language, floors) => {
    holds(
      `${language} left out`,
      seen.filter((each) => each.language === language),
      floors,
    );
  });
});

describe('another wording', () => {
  it.each([
    ['tune', { first: 0.9, inThree: 0.95, answered: 0.85, wrong: 0.03 }],
    ['held', { first: 0.9, inThree: 0.95, answered: 0.75, wrong: 0 }],
  ] as const)('is understood: %s', (list, floors) => {
    holds(list, written[list].map(attempt), floors);
  });

  it.each([
    ['en', { first: 0.91, inThree: 0.98, answered: 0.82, wrong: 0.015 }],
    ['cy', { first: 0.87, inThree: 0.95, answered: 0.79, wrong: 0.03 }],
  ] as const)('is understood that was set apart: %s', (language, floors) => {
    holds(`${language} set apart`, setApart[language].map(attempt), floors);
  });
});

describe('a message outside our topics', () => {
  it.each([
    ['looked at', written.outside, 'en', 0.1],
    ['kept apart', written.outsideHeld, 'en', 0.1],
    ['set apart', setApart.outside, 'en', 0.1],
    ['set apart, Welsh', setApart.outsideCy, 'cy', 0.15],
  ] as const)('is mostly not answered: %s', (what, texts, prefer, most) => {
    const { answered, asked } = outsideRates(texts.map((text) => understand(text, prefer)));

    console.log(`outside, ${what}: answered ${percent(answered)}, asked back ${percent(asked)}`);
    expect(answered).toBeLessThanOrEqual(most);
  });
});
