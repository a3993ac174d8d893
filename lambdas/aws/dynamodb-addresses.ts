// The embedded address list, in DynamoDB: the homes of a postcode share a partition, in the order of the street.
import { QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Address, Addresses } from '../../bot/services/addresses.ts';
import { keyOf, s, type Item } from './table.ts';

/** One query a look-up: a postcode has at most a hundred homes. */
export const dynamoDbAddresses = (client: DynamoDBClient, tableName: string): Addresses => ({
  async at(postcode) {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s(keyOf('addresses', postcode)) },
      }),
    );
    return Items.map(({ uprn, line }) => ({ uprn: uprn?.S ?? '', line: line?.S ?? '' }));
  },
});

/** Which postcodes a council's list brought, for whoever fills the table: those that the next one has no more go. */
export const IMPORTED = keyOf('imported', 'postcodes');

/** The items of one postcode, for whoever fills the table. */
export const addressItems = (postcode: string, addresses: readonly Address[]): Item[] =>
  addresses.map(({ uprn, line }, index) => ({
    pk: s(keyOf('addresses', postcode)),
    sk: s(String(index).padStart(4, '0')),
    uprn: s(uprn),
    line: s(line),
  }));
