// Who is on, in DynamoDB: one partition with an item an agent, written by each heartbeat and forgotten after a day.
import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Presence, Presences } from '../../bot/handoff/board.ts';
import { everyPage, jsonIn } from './every-page.ts';
import { n, s } from './table.ts';

/** Long enough that a desk that has gone is seen to have gone, and its chats go back. */
const KEPT_SECONDS = 86_400;

export const dynamoDbPresences = (client: DynamoDBClient, TableName: string): Presences => ({
  async list() {
    const items = await everyPage(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s('presence') },
      ConsistentRead: true,
    });
    return items.map((item) => jsonIn(item) as Presence);
  },

  async put(presence) {
    const Item = {
      pk: s('presence'),
      sk: s(presence.agent.id),
      body: s(JSON.stringify(presence)),
      expires: n(Math.floor(Date.parse(presence.seenAt) / 1_000) + KEPT_SECONDS),
    };
    await client.send(new PutItemCommand({ TableName, Item }));
  },
});
