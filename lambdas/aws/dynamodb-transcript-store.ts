// botbuilder's TranscriptStore on DynamoDB, with paging and deletion: one item a turn in production, one an activity by its contract.
import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Activity } from 'botframework-schema';
import type { PagedResult, TranscriptInfo } from '../../bot/runtime/botbuilder.ts';
import type { RecordedTurn, TurnTranscripts } from '../../bot/runtime/ports.ts';
import { CHAT_DAYS, expiresAfter } from './kept-days.ts';
import { keyOf, n, nameIn, s, type Item } from './table.ts';

/** Activities, or transcripts, in a page of the contract. */
const PAGE = 20;
/** Turns in a page of the web chat; a DynamoDB page ends at 1 MB anyway. */
const TURNS_PAGE = 50;

export class DynamoDbTranscriptStore implements TurnTranscripts {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  /** @param client a DynamoDB client (a document client serves as well) @param tableName a table with keys `pk` and `sk` */
  constructor(client: DynamoDBClient, tableName: string) {
    this.#client = client;
    this.#table = tableName;
  }

  /** @throws TypeError at once when there is no activity (the contract's way) */
  logActivity(activity: Activity): Promise<void> {
    if ((activity as Activity | null | undefined) == null)
      throw new TypeError('logActivity needs an activity.');
    const { channelId, conversation, id } = activity;
    const at = new Date(activity.timestamp ?? Date.now()).toISOString();
    return this.#log(channelId, conversation.id, `activity#${at}#${id ?? randomUUID()}`, at, [activity], {
      first: true,
    });
  }

  logTurn({ channelId, conversation, version, event, at, activities }: RecordedTurn): Promise<void> {
    const more = { version: n(version), event: s(event) };
    return this.#log(channelId, conversation, turnKey(version), at, activities, {
      more,
      first: version === 1,
    });
  }

  getTranscriptActivities(
    channelId: string,
    conversationId: string,
    continuationToken?: string,
    startDate?: Date,
  ): Promise<PagedResult<Activity>> {
    required({ channelId, conversationId });
    return this.#activities(channelId, conversationId, continuationToken ?? undefined, startDate);
  }

  listTranscripts(channelId: string, continuationToken?: string): Promise<PagedResult<TranscriptInfo>> {
    required({ channelId });
    return this.#transcripts(channelId, continuationToken);
  }

  deleteTranscript(channelId: string, conversationId: string): Promise<void> {
    required({ channelId, conversationId });
    return this.#erase(channelId, conversationId);
  }

  async turnsAfter(channelId: string, conversation: string, watermark: number) {
    const pk = transcriptKey(channelId, conversation);
    const { Items = [], LastEvaluatedKey } = await this.#query(
      pk,
      { from: turnKey(watermark), to: TURNS_END },
      { Limit: TURNS_PAGE },
    );
    const turns = Items.map((item) => turnOf(channelId, conversation, item));
    return { turns, more: LastEvaluatedKey !== undefined };
  }

  async hasEvent(channelId: string, conversation: string, event: string, since: string): Promise<boolean> {
    const pk = transcriptKey(channelId, conversation);
    // From the last back, so that what is long past is not read.
    const last = {
      ScanIndexForward: false,
      Limit: TURNS_PAGE,
      ExpressionAttributeNames: { '#event': 'event', '#at': 'at' },
      ProjectionExpression: '#event, #at',
    };
    for await (const { Items = [] } of this.#pages(pk, { from: 'turn#', to: TURNS_END }, last)) {
      for (const item of Items) {
        if ((item['at']?.S ?? '') < since) return false;
        if (item['event']?.S === event) return true;
      }
    }
    return false;
  }

  async #log(
    channelId: string,
    conversation: string,
    sk: string,
    at: string,
    activities: readonly Partial<Activity>[],
    { more, first }: { readonly more?: Item; readonly first: boolean },
  ): Promise<void> {
    if (first) await this.#list(channelId, conversation, at);
    await this.#client.send(
      new PutItemCommand({
        TableName: this.#table,
        Item: {
          pk: s(transcriptKey(channelId, conversation)),
          sk: s(sk),
          at: s(at),
          activities: s(JSON.stringify(activities)),
          expires: expiresAfter(CHAT_DAYS, at),
          ...more,
        },
      }),
    );
  }

  /** A conversation is listed under its channel from its first turn, with the time of that. */
  async #list(channelId: string, conversation: string, at: string): Promise<void> {
    const Item = {
      pk: s(keyOf('transcripts', channelId)),
      sk: s(keyOf('of', conversation)),
      at: s(at),
      expires: expiresAfter(CHAT_DAYS, at),
    };
    try {
      await this.#client.send(
        new PutItemCommand({ TableName: this.#table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  /** A full page has a token even when nothing follows: the next is then empty (the contract's way). */
  async #activities(
    channelId: string,
    conversation: string,
    token: string | undefined,
    startDate: Date | undefined,
  ) {
    const at = token === undefined ? undefined : cursorOf(token);
    const items: Activity[] = [];
    const range = { from: at?.sk ?? '', to: '~', including: true };
    for await (const { Items = [] } of this.#pages(transcriptKey(channelId, conversation), range)) {
      for (const item of Items) {
        const sk = item['sk']?.S ?? '';
        for (const [index, activity] of activitiesOf(item).entries()) {
          if (sk === at?.sk && index <= at.index) continue;
          if (
            startDate !== undefined &&
            !(new Date(activity.timestamp ?? 0).getTime() >= startDate.getTime())
          )
            continue;
          items.push(activity);
          if (items.length === PAGE)
            return { items, continuationToken: JSON.stringify([sk, index]) } as PagedResult<Activity>;
        }
      }
    }
    return { items } as PagedResult<Activity>;
  }

  async #transcripts(channelId: string, token: string | undefined): Promise<PagedResult<TranscriptInfo>> {
    const { Items = [] } = await this.#query(
      keyOf('transcripts', channelId),
      { from: token ?? '', to: '~' },
      { Limit: PAGE },
    );
    const items = Items.map((item) => ({
      channelId,
      id: nameIn(item['sk']?.S ?? '', 'of'),
      created: new Date(item['at']?.S ?? 0),
    }));
    const last = Items.at(-1)?.['sk']?.S;
    return {
      items,
      ...(items.length === PAGE && last !== undefined ? { continuationToken: last } : {}),
    } as PagedResult<TranscriptInfo>;
  }

  async #erase(channelId: string, conversation: string): Promise<void> {
    const pk = transcriptKey(channelId, conversation);
    for await (const { Items = [] } of this.#pages(
      pk,
      { from: '', to: '~' },
      { ProjectionExpression: 'pk, sk' },
    )) {
      await Promise.all(
        Items.map((Key) => this.#client.send(new DeleteItemCommand({ TableName: this.#table, Key }))),
      );
    }
    const Key = { pk: s(keyOf('transcripts', channelId)), sk: s(keyOf('of', conversation)) };
    await this.#client.send(new DeleteItemCommand({ TableName: this.#table, Key }));
  }

  /** Sort keys from `from` (itself only when `including`) to `to`, in order. */
  #query(
    pk: string,
    { from, to, including = false }: Range,
    more: Partial<QueryCommandInput> = {},
    values: Item = {},
  ) {
    return this.#client.send(
      new QueryCommand({
        TableName: this.#table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ...more,
        // The character after a key is the least that follows it: "after" as "from" of BETWEEN.
        ExpressionAttributeValues: {
          ':pk': s(pk),
          ':from': s(including || from === '' ? from || ' ' : `${from}\u0001`),
          ':to': s(to),
          ...values,
        },
      }),
    );
  }

  async *#pages(pk: string, range: Range, more: Partial<QueryCommandInput> = {}, values: Item = {}) {
    let ExclusiveStartKey: Item | undefined;
    do {
      const page = await this.#query(
        pk,
        range,
        { ...more, ...(ExclusiveStartKey === undefined ? {} : { ExclusiveStartKey }) },
        values,
      );
      yield page;
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
  }
}

