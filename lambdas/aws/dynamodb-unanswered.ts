// Messages that were not answered, in DynamoDB: one partition, by day, forgotten after 90 days.
import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Unanswered, UnansweredBook } from '../../bot/services/unanswered.ts';
import { everyPage, jsonIn } from './every-page.ts';
import { n, s } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

/** Long enough to see what comes back week after week; a person's words are not kept for the sake of keeping. */
const KEPT_SECONDS = 90 * 86_400;

export const dynamoDbUnanswered = (client: DynamoDBClient, tableName: string): UnansweredBook => ({
  async keep(message) {
    const { on, key } = message;
    const Item = {
      pk: s('unanswered'),
      sk: s(`${on}#${key}`),
      body: s(JSON.stringify(message)),
      expires: n(Math.floor(Date.parse(on) / 1000) + KEPT_SECONDS),
    };
    const first = { ConditionExpression: 'attribute_not_exists(pk)' };
    await unlessRefused(client.send(new PutItemCommand({ TableName: tableName, Item, ...first })));
  },

  async list(since) {
    const items = await everyPage(client, {
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk AND sk >= :since',
      ExpressionAttributeValues: { ':pk': s('unanswered'), ':since': s(since) },
    });
    return items.map((item) => jsonIn(item) as Unanswered);
  },
});
