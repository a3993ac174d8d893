// Webhooks of the channels: verify the signature on the raw bytes, parse, enqueue, 200. Nothing else is done here.
import type { Incoming, Webhook, WebhookChannel } from '../bot/channels/channel.ts';
import type { Event } from '../bot/model.ts';
import type { Enqueue } from './aws/queue.ts';
import { bytesOf, HttpError, type HttpRequest, type HttpResponse } from './http.ts';

export type ReceiveDeps = {
  /** By path, such as `/webhooks/messenger`; a channel with none of its settings is off. */
  readonly channels: Readonly<Record<string, WebhookChannel>>;
  readonly enqueue: Enqueue;
  readonly clock: () => Date;
  /** Told of what was refused or not understood, by channel: counted, and never with its content. */
  readonly count: (what: 'refused' | 'unsupported', channel: string, why: string) => void;
};

/** What a provider may send at once: API Gateway takes 10 MB, a function 6 MB. */
const BODY_MAX = 1_000_000;

/** 200 only when every message of the webhook is in the queue; a fault is a 5xx, and the provider sends it again. */
export const receive =
  ({ channels, enqueue, clock, count }: ReceiveDeps) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const channel = channels[request.rawPath];
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
    const incoming = channel.parse(webhook);
    for (const each of incoming)
      if (each.kind === 'unsupported') count('unsupported', channel.channel, each.why);
    const events = eventsIn(incoming);
    if (events.length > 0) await enqueue(events);
    return { statusCode: 200, body: 'EVENT_RECEIVED' };
  };

const greet = (channel: WebhookChannel, webhook: Webhook): HttpResponse => {
  const challenge = channel.handshake(webhook);
  if (challenge === undefined) throw new HttpError(403, 'Unauthorized', 'The verify token is wrong.');
  return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: challenge };
};

const eventsIn = (incoming: readonly Incoming[]): Event[] =>
  incoming.flatMap((each) => (each.kind === 'event' ? [each.event] : []));

const webhookOf = (request: HttpRequest, now: Date): Webhook => ({
  method: request.requestContext.http.method,
  query: request.queryStringParameters ?? {},
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  ),
  body: bytesOf(request),
  receivedAt: now.toISOString(),
});
