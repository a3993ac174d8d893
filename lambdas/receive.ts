// Webhooks of the channels: verify the signature on the raw bytes, parse, enqueue, keep delivery statuses, 200.
import type { Incoming, StatusReport, Webhook, WebhookChannel } from '../bot/channels/channel.ts';
import type { Event } from '../bot/model.ts';
import { refusedEvent, type Statuses } from '../bot/services/statuses.ts';
import type { Enqueue } from './aws/queue.ts';
import { keptOf, TOO_LARGE } from './kept.ts';
import { bytesOf, HttpError, type HttpRequest, type HttpResponse } from './http.ts';

export type ReceiveDeps = {
  /** By path, such as `/webhooks/messenger`; a channel with none of its settings is off. */
  readonly channels: Readonly<Record<string, WebhookChannel | (() => Promise<WebhookChannel>)>>;
  /** Webhooks of what is no channel, by path: each has an answer of its own. */
  readonly others?: Readonly<Record<string, (request: HttpRequest) => Promise<HttpResponse>>>;
  readonly enqueue: Enqueue;
  readonly statuses: Pick<Statuses, 'report'>;
  readonly clock: () => Date;
  /** Told of what was refused or not understood, by channel: counted, and never with its content. */
  readonly count: (what: 'refused' | 'unsupported', channel: string, why: string) => void;
};

/**
 * What a provider may send at once: WhatsApp's webhooks have 3 MiB, a function takes 6 MB.
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
 */
const BODY_MAX = 3_145_728;

/** 200 only when every message of the webhook is in the queue and every status kept; a fault is a 5xx, and the provider sends it again. */
export const receive =
  ({ channels, others = {}, enqueue, statuses, clock, count }: ReceiveDeps) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const other = others[request.rawPath];
    if (other !== undefined) return other(request);
    const found = channels[request.rawPath];
    const channel = typeof found === 'function' ? await found() : found;
    if (channel === undefined) throw new HttpError(404, 'BadArgument', 'No channel listens here.');
    const webhook = webhookOf(request, clock());
    if (webhook.method === 'GET') return greet(channel, webhook);
    if (webhook.method !== 'POST') throw new HttpError(405, 'BadArgument', 'Webhooks are posted.');
    if (webhook.body.length > BODY_MAX)
      throw new HttpError(413, 'MessageSizeTooBig', 'The webhook is too large.');
    if (!channel.verify(webhook)) {
      count('refused', channel.channel, 'signature');
      throw new HttpError(401, 'Unauthorized', 'Not signed by the provider.');
    }
    const incoming = read(channel, webhook);
    for (const each of incoming)
      if (each.kind === 'unsupported') count('unsupported', channel.channel, each.why);
    // What people said comes first: a status can be had again, and nobody waits for it.
    await enqueueAll(
      enqueue,
      keptOf(eventsIn(incoming), () => count('unsupported', channel.channel, TOO_LARGE)),
    );
    const failed = await Promise.all(reportsIn(incoming).map((report) => statuses.report(report)));
    await enqueueAll(
      enqueue,
      failed.flatMap((each) => (each === undefined ? [] : [refusedEvent(each, webhook.receivedAt)])),
    );
    const { contentType, body } = channel.answer ?? TAKEN;
    return { statusCode: 200, headers: { 'content-type': contentType }, body };
  };

const TAKEN = { contentType: 'text/plain', body: 'EVENT_RECEIVED' };

const enqueueAll = async (enqueue: Enqueue, events: readonly Event[]): Promise<void> => {
  if (events.length > 0) await enqueue(events);
};

/** Nothing that a provider can send makes it send the same for days: what we cannot read is counted. */
const read = (channel: WebhookChannel, webhook: Webhook): readonly Incoming[] => {
  try {
    return channel.parse(webhook);
  } catch (error) {
    return [{ kind: 'unsupported', why: error instanceof Error ? error.name : 'fault' }];
  }
};

const greet = (channel: WebhookChannel, webhook: Webhook): HttpResponse => {
  const challenge = channel.handshake(webhook);
  if (challenge === undefined) throw new HttpError(403, 'Unauthorized', 'The verify token is wrong.');
  return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: challenge };
};

const eventsIn = (incoming: readonly Incoming[]): Event[] =>
  incoming.flatMap((each) => (each.kind === 'event' ? [each.event] : []));

const reportsIn = (incoming: readonly Incoming[]): StatusReport[] =>
  incoming.flatMap((each) => (each.kind === 'status' ? [each.report] : []));

const webhookOf = (request: HttpRequest, now: Date): Webhook => ({
  method: request.requestContext.http.method,
  query: request.queryStringParameters ?? {},
  rawQuery: request.rawQueryString,
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  ),
  body: bytesOf(request),
  receivedAt: now.toISOString(),
});
