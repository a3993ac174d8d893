// Messages that were not answered, in DynamoDB: one partition, by day, forgotten after 90 days.
import {
  ConditionalCheckFailedException,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { Unanswered, UnansweredBook } from '../../bot/services/unanswered.ts';
import { n, s } from './table.ts';

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
    try {
      await client.send(
        new PutItemCommand({
          TableName: tableName,
          Item,
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },

  async list(since) {
    const found: Unanswered[] = [];
    let from: QueryCommandOutput['LastEvaluatedKey'];
    do {
      const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'pk = :pk AND sk >= :since',
          ExpressionAttributeValues: { ':pk': s('unanswered'), ':since': s(since) },
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      found.push(...Items.map(({ body }) => JSON.parse(body?.S ?? '{}') as Unanswered));
      from = LastEvaluatedKey;
    } while (from !== undefined);
    return found;
  },
});
