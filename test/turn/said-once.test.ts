// What was said once is not asked for again: a reference beside a yes, a day in the wish to change a promise, what is to become of it.
import { describe, expect, it } from 'vitest';
import type { DialogState } from '../../bot/model.ts';
import type { PromiseSeen } from '../../bot/services/promises-seen.ts';
import { confirmationSaid } from '../../dialogs/forms/promise-said.ts';
import { conversation, type Conversation } from '../talk.ts';

const AT = '2026-11-24T10:00:00.000Z';
const WORDS = confirmationSaid(
  { kind: 'rent', schedule: [{ date: '2026-11-27', amount: 4000 }] },
  'P-104218',
  'en',
);
const OPEN: PromiseSeen = {
  reference: 'P-104218',
  status: 'open',
  words: WORDS,
  dates: ['2026-11-27'],
  answers: [
    ['how', 'once'],
    ['amount', 4000],
    ['contact', 'here'],
    ['language', 'english'],
    ['helper', 'no'],
  ],
};
const promised = (more: Partial<DialogState> = {}): Conversation =>
  conversation({
    at: AT,
    channel: 'sms',
    state: {
      language: 'en',
      greetedAt: AT,
      heardAt: AT,
      identity: { level: 2, account: 'account', person: 'person', at: AT, usedAt: AT },
      sent: { dialog: 'promise-to-pay', reference: 'P-104218' },
      ...more,
    },
    found: {
      promise: OPEN,
      arrangement: { kind: 'rent', may: true, made: 1, stands: 'P-104218' },
    },
  });

describe('a promise that was made', () => {
  it.each([
    'i want to change it to friday 4 december',
    'can i move it to 4 december',
    'change the day to friday 4 december',
  ])('"%s" leads to the new day, which is not asked for again', (words) => {
    const one = promised();
    one.says(words);

    expect(one.state.open?.dialog).toBe('promise-to-pay');
    one.says('none');
    expect(Object.fromEntries(one.state.open?.answers ?? [])).toMatchObject({ date: '2026-12-04' });
  });

  it.each(['change', 'change it', 'i cant pay it by then'])(
    '"%s" is about it, whatever was said between',
    (words) => {
      const one = promised();
      one.says('hmm');
      one.says(words);

      expect(one.state.open?.dialog).toBe('change-promise');
    },
  );

  it.each([
    ['change it to 30 quid', { how: 'once', amount: 3_000 }],
    ['change it to 20 a week', { how: 'parts', every: 'week', each: 2_000 }],
    ['change it to friday 4 december', { how: 'once', amount: 4_000 }],
  ])('"%s" is what it becomes', (words, answers) => {
    const one = promised();
    one.says(words);
    one.says('none');

    expect(one.state.open?.dialog).toBe('promise-to-pay');
    expect(Object.fromEntries(one.state.open?.answers ?? [])).toMatchObject(answers);
  });

  it('stands when the change to it is called off, and that is said', () => {
    const one = promised();
    one.says('change it to 30 quid');
    one.says('forget it');

    expect(one.texts.join()).toMatch(/stopped your new promise/);
  });

  it.each([
    'withdraw',
    'can i take it back',
    'withdraw it please',
    'withdraw my promise',
    'cancel my promise',
    'take back my promise',
  ])('"%s" asks only whether they are sure', (words) => {
    const one = promised();
    one.says(words);

    expect([one.state.open?.dialog, one.asked]).toEqual(['change-promise', 'sure']);
  });
});

describe('a reference beside a yes', () => {
  it('is taken to the check of who they are', () => {
    const one = conversation({ channel: 'sms' });
    one.says('behind with my rent what can i do');
    expect(one.options).toContain('form:promise-to-pay');
    one.says('yeh rt1130525');

    expect([one.state.open?.dialog, one.asked]).toEqual(['prove-account', 'postcode']);
  });

  it('is none where it is only a yes', () => {
    const one = conversation({ channel: 'sms' });
    one.says('behind with my rent what can i do');
    one.says('yeh');

    expect(one.asked).toBe('reference');
  });
});

it.each(['no sorry i havent got the reference', 'ive lost it', 'dont know'])(
  '"%s" hears at once where a reference is, and is no miss',
  (words) => {
    const one = conversation();
    one.opens('check-reference');
    one.says(words);

    expect(one.state.open?.tries).toBeUndefined();
    expect(one.texts.join()).toMatch(/01632 960100/);
  },
);

it.each(['darllen fy llythyrau', 'read my letters'])('"%s" leads to their letters', (words) => {
  const one = conversation({ byHand: true });
  one.says(words);

  expect(one.state.open?.dialog).toBe('my-letters');
});

it.each([
  ['pay 20 now rt1130525', 2_000],
  ['can i pay 40 off my rent rt1130525', 4_000],
  ['pay 20.50 for rt1130525', 2_050],
])('"%s" says how much', (words, amount) => {
  const one = conversation({ channel: 'sms' });
  one.says(words);

  expect(one.state.open?.dialog).toBe('pay');
  expect(Object.fromEntries(one.state.open?.answers ?? [])).toMatchObject({ amount });
});

it.each(['pay rt1130525', 'pay 731048628', 'pay the rent for 14 elm road rt1130525'])(
  '"%s" does not',
  (words) => {
    const one = conversation({ channel: 'sms' });
    one.says(words);

    expect(Object.fromEntries(one.state.open?.answers ?? [])).not.toHaveProperty('amount');
  },
);
