// More than is owed: told at the answer to whoever may hear what is owed, and to nobody else.
import { describe, expect, it } from 'vitest';
import type { Json } from '../../bot/model.ts';
import { conversation, type Conversation } from '../talk.ts';

const AT = '2026-11-24T10:00:00.000Z';
const talking = (level: 2 | 3, arrangement: Json, ...says: readonly string[]): Conversation => {
  const identity = { level, account: 'account', person: 'person', at: AT, usedAt: AT };
  const state = { language: 'en' as const, greetedAt: AT, heardAt: AT, identity };
  const one = conversation({ at: AT, state, found: { arrangement } });
  one.opens('promise-to-pay');
  for (const each of says) one.says(each);
  return one;
};
const OWED = { kind: 'rent', may: true, made: 0, owed: 6_240 };
const answersOf = ({ state }: Conversation) => Object.fromEntries(state.open?.answers ?? []);

describe('with a code', () => {
  it('more than is owed is told at once, however often it is tried, and all of it can be chosen', () => {
    const one = talking(3, OWED, '1', 'none', '£70', '£70', '£70');
    expect(one.texts.join()).toMatch(/more than you owe/);
    expect(one.asked).toBe('amount');

    one.says('all of it');

    expect(answersOf(one)).toMatchObject({ amount: 6_240 });
  });

  it('a sum that was said before and is too much is asked about', () => {
    const one = talking(3, OWED, 'one payment of £90 on friday', 'none');

    expect(one.asked).toBe('amount');
  });

  it('payments that come to more go to a person before anything else is asked', () => {
    const one = talking(3, OWED, '2', 'none', 'weekly', '£20', 'friday', '4');

    expect(one.effects.at(-1)).toMatchObject({ transaction: 'payments.money-stop' });
    expect(answersOf(talking(3, OWED, '2', 'none', 'weekly', '£20', 'friday', '3'))).toMatchObject({
      count: 3,
    });
  });
});

describe('without a code', () => {
  const { owed: _, ...arranged } = OWED;

  it('nothing tells what is owed', () => {
    const one = talking(2, arranged, '1', 'none', '£4000', 'friday');

    expect(one.asked).toBe('afford');
    expect(
      one.turns
        .flatMap(({ activities }) => activities)
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/owe\b|62/);
  });

  it('"all of it" is asked for in pounds', () => {
    const one = talking(2, arranged, '1', 'none', 'all of it');

    expect(one.texts.join()).toMatch(/cannot see here what you owe/);
  });
});
