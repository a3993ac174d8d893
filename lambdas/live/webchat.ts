// Puts the web chat together from what it runs on. Posting needs the queue alone; the table's client is loaded when first read.
import middy from '@middy/core';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { RecordedTurn } from '../../bot/runtime/ports.ts';
import { conversationKey } from '../../bot/runtime/record.ts';
import { council } from '../../dialogs/council.ts';
import { CLIENT } from '../aws/client-settings.ts';
import { filesIn } from '../aws/files.ts';
import { limitIn } from '../aws/limit.ts';
import { enqueueTo, queueAnswers } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { cors } from '../cors.ts';
import { errorsAsAnswers } from '../http.ts';
import { warn } from '../log.ts';
import { once } from '../once.ts';
import { settings } from '../settings.ts';
import { webchat, type WebchatDeps } from '../webchat.ts';

const live = (): WebchatDeps => {
  const env = settings(
    'DIRECTLINE_SECRET',
    'PUBLIC_URL',
    'STREAM_URL',
    'TABLE_NAME',
    'QUEUE_URL',
    'BUCKET_NAME',
  );
  const sqs = once(() => new SQSClient({ ...CLIENT, useQueueUrlAsEndpoint: false }));
  const table = once(async () => {
    const { dynamoDb } = await import('../aws/clients.ts');
    return dynamoDb();
  });
  const s3Lazily = once(async () => (await import('../aws/clients.ts')).s3());
  const storage = once(async () => {
    const { DynamoDbStorage } = await import('../aws/dynamodb-storage.ts');
    return new DynamoDbStorage(await table(), env.TABLE_NAME);
  });
  const transcripts = once(async () => {
    const { DynamoDbTranscriptStore } = await import('../aws/dynamodb-transcript-store.ts');
    return new DynamoDbTranscriptStore(await table(), env.TABLE_NAME);
  });
  return {
    secret: env.DIRECTLINE_SECRET,
    publicUrl: env.PUBLIC_URL.replace(/\/$/, ''),
    streamUrl: env.STREAM_URL,
    origins: [new URL(council.site).origin],
    enqueue: enqueueTo(sqs, env.QUEUE_URL),
    exists: async (conversation) => {
      const key = conversationKey(conversation);
      return key in (await (await storage()).read([key]));
    },
    transcripts: {
      turnsAfter: async (...asked): Promise<{ turns: readonly RecordedTurn[]; more: boolean }> =>
        (await transcripts()).turnsAfter(...asked),
    },
    files: filesIn(s3Lazily, env.BUCKET_NAME),
    checks: {
      table: async () => (await storage()).read([conversationKey('health')]),
      queue: () => queueAnswers(sqs(), env.QUEUE_URL),
    },
    limit: limitIn(table, env.TABLE_NAME, warn),
    clock,
  };
};

export const handler = middy(webchat(live())).use(cors()).use(errorsAsAnswers());
