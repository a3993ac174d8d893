// The page on which somebody pays: what for and how much, one button to the provider, and what became of it when they come back.
import type { Language } from '../../bot/model.ts';
import { begin, type Begun, type PayingDeps } from '../../bot/services/paying.ts';
import { paymentEvent, type Order } from '../../bot/services/payment-book.ts';
import { PAYMENT_CODES, PaymentError, type Payment } from '../../bot/services/payments.ts';
import { council } from '../../dialogs/council.ts';
import { exactly, paidFor } from '../../dialogs/forms/pay-said.ts';
import type { Enqueue } from '../aws/queue.ts';
import type { HttpResponse } from '../http.ts';
import { gonePage, type Asked, type LinkPage } from './link-page.ts';
import { checkingPage, notNowPage, paidBeforePage, paidPage, payPageOf } from './pay-shown.ts';

export type PayPageDeps = {
  readonly paying: () => Promise<PayingDeps>;
  readonly enqueue: Enqueue;
  /** Without a slash at its end. */
  readonly publicUrl: string;
};

/** How often the page looks again by itself. */
const LOOKS = 5;
/** Whoever has just paid sees what was received; who finds the link later is told the least. */
const RECEIVED_MS = 60 * 60_000;

export const payPage = (deps: PayPageDeps): LinkPage => ({
  show: (asked) => shown(deps, asked),
  take: (asked) => taken(deps, asked),
  // The link has run out: nothing can be begun, but what was begun before is told.
  late: async (asked) => {
    const order = await orderOf(await deps.paying(), asked);
    if (order === undefined || order.status === 'waiting' || order.paymentId === undefined) return undefined;
    return asked.request.requestContext.http.method === 'POST' && order.status !== 'paid'
      ? undefined
      : shown(deps, asked, true);
  },
});

/** The order that the link is of, by its own reference or, for a fee, by that of the case. Of its own conversation alone. */
const orderOf = async ({ book }: PayingDeps, { link }: Asked): Promise<Order | undefined> => {
  const { reference, account } = (link.about ?? {}) as {
    readonly reference?: string;
    readonly account?: string;
  };
  const orders = await book.of(link.conversation);
  return orders.findLast(
    (each) => each.reference === reference || (account !== undefined && each.account === account),
  );
};

const shown = async (deps: PayPageDeps, asked: Asked, isLate = false): Promise<HttpResponse> => {
  const { link, request } = asked;
  const { language } = link;
  const paying = await deps.paying();
  const order = await orderOf(paying, asked);
  if (order === undefined || order.status === 'cancelled') return gonePage(council, language, 410);
  if (order.status === 'paid') return paid(order, language, asked.now);
  const back = backIn(request.rawQueryString);
  // Robots look at links: the provider is asked only for whoever comes back from it.
  if (back === undefined) return isLate ? gonePage(council, language, 410) : payPageOf(order, language);
  const payment = await whatBecame(paying, order);
  if (payment === 'unknown') return checkingPage(order, language, back, LOOKS);
  if (payment?.finished === true) await tell(deps, order, payment, asked.now);
  if (payment?.status === 'success') return paid(order, language, asked.now);
  if (payment !== undefined && !payment.finished && PAYING.has(payment.status))
    return checkingPage(order, language, back, LOOKS);
  if (isLate) return gonePage(council, language, 410);
  return payPageOf(order, language, payment?.finished === true ? whyOf(payment) : undefined);
};

const paid = (order: Order, language: Language, now: Date): HttpResponse => {
  const { status, endedAt } = order;
  const isOld =
    status === 'paid' && endedAt !== undefined && now.getTime() - Date.parse(endedAt) >= RECEIVED_MS;
  return isOld ? paidBeforePage(language) : paidPage(order, language);
};

/** The card was given, and its bank not heard yet. */
const PAYING: ReadonlySet<string> = new Set(['submitted', 'capturable']);

const whyOf = ({ code }: Payment): 'declined' | 'stopped' | 'broken' => {
  if (code === PAYMENT_CODES.declined) return 'declined';
  return code === PAYMENT_CODES.broken ? 'broken' : 'stopped';
};

/** Which look it is since they came back; undefined when they did not. */
const backIn = (query: string): number | undefined => {
  const back = Number(new URLSearchParams(query).get('back') ?? Number.NaN);
  return Number.isInteger(back) && back > 0 ? back : undefined;
};

const whatBecame = async (
  { payments, warn }: PayingDeps,
  { paymentId }: Order,
): Promise<Payment | undefined | 'unknown'> => {
  if (paymentId === undefined) return undefined;
  try {
    return await payments.find(paymentId);
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
    warn('A payment could not be looked up.', error);
    return 'unknown';
  }
};

/** Faster than a webhook, most likely: whichever comes first is told, and the other has no news. */
const tell = async ({ enqueue }: PayPageDeps, order: Order, { id }: Payment, now: Date): Promise<void> => {
  if (order.status !== 'started') return;
  const { id: name, conversation } = order;
  await enqueue([
    paymentEvent(
      { order: name, conversation },
      { hint: `back:${name}:${id}`, receivedAt: now.toISOString(), payment: id },
    ),
  ]);
};

const taken = async (deps: PayPageDeps, asked: Asked): Promise<HttpResponse> => {
  const { link, token } = asked;
  const { language } = link;
  const paying = await deps.paying();
  const order = await orderOf(paying, asked);
  if (order === undefined) return gonePage(council, language, 410);
  const begun = await begunOr(paying, order, {
    description: `${council.name[language]}: ${exactly(order.amount)} ${paidFor(order.kind, language)}`,
    returnUrl: `${deps.publicUrl}/l/${token}?back=1`,
  });
  switch (begun.kind) {
    case 'go':
      return away(begun.url);
    case 'paid':
      return paid(begun.order, language, asked.now);
    case 'later':
    case 'off':
      return notNowPage(order, language, begun.kind);
    case 'closed':
      return gonePage(council, language, 410);
    default:
      return begun satisfies never;
  }
};

/** `off`: a try a little later would fail as well. */
const begunOr = async (
  paying: PayingDeps,
  { id }: Order,
  page: Parameters<typeof begin>[2],
): Promise<Begun | { readonly kind: 'off' }> => {
  try {
    return await begin(paying, id, page);
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
    paying.warn('A payment could not be begun: somebody has to mend it.', error);
    return { kind: 'off' };
  }
};

/** To the provider, and this address is kept nowhere. */
const away = (url: string): HttpResponse => ({
  statusCode: 303,
  headers: { location: url, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  body: '',
});