type Range = { readonly from: string; readonly to: string; readonly including?: boolean };

const transcriptKey = (channelId: string, conversation: string): string =>
  keyOf('transcript', channelId, conversation);

/** Rises with the version, so that a page by key is a page by time. */
const turnKey = (version: number): string => `turn#${String(version).padStart(12, '0')}`;
const TURNS_END = 'turn#~';

const turnOf = (channelId: string, conversation: string, item: Item): RecordedTurn => ({
  channelId,
  conversation,
  version: Number(item['version']?.N ?? 0),
  event: item['event']?.S ?? '',
  at: item['at']?.S ?? '',
  activities: JSON.parse(item['activities']?.S ?? '[]') as Partial<Activity>[],
});

/** As they were logged, times as dates again. */
const activitiesOf = (item: Item): Activity[] =>
  (JSON.parse(item['activities']?.S ?? '[]') as Activity[]).map((activity) => ({
    ...activity,
    ...('timestamp' in activity ? { timestamp: new Date(activity.timestamp as unknown as string) } : {}),
  }));

/** @throws TypeError when it is no token of ours */
const cursorOf = (token: string): { readonly sk: string; readonly index: number } => {
  const [sk, index] = partsOf(token);
  if (typeof sk === 'string' && typeof index === 'number') return { sk, index };
  throw new TypeError('This continuation token is not one of ours: ask again without one.');
};

const partsOf = (token: string): readonly unknown[] => {
  try {
    const parts: unknown = JSON.parse(token);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
};

const required = (given: Readonly<Record<string, string | null | undefined>>): void => {
  for (const [name, value] of Object.entries(given)) {
    if (value == null || value === '')
      throw new TypeError(`A transcript is asked for by ${name}, and none was given.`);
  }
};
