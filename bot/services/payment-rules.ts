// What may become of an order, as pure changes of it. Each gives undefined where there is nothing to change.
import { daysAfter, instantOf, localTime } from '../dates.ts';
import { checkAmount, type NewOrder, type Order } from './payment-book.ts';
import { PAYMENT_CODES, type Payment } from './payments.ts';
import { toGiveBack } from './refund-rules.ts';

/** A link is good for a day; whoever has not begun by then has let it be. */
const LINK_MS = 24 * 3_600_000;
/** The provider ends a payment after 90 minutes and says so; if we have not heard by then, we ask. */
const MOP_UP_MS = 3 * 3_600_000;
const AGAIN_MS = 3_600_000;
/** Longer than making one may last, with its waits. */
const MAKING_MS = 30_000;
/** Nobody is written to of themselves before or after; a reminder comes at this time, the next day. */
const QUIET = { until: '08:00', from: '20:00', instead: '10:00' };

type Change = Order | undefined;

/** @throws RangeError at an amount out of bounds */
export const opened = (order: NewOrder, id: string, reference: string): Order => {
  checkAmount(order.amount);
  return { ...order, id, reference, status: 'waiting', due: after(order.askedAt, LINK_MS) };
};

/** `by` alone may make a payment now. Not while another does, nor when `seen` is no longer the payment that counts. */
export const claimed = (order: Order, by: string, now: Date, seen: string | undefined): Change => {
  const { making, unsureSince } = order;
  if (isOver(order) || order.paymentId !== seen || isMaking(order, now)) return undefined;
  const unsure = making?.at ?? unsureSince;
  return {
    ...order,
    making: { by, at: now.toISOString() },
    ...(unsure === undefined ? {} : { unsureSince: unsure }),
  };
};

export const isMaking = ({ making }: Order, now: Date): boolean =>
  making !== undefined && now.getTime() - Date.parse(making.at) < MAKING_MS;

/** Nobody can pay it any more: it is paid, or was cancelled. */
export const isOver = ({ status }: Pick<Order, 'status'>): boolean =>
  status === 'paid' || status === 'cancelled';

/** The payment that `by` made, or found, is the one that counts. Not when another took the claim over meanwhile. */
export const begun = (order: Order, by: string, payment: string, now: Date): Change => {
  if (order.making?.by !== by || isOver(order)) return undefined;
  const { making: _, unsureSince: __, endedAt: ___, endedBy: ____, code: _____, ...rest } = order;
  return { ...rest, status: 'started', paymentId: payment, due: after(now.toISOString(), MOP_UP_MS) };
};

/** `by` has made none: surely, or at `unsureAt` perhaps one whose answer was lost. */
export const released = (order: Order, by: string, unsureAt: Date | undefined): Change => {
  if (order.making?.by !== by) return undefined;
  const { making: _, ...rest } = order;
  return unsureAt === undefined ? rest : { ...rest, unsureSince: unsureAt.toISOString() };
};

/**
 * What the provider says of a payment. A success is for good, whenever it comes and whatever became of the order; of the rest only
 * the payment that counts does. `by` is what brought the news.
 */
export const settled = (order: Order, payment: Payment, by: string, now: Date, timeZone: string): Change => {
  // Somebody may pay another sum under our reference by a payment link of the council's.
  const isIts = payment.reference === order.reference && payment.amount === order.amount;
  if (!payment.finished || !isIts) return undefined;
  const { making: _, due: __, unsureSince: ___, ...rest } = order;
  const ended = { ...rest, endedAt: now.toISOString(), endedBy: by };
  if (payment.status === 'success') {
    if (order.status !== 'paid') {
      const { code: _code, ...rest } = ended;
      const paid: Order = { ...rest, status: 'paid', paymentId: payment.id };
      return paid.void === true ? (toGiveBack(paid, now) ?? paid) : paid;
    }
    const { extra = [], paymentId } = order;
    const isKnown = paymentId === payment.id || extra.some((each) => each.payment === payment.id);
    return isKnown ? undefined : { ...order, extra: [...extra, { payment: payment.id, by }] };
  }
  if (order.status !== 'started' || order.paymentId !== payment.id) return undefined;
  const why = payment.code === undefined ? {} : { code: payment.code };
  return payment.code === PAYMENT_CODES.expired
    ? { ...ended, ...why, status: 'abandoned', ...whenReminded(order, now, timeZone) }
    : { ...ended, ...why, status: 'failed' };
};

/** Its time has come and nothing was heard: a link that nobody followed is over, and an open payment is asked after again. */
export const lapsed = (order: Order, by: string, now: Date, timeZone: string): Change => {
  if (order.due === undefined || order.due > now.toISOString()) return undefined;
  if (order.status === 'waiting')
    return { ...order, status: 'abandoned', endedBy: by, ...whenReminded(order, now, timeZone) };
  if (order.status === 'started') return { ...order, due: after(now.toISOString(), AGAIN_MS) };
  if (order.status === 'abandoned' && order.remindedAt === undefined) return undefined;
  const { due: _, ...rest } = order;
  return rest;
};

/** Reminded once, by day. At night the reminder waits for the next day. */
export const reminded = (order: Order, by: string, now: Date, timeZone: string): Change => {
  if (order.status !== 'abandoned' || order.remindedAt !== undefined || order.due === undefined)
    return undefined;
  if (order.due > now.toISOString()) return undefined;
  const { time } = localTime(now, timeZone);
  if (time < QUIET.until || time > QUIET.from) return { ...order, due: nextDay(now, timeZone) };
  const { due: _, ...rest } = order;
  return { ...rest, remindedAt: now.toISOString(), remindedBy: by };
};

/** They do not want to pay it any more, or not so: its link is of no use. What is paid stays paid, unless what it was for is cancelled. */
export const cancelled = (order: Order, now: Date, isVoid = false): Change => {
  if (isOver(order)) return undefined;
  const { due: _, ...rest } = order;
  // A payment that was begun is still looked after: it may have succeeded already.
  const due = order.status === 'started' ? { due: after(now.toISOString(), MOP_UP_MS) } : {};
  return {
    ...rest,
    ...due,
    status: 'cancelled',
    endedAt: now.toISOString(),
    ...(isVoid ? { void: true } : {}),
  };
};

/** No answer could be had: it is asked soon, and nobody waits for it. */
export const later = (order: Order, now: Date, ms: number): Change =>
  order.due !== undefined && order.due <= after(now.toISOString(), ms)
    ? undefined
    : { ...order, due: after(now.toISOString(), ms) };

/** Who was reminded once is not reminded again, whatever they begin. */
const whenReminded = (order: Order, now: Date, timeZone: string): { readonly due?: string } =>
  order.remindedAt === undefined ? { due: nextDay(now, timeZone) } : {};

const nextDay = (now: Date, timeZone: string): string =>
  instantOf(daysAfter(localTime(now, timeZone).date, 1), QUIET.instead, timeZone).toISOString();

const after = (iso: string, ms: number): string => new Date(Date.parse(iso) + ms).toISOString();
