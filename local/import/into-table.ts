// Puts a council's own lists into the table: what is new, what has changed, and what is gone since the last time.
import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Street } from '../../bot/services/streets.ts';
import { addressItems, IMPORTED } from '../../lambdas/aws/dynamodb-addresses.ts';
import { diaryItem } from '../../lambdas/aws/dynamodb-appointments.ts';
import { roundItem } from '../../lambdas/aws/dynamodb-rounds.ts';
import { stockItem } from '../../lambdas/aws/dynamodb-stock.ts';
import { dynamoDbStreets, streetItems } from '../../lambdas/aws/dynamodb-streets.ts';
import { everyPage } from '../../lambdas/aws/every-page.ts';
import { keyOf, s, type Item } from '../../lambdas/aws/table.ts';
import type { NamedDiary } from './diaries.ts';
import { differenceOf, writeDifference, type Difference } from './difference.ts';
import type { HomeRow } from './homes.ts';
import { ImportError } from './rows.ts';

export type Import = {
  /** A file that has lost so many of what was there is taken for a mistake, unless it is said that it is none. */
  readonly mayShrink?: boolean;
  /** Says what would change, and changes nothing. */
  readonly onlyLook?: boolean;
};
export type Into = { readonly client: DynamoDBClient; readonly table: string } & Import;

/** Names of one item: about 60 KB of the 400 that it may have. */
const NAMES_AN_ITEM = 5_000;
const LIST = IMPORTED;
/** Of what was there, the share that may go without a word. */
const SHRINKS = 0.1;

/** Homes of postcodes that the file no longer has are taken away, too: the table keeps which it was given. */
export const importHomes = async (homes: readonly HomeRow[], into: Into): Promise<Difference> => {
  const byPostcode = Map.groupBy(homes, ({ postcode }) => postcode);
  const lists = await everyPage(into.client, partition(into.table, LIST));
  const before = lists.flatMap(({ names, postcodes = names }) =>
    (postcodes?.S ?? '').split(',').filter((each) => each !== ''),
  );
  const there: Item[] = [];
  for (const postcode of new Set([...before, ...byPostcode.keys()]))
    there.push(...(await everyPage(into.client, partition(into.table, keyOf('addresses', postcode)))));
  const uprns = [...new Set(there.flatMap(({ uprn }) => uprn?.S ?? []))];
  there.push(
    ...(await found(
      into,
      uprns.flatMap((uprn) => [
        { pk: s(keyOf('round', uprn)), sk: s('round') },
        { pk: s(keyOf('stock', uprn)), sk: s('stock') },
      ]),
    )),
  );
  const wanted = [
    ...[...byPostcode].flatMap(([postcode, rows]) => addressItems(postcode, rows)),
    ...homes.flatMap(({ uprn, round }) => (round === undefined ? [] : [roundItem(uprn, round)])),
    ...homes.flatMap(({ uprn, stock }) => (stock === undefined ? [] : [stockItem(uprn, stock)])),
  ];
  const difference = differenceOf(there, wanted);
  refuseLoss(difference.remove.length, there.length, 'items', into);
  if (into.onlyLook === true) return difference;
  // Broken off in the middle, the next time still knows of those that are to go.
  const both = listItems(LIST, [...before, ...byPostcode.keys()]);
  const after = listItems(LIST, byPostcode.keys());
  for (const step of [differenceOf(lists, both), difference, differenceOf(both, after)])
    await writeDifference(into.client, into.table, step);
  return difference;
};

/** Which names a council's list brought: those that the next one has no more go. */
export const listItems = (list: string, all: Iterable<string>): readonly Item[] => {
  const names = [...new Set(all)].sort();
  return Array.from({ length: Math.ceil(names.length / NAMES_AN_ITEM) }, (_, index) => ({
    pk: s(list),
    sk: s(String(index).padStart(4, '0')),
    names: s(names.slice(index * NAMES_AN_ITEM, (index + 1) * NAMES_AN_ITEM).join(',')),
  }));
};

export const importStreets = async (streets: readonly Street[], into: Into): Promise<Difference> => {
  const there = (await dynamoDbStreets(into.client, into.table).all()).flatMap(streetItems);
  return written(differenceOf(there, streets.flatMap(streetItems)), there.length, into);
};

/** Those that the file does not name stay: a visit may be booked in one. */
export const importDiaries = async (diaries: readonly NamedDiary[], into: Into): Promise<Difference> => {
  const wanted = diaries.map(([name, diary]) => diaryItem(name, diary));
  const there = await found(
    into,
    wanted.map(({ pk, sk }) => ({ pk, sk }) as Item),
  );
  return written(differenceOf(there, wanted), there.length, into);
};

export const partition = (TableName: string, pk: string) => ({
  TableName,
  KeyConditionExpression: 'pk = :pk',
  ExpressionAttributeValues: { ':pk': s(pk) },
});

/** What one BatchGetItem takes is 100: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const found = async ({ client, table }: Into, keys: readonly Item[]): Promise<readonly Item[]> => {
  const all: Item[] = [];
  for (let from = 0; from < keys.length; from += 100) {
    let Keys: Item[] = keys.slice(from, from + 100);
    while (Keys.length > 0) {
      const { Responses = {}, UnprocessedKeys = {} } = await client.send(
        new BatchGetItemCommand({ RequestItems: { [table]: { Keys } } }),
      );
      all.push(...(Responses[table] ?? []));
      Keys = UnprocessedKeys[table]?.Keys ?? [];
    }
  }
  return all;
};

const written = async (difference: Difference, had: number, into: Into): Promise<Difference> => {
  refuseLoss(difference.remove.length, had, 'items', into);
  if (into.onlyLook !== true) await writeDifference(into.client, into.table, difference);
  return difference;
};

/** @throws ImportError where much of what was there would go */
export const refuseLoss = (gone: number, had: number, what: string, { mayShrink = false }: Import): void => {
  if (!mayShrink && gone > had * SHRINKS)
    throw new ImportError(
      `${gone} of ${had} ${what} would be taken away. Nothing was changed. If that is right, say it again with --may-shrink.`,
    );
};
