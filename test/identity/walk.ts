// One conversation through everything that can be said of somebody: every form, receipt, list, reminder and news, each on a day of its own.
import { PATHS } from '../../bench/support/form-paths.ts';
import type { ChannelId, Event, Language, Level } from '../../bot/model.ts';
import type { PaymentSays } from '../../bot/services/payment-news.ts';
import { content as shipped } from '../../dialogs/content.ts';
import { message, type Table } from '../runtime/workshop.ts';
import { ASKED_BACK, plantHere, TYPED, TYPED_CANARIES } from './planted-here.ts';
import { canariesOf, plantOwn, STRANGERS_REASON, type Canary, type Own } from './planted.ts';
import { watched } from './watched.ts';
import { canaryWorker } from './worker.ts';

export const BEGINS = Date.parse('2026-09-22T10:00:00.000Z');
const HOUR = 3_600_000;

/** By a timer, or by words that tell something already. */
const isOpenedByItself = (form: string): boolean =>
  shipped.dialogs[form]?.proves !== true &&
  shipped.dialogs[form]?.questions.some(({ given }) => given === true) === true;

const THREE_OF_THEM = ['1', '2', '3'].flatMap((which) => ['what happened to my report', which]);

/** What a person types to come as far as they can in each form. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(PATHS).map(([form, { chatty, shortest }]) => [
      form,
      isOpenedByItself(form) ? [] : [...chatty.says, 'forget it', ...shortest.says],
    ]),
  ),
  'call-back': [...(PATHS['call-back']?.chatty.says ?? [])],
  'account-balance': ['how much do i owe', 'my promise'],
  'check-status': THREE_OF_THEM,
  'check-reference': ['H-666001', 'NM4 2QP', 'R-666002', 'NM4 2QP'],
  'change-appointment': ['change my appointment', '1', '1', 'yes', 'cancel my visit', '1', 'skip', 'yes'],
  'change-promise': ['change my promise', 'keep', 'change my promise', 'withdraw'],
  'my-visits': ['when is my appointment'],
  'my-promise': ['my promise'],
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
    'skip',
    'yes',
  ],
  'prove-account': ['RT-1130525', 'NM4 2QP', '1 2 1980'],
  'prove-code': ['1', '123456'],
  'promise-to-pay': [
    'can i pay my rent in instalments',
    'none of these',
    'every week',
    '£20',
    'the first one on friday',
    '6',
    'yes',
    'here',
    '1',
    'no',
    'yes',
  ],
};
/** What is answered to what comes by a timer. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'appointment-reminder': ['yes'],
  'collection-reminder': ['yes'],
  'missed-bin-collected': ['no'],
  'repair-fixed': ['no', 'Nobody came', '1', 'nobody came', '1', 'yes'],
};
const OPENED_BY_HAND = ['check-reference', 'prove-account', 'prove-code'];
const PAYMENT_SAYS: readonly PaymentSays[] = [
  'paid',
  'paid-twice',
  'declined',
  'stopped',
  'broken',
  'reminder',
];

export type Walked = {
  /** All that went out to whoever had the account then, of which the canaries are looked for. */
  readonly said: string;
  readonly canaries: readonly Canary[];
  readonly statuses: readonly string[];
  readonly used: ReadonlySet<string>;
  readonly logged: string;
  readonly language: Language | undefined;
  readonly own: Own;
};
export type Walk = { readonly channel: ChannelId; readonly language: Language; readonly level: Level };

