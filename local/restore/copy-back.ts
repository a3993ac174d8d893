// Copies back, from a table that was restored beside it, what the live one has lost. Whoever was erased since stays erased.
import {
  BatchGetItemCommand,
  paginateScan,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { PersonFiles } from '../../lambdas/aws/person-files.ts';
import { personTable, rowOf } from '../../lambdas/aws/person-table.ts';
import { s, type Item } from '../../lambdas/aws/table.ts';
import { unlessRefused } from '../../lambdas/aws/unless-refused.ts';
import { kindOf, type Row } from '../../lambdas/records/about.ts';
import type { Erasure } from '../../lambdas/records/erase.ts';
import { KINDS } from '../../lambdas/records/kinds.ts';

export type CopyBack = {
  readonly client: DynamoDBClient;
  /** The restored table, and the live one. */
  readonly from: string;
  readonly to: string;
  /** Where who was erased stands, which no restore touches. */
  readonly files: Pick<PersonFiles, 'noted'>;
  /** Kinds of record, as docs/retention.md calls them; all, without. */
  readonly only?: readonly string[];
  /** What is there, but otherwise, is made as it was; without, it is only counted. */
  readonly over?: boolean;
  readonly onlyLook?: boolean;
  readonly now: Date;
};
/** `lost`: it is not there any more; `other`: it is there, and differs. The last two are left where they are. */
export type Fate = 'lost' | 'other' | 'same' | 'erased' | 'expired';
/** By kind of record. */
export type Found = ReadonlyMap<string, Readonly<Record<Fate, number>>>;

/** Asked again after a break, it goes on: what is there by then is the same. */
export const copyBack = async ({ client, from, to, files, ...how }: CopyBack): Promise<Found> => {
  const found = new Map<string, Record<Fate, number>>();
  const erased = await erasedSince(client, from, files);
  const restored = paginateScan({ client, pageSize: PAGE }, { TableName: from, ConsistentRead: true });
  for await (const { Items = [] } of restored) {
    const asked = Items.filter((item) => how.only === undefined || how.only.includes(kindNamed(rowOf(item))));
    const live = await itemsIn(client, to, asked);
    for (const item of asked) {
      const row = rowOf(item);
      const fate = fateOf(item, live.get(nameOf(item)), erased, how.now);
      const counts = found.get(kindNamed(row)) ?? { lost: 0, other: 0, same: 0, erased: 0, expired: 0 };
      found.set(kindNamed(row), { ...counts, [fate]: counts[fate] + 1 });
      if (how.onlyLook === true) continue;
      if (fate === 'lost') await putBack(client, to, item);
      if (fate === 'other' && how.over === true)
        await client.send(new PutItemCommand({ TableName: to, Item: item }));
    }
  }
  return found;
};

/** What one BatchGetItem takes: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const PAGE = 100;

const fateOf = (item: Item, live: Item | undefined, erased: ReadonlySet<string>, now: Date): Fate => {
  if (Number(item['expires']?.N ?? Number.POSITIVE_INFINITY) * 1_000 < now.getTime()) return 'expired';
  if (erased.has(nameOf(item))) return 'erased';
  if (live === undefined) return 'lost';
  return textOf(live) === textOf(item) ? 'same' : 'other';
};

/** Nothing that was written meanwhile goes under. */
const putBack = (client: DynamoDBClient, TableName: string, item: Item): Promise<boolean> =>
  unlessRefused(
    client.send(
      new PutItemCommand({ TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  );

/** All that is about those who were erased after the moment that was restored: there, they are not erased yet. */
const erasedSince = async (
  client: DynamoDBClient,
  from: string,
  files: Pick<PersonFiles, 'noted'>,
): Promise<ReadonlySet<string>> => {
  const restored = personTable(client, from);
  const noted = (await files.noted()) as readonly Erasure[];
  const found = await Promise.all(
    noted.map(async ({ at, conversations, persons }) => {
      const states = await Promise.all(conversations.map(restored.state));
      return states.every((state) => (state?.erased?.at ?? '') >= at) ? [] : [{ conversations, persons }];
    }),
  );
  const still = found.flat();
  if (still.length === 0) return new Set();
  const names = await restored.names(
    still.flatMap(({ conversations }) => conversations),
    still.flatMap(({ persons }) => persons),
  );
  return new Set((await restored.about(names)).map(({ pk, sk }) => nameOf({ pk: s(pk), sk: s(sk) })));
};

const itemsIn = async (
  client: DynamoDBClient,
  table: string,
  asked: readonly Item[],
): Promise<ReadonlyMap<string, Item>> => {
  const there = new Map<string, Item>();
  let Keys = asked.map(({ pk, sk }) => ({ pk, sk }) as Item);
  while (Keys.length > 0) {
    const { Responses = {}, UnprocessedKeys = {} } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    for (const item of Responses[table] ?? []) there.set(nameOf(item), item);
    Keys = UnprocessedKeys[table]?.Keys ?? [];
  }
  return there;
};

/** As docs/retention.md has it. */
const nameIn = (pk: string): string => pk.replace(/\/$/, '');
export const kindNames: ReadonlySet<string> = new Set(KINDS.map(({ pk }) => nameIn(pk)));
const kindNamed = (row: Row): string => nameIn(kindOf(row)?.pk ?? row.pk.split('#')[0] ?? row.pk);
const nameOf = ({ pk, sk }: Item): string => `${pk?.S ?? ''}\n${sk?.S ?? ''}`;
const textOf = (item: Item): string =>
  JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
