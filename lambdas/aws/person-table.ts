// The table as whoever answers for people's data reads it: all that is about somebody, in one pass over it, and what goes or is emptied.
import {
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { digest } from '../../bot/digest.ts';
import type { ChannelId } from '../../bot/model.ts';
import { CHANNEL_IDS } from '../../bot/runtime/stamp.ts';
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import { isOurs } from '../../bot/channels/marks.ts';
import { bodyOf, isAbout, kindOf, nobody, type Names, type Row } from '../records/about.ts';
import { dynamoDbPersons } from './dynamodb-persons.ts';
import { DynamoDbStorage } from './dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from './dynamodb-transcript-store.ts';
import { everyPage } from './every-page.ts';
import { ERASED_DAYS, expiresAfter } from './kept-days.ts';
import { keyOf, s, type Item } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

export type PersonTable = ReturnType<typeof personTable>;

export const personTable = (client: DynamoDBClient, TableName: string) => {
  const storage = new DynamoDbStorage(client, TableName);
  const transcripts = new DynamoDbTranscriptStore(client, TableName);
  const persons = dynamoDbPersons(client, TableName);

  /** Eventually consistent reads would do for what is old, and not for what was said a moment ago. */
  const scan = async function* (): AsyncGenerator<Row> {
    let from: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new ScanCommand({
          TableName,
          ConsistentRead: true,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      for (const item of Items) yield rowOf(item);
      from = LastEvaluatedKey;
    } while (from !== undefined);
  };
  const partition = async (pk: string): Promise<readonly Row[]> => {
    const items = await everyPage(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': s(pk) },
      ConsistentRead: true,
    });
    return items.map(rowOf);
  };
  /** Keys under which feedback and what was not understood are kept: digests of when and what. */
  const saidIn = async (conversation: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const channelId of Object.values(CHANNEL_IDS))
      for (let watermark = 0, more = true; more;) {
        const page = await transcripts.turnsAfter(channelId, conversation, watermark);
        for (const { at, activities } of page.turns) {
          found.push(`feedback:${digest([conversation, at])}`);
          for (const { timestamp, text = '' } of activities.filter((each) => !isOurs(each)))
            found.push(`unanswered:${digest([conversation, String(timestamp), text])}`);
        }
        watermark = page.turns.at(-1)?.version ?? watermark;
        more = page.more;
      }
    return found;
  };
  const referencesIn = async (conversation: string): Promise<readonly string[]> => {
    const lists = await Promise.all(
      ['cases-of', 'appointments-of', 'missed-by', 'promises-in'].map((kind) =>
        partition(keyOf(kind, conversation)),
      ),
    );
    const references = lists.flat().map(({ sk }) => sk.split('/').at(-1) ?? sk);
    const visits = await Promise.all(references.map((each) => partition(keyOf('appointment', each))));
    const taken = visits.flat().flatMap((row) => bodyOf(row)['takenBy'] ?? []);
    return [...references, ...taken.filter((each) => typeof each === 'string')];
  };

  return {
    persons,
    /** The record of a conversation as its worker has it. */
    state: async (conversation: string): Promise<ConversationRecord | undefined> => {
      const key = conversationKey(conversation);
      return (await storage.read([key]))[key] as ConversationRecord | undefined;
    },
    /** When the first turn was that its transcript has (ISO). */
    began: async (conversation: string, channel: ChannelId): Promise<string | undefined> =>
      (await transcripts.turnsAfter(CHANNEL_IDS[channel], conversation, 0)).turns[0]?.at,
    caseOf: async (reference: string): Promise<Row | undefined> =>
      (await partition(keyOf('case', reference)))[0],
    paymentOf: async (reference: string): Promise<Row | undefined> =>
      (await partition(keyOf('payment-reference', reference)))[0],
    beginning: async (letters: string): Promise<readonly string[]> => {
      const found: string[] = [];
      for await (const { pk } of scan())
        if (pk.startsWith(STATE + letters)) found.push(pk.slice(STATE.length));
      return found;
    },
    /** Conversations whose person has one of these accounts on the channel: a number may be another name for one. */
    withAccount: async (accounts: ReadonlySet<string>): Promise<readonly string[]> => {
      const found: string[] = [];
      for await (const row of scan()) {
        if (!row.pk.startsWith(STATE)) continue;
        const { account } = bodyOf(row);
        if (typeof account === 'string' && accounts.has(account)) found.push(row.pk.slice(STATE.length));
      }
      return found;
    },
    names: async (conversations: readonly string[], people: readonly string[]): Promise<Names> => {
      const [references, said] = await Promise.all([
        Promise.all(conversations.map(referencesIn)),
        Promise.all(conversations.map(saidIn)),
      ]);
      return {
        conversations: new Set(conversations.flatMap((each) => [each, nobody(each)])),
        persons: new Set(people),
        references: new Set(references.flat()),
        said: new Set(said.flat()),
      };
    },
    about: async (names: Names): Promise<readonly Row[]> => {
      const found: Row[] = [];
      for await (const row of scan()) {
        const kind = kindOf(row);
        if (kind !== undefined && isAbout(kind, row, names)) found.push(row);
      }
      // How far a message came stands beside it, without whose it is.
      const sent = new Set(found.flatMap(({ pk }) => (pk.startsWith('status#') ? [pk] : [])));
      const beside = await Promise.all([...sent].map(partition));
      return [...found, ...beside.flat().filter(({ sk }) => sk !== 'sent')];
    },
    /** @returns false when it has changed since it was read: look again */
    remove: ({ pk, sk, values: { body } }: Row): Promise<boolean> =>
      unlessRefused(
        client.send(
          new DeleteItemCommand({
            TableName,
            Key: { pk: s(pk), sk: s(sk) },
            ...(body === undefined
              ? {}
              : {
                  ConditionExpression: 'attribute_not_exists(pk) OR body = :before',
                  ExpressionAttributeValues: { ':before': valueOf(body) },
                }),
          }),
        ),
      ),
    /** @returns false when it has changed since it was read: look again */
    replace: (row: Row, values: Row['values']): Promise<boolean> => {
      const name = values['body'] === row.values['body'] ? 'key' : 'body';
      if (values[name] === row.values[name]) return Promise.resolve(true);
      return unlessRefused(
        client.send(
          new PutItemCommand({
            TableName,
            Item: { pk: s(row.pk), sk: s(row.sk), ...itemOf(values) },
            ConditionExpression: '#name = :before',
            ExpressionAttributeNames: { '#name': name },
            ExpressionAttributeValues: { ':before': valueOf(row.values[name]) },
          }),
        ),
      );
    },
    /** Written once, and never changed. */
    note: async (at: string, id: string, erasure: object): Promise<void> => {
      const Item = {
        pk: s('erasures'),
        sk: s(`${at}#${id}`),
        body: s(JSON.stringify(erasure)),
        expires: expiresAfter(ERASED_DAYS, at),
      };
      await client.send(new PutItemCommand({ TableName, Item }));
    },
  };
};

const STATE = 'storage#conversation/';

export const rowOf = ({ pk, sk, ...rest }: Item): Row => ({
  pk: pk?.S ?? '',
  sk: sk?.S ?? '',
  values: Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, plainOf(value)])),
});

/** What our writers use of DynamoDB's values. */
const plainOf = ({ S, N, SS, NULL }: AttributeValue): unknown => {
  if (S !== undefined) return S;
  if (N !== undefined) return Number(N);
  return NULL === true ? null : SS;
};
const itemOf = (values: Row['values']): Item =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueOf(value)]));
const valueOf = (value: unknown): AttributeValue => {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  return Array.isArray(value) ? { SS: value as string[] } : { NULL: true };
};
