// Single-use links in DynamoDB: one item each, under the hash of its token, gone a while after it has run out.
import { createHash } from 'node:crypto';
import {
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { Link, Links } from '../../bot/services/links.ts';
import { unlessRefused } from './unless-refused.ts';
import { keyOf, n, s } from './table.ts';

/** Whoever comes late is told that it has run out, and not that there was none. */
const KEPT_SECONDS = 30 * 24 * 3_600;

export const dynamoDbLinks = (client: DynamoDBClient, tableName: string): Links => {
  const keyFor = (token: string) => ({ pk: s(keyOf('link', hashOf(token))), sk: s('link') });
  return {
    async make(token, link) {
      const { usedAt: _, ...body } = link;
      const expires = Math.ceil(Date.parse(link.expiresAt) / 1000) + KEPT_SECONDS;
      const Item = {
        ...keyFor(token),
        body: s(JSON.stringify(body)),
        until: s(link.expiresAt),
        expires: n(expires),
      };
      await unlessRefused(
        client.send(
          new PutItemCommand({
            TableName: tableName,
            Item,
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      );
    },
    async find(token) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: tableName, Key: keyFor(token), ConsistentRead: true }),
      );
      if (Item?.['body']?.S === undefined) return undefined;
      const usedAt = Item['usedAt']?.S;
      return { ...(JSON.parse(Item['body'].S) as Link), ...(usedAt === undefined ? {} : { usedAt }) };
    },
    use: (token, at) =>
      unlessRefused(
        client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: keyFor(token),
            UpdateExpression: 'SET usedAt = :at',
            ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(usedAt) AND #until > :at',
            ExpressionAttributeNames: { '#until': 'until' },
            ExpressionAttributeValues: { ':at': s(at) },
          }),
        ),
      ),
  };
};

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
