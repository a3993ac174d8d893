// Queues that a supervisor has closed, in DynamoDB: an item each, as long as it is closed.
import { DeleteItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ClosedQueues } from '../../bot/handoff/board.ts';
import { everyPage } from './every-page.ts';
import { s } from './table.ts';

export const dynamoDbClosedQueues = (client: DynamoDBClient, TableName: string): ClosedQueues => ({
  async list() {
    const items = await everyPage(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s('closed-queues') },
      ConsistentRead: true,
    });
    return items.flatMap(({ sk }) => sk?.S ?? []);
  },

  async set(team, closed) {
    const Key = { pk: s('closed-queues'), sk: s(team) };
    if (closed) await client.send(new PutItemCommand({ TableName, Item: Key }));
    else await client.send(new DeleteItemCommand({ TableName, Key }));
  },
});
