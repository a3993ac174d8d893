// GOV.UK Pay's webhook: verify the signature on the raw bytes, find whose payment it is, enqueue, 200. It is a hint: the payment itself is asked for later.
// https://docs.payments.service.gov.uk/webhooks/
import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { sameSecret } from '../../bot/channels/secrets.ts';
import { paymentEvent, type PaymentBook } from '../../bot/services/payment-book.ts';
import type { Enqueue } from '../aws/queue.ts';
import { bytesOf, header, HttpError, type HttpRequest, type HttpResponse } from '../http.ts';

export type PayWebhookDeps = {
  readonly secret: string;
  readonly whose: PaymentBook['whose'];
  readonly enqueue: Enqueue;
  readonly clock: () => Date;
  /** Told of what was refused or not understood: counted, and never with its content. */
  readonly count: (what: 'refused' | 'unsupported', why: string) => void;
  readonly withinMs?: number;
};

/**
 * Pay waits 3 seconds, and then it is a fault: what takes longer is said to be one at once. Pay sends it again after a minute, and whatever
 * was done of it meanwhile is the same event.
 * https://github.com/alphagov/pay-webhooks/blob/main/src/main/java/uk/gov/pay/webhooks/queue/sender/SendAttempter.java
 */
const WITHIN_MS = 2_000;

/** A message is a payment of some 3 KB. */
const BODY_MAX = 262_144;

/** Its id has two names: the documentation's table has `id`, its example and what is sent `webhook_message_id`. */
const Message = z.looseObject({
  webhook_message_id: z.optional(z.string()),
  id: z.optional(z.string()),
  created_date: z.optional(z.iso.datetime()),
  resource_id: z.string(),
  resource_type: z.string(),
  event_type: z.string(),
  resource: z.looseObject({ reference: z.string() }),
});
/** What may be an end, of a payment or of what goes back. What is settled is no news to its person. */
const ENDS: ReadonlySet<string> = new Set([
  'card_payment_succeeded',
  'card_payment_captured',
  'card_payment_failed',
  'card_payment_expired',
  'card_payment_refunded',
]);

/** A fault is a 5xx, and Pay sends it again, for three days. */
export const payWebhook = ({
  secret,
  whose,
  enqueue,
  clock,
  count,
  withinMs = WITHIN_MS,
}: PayWebhookDeps) => {
  /** @returns why nothing is done, or undefined when it is in the queue */
  const taken = async (json: unknown): Promise<string | undefined> => {
    const message = Message.safeParse(json);
    if (!message.success) return 'not a message of a payment';
    const {
      resource_id: payment,
      resource_type: type,
      event_type: event,
      created_date: sentAt,
    } = message.data;
    const hint = message.data.webhook_message_id ?? message.data.id;
    if (hint === undefined) return 'no id';
    if (type.toLowerCase() !== 'payment' || !ENDS.has(event)) return 'kind of event';
    const order = await whose(message.data.resource.reference);
    if (order === undefined) return 'not ours';
    const receivedAt = clock().toISOString();
    const at = sentAt === undefined ? {} : { at: new Date(sentAt).toISOString() };
    await enqueue([paymentEvent(order, { hint, receivedAt, ...at, payment })]);
    return undefined;
  };
  return async (request: HttpRequest): Promise<HttpResponse> => {
    if (request.requestContext.http.method !== 'POST')
      throw new HttpError(405, 'BadArgument', 'Webhooks are posted.');
    const bytes = bytesOf(request);
    if (bytes.length > BODY_MAX) throw new HttpError(413, 'MessageSizeTooBig', 'The webhook is too large.');
    if (!isFromPay(secret, header(request, 'pay-signature'), bytes)) {
      count('refused', 'signature');
      throw new HttpError(401, 'Unauthorized', 'Not signed by the provider.');
    }
    const why = await within(withinMs, taken(jsonOf(bytes)));
    if (why !== undefined) count('unsupported', why);
    return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: 'EVENT_RECEIVED' };
  };
};

/** @throws HttpError 503 when it takes longer */
const within = async <T>(ms: number, asked: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new HttpError(503, 'Unavailable', 'This cannot be taken now. Send it again.');
    timer = setTimeout(reject, ms, error);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** `Pay-Signature`: lower-case hex of HMAC-SHA256. https://docs.payments.service.gov.uk/webhooks/#verify-a-webhook-message */
export const isFromPay = (secret: string, signature: string | undefined, bytes: Buffer): boolean =>
  signature !== undefined && sameSecret(signature, createHmac('sha256', secret).update(bytes).digest('hex'));

/** @throws HttpError 400 */
const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new HttpError(400, 'BadSyntax', 'The body is not valid JSON.');
  }
};
