// What people said of answers, in DynamoDB: one partition, in the order of time, forgotten after a year.
import { PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Feedback, FeedbackBook } from '../../bot/services/feedback.ts';
import { everyPage, jsonIn } from './every-page.ts';
import { n, s } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

const KEPT_SECONDS = 366 * 86_400;

export const dynamoDbFeedback = (client: DynamoDBClient, tableName: string): FeedbackBook => ({
  async keep(feedback) {
    const { at, key, text } = feedback;
    const Item = {
      pk: s('feedback'),
      sk: s(`${at}#${key}`),
      body: s(JSON.stringify(feedback)),
      expires: n(Math.floor(Date.parse(at) / 1000) + KEPT_SECONDS),
    };
    const first = text === undefined ? { ConditionExpression: 'attribute_not_exists(pk)' } : {};
    await unlessRefused(client.send(new PutItemCommand({ TableName: tableName, Item, ...first })));
  },

  async list(since) {
    const items = await everyPage(client, {
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk AND sk >= :since',
      ExpressionAttributeValues: { ':pk': s('feedback'), ':since': s(since) },
    });
    return items.map((item) => jsonIn(item) as Feedback);
  },
});
