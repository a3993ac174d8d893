// Writes Northmoor's homes, rounds and diaries into the table, once: a restart finds them there.
import {
  BatchWriteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { diaryItem } from '../lambdas/aws/dynamodb-appointments.ts';
import { addressItems } from '../lambdas/aws/dynamodb-addresses.ts';
import { roundItem } from '../lambdas/aws/dynamodb-rounds.ts';
import { keyOf, s, type Item } from '../lambdas/aws/table.ts';
import { diaries } from './northmoor-diaries.ts';
import { northmoor } from './northmoor.ts';

/** What one BatchWriteItem takes: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const BATCH = 25;
/** To be raised when the homes change, so that a table that has the old ones gets the new. */
const EDITION = '2';
const MARK = { pk: s(keyOf('seed', 'northmoor')), sk: s(EDITION) };

/** The mark is written last: a start that was broken off begins again, and writes the same items over themselves. */
export const seedNorthmoor = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  const { Item: done } = await client.send(new GetItemCommand({ TableName: tableName, Key: MARK }));
  if (done !== undefined) return;
  const items = [
    ...northmoor().flatMap(({ postcode, homes }) => [
      ...addressItems(postcode, homes),
      ...homes.flatMap(({ uprn, round }) => (round === undefined ? [] : [roundItem(uprn, round)])),
    ]),
    ...Object.entries(diaries).map(([name, diary]) => diaryItem(name, diary)),
  ];
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
  await Promise.all(batches.map((batch) => write(client, tableName, batch)));
  await client.send(new PutItemCommand({ TableName: tableName, Item: MARK }));
};

/** DynamoDB may hand some of a batch back: they are written again. */
const write = async (client: DynamoDBClient, tableName: string, items: readonly Item[]): Promise<void> => {
  for (let left = [...items]; left.length > 0;) {
    const requests = left.map((Item) => ({ PutRequest: { Item } }));
    const { UnprocessedItems = {} } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }),
    );
    left = (UnprocessedItems[tableName] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item === undefined ? [] : [PutRequest.Item],
    );
  }
};
