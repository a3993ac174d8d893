// Somebody who talks in one conversation of the canaries' worker, some seconds after another, and what comes to them by itself.
import type { ChannelId, Event, Language, Level } from '../../bot/model.ts';
import type { Order } from '../../bot/services/payment-book.ts';
import type { PaymentSays } from '../../bot/services/payment-news.ts';
import { message } from '../runtime/workshop.ts';
import { STRANGERS_REASON, type Own } from './planted.ts';
import type { CanaryWorker } from './worker.ts';

const PAYMENT_SAYS: readonly PaymentSays[] = [
  'paid',
  'paid-twice',
  'declined',
  'stopped',
  'broken',
  'reminder',
  'given-back',
  'not-given-back',
];

export type Talking = {
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly language: Language;
  readonly own: Own;
};

export const talker = (shop: CanaryWorker, { conversation, channel, language, own }: Talking) => {
  const from = { id: channel === 'sms' ? '+447700900123' : '447700900123', name: '', role: 'user' };
  let count = 0;
  const take = (what: object) => {
    shop.time.now = new Date(shop.time.now.getTime() + 5_000);
    const at = shop.time.now.toISOString();
    const event: object = {
      ...message(conversation, `${conversation}-${++count}`, ''),
      channel,
      at,
      receivedAt: at,
      ...what,
    };
    return shop.take(event as Event);
  };
  const says = (text: string) => take({ activity: { type: 'message', text, from } });
  const state = async () => (await shop.record(conversation))?.dialog;
  return {
    take,
    says,
    state,
    taps: (value: object) => take({ activity: { type: 'message', from, value } }),
    accountChanged: () => take({ activity: { type: 'event', name: 'account-changed', from } }),
    closes: async () => {
      for (let left = 3; left > 0 && (await state())?.open !== undefined; left--) await says('forget it');
    },
    proves: async (level: Level) => {
      if (level === 0 || level === 1) return;
      const at = shop.time.now.toISOString();
      await shop.persons.join(own.person, { conversation, channel, level, at });
      await take({ kind: 'proved', proof: { level, account: own.account, person: own.person } });
    },
    /** The first timer before then (ms): it rings at its time, or now if that is past. @returns which it was */
    rings: async (until: number) => {
      const timer = (await state())?.timers?.find(({ at }) => Date.parse(at) < until);
      if (timer === undefined) return undefined;
      shop.time.now = new Date(Math.max(Date.parse(timer.at), shop.time.now.getTime()));
      await take({ kind: 'timer', timer: timer.id });
      return timer;
    },
    /** Of a request of theirs, and of one that they follow. */
    newsComes: async () => {
      const updatedAt = shop.time.now.toISOString();
      await shop.cases.update(own.reference, { status: 'scheduled', updatedAt, reason: own.reason });
      await shop.cases.update(own.followed, { status: 'in-progress', updatedAt, reason: STRANGERS_REASON });
      for (const event of shop.events) if (event.conversation === conversation) await shop.take(event);
    },
    /** The same, a moment ago. */
    hasPaidTwice: async () => {
      const askedAt = shop.time.now.toISOString();
      for (const which of ['one', 'two']) {
        const asked = { conversation, language, kind: 'rent', account: 'RT-1130525', amount: 5_000, askedAt };
        const { id } = await shop.book.open({ key: `${conversation}-${askedAt}-${which}`, ...asked });
        await shop.book.change(id, (order) => ({ ...order, status: 'paid', endedAt: askedAt }));
      }
    },
    paymentComes: async ({ id, reference, kind, amount, askedAt }: Order) => {
      const about = { reference, kind, amount, language, askedAt, at: shop.time.now.toISOString() };
      for (const says of PAYMENT_SAYS)
        await take({ kind: 'payment', order: id, news: { says, about, effects: [] } });
    },
  };
};
