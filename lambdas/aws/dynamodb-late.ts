// Whom of those on call was told lately of what is late: one item each, so that each danger stands in one text alone.
import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LateBook, LateTold } from '../../bot/incidents/late-together.ts';
import { keyOf, n, s } from './table.ts';
import { unchangedSince, unlessRefused } from './unless-refused.ts';

const DAYS = 1;

export const dynamoDbLate = (client: DynamoDBClient, TableName: string): LateBook => {
  const keyFor = (to: string) => ({ pk: s(keyOf('late-told', to)), sk: s('late-told') });
  return {
    async read(to) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyFor(to), ConsistentRead: true }),
      );
      const eTag = Item?.['body']?.S;
      return eTag === undefined ? { told: [] } : { told: JSON.parse(eTag) as LateTold[], eTag };
    },
    write: (to, told, eTag) =>
      unlessRefused(
        client.send(
          new PutItemCommand({
            TableName,
            Item: {
              ...keyFor(to),
              body: s(JSON.stringify(told)),
              expires: n(Math.floor(Date.now() / 1000) + DAYS * 86_400),
            },
            ...unchangedSince(eTag === undefined ? undefined : s(eTag)),
          }),
        ),
      ),
  };
};
