// What the crews know of a home, in DynamoDB: a home's notes and misses share a partition, as do the works on a round.
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import {
  MISSES_MAX,
  NOTES_MAX,
  type Collections,
  type CrewNote,
  type Disruption,
  type Miss,
} from '../../bot/services/collections.ts';
import type { Round } from '../../bot/services/rounds.ts';
import { unlessRefused } from './unless-refused.ts';
import { expiresAfter, REQUEST_DAYS } from './kept-days.ts';
import { keyOf, s, type Item } from './table.ts';

/** Works on a round that still say anything, at most. */
const DISRUPTIONS_MAX = 4;

export const dynamoDbCollections = (client: DynamoDBClient, tableName: string): Collections => {
  const table = { TableName: tableName };
  /** The latest of a partition whose names begin so. */
  const latest = async <T>(pk: string, begins: string, most: number): Promise<readonly T[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        ...table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :begins)',
        ExpressionAttributeValues: { ':pk': s(pk), ':begins': s(begins) },
        ScanIndexForward: false,
        Limit: most,
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => JSON.parse(item['body']?.S ?? 'null') as T);
  };
  const get = async (pk: string, sk: string): Promise<Item | undefined> =>
    (await client.send(new GetItemCommand({ ...table, Key: { pk: s(pk), sk: s(sk) }, ConsistentRead: true })))
      .Item;
  /** Where a miss is kept, for who reported it. */
  const placeOf = async (reference: string, conversation: string): Promise<Item | undefined> =>
    get(keyOf('missed-by', conversation), reference);
  const missAt = async (place: Item | undefined): Promise<Item | undefined> =>
    place && get(place['home']?.S ?? '', place['miss']?.S ?? '');

  return {
    async of(uprn, round) {
      const home = keyOf('collections', uprn);
      const [assisted, notes, misses, disruptions] = await Promise.all([
        get(home, 'assisted'),
        latest<CrewNote>(home, 'note#', NOTES_MAX),
        latest<Miss>(home, 'miss#', MISSES_MAX),
        round === undefined ? [] : latest<Disruption>(disruptionsOf(round), 'works#', DISRUPTIONS_MAX),
      ]);
      return { assisted: assisted !== undefined, disruptions, notes, misses };
    },
    async miss(uprn, miss, conversation) {
      const item = missItem(uprn, miss);
      const ConditionExpression = 'attribute_not_exists(pk)';
      await unlessRefused(client.send(new PutItemCommand({ ...table, Item: item, ConditionExpression })));
      const kept = parsed(await get(item['pk']?.S ?? '', item['sk']?.S ?? '')) ?? miss;
      const place = { home: item['pk'] ?? s(''), miss: item['sk'] ?? s('') };
      const key = { pk: s(keyOf('missed-by', conversation)), sk: s(kept.reference) };
      const expires = expiresAfter(REQUEST_DAYS, kept.reportedAt);
      await client.send(new PutItemCommand({ ...table, Item: { ...key, ...place, expires } }));
      return kept;
    },
    async missed(reference, conversation) {
      return parsed(await missAt(await placeOf(reference, conversation)));
    },
    async again(reference, conversation, at) {
      const place = await placeOf(reference, conversation);
      for (;;) {
        const item = await missAt(place);
        const before = parsed(item);
        if (before === undefined || before.againAt !== undefined) return before;
        const after: Miss = { ...before, againAt: at };
        const command = new UpdateItemCommand({
          ...table,
          Key: { pk: item?.['pk'] ?? s(''), sk: item?.['sk'] ?? s('') },
          UpdateExpression: 'SET body = :after',
          ConditionExpression: 'body = :before',
          ExpressionAttributeValues: {
            ':after': s(JSON.stringify(after)),
            ':before': item?.['body'] ?? s(''),
          },
        });
        if (await unlessRefused(client.send(command))) return after;
      }
    },
  };
};

const parsed = (item: Item | undefined): Miss | undefined => {
  const body = item?.['body']?.S;
  return body === undefined ? undefined : (JSON.parse(body) as Miss);
};

const disruptionsOf = ({ weekday, week }: Omit<Round, 'garden'>): string =>
  keyOf('disruptions', `${weekday}${week}`);

// For whoever fills the table.
export const assistedItem = (uprn: string): Item => ({
  pk: s(keyOf('collections', uprn)),
  sk: s('assisted'),
});
export const noteItem = (uprn: string, note: CrewNote): Item => ({
  pk: s(keyOf('collections', uprn)),
  sk: s(`note#${note.due}#${note.bin}`),
  body: s(JSON.stringify(note)),
  expires: expiresAfter(REQUEST_DAYS, note.due),
});
export const missItem = (uprn: string, miss: Miss): Item => ({
  pk: s(keyOf('collections', uprn)),
  sk: s(`miss#${miss.due}#${miss.bin}`),
  body: s(JSON.stringify(miss)),
  expires: expiresAfter(REQUEST_DAYS, miss.reportedAt),
});
export const disruptionItem = (round: Omit<Round, 'garden'>, disruption: Disruption): Item => ({
  pk: s(disruptionsOf(round)),
  sk: s(`works#${disruption.due}#${disruption.bins.join('+')}`),
  body: s(JSON.stringify(disruption)),
});
