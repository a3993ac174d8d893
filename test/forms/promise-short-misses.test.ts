// A promise to pay in the words of somebody who types little, and not always at the question that asks for it.
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../talk.ts';

const AT = '2026-11-24T10:00:00.000Z';
const talking = (...says: readonly string[]): Conversation => {
  const identity = { level: 2 as const, account: 'account', person: 'person', at: AT, usedAt: AT };
  const one = conversation({ at: AT, state: { language: 'en', greetedAt: AT, heardAt: AT, identity } });
  one.opens('promise-to-pay');
  for (const each of says) one.says(each);
  return one;
};
const answersOf = ({ state }: Conversation) => Object.fromEntries(state.open?.answers ?? []);

describe('how they pay', () => {
  it.each([
    ['40 quid on fridays', { how: 'parts', every: 'week', each: 4_000, first: '2026-11-27' }],
    ['40 fridays', { how: 'parts', every: 'week', each: 4_000, first: '2026-11-27' }],
    ['£40 every friday', { how: 'parts', every: 'week', each: 4_000, first: '2026-11-27' }],
    ['weekly', { how: 'parts', every: 'week' }],
    ['40 quid', { how: 'once', amount: 4_000 }],
  ])('may be said as "%s", and what is in it is not asked again', (words, answers) => {
    const one = talking(words, 'none');

    expect(answersOf(one)).toMatchObject(answers);
  });

  it('is not changed by a sum that comes late', () => {
    const one = talking('2', 'none', 'weekly', '40', '£40');

    expect(answersOf(one)).toMatchObject({ how: 'parts', every: 'week', each: 4_000 });
    expect(one.asked).toBe('first');
  });

  it('keeps a day that was said too early', () => {
    const one = talking('friday', '1', 'none', '40');

    expect(answersOf(one)).toMatchObject({ amount: 4_000, date: '2026-11-27' });
  });
});

describe('an amount', () => {
  it.each(['i mean 40', 'no 40', 'sorry i meant £40', 'oh it was 40', 'should be 40 quid', '40 i said'])(
    'may be said as "%s"',
    (words) => {
      const one = talking('1', 'none', words);

      expect(answersOf(one)).toMatchObject({ amount: 4_000 });
    },
  );
});

describe('a day', () => {
  it.each(['i mean friday', 'no friday', 'this friday', 'fridays', 'sorry i meant friday'])(
    'may be said as "%s"',
    (words) => {
      const one = talking('1', 'none', '40', words);

      expect(answersOf(one)).toMatchObject({ date: '2026-11-27' });
    },
  );
});

describe('"no the other one"', () => {
  it.each(['no the other one', 'sorry i meant the other', 'na y llall'])(
    'takes the other of two that was chosen before: "%s"',
    (words) => {
      const one = talking('2', 'none', '1', words);

      expect(answersOf(one)).toMatchObject({ every: 'month' });
      expect(one.texts.join()).toMatch(/I've changed "How often" to "Every month"/);
      expect(one.asked).toBe('each');
    },
  );

  it('asks again what had more than two', () => {
    const one = talking('1', 'no the other one');

    expect(one.asked).toBe('how');
  });
});

describe('"change it to 30 quid"', () => {
  it('is about the sum, wherever they are', () => {
    const one = talking('2', 'none', 'weekly', '40', 'i want to change it to 30 quid');

    expect(answersOf(one)).toMatchObject({ each: 3_000 });
    expect(one.asked).toBe('first');
  });
});

it('a wish to pay there and then is no promise', () => {
  const one = talking('can i pay 20 quid now');

  expect(one.state.open?.dialog).toMatch(/^pay/);
});

it('a day stands beside a reference and two sums', () => {
  const one = talking('2');
  for (const words of ['yeh rt1209466 is mine', 'none', '40 quid on fridays']) one.says(words);

  expect(answersOf(one)).toMatchObject({ every: 'week', each: 4_000, first: '2026-11-27' });
});
