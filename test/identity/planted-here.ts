// What one conversation has of its own, told and begun in it: an order to pay, a promise, reminders to come, a letter, a form put aside.
import type { Answers, ChannelId, Language, Timer } from '../../bot/model.ts';
import type { Order } from '../../bot/services/payment-book.ts';
import { conversationKey, freshRecord } from '../../bot/runtime/record.ts';
import { dynamoDbPromises } from '../../lambdas/aws/dynamodb-promises.ts';
import { promiseTimers } from '../../dialogs/promise-times.ts';
import type { Table } from '../runtime/workshop.ts';
import { PLANTED_AT, type Canary, type Own } from './planted.ts';
import type { CanaryWorker } from './worker.ts';

/** Days of the promise, and of the visit's reminders. */
const PROMISED = '2026-10-06';
const VISIT_RINGS = ['2026-10-01T09:00:00.000Z', '2026-10-02T09:00:00.000Z'];
const VISIT_TIME = '2026-12-21T08:00-12:00';

export type Here = {
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly language: Language;
  readonly own: Own;
};
export type PlantedHere = {
  /** Words of it, and from which level on they may be said. */
  readonly canaries: readonly Canary[];
  readonly order: Order;
  /** The reference of a promise that they made in another conversation. */
  readonly elsewhere: string;
};

/** In the record and in the book, as what was said before would have left them there. */
export const plantHere = async (
  { client, tableName }: Table,
  { ports, book, followers }: CanaryWorker,
  { conversation, channel, language, own }: Here,
): Promise<PlantedHere> => {
  const order = await book.open({
    key: `canary-order-${conversation}`,
    conversation,
    kind: 'rent',
    account: 'RT-9137731',
    amount: 8_319,
    email: 'canary-receipt@example.org',
    language,
    askedAt: PLANTED_AT,
  });
  const promises = dynamoDbPromises(client, tableName, 'P');
  const theirs = { account: own.account, person: own.person, kind: 'rent', channel } as const;
  const { promise: elsewhere } = await promises.make(
    {
      ...theirs,
      key: `canary-promise-elsewhere-${conversation}`,
      schedule: [{ date: PROMISED, amount: 3_129 }],
      conversation: `canary-elsewhere-${conversation}`,
      madeAt: PLANTED_AT,
      isReminded: true,
      answers: [],
    },
    (reference) => ({ language, text: `canary-elsewhere-of £31.29. Reference ${reference}.` }),
  );
  await promises.close(elsewhere.reference, 'withdrawn', PLANTED_AT);
  const { promise } = await promises.make(
    {
      ...theirs,
      key: `canary-promise-${conversation}`,
      schedule: [{ date: PROMISED, amount: 4_177 }],
      conversation,
      madeAt: PLANTED_AT,
      isReminded: true,
      answers: [
        ['how', 'once'],
        ['amount', 4_177],
        ['contact', 'here'],
        ['language', 'english'],
        ['helper', 'no'],
      ],
    },
    (reference) => ({ language, text: `canary-promise-of £41.77. Reference ${reference}.` }),
  );
  await followers.add(own.followed, conversation, PLANTED_AT);
  const visit: Answers = [
    ['reference', own.visit],
    ['postcode', null],
    ['time', VISIT_TIME],
  ];
  const [day = '', hours = ''] = VISIT_RINGS;
  const timers: readonly Timer[] = [
    {
      id: 'canary-day',
      at: day,
      dialog: 'appointment-reminder',
      answers: [...visit, ['stage', 'day'] as const],
    },
    { id: 'canary-after', at: hours, dialog: 'repair-fixed', answers: visit },
    ...promiseTimers(promise.reference, [PROMISED], new Date(PLANTED_AT)),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const dialog = { language, chosen: true, timers, heardAt: PLANTED_AT, lastAt: PLANTED_AT };
  const account = channel === 'sms' ? '+447700900123' : '447700900123';
  const record = { ...freshRecord(channel), account, lastHeardAt: PLANTED_AT, dialog };
  await ports.storage.put(conversationKey(conversation), record, undefined);
  return {
    order,
    elsewhere: elsewhere.reference,
    canaries: [
      { word: order.reference, from: 1 },
      { word: '£83.19', from: 1 },
      { word: promise.reference, from: 1 },
      { word: 'canary-promise-of £41.77', from: 2 },
      // Made in another conversation: with a code, or not at all.
      { word: 'canary-elsewhere-of £31.29', from: 3 },
    ],
  };
};

/** What is typed in it first: a call that is put aside, a complaint that is sent, and the number to call. */
export const TYPED = [
  'please arrange for someone to telephone me',
  'it is about my rent, canary-typed-matter',
  '07700900874',
  'yes',
  '1',
  'Canarytyped',
  'save',
  'make a complaint',
  'yes',
  'bins',
  'canary-typed-missed',
  'Monday',
  'skip',
  'skip',
  'skip',
  'me',
  'Pat Canarytyped',
  'email',
  'canary-typed@example.org',
  'skip',
  'yes',
] as const;
/** Of what was typed: it is theirs, and nobody's who has the account on the channel after them. */
export const TYPED_CANARIES: readonly Canary[] = [
  'canary-typed-matter',
  '900874',
  'anarytyped',
  'canary-typed-missed',
  'canary-typed@example.org',
].map((word) => ({ word, from: 1 }));
/** Ways to what was there before. */
export const ASKED_BACK = [
  'continue',
  'link',
  'skip',
  'skip',
  'skip',
  'change',
  'back',
  'forget it',
  'letter',
  '1',
  'forget it',
  'letter',
  '2',
  'forget it',
  'letter',
  '3',
  'forget it',
  'pay',
  'forget it',
];
