// The embedded collection rounds, in DynamoDB: one item a home.
import { GetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Round, Rounds } from '../../bot/services/rounds.ts';
import { keyOf, s, type Item } from './table.ts';

export const dynamoDbRounds = (client: DynamoDBClient, tableName: string): Rounds => ({
  async of(uprn) {
    const { Item: found } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: { pk: s(keyOf('round', uprn)), sk: s('round') } }),
    );
    const body = found?.['body']?.S;
    return body === undefined ? undefined : (JSON.parse(body) as Round);
  },
});

/** The item of one home, for whoever fills the table. */
export const roundItem = (uprn: string, round: Round): Item => ({
  pk: s(keyOf('round', uprn)),
  sk: s('round'),
  body: s(JSON.stringify(round)),
});
