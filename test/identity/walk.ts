// One conversation through everything that can be said of somebody: every form, receipt, list, reminder and news, each on a day of its own.
import { PATHS } from '../../bench/support/form-paths.ts';
import type { ChannelId, Language, Level } from '../../bot/model.ts';
import { content as shipped } from '../../dialogs/content.ts';
import type { Table } from '../runtime/workshop.ts';
import { ASKED_BACK, plantHere, TYPED, TYPED_CANARIES } from './planted-here.ts';
import { canariesOf, plantOwn, type Canary } from './planted.ts';
import { talker } from './talker.ts';
import { watched } from './watched.ts';
import { canaryWorker } from './worker.ts';

export const BEGINS = Date.parse('2026-09-22T10:00:00.000Z');
const HOUR = 3_600_000;

/** By a timer, or by words that tell something already: a missed bin is, a second time alone. */
const isOpenedByItself = (form: string): boolean =>
  shipped.dialogs[form]?.proves !== true &&
  shipped.dialogs[form]?.questions.some(({ given }) => given === true) === true;

const THREE_OF_THEM = ['1', '2', '3'].flatMap((which) => ['what happened to my report', which]);

/** The language that the walk is in, of those that are asked for. */
const IN_THEIRS = 'in their language';
const THEIRS: Readonly<Record<Language, string>> = { en: '1', cy: '2' };

/** The reference of a promise that they made in another conversation. */
const OTHER_PROMISE = 'their other promise';

/** What a person types to come as far as they can in each form. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(PATHS).map(([form, { chatty, shortest }]) => [
      form,
      isOpenedByItself(form) && form !== 'report-missed-bin'
        ? []
        : [...chatty.says, 'forget it', ...shortest.says],
    ]),
  ),
  // For whom they speak holds for the day, and closes what is their own.
  'ask-for-somebody': ['what does my mum owe on her rent', 'log out'],
  'call-back': [...(PATHS['call-back']?.chatty.says ?? [])],
  'account-balance': [
    'how much do i owe',
    'my promise',
    'change my promise',
    'keep',
    'change my promise',
    'withdraw',
    'no',
  ],
  'check-status': THREE_OF_THEM,
  'check-reference': ['H-666001', 'NM4 2QP', 'R-666002', 'NM4 2QP'],
  'change-appointment': [
    ...['change my appointment', '1', 'leave it as it was'],
    ...['change my appointment', '1', '1', 'yes', 'cancel my visit', '1', 'skip', 'yes'],
  ],
  'change-promise': [
    ...['change my promise', 'leave it as it was', 'change my promise', 'keep'],
    ...['change my promise', 'withdraw', 'yes'],
  ],
  'my-visits': ['when is my appointment'],
  'my-promise': ['my promise', OTHER_PROMISE],
  'report-fly-tip': [
    ...(PATHS['report-fly-tip']?.chatty.says ?? []),
    ...['forget it', ...(PATHS['report-fly-tip']?.shortest.says ?? [])],
  ],
  pay: [
    'pay my rent',
    '1',
    '1',
    'skip',
    'change',
    'amount',
    '£20',
    'yes',
    'pay my rent 50 quid RT-1130525',
    'yes',
    'skip',
    'yes',
  ],
  'payment-receipt': ['send me the receipt', '1', 'sam@example.org', 'yes'],
  'paid-twice': ['i paid twice', 'yes'],
  'prove-account': ['RT-1130525', 'NM4 2QP', '1 2 1980'],
  'prove-code': ['1', '123456'],
  'promise-to-pay': [
    'need more time to pay my rent',
    'one payment',
    'none of these',
    'forget it',
    'can i pay my rent in instalments',
    'none of these',
    'every week',
    '£20',
    'the first one on friday',
    '6',
    'yes',
    'here',
    IN_THEIRS,
    'no',
    'yes',
  ],
  'triage-leak': ['no', '1', '3', 'skip', 'skip', 'skip', 'skip'],
};
/** Of the trees one stands for all: their days would outlast a letter. */
const FORMS = [...Object.keys(shipped.dialogs).filter((form) => !form.startsWith('triage')), 'triage-leak'];

