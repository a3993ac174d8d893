// The embedded list of who follows which case, in DynamoDB.
import { PutItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Followers } from '../../bot/services/followers.ts';
import { expiresAfter, REQUEST_DAYS } from './kept-days.ts';
import { keyOf, s } from './table.ts';

export const dynamoDbFollowers = (client: DynamoDBClient, tableName: string): Followers => ({
  async add(reference, conversation, at) {
    const expires = expiresAfter(REQUEST_DAYS, at);
    const Item = { pk: s(keyOf('followers-of', reference)), sk: s(conversation), since: s(at), expires };
    await client.send(new PutItemCommand({ TableName: tableName, Item }));
  },
  async of(reference) {
    const command = new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s(keyOf('followers-of', reference)) },
    });
    return ((await client.send(command)).Items ?? []).map(({ sk }) => sk?.S ?? '');
  },
});
