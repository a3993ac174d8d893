// What people said of answers, in DynamoDB: one partition, in the order of time, forgotten after a year.
import {
  ConditionalCheckFailedException,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { Feedback, FeedbackBook } from '../../bot/services/feedback.ts';
import { n, s } from './table.ts';

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
    try {
      await client.send(new PutItemCommand({ TableName: tableName, Item, ...first }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },

  async list(since) {
    const found: Feedback[] = [];
    let from: QueryCommandOutput['LastEvaluatedKey'];
    do {
      const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'pk = :pk AND sk >= :since',
          ExpressionAttributeValues: { ':pk': s('feedback'), ':since': s(since) },
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      found.push(...Items.map(({ body }) => JSON.parse(body?.S ?? '{}') as Feedback));
      from = LastEvaluatedKey;
    } while (from !== undefined);
    return found;
  },
});
