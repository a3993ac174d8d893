// The stack that a bot on Lambda is usually built of, to be measured against: what most guides would have one install.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';
import { OPTIONS } from '../../infra/bundle.ts';
import { BENCH } from './peers.ts';

/**
 * Exactly: botbuilder, middy core, clients of DynamoDB with lib-dynamodb, SQS and Lex, zod, and Powertools' logger, metrics,
 * tracer, batch, idempotency and parser. Nothing is made at load, though the guides would: so the load time is theirs
 * at its best. The handler does what Porth's do with storage and queue, for the time to the first reply.
 */
const SOURCE = `
import { ActivityHandler, CloudAdapter, ConversationState, MemoryStorage, TurnContext } from 'botbuilder';
import middy from '@middy/core';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { LexRuntimeV2Client, RecognizeTextCommand } from '@aws-sdk/client-lex-runtime-v2';
import { z } from 'zod';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency';
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb';
import { parser } from '@aws-lambda-powertools/parser';
import { SqsSchema } from '@aws-lambda-powertools/parser/schemas';

export const used = [
  ActivityHandler, CloudAdapter, ConversationState, MemoryStorage, TurnContext, LexRuntimeV2Client, RecognizeTextCommand,
  z, Logger, Metrics, Tracer, BatchProcessor, EventType, processPartialResponse, IdempotencyConfig, makeIdempotent,
  DynamoDBPersistenceLayer, parser, SqsSchema,
];

const converse = async ({ Records }) => {
  const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const Key = { pk: JSON.parse(Records[0].body).conversation, sk: 'item' };
  const Item = { ...Key, body: Records[0].body };
  await db.send(new GetCommand({ TableName: 'bench', Key, ConsistentRead: true }));
  for (let write = 0; write < 4; write++) await db.send(new PutCommand({ TableName: 'bench', Item }));
  return { batchItemFailures: [] };
};
const receive = async ({ body }) => {
  const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
  const QueueUrl = process.env.QUEUE_URL;
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body, MessageGroupId: '1', MessageDeduplicationId: '1' }));
  return { statusCode: 200 };
};
export const handler = middy((event) => (event.Records ? converse(event) : receive(event)));
`;

const COMMON = {
  ...OPTIONS,
  stdin: { contents: SOURCE, resolveDir: BENCH, sourcefile: 'typical.js' },
  absWorkingDir: BENCH,
  write: false,
  logLevel: 'error',
} as const;

/** One CommonJS file. @returns bytes */
export const buildTypical = async (outdir: string): Promise<number> => {
  const { outputFiles } = await build({ ...COMMON, format: 'cjs', outfile: join(outdir, 'index.cjs') });
  return written(outdir, outputFiles);
};

/** Split and written as CommonJS, as Porth's functions are. @returns bytes */
export const buildTypicalSplit = (outdir: string): Promise<number> => buildSplit(outdir, COMMON);

/** @param source with its `stdin`. @returns bytes */
export const buildSplit = async (outdir: string, source: BuildOptions): Promise<number> => {
  const { outputFiles } = await build({
    ...OPTIONS,
    ...source,
    write: false,
    logLevel: 'error',
    format: 'esm',
    splitting: true,
    outdir,
    entryNames: 'index',
    outExtension: { '.js': '.cjs' },
  });
  const converted = outputFiles.map(async ({ path, text }) => {
    const options = { format: 'cjs', platform: 'node', target: 'node24', minify: true } as const;
    const { code } = await transform(text, { ...options, supported: { 'dynamic-import': false } });
    return { path, text: code };
  });
  return written(outdir, await Promise.all(converted));
};

const written = async (
  outdir: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<number> => {
  await mkdir(outdir, { recursive: true });
  for (const { path, text } of files) await writeFile(join(outdir, basename(path)), text);
  return files.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0);
};
