// Who saw and did what at the desk, in DynamoDB: by conversation, or by day where it concerns none; kept a year. Never changed.
import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Audit } from '../desk/audit.ts';
import type { AuditEntry } from '../desk/wire.ts';
import { everyPage, jsonIn } from './every-page.ts';
import { keyOf, n, s } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

const KEPT_SECONDS = 366 * 86_400;

export const dynamoDbAudit = (client: DynamoDBClient, TableName: string): Audit => {
  const all = async (pk: string): Promise<readonly AuditEntry[]> => {
    const items = await everyPage(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s(pk) },
      ConsistentRead: true,
    });
    const entries = items.map((item) => jsonIn(item) as AuditEntry);
    return entries.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  };
  return {
    async keep(key, entry) {
      const { at, conversation } = entry;
      const Item = {
        pk: s(conversation === undefined ? dayKey(at.slice(0, 10)) : chatKey(conversation)),
        sk: s(key),
        body: s(JSON.stringify(entry)),
        expires: n(Math.floor(Date.parse(at) / 1_000) + KEPT_SECONDS),
      };
      // The same key is the same thing seen or done once more.
      await unlessRefused(
        client.send(new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })),
      );
    },
    of: (conversation) => all(chatKey(conversation)),
    on: (day) => all(dayKey(day)),
  };
};

const chatKey = (conversation: string): string => keyOf('audit', conversation);
const dayKey = (day: string): string => keyOf('audit-day', day);
