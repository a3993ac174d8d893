// botbuilder's Storage on DynamoDB, with true eTags, and the conditional first write that its contract lacks.
import { randomUUID } from 'node:crypto';
import {
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  type KeysAndAttributes,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { StoreItem, StoreItems } from '../../bot/runtime/botbuilder.ts';
import { Conflict, type TurnStorage } from '../../bot/runtime/ports.ts';
import { deskKeys } from './desk-keys.ts';
import { CHAT_DAYS, CLAIM_DAYS, expiresAfter } from './kept-days.ts';
import { keyItem } from './storage-key.ts';
import { DUE_GROUP, DUE_INCIDENTS, s, type Item } from './table.ts';

/** One item a key: `body` is the object as JSON, `eTag` changes with every write. A string `due` in it is indexed, and so is a summary `desk`. */
export class DynamoDbStorage implements TurnStorage {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  /** @param client a DynamoDB client (a document client serves as well) @param tableName a table with keys `pk` and `sk` */
  constructor(client: DynamoDBClient, tableName: string) {
    this.#client = client;
    this.#table = tableName;
  }

  /** @returns what there is of `keys`, each with its `eTag`; unknown keys are left out. */
  async read(keys: string[]): Promise<StoreItems> {
    const wanted = [...new Set((keys as string[] | null) ?? [])];
    const items = wanted.length === 1 ? await this.#one(wanted[0] ?? '') : await this.#many(wanted);
    return Object.fromEntries(
      items.flatMap((item) => {
        const body = item['body']?.S;
        const key = item['key']?.S;
        if (body === undefined || key === undefined) return [];
        return [[key, { ...(JSON.parse(body) as StoreItem), eTag: item['eTag']?.S }]];
      }),
    );
  }

  /**
   * An item with an eTag is written only if it has not changed since; without one, or with `*`, it is overwritten.
   * @throws Conflict when an item has changed; items before it have been written
   */
  async write(changes: StoreItems): Promise<void> {
    for (const [key, item] of Object.entries((changes as StoreItems | null) ?? {})) {
      const { eTag } = item as StoreItem;
      if (eTag === '')
        throw new TypeError(`The eTag of "${key}" is empty. Leave it out, or use "*", to overwrite.`);
      await this.#put(key, item as StoreItem, eTag === undefined || eTag === '*' ? 'any' : { eTag });
    }
  }

  put(key: string, item: StoreItem, expected: string | undefined): Promise<string> {
    return this.#put(key, item, expected === undefined ? 'absent' : { eTag: expected });
  }

  /** Keys that are not there are no fault. */
  async delete(keys: string[]): Promise<void> {
    for (const key of (keys as string[] | null) ?? []) {
      await this.#client.send(new DeleteItemCommand({ TableName: this.#table, Key: keyItem(key) }));
    }
  }

  async #one(key: string): Promise<Item[]> {
    const { Item: found } = await this.#client.send(
      new GetItemCommand({ TableName: this.#table, Key: keyItem(key), ConsistentRead: true }),
    );
    return found === undefined ? [] : [found];
  }

  async #many(keys: readonly string[]): Promise<Item[]> {
    const found: Item[] = [];
    for (let from = 0; from < keys.length; from += BATCH) {
      let ask: Item[] | undefined = keys.slice(from, from + BATCH).map(keyItem);
      while (ask !== undefined && ask.length > 0) {
        const request: Record<string, KeysAndAttributes> = {
          [this.#table]: { Keys: ask, ConsistentRead: true },
        };
        const { Responses, UnprocessedKeys }: BatchGetItemCommandOutput = await this.#client.send(
          new BatchGetItemCommand({ RequestItems: request }),
        );
        found.push(...(Responses?.[this.#table] ?? []));
        ask = UnprocessedKeys?.[this.#table]?.Keys;
      }
    }
    return found;
  }

  async #put(
    key: string,
    { eTag: _, ...item }: StoreItem,
    when: 'any' | 'absent' | { readonly eTag: string },
  ): Promise<string> {
    const eTag = randomUUID();
    const due: unknown = item['due'];
    const isIncident = key.startsWith('incident/');
    const dueGroup = s(isIncident ? DUE_INCIDENTS : DUE_GROUP);
    const condition =
      when === 'any'
        ? {}
        : when === 'absent'
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'eTag = :eTag', ExpressionAttributeValues: { ':eTag': s(when.eTag) } };
    try {
      await this.#client.send(
        new PutItemCommand({
          TableName: this.#table,
          Item: {
            ...keyItem(key),
            key: s(key),
            eTag: s(eTag),
            body: s(JSON.stringify(item)),
            ...(typeof due === 'string' ? { dueGroup, due: s(due) } : {}),
            ...deskKeys(item['desk']),
            expires: expiresAfter(isIncident ? CLAIM_DAYS : CHAT_DAYS),
          },
          ...condition,
        }),
      );
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) {
        // The client may have written, lost the answer, and tried again: then what stands there is our own.
        const [standing] = await this.#one(key);
        if (standing?.['eTag']?.S === eTag) return eTag;
        throw new Conflict(`"${key}" was written by another since it was read.`, { cause: error });
      }
      throw error;
    }
    return eTag;
  }
}

/** BatchGetItem takes 100 keys at most. */
const BATCH = 100;
