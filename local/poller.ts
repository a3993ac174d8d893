// What AWS's event source does for the worker: takes messages from the queue in batches, and deletes those that were handled.
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SQSClient,
  type Message,
} from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { warn } from '../lambdas/log.ts';

export type Converse = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** What the worker's function is given on AWS. */
const INVOCATION_MS = 10_000;
/** Messages are held this long, and held on to while they are handled: after a crash they come again soon. */
const HOLD_SECONDS = 5;
const HOLD_AGAIN_MS = 2_000;
/** Longer than an invocation. */
const LONG_SECONDS = 15;
const BATCH = 10;

/**
 * @param manner a function that says itself when what it left comes again is not meddled with
 * @returns a function that stops the polling once what is in hand is done
 */
export const pollQueue = (
  queueUrl: string,
  converse: Converse,
  pollers = 4,
  manner: 'held for it' | 'holds its own' = 'held for it',
): (() => Promise<void>) => {
  const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  const loop = async (): Promise<void> => {
    while (!isStopping()) {
      try {
        const messages = await receive(
          sqs,
          queueUrl,
          stopping.signal,
          manner === 'held for it' ? HOLD_SECONDS : LONG_SECONDS,
        );
        if (messages.length > 0) await handle(sqs, queueUrl, messages, converse, manner === 'held for it');
      } catch (error) {
        if (isStopping()) return;
        warn('the queue could not be read', error);
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    }
  };
  const loops = Array.from({ length: pollers }, loop);
  return async () => {
    stopping.abort();
    await Promise.all(loops);
  };
};

const receive = async (
  sqs: SQSClient,
  QueueUrl: string,
  abortSignal: AbortSignal,
  VisibilityTimeout: number,
): Promise<Message[]> => {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: BATCH,
      WaitTimeSeconds: 20,
      VisibilityTimeout,
      MessageSystemAttributeNames: ['All'],
    }),
    { abortSignal },
  );
  return Messages;
};

const handle = async (
  sqs: SQSClient,
  QueueUrl: string,
  messages: readonly Message[],
  converse: Converse,
  isHeld: boolean,
): Promise<void> => {
  const hold = (VisibilityTimeout: number, which: readonly Message[]) =>
    Promise.allSettled(
      which.map(({ ReceiptHandle }) =>
        sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout })),
      ),
    );
  const holding = isHeld ? setInterval(() => void hold(HOLD_SECONDS, messages), HOLD_AGAIN_MS) : undefined;
  const until = Date.now() + INVOCATION_MS;
  try {
    const { batchItemFailures } = await converse({ Records: messages.map(recordOf) }, {
      getRemainingTimeInMillis: () => until - Date.now(),
    } as Context);
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const done = messages.filter(({ MessageId = '' }) => !failed.has(MessageId));
    if (done.length > 0) {
      const Entries = done.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    }
    if (isHeld)
      await hold(
        1,
        messages.filter(({ MessageId = '' }) => failed.has(MessageId)),
      );
  } finally {
    clearInterval(holding);
  }
};

const recordOf = (message: Message): SQSRecord => ({
  messageId: message.MessageId ?? '',
  receiptHandle: message.ReceiptHandle ?? '',
  body: message.Body ?? '',
  attributes: { ...message.Attributes } as unknown as SQSRecord['attributes'],
  messageAttributes: {},
  md5OfBody: message.MD5OfBody ?? '',
  eventSource: 'aws:sqs',
  eventSourceARN: '',
  awsRegion: 'eu-west-2',
});
