// Counts uses in windows of time: one atomic update each, forgotten by TTL.
import { createHmac } from 'node:crypto';
import { UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Limit } from '../webchat/tokens.ts';
import { keyOf, n, s } from './table.ts';

/**
 * Names are hashed with the secret: an address is personal data, and whoever had the table could try all that there are. A table that
 * fails lets people in.
 */
export const limitIn =
  (
    client: DynamoDBClient,
    tableName: string,
    secret: string,
    warn: (what: string, error: unknown) => void,
  ): Limit =>
  async (name, most, seconds) => {
    const window = Math.floor(Date.now() / 1000 / seconds);
    const hashed = createHmac('sha256', secret).update(`limit\0${name}`).digest('base64url');
    try {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: { pk: s(keyOf('limit', hashed)), sk: s(String(window)) },
          UpdateExpression: 'ADD uses :one SET expires = :expires',
          ExpressionAttributeValues: { ':one': n(1), ':expires': n((window + 2) * seconds) },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.['uses']?.N ?? 0) <= most;
    } catch (error) {
      warn('limit not counted', error);
      return true;
    }
  };
