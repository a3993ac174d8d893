// The one queue: SQS FIFO, grouped by conversation, deduplicated by event id.
import { createHash } from 'node:crypto';
import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Event } from '../../bot/model.ts';

/** Resolves when every event is in the queue; then, and only then, may a webhook be answered with 200. */
export type Enqueue = (events: readonly Event[]) => Promise<void>;

/** A batch takes 10 messages and 1 MB; ours are at most 80 kB each. */
const BATCH = 10;

export const enqueueTo =
  (client: () => SQSClient | Promise<SQSClient>, queueUrl: string): Enqueue =>
  async (events) => {
    const sqs = await client();
    const [first] = events;
    if (events.length === 1 && first !== undefined) {
      await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, ...message(first) }));
      return;
    }
    for (let from = 0; from < events.length; from += BATCH) {
      const Entries = events
        .slice(from, from + BATCH)
        .map((event, index) => ({ Id: String(index), ...message(event) }));
      const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      if (Failed.length > 0)
        throw new Error(
          `The queue refused ${Failed.length} of ${Entries.length} events: ${Failed[0]?.Code ?? ''}.`,
        );
    }
  };

const message = (event: Event) => ({
  MessageBody: JSON.stringify(event),
  MessageGroupId: event.conversation,
  MessageDeduplicationId: createHash('sha256').update(event.id).digest('hex'),
});
