// The one queue: SQS FIFO, grouped by conversation, deduplicated by event id.
import { createHash } from 'node:crypto';
import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Event } from '../../bot/model.ts';
import { CLIENT } from './client-settings.ts';
import { plainJson } from './plain-json.ts';

/** Local queue addresses name hosts that do not resolve, so the client's endpoint is used for all (as on AWS). */
export const queueClient = (): SQSClient => new SQSClient({ ...CLIENT, useQueueUrlAsEndpoint: false });

/** Resolves when every event is in the queue; then, and only then, may a webhook be answered with 200. */
export type Enqueue = (events: readonly Event[]) => Promise<void>;

/** What a batch takes: 10 messages, and bytes in all (SQS has raised this, and not everything that speaks it has). */
const BATCH = 10;
const BATCH_BYTES = 240_000;

export const enqueueTo =
  (sqs: SQSClient, queueUrl: string): Enqueue =>
  async (events) => {
    for (const batch of batches(events.map(message))) {
      const [first] = batch;
      if (batch.length === 1 && first !== undefined) {
        await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, ...first }));
        continue;
      }
      const Entries = batch.map((each, index) => ({ Id: String(index), ...each }));
      const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      if (Failed.length > 0)
        throw new Error(
          `The queue refused ${Failed.length} of ${Entries.length} events: ${Failed[0]?.Code ?? ''}.`,
        );
    }
  };

/** Resolves when the queue answers. */
export const queueAnswers = (client: SQSClient, queueUrl: string): Promise<unknown> =>
  client.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );

const message = (event: Event) => ({
  MessageBody: plainJson(event),
  MessageGroupId: event.conversation,
  MessageDeduplicationId: createHash('sha256').update(event.id).digest('hex'),
});

type Message = ReturnType<typeof message>;

const batches = (messages: readonly Message[]): Message[][] => {
  const all: Message[][] = [];
  let bytes = 0;
  for (const each of messages) {
    const last = all.at(-1);
    bytes += each.MessageBody.length;
    if (last !== undefined && last.length < BATCH && bytes <= BATCH_BYTES) last.push(each);
    else {
      all.push([each]);
      bytes = each.MessageBody.length;
    }
  }
  return all;
};
