// How far the giving back of an order's money has come, as pure changes of it. Each gives undefined where there is nothing to change.
import type { GivingBack, Order } from './payment-book.ts';
import type { Refund } from './payments.ts';

type Change = Order | undefined;

/** A provider that could not do it is asked again then: soon at first, and later every hour. */
const SOON_MS = 5 * 60_000;
const LATER_MS = 3_600_000;
/** What is on its way is looked at again, though a webhook should tell of it first. */
const LOOK_MS = 6 * LATER_MS;
/** After so long a person does it: of what could not be asked for, and of what did not arrive. */
const ASKED_MAX_MS = 3 * 24 * LATER_MS;
const SENT_MAX_MS = 10 * 24 * LATER_MS;

/** All of it is to be given back. Of one order that is so once, however often it is wanted. */
export const toGiveBack = (order: Order, now: Date): Change =>
  order.status !== 'paid' || order.back !== undefined
    ? undefined
    : { ...order, back: { status: 'wanted', askedAt: now.toISOString() }, due: after(now, SOON_MS) };

/** What the provider has of it. `by` is what brought the news. */
export const givenBack = (order: Order, { id, status }: Refund, by: string, now: Date): Change => {
  const { back } = order;
  if (back === undefined || isEnded(back)) return undefined;
  if (status === 'error') return toPerson(order, by, now);
  if (status === 'success') return ended(order, { ...back, id, status: 'done' }, by, now);
  if (isOlder(back, SENT_MAX_MS, now)) return toPerson(order, by, now);
  return { ...order, back: { ...back, id, status: 'sent' }, due: after(now, LOOK_MS) };
};

/** It could not be done now. */
export const notYet = (order: Order, by: string, now: Date): Change => {
  const { back } = order;
  if (back === undefined || isEnded(back)) return undefined;
  if (isOlder(back, back.status === 'sent' ? SENT_MAX_MS : ASKED_MAX_MS, now))
    return toPerson(order, by, now);
  return { ...order, due: after(now, isOlder(back, LATER_MS, now) ? LATER_MS : SOON_MS) };
};

/** The provider will not do it: somebody looks at it. */
export const toPerson = (order: Order, by: string, now: Date): Change =>
  order.back === undefined || isEnded(order.back)
    ? undefined
    : ended(order, { ...order.back, status: 'person' }, by, now);

export const isEnded = ({ status }: Pick<GivingBack, 'status'>): boolean =>
  status === 'done' || status === 'person';

const ended = ({ due: _, ...order }: Order, back: GivingBack, by: string, now: Date): Order => ({
  ...order,
  back: { ...back, endedAt: now.toISOString(), endedBy: by },
});

const isOlder = ({ askedAt }: GivingBack, ms: number, now: Date): boolean =>
  now.getTime() - Date.parse(askedAt) >= ms;

const after = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();
