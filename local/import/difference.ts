// What is in the table against what should be there: only what differs is written, and what is no longer there is taken away last.
import {
  BatchWriteItemCommand,
  type AttributeValue,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import type { Item } from '../../lambdas/aws/table.ts';

export type Difference = {
  readonly put: readonly Item[];
  readonly remove: readonly Item[];
  readonly same: number;
};

const nameOf = ({ pk, sk }: Item): string => `${pk?.S ?? ''}\n${sk?.S ?? ''}`;
const textOf = (item: Item): string =>
  JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));

export const differenceOf = (there: readonly Item[], wanted: readonly Item[]): Difference => {
  const before = new Map(there.map((item) => [nameOf(item), item]));
  const after = new Map(wanted.map((item) => [nameOf(item), item]));
  const put = [...after].flatMap(([name, item]) => {
    const had = before.get(name);
    return had !== undefined && textOf(had) === textOf(item) ? [] : [item];
  });
  const remove = [...before].flatMap(([name, item]) => (after.has(name) ? [] : [item]));
  return { put, remove, same: after.size - put.length };
};

/** What one BatchWriteItem takes: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const BATCH = 25;

/** Run again after a break it writes what is left: an item is what it is, however often it is written. */
export const writeDifference = async (
  client: DynamoDBClient,
  table: string,
  { put, remove }: Difference,
): Promise<void> => {
  await writeAll(
    client,
    table,
    put.map((Item) => ({ PutRequest: { Item } })),
  );
  await writeAll(
    client,
    table,
    remove.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } as Record<string, AttributeValue> } })),
  );
};

/** One batch after the other, with a rest where DynamoDB hands some back: nobody waits, and people's turns go first. */
const writeAll = async (
  client: DynamoDBClient,
  table: string,
  all: readonly WriteRequest[],
): Promise<void> => {
  for (let from = 0; from < all.length; from += BATCH) {
    let left: WriteRequest[] = all.slice(from, from + BATCH);
    for (let rest = 50; left.length > 0; rest = Math.min(rest * 2, 5_000)) {
      const { UnprocessedItems = {} } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [table]: left } }),
      );
      left = UnprocessedItems[table] ?? [];
      if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
};
