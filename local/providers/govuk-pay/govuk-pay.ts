// GOV.UK Pay on a laptop: its API, the pages on which people pay, and its webhooks, with the faults of real ones.
import { setTimeout as wait } from 'node:timers/promises';
import type { Carry, Line, Policy } from '../carrier.ts';
import type { Control, ControlAnswer } from '../control.ts';
import type { Api, Call, Reply } from '../http.ts';
import { soon } from '../simulator.ts';
import { PAY_FAULTS, type PayFaultId } from './faults.ts';
import { hookOf } from './hooks.ts';
import { pageAt } from './pages.ts';
import { availableOf, newPayBook, type EventType, type SimPayment } from './payments.ts';
import { askedIn, payError, refundIn, refusedByFirewall } from './refusals.ts';
import { eventsBody, paymentBody, refundBody, refundsBody } from './shapes.ts';

export type PaySetting = {
  readonly apiKey: string;
  readonly webhookSecret: string;
  readonly clock: () => Date;
  readonly carry: Carry;
  /** Where this listens, with its name. */
  readonly url: () => string;
  readonly policy?: Policy;
  readonly slowMs?: number;
  /** A search knows of a payment so much later. */
  readonly listedAfterMs?: number;
};
export type GovUkPayServer = {
  readonly api: Api;
  readonly control: Control;
  readonly stop: () => void;
};

const GONE: Readonly<Record<string, string>> = { cancel: 'P0500', refunds: 'P0600' };
/** Payments that run out are told of without anybody asking. */
const SWEEP_MS = 1_000;
const DISPLAY_MAX = 500;

export const govUkPay = ({
  apiKey,
  webhookSecret,
  clock,
  carry,
  url,
  policy,
  slowMs = 3_000,
  listedAfterMs = 1_000,
}: PaySetting): GovUkPayServer => {
  let on: readonly PayFaultId[] = [];
  let onTheWay = 0;
  const has = (fault: PayFaultId) => on.includes(fault);
  const line: Line = {
    has: (fault) => (on as readonly string[]).includes(fault),
    carries: (webhooks) => void (onTheWay += webhooks),
    state: () => ({ onTheWay }),
  };
  const tell = (payment: SimPayment, event: EventType): void =>
    soon(() => {
      const secret = has('forged') ? `not-${webhookSecret}` : webhookSecret;
      if (!has('lost')) carry(line, hookOf(secret, payment, event, clock(), policy));
      if (event === 'card_payment_succeeded') tell(payment, 'card_payment_captured');
    });
  const book = newPayBook(clock, tell);
  const timer = setInterval(book.sweep, SWEEP_MS).unref();
  const bodyOf = (payment: SimPayment) =>
    paymentBody(payment, url(), book.token(payment), !has('no-refunds'));

  const create = (call: Call): Reply => {
    const asked = askedIn(call);
    if ('status' in asked) return asked;
    const payment = book.create(asked);
    return has('unanswered') ? 'silence' : { status: 201, body: bodyOf(payment) };
  };
  const search = (query: URLSearchParams): Reply => {
    const size = Number(query.get('display_size') ?? DISPLAY_MAX);
    if (!(size >= 1 && size <= DISPLAY_MAX))
      return payError(422, 'P0401', 'Invalid parameters: display_size. See Public API documentation');
    const [reference, state, from] = ['reference', 'state', 'from_date'].map((name) => query.get(name));
    const results = book
      .all()
      .filter(
        ({ asked, state: { status }, createdAt, madeAt }) =>
          Date.now() - madeAt >= listedAfterMs &&
          asked.reference === (reference ?? asked.reference) &&
          status === (state ?? status) &&
          createdAt.getTime() >= (Date.parse(from ?? '') || 0),
      )
      .slice(0, size)
      .map((payment) => paymentBody(payment, url(), undefined));
    return { status: 200, body: { total: results.length, count: results.length, page: 1, results } };
  };
  const cancel = (payment: SimPayment): Reply => {
    if (payment.state.finished) return payError(400, 'P0501', 'Cancellation of payment failed');
    book.move(payment, 'cancelled');
    return { status: 204, body: undefined };
  };
  const refund = (call: Call, payment: SimPayment): Reply => {
    const asked = refundIn(call, payment, !has('no-refunds'));
    if ('status' in asked) return asked;
    const made = book.refund(payment, asked.amount);
    soon(() => book.refunded(payment, made, !has('refunds-fail')));
    return has('unanswered') ? 'silence' : { status: 202, body: refundBody(payment, made, url()) };
  };
  const route = (call: Call): Reply => {
    const path = /^\/v1\/payments(?:\/([\w-]+)(?:\/(\w+))?)?$/.exec(call.path);
    if (path === null) return payError(404, 'P0200', 'Not found');
    const [, id, what] = path;
    const { method } = call;
    if (id === undefined) return method === 'POST' ? create(call) : search(call.query);
    const payment = book.find(id);
    if (payment === undefined) return payError(404, GONE[what ?? ''] ?? 'P0200', 'Not found');
    if (method === 'GET' && what === undefined) return { status: 200, body: bodyOf(payment) };
    if (method === 'GET' && what === 'events') return { status: 200, body: eventsBody(payment, url()) };
    if (method === 'GET' && what === 'refunds') return { status: 200, body: refundsBody(payment, url()) };
    if (method === 'POST' && what === 'refunds') return refund(call, payment);
    if (method === 'POST' && what === 'cancel') return cancel(payment);
    return payError(404, 'P0200', 'Not found');
  };

  return {
    api: async (call) => {
      const page = pageAt(book, new URL(url()).pathname, call);
      if (page !== undefined) return page;
      if (has('silent')) return 'silence';
      if (has('slow')) await wait(slowMs);
      const blocked = refusedByFirewall(call);
      if (blocked !== undefined) return blocked;
      if (call.headers['authorization'] !== `Bearer ${apiKey}`)
        return { status: 401, body: { description: 'Credentials are required to access this resource' } };
      if (has('suspended'))
        return payError(403, 'P0941', 'This account is suspended. Contact GOV.UK Pay support.');
      if (has('too-many')) return payError(429, 'P0900', 'Too many requests');
      if (has('broken')) return payError(500, 'P0198', 'Downstream system error');
      return route(call);
    },
    control: ({ method, path, body }) => {
      const isFaults = method === 'POST' && path.endsWith('/faults');
      const wanted = isFaults ? faultsIn(body) : undefined;
      if (isFaults && wanted === undefined) return answer(400, { error: 'Send {"on": ["late"]}.' });
      if (wanted !== undefined) on = PAY_FAULTS.flatMap(({ id }) => (wanted.includes(id) ? [id] : []));
      const payments = book.all().map((payment) => {
        const { id, asked, state } = payment;
        return { id, ...asked, state, refunded: asked.amount - availableOf(payment) };
      });
      return answer(200, { faults: PAY_FAULTS, on, onTheWay, payments });
    },
    stop: () => clearInterval(timer),
  };
};

const answer = (status: number, body: unknown): Promise<ControlAnswer> => Promise.resolve({ status, body });

const faultsIn = (body: string): readonly string[] | undefined => {
  try {
    const { on } = JSON.parse(body) as { readonly on?: unknown };
    return Array.isArray(on) ? on.map(String) : undefined;
  } catch {
    return undefined;
  }
};
