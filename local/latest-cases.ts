// The latest cases of the embedded case book. It reads the whole table: on a laptop that is a small one.
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Case } from '../bot/services/cases.ts';
import { keyOf } from '../lambdas/aws/table.ts';

const SHOWN = 20;

export const latestCases = async (table: string): Promise<readonly Case[]> => {
  const pages = paginateScan(
    { client: new DynamoDBClient() },
    {
      TableName: table,
      FilterExpression: 'begins_with(pk, :case)',
      ExpressionAttributeValues: { ':case': { S: keyOf('case', '') } },
    },
  );
  const found: Case[] = [];
  for await (const { Items = [] } of pages)
    for (const { body } of Items) if (body?.S !== undefined) found.push(JSON.parse(body.S) as Case);
  return found.sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1)).slice(0, SHOWN);
};
