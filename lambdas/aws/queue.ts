// The one queue: SQS FIFO, grouped by conversation or incident, deduplicated by event id.
import { createHash } from 'node:crypto';
import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import type { Event } from '../../bot/model.ts';
import { CLIENT } from './client-settings.ts';
import { plainJson } from './plain-json.ts';

/** Local queue addresses name hosts that do not resolve, so the client's endpoint is used for all (as on AWS). */
export const queueClient = (): SQSClient => new SQSClient({ ...CLIENT, useQueueUrlAsEndpoint: false });

/** Resolves when every event is in the queue; then, and only then, may a webhook be answered with 200. */
export type Enqueue = (events: readonly Event[]) => Promise<void>;
/** The same of what happens to incidents, too. */
export type EnqueueAll = (events: readonly (Event | IncidentEvent)[]) => Promise<void>;

/** What a batch takes: 10 messages, and bytes in all (SQS has raised this, and not everything that speaks it has). */
const BATCH = 10;
const BATCH_BYTES = 240_000;

/**
 * A batch that is taken in part could leave a conversation's second message before its first. So a batch holds one message
 * of a group at most, and the next of a group goes when all before it are in; batches of different groups go side by side.
 */
export const enqueueTo =
  (sqs: SQSClient, queueUrl: string, waits: readonly number[] = RETRY_MS): EnqueueAll =>
  async (events) => {
    for (const round of rounds(events.map(message)))
      await Promise.all(batches(round).map((batch) => put(sqs, queueUrl, batch, waits)));
  };

/** Waits before what was refused of a batch is tried again, in ms: the provider still waits for its answer. */
const RETRY_MS = [50, 200];

/** @throws when some are still refused at the end: the webhook comes again, and what is in the queue is not put there twice */
const put = async (
  sqs: SQSClient,
  QueueUrl: string,
  batch: readonly Message[],
  [wait, ...waits]: readonly number[],
): Promise<void> => {
  const [first] = batch;
  if (batch.length === 1 && first !== undefined) {
    await sqs.send(new SendMessageCommand({ QueueUrl, ...first }));
    return;
  }
  const Entries = batch.map((each, index) => ({ Id: String(index), ...each }));
  const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  const left = batch.filter((_, index) => Failed.some(({ Id }) => Id === String(index)));
  if (left.length === 0) return;
  if (wait === undefined || Failed.every(({ SenderFault }) => SenderFault === true))
    throw new Error(
      `The queue refused ${Failed.length} of ${Entries.length} events: ${Failed[0]?.Code ?? ''}.`,
    );
  await new Promise((resolve) => setTimeout(resolve, wait));
  await put(sqs, QueueUrl, left, waits);
};

/** Resolves when the queue answers. */
export const queueAnswers = (client: SQSClient, queueUrl: string): Promise<unknown> =>
  client.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );

const message = (event: Event | IncidentEvent) => ({
  MessageBody: plainJson(event),
  MessageGroupId: 'conversation' in event ? event.conversation : `incident:${event.incident}`,
  MessageDeduplicationId: createHash('sha256').update(event.id).digest('hex'),
});

type Message = ReturnType<typeof message>;

/** The first message of every group, then the second of every group that has one, … */
const rounds = (messages: readonly Message[]): Message[][] => {
  const groups = Map.groupBy(messages, ({ MessageGroupId }) => MessageGroupId);
  const most = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  return Array.from({ length: most }, (_, place) =>
    [...groups.values()].flatMap((group) => group[place] ?? []),
  );
};

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