/** At level 0 the account on the channel has come to somebody else: nothing of before is theirs. */
export const walk = async (table: Table, { channel, language, level }: Walk): Promise<Walked> => {
  const conversation = `canaries-${channel}-${language}-${level}`;
  const own = await plantOwn(table.client, table.tableName, conversation);
  const { content, used } = watched();
  const shop = canaryWorker(table, content);
  shop.time.now = new Date(BEGINS - 48 * HOUR);
  const here = await plantHere(table, shop, { conversation, channel, language, own });
  let count = 0;
  const take = (what: object) => {
    shop.time.now = new Date(shop.time.now.getTime() + 5_000);
    const at = shop.time.now.toISOString();
    return shop.take({
      ...message(conversation, `${conversation}-${++count}`, ''),
      channel,
      at,
      receivedAt: at,
      ...what,
    } as Event);
  };
  const from = { id: '447700900123', name: '', role: 'user' };
  const says = (text: string) => take({ activity: { type: 'message', text, from } });
  const taps = (value: object) => take({ activity: { type: 'message', from, value } });
  const prove = async (as: Level) => {
    if (as < 2) return;
    const at = shop.time.now.toISOString();
    await shop.persons.join(own.person, { conversation, channel, level: as as 2 | 3, at });
    await take({ kind: 'proved', proof: { level: as, account: own.account, person: own.person } });
  };
  const closes = async () => {
    for (let left = 3; left > 0 && (await shop.record(conversation))?.dialog?.open !== undefined; left--)
      await says('forget it');
  };
  const timersUntil = async (until: number) => {
    for (let left = 10; left > 0; left--) {
      const timers = (await shop.record(conversation))?.dialog?.timers ?? [];
      const timer = timers.find(({ at }) => Date.parse(at) < until);
      if (timer === undefined) return;
      shop.time.now = new Date(Math.max(Date.parse(timer.at), shop.time.now.getTime()));
      await take({ kind: 'timer', timer: timer.id });
      for (const text of ANSWERS[timer.dialog ?? ''] ?? []) await says(text);
      await says('what is this about');
      await closes();
    }
  };
  /** What comes by itself: of a request of theirs, of one that they follow, and of a payment. */
  const newsCome = async () => {
    const updatedAt = shop.time.now.toISOString();
    await shop.cases.update(own.reference, { status: 'scheduled', updatedAt, reason: own.reason });
    await shop.cases.update(own.followed, { status: 'in-progress', updatedAt, reason: STRANGERS_REASON });
    for (const event of shop.events) if (event.conversation === conversation) await shop.take(event);
    const { id, reference, kind, amount, askedAt } = (await shop.book.find(here.order.id)) ?? here.order;
    const about = { reference, kind, amount, language, askedAt, at: updatedAt };
    for (const of of PAYMENT_SAYS)
      await take({ kind: 'payment', order: id, news: { says: of, about, effects: [] } });
  };

  await prove(level === 0 ? 3 : level);
  for (const text of TYPED) await says(text);
  if (level === 0) {
    await take({ activity: { type: 'event', name: 'account-changed', from } });
    shop.heard.splice(0);
    used.clear();
  }
  // The button once more, of what was sent.
  await taps({ option: 'send', to: { dialog: 'make-complaint', question: 'check' } });
  for (const text of ASKED_BACK) await says(text);
  await closes();
  await newsCome();
  // What was typed is not filled in again: each form is then gone through as it is on its own.
  await says('log out');
  for (const [day, form] of ['check-status', ...Object.keys(content.dialogs)].entries()) {
    shop.time.now = new Date(BEGINS + day * 24 * HOUR);
    await prove(level);
    if (OPENED_BY_HAND.includes(form)) await taps({ option: `anew:${form}` });
    for (const text of SAYS[form] ?? []) await says(text);
    await closes();
    await timersUntil(BEGINS + (day + 1) * 24 * HOUR);
  }
  await timersUntil(Number.POSITIVE_INFINITY);
  return {
    said: shop.heard.join('\n'),
    canaries: [...canariesOf(own), ...here.canaries, ...TYPED_CANARIES],
    statuses: shop.logs.map(({ status }) => status),
    used,
    logged: JSON.stringify([shop.logs, shop.warnings, shop.visits]),
    language: (await shop.record(conversation))?.dialog?.language,
    own,
  };
};
