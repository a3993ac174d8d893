// The embedded stock list, in DynamoDB: one item a home.
import { GetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Holding, Stock } from '../../bot/services/stock.ts';
import { keyOf, s, type Item } from './table.ts';

export const dynamoDbStock = (client: DynamoDBClient, tableName: string): Stock => ({
  async of(uprn) {
    const { Item: found } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: { pk: s(keyOf('stock', uprn)), sk: s('stock') } }),
    );
    return found?.['holding']?.S as Holding | undefined;
  },
});

/** The item of one home, for whoever fills the table. */
export const stockItem = (uprn: string, holding: Holding): Item => ({
  pk: s(keyOf('stock', uprn)),
  sk: s('stock'),
  holding: s(holding),
});
