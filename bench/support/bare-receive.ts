// The least that a webhook can be: HMAC over the raw bytes, then the queue. Whole, or split into its messages as a bot must.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { HttpRequest, HttpResponse } from '../../lambdas/http.ts';

export type Handler = (request: HttpRequest) => Promise<HttpResponse>;
export type Entry = {
  readonly MessageBody: string;
  readonly MessageGroupId: string;
  readonly MessageDeduplicationId: string;
};
/** Where it ends: a real queue, or nothing at all. */
export type Sink = {
  readonly one: (entry: Entry) => Promise<unknown>;
  readonly many: (entries: readonly Entry[]) => Promise<unknown>;
};

export const toQueue = (sqs: SQSClient, QueueUrl: string): Sink => ({
  one: (entry) => sqs.send(new SendMessageCommand({ QueueUrl, ...entry })),
  many: (entries) =>
    sqs.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: entries.map((entry, index) => ({ Id: String(index), ...entry })),
      }),
    ),
});
export const toNothing: Sink = { one: () => Promise.resolve(), many: () => Promise.resolve() };

const TAKEN: HttpResponse = { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: 'ok' };
const REFUSED: HttpResponse = { statusCode: 401 };

/** The body as it came is one message. */
export const bareWhole =
  (secret: string, { one }: Sink): Handler =>
  async (request) => {
    const bytes = Buffer.from(request.body ?? '', 'utf8');
    if (!isSigned(secret, request, bytes)) return REFUSED;
    await one(entryOf(request.body ?? '', 'bare'));
    return TAKEN;
  };

/** Every message of Meta's is one of its own, ten in a batch; those of one person go in order. */
export const bareSplit =
  (secret: string, { many }: Sink): Handler =>
  async (request) => {
    const bytes = Buffer.from(request.body ?? '', 'utf8');
    if (!isSigned(secret, request, bytes)) return REFUSED;
    const { entry } = JSON.parse(bytes.toString('utf8')) as Batch;
    const messages = entry.flatMap(
      ({ messaging, changes }) => messaging ?? changes?.flatMap(({ value }) => value.messages) ?? [],
    );
    const entries = messages.map((each) => entryOf(JSON.stringify(each), each.from ?? each.sender?.id ?? ''));
    const tens = Array.from({ length: Math.ceil(entries.length / 10) }, (_, index) =>
      entries.slice(index * 10, index * 10 + 10),
    );
    const isOfOne = entries.every(({ MessageGroupId }) => MessageGroupId === entries[0]?.MessageGroupId);
    if (isOfOne) for (const ten of tens) await many(ten);
    else await Promise.all(tens.map(many));
    return TAKEN;
  };

type Message = { readonly from?: string; readonly sender?: { readonly id: string } };
type Batch = {
  readonly entry: readonly {
    readonly messaging?: readonly Message[];
    readonly changes?: readonly { readonly value: { readonly messages: readonly Message[] } }[];
  }[];
};

const isSigned = (secret: string, { headers }: HttpRequest, bytes: Buffer): boolean => {
  const given = Buffer.from(headers['x-hub-signature-256'] ?? '');
  const right = Buffer.from(`sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`);
  return given.length === right.length && timingSafeEqual(given, right);
};

const entryOf = (MessageBody: string, MessageGroupId: string): Entry => ({
  MessageBody,
  MessageGroupId,
  MessageDeduplicationId: createHash('sha256').update(MessageBody).digest('hex'),
});
