// An order is paid: one payment at the provider however often its person taps, and its end told once, whoever brings the news.
import { pursue } from './giving-back.ts';
import { isEnded } from './refund-rules.ts';
import { newsOf, type PaymentNews } from './payment-news.ts';
import type { Order, PaymentBook } from './payment-book.ts';
import {
  begun,
  cancelled,
  claimed,
  isMaking,
  lapsed,
  later,
  released,
  reminded,
  settled,
} from './payment-rules.ts';
import { PaymentError, type Payment, type Payments } from './payments.ts';

export type PayingDeps = {
  readonly book: PaymentBook;
  readonly payments: Payments;
  /** Porth's time. */
  readonly clock: () => Date;
  readonly timeZone: string;
  /** A name that nobody else has. */
  readonly newName: () => string;
  readonly wait: (ms: number) => Promise<void>;
  readonly warn: (what: string, cause: unknown) => void;
};

/** What is seen of the order on the way to the provider: in its own language, and where it leads back to. */
export type PayPage = { readonly description: string; readonly returnUrl: string };

/**
 * `go`: send them to this address at once, by a redirect; it opens once, so it is neither kept nor shown. `paid`: nothing is to
 * be paid any more. `later`: it cannot be done just now, nothing was taken, and the same tap a little later works. `closed`: there
 * is no such order, or it was cancelled.
 */
export type Begun =
  | { readonly kind: 'go'; readonly url: string; readonly order: Order }
  | { readonly kind: 'paid' | 'later'; readonly order: Order }
  | { readonly kind: 'closed' };

/** A search may not know yet what was just made. */
const SEARCHABLE_MS = 5_000;
/** How long its person waits before what was made without an answer is looked for. */
const LOST_MS = 2_000;
/** How often, and how long, the second of two taps looks for what the first makes. */
const LOOK_MS = 300;
const LOOKS = 25;
/** A provider that did not answer is asked again then. */
const ASK_AGAIN_MS = 5 * 60_000;

/**
 * They tapped Pay. @throws PaymentError `bug` or `account` when the provider will not take it as it is: somebody has to mend it, and
 * nothing was begun
 */
export const begin = async (deps: PayingDeps, id: string, page: PayPage): Promise<Begun> => {
  const { book, clock, newName } = deps;
  const order = await book.find(id);
  if (order === undefined || order.status === 'cancelled') return { kind: 'closed' };
  if (order.status === 'paid') return { kind: 'paid', order };
  try {
    const open = await current(deps, order);
    if (open !== undefined) return open;
    const by = newName();
    const after = await book.change(id, (now) => claimed(now, by, clock(), order.paymentId));
    if (after === undefined) return { kind: 'closed' };
    return after.making?.by === by ? await make(deps, after, by, page) : await beside(deps, order);
  } catch (error) {
    if (error instanceof PaymentError && error.failure === 'again') {
      deps.warn('A payment could not be begun.', error);
      return { kind: 'later', order };
    }
    throw error;
  }
};

/** What the payment that counts leads to; undefined when another has to be made. */
const current = async ({ payments }: PayingDeps, order: Order): Promise<Begun | undefined> => {
  if (order.paymentId === undefined) return undefined;
  const payment = await payments.find(order.paymentId);
  return payment === undefined ? undefined : leadsTo(payment, order);
};

const leadsTo = ({ status, finished, nextUrl }: Payment, order: Order): Begun | undefined => {
  if (status === 'success') return { kind: 'paid', order };
  if (finished) return undefined;
  return nextUrl === undefined ? { kind: 'later', order } : { kind: 'go', url: nextUrl, order };
};

/** The claim is ours. Where an answer was lost before, what may stand there is looked for first. */
const make = async (deps: PayingDeps, order: Order, by: string, page: PayPage): Promise<Begun> => {
  const { book, payments, clock, wait } = deps;
  const { id, unsureSince } = order;
  try {
    if (unsureSince !== undefined) {
      const left = SEARCHABLE_MS - (clock().getTime() - Date.parse(unsureSince));
      if (left > 0) await wait(left);
    }
    const lost = unsureSince === undefined ? undefined : await lookedFor(deps, order);
    const made = lost ?? (await created(payments, order, page)) ?? (await afterWait(deps, order));
    if (made !== undefined) return await kept(deps, order, by, made);
  } catch (error) {
    const isSure = error instanceof PaymentError && error.failure !== 'again';
    await book.change(id, (now) => released(now, by, isSure ? undefined : clock()));
    throw error;
  }
  await book.change(id, (now) => released(now, by, clock()));
  return { kind: 'later', order };
};

const afterWait = async (deps: PayingDeps, order: Order): Promise<Payment | undefined> => {
  await deps.wait(LOST_MS);
  return lookedFor(deps, order);
};