/** What is answered to what comes by a timer. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'appointment-reminder': ['yes'],
  'collection-reminder': ['yes'],
  'missed-bin-collected': ['no'],
  'repair-fixed': ['no', 'Nobody came', '1', 'nobody came', '1', 'yes'],
};
/** What they look at was received a moment before, twice. */
const PAID_BEFORE = ['pay', 'payment-receipt', 'payment-status', 'paid-twice'];
/** Last of all, for it holds: asked twice whether it is at the home that they gave, they tell where it is, and it is passed on. */
const IN_DANGER = [
  'my address is 14 elm road, NM4 2QP',
  'forget it',
  'i can smell gas',
  'are you coming',
  '12 elm road, NM4 2QP',
];
/** What they sent that day is told to be kept once nobody is in, and they ask for a person over and over. */
const SENT_BY_NIGHT = 'make-complaint';
const AT_NIGHT = ['person', 'person', 'person', 'person'];
const TILL_NIGHT = 12 * HOUR;
const OPENED_BY_HAND = ['check-reference', 'prove-account', 'prove-code', 'triage-leak'];

export type Walked = {
  /** All that went out to whoever had the account then, of which the canaries are looked for. */
  readonly said: string;
  readonly canaries: readonly Canary[];
  readonly statuses: readonly string[];
  readonly used: ReadonlySet<string>;
  readonly logged: string;
  readonly language: Language | undefined;
};
export type Walk = { readonly channel: ChannelId; readonly language: Language; readonly level: Level };

/** At level 0 the account on the channel has come to somebody else: nothing of before is theirs. */
export const walk = async (table: Table, { channel, language, level }: Walk): Promise<Walked> => {
  const conversation = `canaries-${channel}-${language}-${level}`;
  const own = await plantOwn(table.client, table.tableName, conversation);
  const { content, used } = watched();
  const shop = canaryWorker(table, content);
  shop.time.now = new Date(BEGINS - 48 * HOUR);
  const here = { conversation, channel, language, own };
  const { order, canaries, elsewhere } = await plantHere(table, shop, here);
  const person = talker(shop, here);
  const timersUntil = async (until: number) => {
    for (let left = 10; left > 0; left--) {
      const timer = await person.rings(until);
      if (timer === undefined) return;
      for (const text of ANSWERS[timer.dialog ?? ''] ?? []) await person.says(text);
      await person.says('what is this about');
      await person.closes();
    }
  };

  await person.proves(level === 0 ? 3 : level);
  for (const text of TYPED) await person.says(text);
  if (level === 0) {
    await person.accountChanged();
    shop.heard.splice(0);
    used.clear();
  }
  // The button once more, of what was sent.
  await person.taps({ option: 'send', to: { dialog: 'make-complaint', question: 'check' } });
  for (const text of ASKED_BACK) await person.says(text);
  await person.closes();
  await person.newsComes();
  await person.paymentComes(order);
  // What was typed is not filled in again: each form is then gone through as it is on its own.
  await person.says('log out');
  for (const [day, form] of ['check-status', ...FORMS].entries()) {
    shop.time.now = new Date(BEGINS + day * 24 * HOUR);
    await person.proves(level);
    if (PAID_BEFORE.includes(form)) await person.hasPaidTwice();
    if (OPENED_BY_HAND.includes(form)) await person.taps({ option: `anew:${form}` });
    for (const text of SAYS[form] ?? [])
      await person.says(
        text === IN_THEIRS
          ? THEIRS[language]
          : text === OTHER_PROMISE
            ? `where is my request ${elsewhere}`
            : text,
      );
    if (form === SENT_BY_NIGHT) {
      shop.time.now = new Date(BEGINS + day * 24 * HOUR + TILL_NIGHT);
      for (const text of AT_NIGHT) await person.says(text);
    }
    await person.closes();
    await timersUntil(BEGINS + (day + 1) * 24 * HOUR);
  }
  await timersUntil(Number.POSITIVE_INFINITY);
  for (const text of IN_DANGER) await person.says(text);
  return {
    said: shop.heard.join('\n'),
    canaries: [...canariesOf(own), ...canaries, ...TYPED_CANARIES],
    statuses: shop.logs.map(({ status }) => status),
    used,
    logged: JSON.stringify([shop.logs, shop.warnings, shop.visits]),
    language: (await person.state())?.language,
  };
};
