// What a function has found not to work and leaves alone for a while: kept for `/health`, which is another function.
import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { keyOf, n, s } from './table.ts';

export type Outages = {
  /** It is left alone until then, by one process at least. */
  readonly begin: (part: string, until: Date) => Promise<void>;
  readonly isOut: (part: string, at: Date) => Promise<boolean>;
};

/** TTL is exact to days: the time itself is looked at. */
const KEPT_SECONDS = 24 * 60 * 60;

export const dynamoDbOutages = (client: DynamoDBClient, tableName: string): Outages => {
  const keyFor = (part: string) => ({ pk: s(keyOf('outage', part)), sk: s('outage') });
  return {
    begin: async (part, until) => {
      const expires = n(Math.ceil(until.getTime() / 1000) + KEPT_SECONDS);
      await client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: { ...keyFor(part), until: s(until.toISOString()), expires },
        }),
      );
    },
    isOut: async (part, at) => {
      const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key: keyFor(part) }));
      return (Item?.['until']?.S ?? '') > at.toISOString();
    },
  };
};
