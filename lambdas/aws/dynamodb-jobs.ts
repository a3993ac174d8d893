// The jobs for another system, in DynamoDB: those that are due stand in the sparse index, in a group of their own.
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { Job, Jobs } from '../open311/jobs.ts';
import { expiresAfter, REQUEST_DAYS } from './kept-days.ts';
import { DUE_INDEX, keyOf, s } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

const GROUP = 'open311';
/** Taken in one go: what their calls may take fits into a minute. The rest is still due a minute later. */
const PAGE = 10;

export const dynamoDbJobs = (client: DynamoDBClient, tableName: string): Jobs => {
  const keyFor = (reference: string) => ({ pk: s(keyOf('open311', reference)), sk: s('job') });
  const itemOf = (job: Job, due: Date | undefined) => ({
    ...keyFor(job.report.reference),
    body: s(JSON.stringify(job)),
    expires: expiresAfter(REQUEST_DAYS, job.report.at),
    ...(due === undefined ? {} : { dueGroup: s(GROUP), due: s(due.toISOString()) }),
  });

  return {
    async add(report, at) {
      const Item = itemOf({ report, tries: 0 }, at);
      const ConditionExpression = 'attribute_not_exists(pk)';
      await unlessRefused(
        client.send(new PutItemCommand({ TableName: tableName, Item, ConditionExpression })),
      );
    },
    async take(now, until) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: DUE_INDEX,
          KeyConditionExpression: 'dueGroup = :group AND due <= :now',
          ExpressionAttributeValues: { ':group': s(GROUP), ':now': s(now.toISOString()) },
          Limit: PAGE,
        }),
      );
      const taken: Job[] = [];
      for (const { pk, sk, due } of Items) {
        if (pk === undefined || sk === undefined || due === undefined) continue;
        const Key = { pk, sk };
        const isOurs = await unlessRefused(
          client.send(
            new UpdateItemCommand({
              TableName: tableName,
              Key,
              UpdateExpression: 'SET due = :until',
              ConditionExpression: 'due = :due',
              ExpressionAttributeValues: { ':until': s(until.toISOString()), ':due': due },
            }),
          ),
        );
        if (!isOurs) continue;
        const { Item } = await client.send(
          new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
        );
        if (Item?.['body']?.S !== undefined) taken.push(JSON.parse(Item['body'].S) as Job);
      }
      return taken;
    },
    async put(job, due) {
      await client.send(new PutItemCommand({ TableName: tableName, Item: itemOf(job, due) }));
    },
  };
};
