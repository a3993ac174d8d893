// Switches, in DynamoDB: one partition holds all that is off, so that one query reads it; another keeps the record.
import {
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { PastSwitch, Switch, Switches } from '../../bot/switches/switch.ts';
import { expiresAfter, YEAR_DAYS } from './kept-days.ts';
import { keyOf, s, type Item } from './table.ts';

const OFF = keyOf('switches');
const PAST = keyOf('switches-past');
/** Of the record, the latest. Older ones are in the table, for a year. */
const LISTED = 50;

export const dynamoDbSwitches = (client: DynamoDBClient, TableName: string): Switches => {
  const listed = async <T>(pk: string, more: { readonly Limit?: number } = {}): Promise<readonly T[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': s(pk) },
        ScanIndexForward: more.Limit === undefined,
        ...more,
      }),
    );
    return Items.flatMap(({ body }) => (body?.S === undefined ? [] : [JSON.parse(body.S) as T]));
  };
  /** Whoever looks after Porth reads it later; what is on or off does not wait for it. */
  const keep = (item: Item | undefined, endedAt: string, endedBy: string) => {
    if (item?.['body']?.S === undefined) return undefined;
    const past: PastSwitch = { ...(JSON.parse(item['body'].S) as Switch), endedAt, endedBy };
    const sk = s(`${endedAt}#${past.what}`);
    return client.send(
      new PutItemCommand({
        TableName,
        Item: { pk: s(PAST), sk, body: s(JSON.stringify(past)), expires: expiresAfter(YEAR_DAYS, endedAt) },
      }),
    );
  };
  return {
    all: () => listed<Switch>(OFF),
    past: () => listed<PastSwitch>(PAST, { Limit: LISTED }),
    async turnOff(each) {
      const Item = { pk: s(OFF), sk: s(each.what), body: s(JSON.stringify(each)) };
      const { Attributes } = await client.send(
        new PutItemCommand({ TableName, Item, ReturnValues: 'ALL_OLD' }),
      );
      await keep(Attributes, each.since, each.by);
    },
    async turnOn(what, at, by) {
      const { Attributes } = await client.send(
        new DeleteItemCommand({ TableName, Key: { pk: s(OFF), sk: s(what) }, ReturnValues: 'ALL_OLD' }),
      );
      await keep(Attributes, at, by);
      return Attributes !== undefined;
    },
  };
};
