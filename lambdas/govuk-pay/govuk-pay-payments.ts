// Card payments by GOV.UK Pay. https://docs.payments.service.gov.uk/
import { setTimeout as wait } from 'node:timers/promises';
import type { Call, HttpAnswer } from '../../bot/channels/sms/provider.ts';
import { PaymentError, type Payments } from '../../bot/services/payments.ts';
import type { AccountAlarm } from './alarm.ts';
import { failureOf } from './errors.ts';
import { bodyOf, errorIn, paymentIn, paymentsIn, refundIn, refundsIn } from './shapes.ts';

export type GovUkPay = {
  /** Such as `https://publicapi.payments.service.gov.uk`. */
  readonly url: string;
  readonly key: string;
  readonly call: Call;
  /** In all, with what is tried again: somebody waits at a page, or a worker has ten seconds. */
  readonly withinMs?: number;
  /** Before each further try of what was refused for now: https://docs.payments.service.gov.uk/api_reference/#rate-limits */
  readonly waitsMs?: readonly number[];
  /** Told when the key or the account needs somebody's hand. */
  readonly alarm?: AccountAlarm;
};

const WITHIN_MS = 5_000;
const WAITS_MS = [1_000, 2_000];
/** A further try is begun with no less. */
const TRY_MS = 1_000;
/** Of one reference: every try at an order is one, and nobody tries so often. */
const LISTED = 100;
const TOO_MANY = 429;

type Ask = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: unknown };

export const govUkPayPayments = ({
  url,
  key,
  call,
  withinMs = WITHIN_MS,
  waitsMs = WAITS_MS,
  alarm = () => undefined,
}: GovUkPay): Payments => {
  const base = `${url.replace(/\/$/, '')}/v1/payments`;
  const headers = {
    authorization: `Bearer ${key}`,
    accept: 'application/json',
    'content-type': 'application/json',
  };
  const once = async ({ method, path, body }: Ask, ms: number): Promise<HttpAnswer> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    try {
      return await call({ method, url: base + path, headers, ...sent }, ms);
    } catch (error) {
      throw new PaymentError('again', `There was no answer to ${method} of a payment.`, { cause: error });
    }
  };
  /** What was answered with "not now" is tried again, as long as `isSafe` to; what was not answered at all is not. */
  const ask = async (what: Ask, isSafe: (status: number) => boolean): Promise<HttpAnswer> => {
    const until = performance.now() + withinMs;
    const left = () => until - performance.now();
    let answer = await once(what, withinMs);
    for (const ms of waitsMs) {
      const { code } = errorIn(answer.body);
      if (isGood(answer) || failureOf(answer.status, code) !== 'again' || !isSafe(answer.status)) break;
      if (left() < ms + TRY_MS) break;
      await wait(ms);
      answer = await once(what, left());
    }
    if (isGood(answer)) return answer;
    const { code, field } = errorIn(answer.body);
    const error = new PaymentError(
      failureOf(answer.status, code),
      `${what.method} of a payment was answered with ${[answer.status, code, field].filter((each) => each !== undefined).join(' ')}.`,
      code === undefined ? {} : { code },
    );
    if (error.failure === 'account') alarm(error, answer.status);
    throw error;
  };
  const always = () => true;

  return {
    async create(payment) {
      // Too many calls: it was not made. Any other error may come after it was.
      const { body } = await ask(
        { method: 'POST', path: '', body: bodyOf(payment) },
        (status) => status === TOO_MANY,
      );
      return read(paymentIn(body));
    },
    async find(id) {
      try {
        return read(
          paymentIn((await ask({ method: 'GET', path: `/${encodeURIComponent(id)}` }, always)).body),
        );
      } catch (error) {
        if (error instanceof PaymentError && error.failure === 'gone') return undefined;
        throw error;
      }
    },
    async byReference(reference) {
      const query = new URLSearchParams({ reference, display_size: String(LISTED) }).toString();
      const { body } = await ask({ method: 'GET', path: `?${query}` }, always);
      return read(paymentsIn(body))
        .filter((each) => each.reference === reference)
        .map(({ nextUrl: _, ...each }) => each);
    },
    async cancel(id) {
      // The firewall takes no POST that is empty.
      await ask({ method: 'POST', path: `/${encodeURIComponent(id)}/cancel`, body: {} }, always);
    },
    async refund(id, { amount, available }) {
      const { body } = await ask(
        {
          method: 'POST',
          path: `/${encodeURIComponent(id)}/refunds`,
          body: { amount, refund_amount_available: available },
        },
        (status) => status === TOO_MANY,
      );
      return read(refundIn(body));
    },
    async refunds(id) {
      const { body } = await ask({ method: 'GET', path: `/${encodeURIComponent(id)}/refunds` }, always);
      return read(refundsIn(body));
    },
  };
};

const isGood = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

/** What we cannot read may have been done all the same. */
const read = <T>(found: T | undefined): T => {
  if (found === undefined) throw new PaymentError('again', 'A payment was answered that cannot be read.');
  return found;
};
