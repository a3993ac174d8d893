// Open sockets of agents' desks, in DynamoDB: one partition, for every push asks who is to hear it. A ticket opens one socket.
import { DeleteItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DeskSocket, DeskSockets } from '../desk/push.ts';
import { everyPage, jsonIn } from './every-page.ts';
import { keyOf, n, s } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

/** API Gateway closes a socket after two hours. */
const KEPT_SECONDS = 3 * 3_600;
/** Longer than a ticket is good for. */
const TICKET_SECONDS = 300;

export const dynamoDbDeskSockets = (client: DynamoDBClient, TableName: string): DeskSockets => {
  const until = (seconds: number) => n(Math.floor(Date.now() / 1_000) + seconds);
  return {
    async open(socket, ticket) {
      const used = { pk: s(keyOf('desk-ticket', ticket)), sk: s('used'), expires: until(TICKET_SECONDS) };
      const isFirst = await unlessRefused(
        client.send(
          new PutItemCommand({ TableName, Item: used, ConditionExpression: 'attribute_not_exists(pk)' }),
        ),
      );
      if (!isFirst) return false;
      const body = s(JSON.stringify(socket));
      const Item = { pk: s('desk-sockets'), sk: s(socket.connection), body, expires: until(KEPT_SECONDS) };
      await client.send(new PutItemCommand({ TableName, Item }));
      return true;
    },

    async list() {
      const items = await everyPage(client, {
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s('desk-sockets') },
      });
      return items.map((item) => jsonIn(item) as DeskSocket);
    },

    async gone(connection) {
      const Key = { pk: s('desk-sockets'), sk: s(connection) };
      await client.send(new DeleteItemCommand({ TableName, Key }));
    },
  };
};
