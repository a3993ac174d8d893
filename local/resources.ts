// Creates the table with Northmoor in it, the queues and the bucket where they are missing, as the CDK does on AWS.
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueUrlCommand, QueueDoesNotExist, SQSClient } from '@aws-sdk/client-sqs';
import { clock } from '../lambdas/clock.ts';
import { TABLE } from '../lambdas/aws/table.ts';
import { seedNorthmoor } from './seed.ts';

export type Names = { readonly table: string; readonly queue: string; readonly bucket: string };
export type Resources = {
  readonly queueUrl: string;
  readonly safetyQueueUrl: string;
  readonly deadLetterUrl: string;
  readonly lateQueueUrl: string;
};

/** Six times what one invocation of the worker may take, as AWS advises. */
const VISIBILITY_SECONDS = 60;
/** A line that could not be sent is tried again soon; its turn tries too. */
const SAFETY_VISIBILITY_SECONDS = 20;
const SAFETY_RECEIVES_MAX = 10;
/** An outage of some minutes must not empty the queue into the dead letters; what no turn can take the worker puts there itself. */
const RECEIVES_MAX = 100;
/** Notes of messages are looked at after so long: two tries of a turn have failed by then. */
const LATE_AFTER_SECONDS = 180;
const LATE_KEPT_SECONDS = 7_200;

/** The clients read their addresses from `AWS_ENDPOINT_URL_*`. */
/** @param lateAfter in s, for tests that do not wait for minutes */
export const ensureResources = async (
  { table, queue, bucket }: Names,
  lateAfter = LATE_AFTER_SECONDS,
): Promise<Resources> => {
  const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
  const dynamoDb = new DynamoDBClient();
  const [, , deadLetterUrl] = await Promise.all([
    ensureTable(dynamoDb, table).then(() => seedNorthmoor(dynamoDb, table, clock())),
    ensureBucket(new S3Client({ forcePathStyle: true }), bucket),
    ensureQueue(sqs, queue.replace(/\.fifo$/, '-dead.fifo'), {}),
  ]);
  const redrive = {
    deadLetterTargetArn: arnOf(queue.replace(/\.fifo$/, '-dead.fifo')),
    maxReceiveCount: RECEIVES_MAX,
  };
  const queueUrl = await ensureQueue(sqs, queue, {
    VisibilityTimeout: String(VISIBILITY_SECONDS),
    RedrivePolicy: JSON.stringify(redrive),
  });
  // Nothing that fills or holds up the one queue may hold up a danger.
  const safetyQueueUrl = await ensureQueue(sqs, queue.replace(/\.fifo$/, '-safety.fifo'), {
    VisibilityTimeout: String(SAFETY_VISIBILITY_SECONDS),
    RedrivePolicy: JSON.stringify({ ...redrive, maxReceiveCount: SAFETY_RECEIVES_MAX }),
  });
  const lateQueueUrl = await ensureQueue(sqs, queue.replace(/\.fifo$/, '-late.fifo'), {
    DelaySeconds: String(lateAfter),
    VisibilityTimeout: String(VISIBILITY_SECONDS),
    MessageRetentionPeriod: String(LATE_KEPT_SECONDS),
  });
  return { queueUrl, safetyQueueUrl, deadLetterUrl, lateQueueUrl };
};

export const ensureTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    await ensureIndexes(client, name, Table?.GlobalSecondaryIndexes ?? []);
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    await client
      .send(new CreateTableCommand({ TableName: name, ...structuredClone(TABLE) } as never))
      .catch((late: unknown) => {
        if (!(late instanceof ResourceInUseException)) throw late;
      });
    for (let tries = 0; tries < 100; tries++) {
      const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
      if (Table?.TableStatus === 'ACTIVE') return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The table "${name}" did not become active in 5 s.`);
  }
};

/** A table of an older version: a server that can adds the index, and another's data has to be made anew. */
const ensureIndexes = async (
  client: DynamoDBClient,
  name: string,
  indexes: readonly { readonly IndexName?: string | undefined }[],
): Promise<void> => {
  for (const index of TABLE.GlobalSecondaryIndexes) {
    if (indexes.some(({ IndexName }) => IndexName === index.IndexName)) continue;
    await client
      .send(
        new UpdateTableCommand({
          TableName: name,
          AttributeDefinitions: structuredClone(TABLE.AttributeDefinitions) as never,
          GlobalSecondaryIndexUpdates: [{ Create: structuredClone(index) as never }],
        }),
      )
      .catch(() => undefined);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.GlobalSecondaryIndexes?.some(({ IndexName }) => IndexName === index.IndexName)) continue;
    throw new Error(
      `The table "${name}" is of an older version, without the index "${index.IndexName}". Delete the data folder (PORTH_DATA, else .porth), or the table, and start again.`,
    );
  }
};

const ensureQueue = async (
  client: SQSClient,
  name: string,
  attributes: Record<string, string>,
): Promise<string> => {
  if (!name.endsWith('.fifo')) throw new Error(`The queue must be a FIFO queue: end "${name}" in ".fifo".`);
  try {
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: name }));
    if (QueueUrl !== undefined) return QueueUrl;
  } catch (error) {
    if (!(error instanceof QueueDoesNotExist)) throw error;
  }
  const { QueueUrl = '' } = await client.send(
    new CreateQueueCommand({ QueueName: name, Attributes: { FifoQueue: 'true', ...attributes } }),
  );
  return QueueUrl;
};

const ensureBucket = async (client: S3Client, name: string): Promise<void> => {
  const found = await client.send(new HeadBucketCommand({ Bucket: name })).then(
    () => true,
    () => false,
  );
  if (!found) await client.send(new CreateBucketCommand({ Bucket: name }));
};

const arnOf = (queue: string): string =>
  `arn:aws:sqs:${process.env['AWS_REGION'] ?? 'eu-west-2'}:000000000000:${queue}`;
