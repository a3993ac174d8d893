// Which lines of a danger were said already, in DynamoDB: one item for each message in which one was told.
import { GetItemCommand, UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SafetyMarks } from '../../bot/runtime/ports.ts';
import { keyOf, n, s, type Item } from './table.ts';

/** Providers send a webhook again for days. */
const DAYS = 8;

export const dynamoDbSafetyMarks = (client: DynamoDBClient, TableName: string): SafetyMarks => ({
  async of(conversation, event) {
    const { Item: found } = await client.send(
      new GetItemCommand({ TableName, Key: keyItem(conversation, event), ConsistentRead: true }),
    );
    return found?.['lines']?.SS ?? [];
  },

  async mark(conversation, event, lines) {
    if (lines.length === 0) return;
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: keyItem(conversation, event),
        UpdateExpression: 'ADD #lines :lines SET #expires = :expires',
        ExpressionAttributeNames: { '#lines': 'lines', '#expires': 'expires' },
        ExpressionAttributeValues: {
          ':lines': { SS: [...lines] },
          ':expires': n(Math.floor(Date.now() / 1000) + DAYS * 86_400),
        },
      }),
    );
  },
});

const keyItem = (conversation: string, event: string): Item => ({
  pk: s(keyOf('safety', conversation)),
  sk: s(event),
});
