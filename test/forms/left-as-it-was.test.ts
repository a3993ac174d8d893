// A change that is left in the middle: nothing is sent, and what stands is said, with its day and time.
import { describe, expect, it } from 'vitest';
import type { DialogState } from '../../bot/model.ts';
import type { PromiseSeen } from '../../bot/services/promises-seen.ts';
import { leavesAsItWas } from '../../bot/understanding/in-form.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { confirmationSaid } from '../../dialogs/forms/promise-said.ts';
import { conversation, type Conversation, type Setting } from '../talk.ts';

const VISIT = {
  reference: 'R-204518',
  kind: 'repair',
  about: 'Toilet: the seat is broken',
  moves: 0,
  diary: 'general',
  slot: '2026-09-24T08:00-12:00',
  confirmed: false,
};
const COLLECTION = {
  ...VISIT,
  reference: 'W-204518',
  kind: 'bulky-waste',
  about: 'a sofa',
  diary: 'bulky-waste',
};
const changing = (setting: Setting, ...says: readonly string[]): Conversation => {
  const talking = conversation({ found: { 'appointments:own': [VISIT] }, ...setting });
  talking.opens('change-appointment');
  for (const each of says) talking.says(each);
  return talking;
};
const submits = ({ effects }: Conversation) => effects.filter(({ kind }) => kind === 'submit');

const LEAVES = [
  'leave it as it was',
  'leave it as it is',
  'no leave it',
  'dont change it',
  "actually don't change it, leave it as it is",
  'keep it the same please',
  'i didnt want to change it',
  'forget it',
];
const LEAVES_CY = ['gadewch fe fel oedd', 'gadewch o fel y mae', 'peidiwch â newid e', 'cadw fel y mae'];

describe('a visit that was to be moved', () => {
  it.each([...LEAVES, ...LEAVES_CY])('is left: "%s"', (said) => {
    for (const before of [['change'], ['change', 'none of these'], ['change', '1'], ['cancel', 'skip']]) {
      const talking = changing({}, ...before, said);

      expect(talking.texts.join()).toMatch(/changed nothing|heb newid dim/);
      expect(talking.texts.join()).toMatch(/Thursday 24 September, 8am to 12pm|dydd Iau 24 Medi, 8yb i 12yp/);
      expect([talking.state.open, submits(talking)]).toEqual([undefined, []]);
    }
  });

  it('is left before it is said what is to be done', () => {
    const talking = changing({}, 'leave it as it was');

    expect([talking.texts.join(), submits(talking)]).toEqual([
      expect.stringContaining('Thursday 24 September, 8am to 12pm'),
      [],
    ]);
  });

  it('is left by a no to cancelling it, and by a reason that is none', () => {
    for (const says of [['skip', 'no'], ['actually no keep it']]) {
      const talking = changing({}, 'cancel', ...says);

      expect(talking.texts.join()).toContain('changed nothing. Your visit');
      expect(talking.texts.join()).toContain('Thursday 24 September, 8am to 12pm');
      expect(submits(talking)).toEqual([]);
    }
  });

  it('of a collection the day is said', () => {
    const talking = changing({ found: { 'appointments:own': [COLLECTION] } }, 'change', 'dont change it');

    expect(talking.texts.join()).toContain('(a sofa), Thursday 24 September.');
  });

  it('at which nobody came does not stand', () => {
    const past = { ...VISIT, slot: '2026-09-21T08:00-12:00' };
    const talking = changing({ found: { 'appointments:own': [past] } }, 'nobody came', 'leave it');

    expect(talking.texts.join()).toContain('Nothing was sent');
    expect(talking.texts.join()).not.toContain('21 September');
  });

  it.each([
    [VISIT, '8am to 12pm, and the team knows'],
    [COLLECTION, 'between 7am and 5pm'],
  ])('is kept by its button: the team is told, and no change is spoken of', (visit, has) => {
    const talking = changing({ found: { 'appointments:own': [visit] } });
    talking.taps('confirm');
    talking.settles({ ok: true, reference: visit.reference });

    expect(submits(talking)).toMatchObject([{ transaction: 'appointments.confirm' }]);
    expect(talking.texts.join()).toContain(has);
    expect(talking.texts.join()).toMatch(/changed nothing.*Thursday 24 September.*-204518/su);
    expect(talking.texts.join()).not.toContain('your change');
  });
});

const AT = '2026-11-24T10:00:00.000Z';
const STATE: DialogState = {
  language: 'en',
  greetedAt: AT,
  lastAt: AT,
  heardAt: AT,
  identity: { level: 2, account: 'account', person: 'person', at: AT, usedAt: AT },
};
const OPEN: PromiseSeen = {
  reference: 'P-104218',
  status: 'open',
  words: confirmationSaid(
    { kind: 'rent', schedule: [{ date: '2026-11-27', amount: 5000 }] },
    'P-104218',
    'en',
  ),
  dates: ['2026-11-27'],
  answers: [
    ['how', 'once'],
    ['amount', 5000],
    ['contact', 'here'],
    ['language', 'english'],
    ['helper', 'no'],
  ],
};

describe('a promise that was to be changed', () => {
  const promising = (...says: readonly string[]): Conversation => {
    const talking = conversation({
      at: AT,
      state: STATE,
      found: { promise: OPEN },
    });
    for (const each of ['change my promise', ...says]) talking.says(each);
    return talking;
  };
  const STEPS = [
    [],
    ['take it back'],
    ['change the day'],
    ['change the day', 'none'],
    ['change the day', 'none', '4 december'],
    ['change the day', 'none', '4 december', 'yes'],
  ];

  it.each([...LEAVES, ...LEAVES_CY])('is left: "%s"', (said) => {
    for (const before of STEPS) {
      const talking = promising(...before, said);

      expect(talking.texts.join()).toMatch(/changed nothing|heb newid dim/);
      expect(talking.texts.join()).toContain('£50.00 towards your rent by Friday 27 November');
      expect([talking.state.open, submits(talking)]).toEqual([undefined, []]);
    }
  });

  it('a new one stands in place of none: it is only stopped', () => {
    const talking = conversation({ at: AT, state: STATE });
    for (const each of ['promise to pay 50 quid on friday', 'none of these', 'leave it as it was'])
      talking.says(each);

    expect(talking.texts.join()).not.toContain('changed nothing');
  });
});

it.each([
  'leave it outside',
  'leave it with the neighbour',
  'change it',
  'keep the change',
  'thursday is fine',
  'that is fine',
  'dont leave it late',
  'gadewch neges',
])('"%s" leaves nothing as it was', (said) => {
  expect(leavesAsItWas.test(normalise(said))).toBe(false);
});
