// Writes Northmoor's homes, rounds and diaries into the table, once: a restart finds them there. What its crews and ledgers know is of the day.
import {
  BatchWriteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { accountItems, entryItem } from '../lambdas/aws/dynamodb-accounts.ts';
import { addressItems } from '../lambdas/aws/dynamodb-addresses.ts';
import { diaryItem } from '../lambdas/aws/dynamodb-appointments.ts';
import { caseItem } from '../lambdas/aws/dynamodb-cases.ts';
import { assistedItem, disruptionItem, missItem, noteItem } from '../lambdas/aws/dynamodb-collections.ts';
import { personItem } from '../lambdas/aws/dynamodb-persons.ts';
import { streetItems } from '../lambdas/aws/dynamodb-streets.ts';
import { roundItem } from '../lambdas/aws/dynamodb-rounds.ts';
import { stockItem } from '../lambdas/aws/dynamodb-stock.ts';
import { keyOf, s, type Item } from '../lambdas/aws/table.ts';
import { northmoorAccounts, northmoorPeople } from './northmoor-accounts.ts';
import { northmoorCollections } from './northmoor-collections.ts';
import { streets } from './northmoor-streets.ts';
import { diaries } from './northmoor-diaries.ts';
import { northmoorRequests } from './northmoor-requests.ts';
import { northmoor } from './northmoor.ts';

/** What one BatchWriteItem takes: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const BATCH = 25;
/** To be raised when the homes change, so that a table that has the old ones gets the new. */
const EDITION = '8';
const MARK = { pk: s(keyOf('seed', 'northmoor')), sk: s(EDITION) };

/** The mark is written last: a start that was broken off begins again, and writes the same items over themselves. */
export const seedNorthmoor = async (
  client: DynamoDBClient,
  tableName: string,
  now = new Date(),
): Promise<void> => {
  const day = s(now.toISOString().slice(0, 10));
  await once(client, tableName, MARK, lasting);
  await once(client, tableName, { pk: s(keyOf('seed', 'collections', EDITION)), sk: day }, () => known(now));
};

const lasting = (): readonly Item[] => [
  ...northmoor().flatMap(({ postcode, homes }) => [
    ...addressItems(postcode, homes),
    ...homes.map(({ uprn, stock }) => stockItem(uprn, stock)),
    ...homes.flatMap(({ uprn, round }) => (round === undefined ? [] : [roundItem(uprn, round)])),
  ]),
  ...streets().flatMap(streetItems),
  ...Object.entries(diaries).map(([name, diary]) => diaryItem(name, diary)),
  ...northmoorPeople().map(([person, about]) => personItem(person, about)),
];

const known = (now: Date): readonly Item[] => {
  const { assisted, notes, misses, disruptions } = northmoorCollections(now);
  return [
    ...assisted.map(assistedItem),
    ...notes.map(({ uprn, ...note }) => noteItem(uprn, note)),
    ...misses.map(({ uprn, ...miss }) => missItem(uprn, miss)),
    ...northmoorRequests(now).map(caseItem),
    ...northmoorAccounts(now).flatMap(({ record, entries }) => [
      ...accountItems(record),
      ...entries.map((entry) => entryItem(record.account, entry)),
    ]),
    ...disruptions.map(({ round, ...disruption }) => disruptionItem(round, disruption)),
  ];
};

const once = async (
  client: DynamoDBClient,
  tableName: string,
  Key: Item,
  made: () => readonly Item[],
): Promise<void> => {
  const { Item: done } = await client.send(new GetItemCommand({ TableName: tableName, Key }));
  if (done !== undefined) return;
  const items = made();
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
  await Promise.all(batches.map((batch) => write(client, tableName, batch)));
  await client.send(new PutItemCommand({ TableName: tableName, Item: Key }));
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