/** @returns undefined when the answer was lost @throws PaymentError when it was surely not made */
const created = async (
  payments: Payments,
  { id, amount, reference, language, email, kind }: Order,
  { description, returnUrl }: PayPage,
): Promise<Payment | undefined> => {
  try {
    return await payments.create({
      amount,
      reference,
      description,
      returnUrl,
      language,
      ...(email === undefined ? {} : { email }),
      metadata: { order: id, kind },
    });
  } catch (error) {
    if (error instanceof PaymentError && error.failure === 'again') return undefined;
    throw error;
  }
};

/** One of this order's that is open, or was paid; found again by its id, for a listing leads nowhere. */
const lookedFor = async ({ payments }: PayingDeps, order: Order): Promise<Payment | undefined> => {
  const all = (await payments.byReference(order.reference)).filter(({ amount }) => amount === order.amount);
  const one = all.find(({ status }) => status === 'success') ?? all.find(({ finished }) => !finished);
  return one === undefined ? undefined : payments.find(one.id);
};

/** Written down before anybody is sent there. Whoever took the claim over meanwhile has a payment too: theirs counts. */
const kept = async (deps: PayingDeps, order: Order, by: string, payment: Payment): Promise<Begun> => {
  const { book, payments, clock } = deps;
  const after = await book.change(order.id, (now) => begun(now, by, payment.id, clock()));
  if (after?.paymentId === payment.id) return leadsTo(payment, after) ?? { kind: 'later', order: after };
  await payments.cancel(payment.id).catch(() => undefined);
  if (after === undefined || after.status === 'cancelled') return { kind: 'closed' };
  return (await current(deps, after)) ?? { kind: 'later', order: after };
};

/** Another tap came first: what it makes is waited for. */
const beside = async (deps: PayingDeps, before: Order): Promise<Begun> => {
  for (let look = 0; look < LOOKS; look++) {
    await deps.wait(LOOK_MS);
    const order = await deps.book.find(before.id);
    if (order === undefined || order.status === 'cancelled') return { kind: 'closed' };
    if (order.status === 'paid') return { kind: 'paid', order };
    if (order.paymentId !== before.paymentId) return (await current(deps, order)) ?? { kind: 'later', order };
    if (!isMaking(order, deps.clock())) break;
  }
  return { kind: 'later', order: before };
};

/**
 * An event says that something may have become of an order: the provider is asked, and the order settled. The same event brings the
 * same news again, so that a crash before it was told loses nothing; any other event brings none. A provider that does not answer
 * holds nobody up: the order is due again soon.
 * @param by the event's id @param hint a payment that the event speaks of
 */
export const follow = async (
  deps: PayingDeps,
  id: string,
  by: string,
  hint?: string,
): Promise<PaymentNews | undefined> => {
  const { book, clock, timeZone, warn } = deps;
  const changed = (how: (order: Order) => Order | undefined) => book.change(id, how);
  let order = await book.find(id);
  try {
    for (const each of new Set([order?.paymentId, hint])) {
      if (order === undefined || each === undefined || hasNews(order, by) || isCounted(order, each)) continue;
      const payment = await deps.payments.find(each);
      if (payment !== undefined) order = await changed((now) => settled(now, payment, by, clock(), timeZone));
    }
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
    warn('A payment could not be looked up.', error);
    await changed((now) => later(now, clock(), ASK_AGAIN_MS));
    return undefined;
  }
  if (order?.back !== undefined && !isEnded(order.back) && !hasNews(order, by))
    order = await pursue(deps, id, by);
  else if (order !== undefined && !hasNews(order, by))
    order = await changed(
      (now) => lapsed(now, by, clock(), timeZone) ?? reminded(now, by, clock(), timeZone),
    );
  return order === undefined ? undefined : newsOf(order, by);
};

const hasNews = ({ endedBy, remindedBy, back, extra = [] }: Order, by: string): boolean =>
  [endedBy, remindedBy, back?.endedBy, ...extra.map((each) => each.by)].includes(by);

/** Its money has come, and was counted: nothing more becomes of it. */
const isCounted = ({ status, paymentId, extra = [] }: Order, payment: string): boolean =>
  (status === 'paid' && paymentId === payment) || extra.some((each) => each.payment === payment);

/**
 * They changed their mind: nobody can pay the order any more. What was paid before that stays paid, and is told.
 * @param isVoid what it was for is cancelled: what was paid all the same goes back
 */
export const stop = async (
  { book, payments, clock, warn }: PayingDeps,
  id: string,
  isVoid = false,
): Promise<Order | undefined> => {
  const order = await book.change(id, (now) => cancelled(now, clock(), isVoid));
  if (order?.status !== 'cancelled' || order.paymentId === undefined) return order;
  try {
    await payments.cancel(order.paymentId);
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
    if (error.failure !== 'conflict' && error.failure !== 'gone')
      warn('A payment could not be cancelled.', error);
  }
  return order;
};
