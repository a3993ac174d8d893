// Case cards in DynamoDB: one item beside its case, and one for extra care that is gone after a while.
import {
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { apart, CARE_DAYS, type CardBook } from '../../bot/handoff/book.ts';
import type { CaseCard } from '../../bot/handoff/card.ts';
import type { CareTold } from '../../bot/incidents/incident.ts';
import { CHAT_DAYS, expiresAfter } from './kept-days.ts';
import { keyOf, n, s } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

const DAY_MS = 86_400_000;

export const dynamoDbCards = (client: DynamoDBClient, TableName: string, clock: () => Date): CardBook => ({
  async keep(reference, whole, seenAt = '') {
    const { card, care } = apart(whole);
    const pk = s(keyOf('card', reference));
    const until = Date.parse(card.at) + CARE_DAYS * DAY_MS;
    const kept = { until: s(new Date(until).toISOString()), expires: n(Math.ceil(until / 1_000)) };
    const body = s(JSON.stringify(card));
    const expires = expiresAfter(CHAT_DAYS, card.at);
    const isLatest = await unlessRefused(
      client.send(
        new PutItemCommand({
          TableName,
          Item: { pk, sk: s('card'), body, seenAt: s(seenAt), expires },
          ConditionExpression: 'attribute_not_exists(seenAt) OR seenAt <= :seenAt',
          ExpressionAttributeValues: { ':seenAt': s(seenAt) },
        }),
      ),
    );
    if (!isLatest) return;
    if (care === undefined)
      await client.send(new DeleteItemCommand({ TableName, Key: { pk, sk: s('care') } }));
    else
      await client.send(
        new PutItemCommand({ TableName, Item: { pk, sk: s('care'), care: s(care), ...kept } }),
      );
  },
  async of(reference) {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s(keyOf('card', reference)) },
        ConsistentRead: true,
      }),
    );
    const body = Items.find(({ sk }) => sk?.S === 'card')?.['body']?.S;
    if (body === undefined) return undefined;
    // TTL is exact to days: the time itself is looked at.
    const told = Items.find(({ sk, until }) => sk?.S === 'care' && (until?.S ?? '') > clock().toISOString());
    const care = told?.['care']?.S as CareTold | undefined;
    return { ...(JSON.parse(body) as CaseCard), ...(care === undefined ? {} : { care }) };
  },
});
