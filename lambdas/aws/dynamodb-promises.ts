// Promises to pay, in DynamoDB: all of an account's in one item, so that of two at once one stands; a reference leads to its account.
import { GetItemCommand, PutItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { referenceFor } from '../../bot/services/cases.ts';
import {
  closedAs,
  madeIn,
  withPromise,
  type PromiseAsked,
  type PromiseBook,
  type Promises,
  type PromiseToPay,
} from '../../bot/services/promises.ts';
import { CLAIM_DAYS, expiresAfter } from './kept-days.ts';
import { unchangedSince, unlessRefused } from './unless-refused.ts';
import { keyOf, s, type Item } from './table.ts';

/** References that a key tries before giving up. */
const ATTEMPTS = 20;
const EMPTY: PromiseBook = { promises: [] };

/** @param prefix first letter of its references */
export const dynamoDbPromises = (client: DynamoDBClient, tableName: string, prefix: string): Promises => {
  const table = { TableName: tableName };
  const get = async (pk: string, sk: string): Promise<Item | undefined> => {
    const command = new GetItemCommand({ ...table, Key: { pk: s(pk), sk: s(sk) }, ConsistentRead: true });
    return (await client.send(command)).Item;
  };
  const bookOf = async (account: string) => {
    const body = (await get(keyOf('promises-of', account), 'promises'))?.['body'];
    return { before: body, book: body?.S === undefined ? EMPTY : (JSON.parse(body.S) as PromiseBook) };
  };

  /** Rewrites the book if nobody did meanwhile, and looks again if somebody did. */
  const changed = async <T>(
    account: string,
    change: (book: PromiseBook) => Promise<readonly [PromiseBook, T]> | readonly [PromiseBook, T],
  ): Promise<T> => {
    for (;;) {
      const { before, book } = await bookOf(account);
      const [after, outcome] = await change(book);
      if (after === book) return outcome;
      const Item = {
        pk: s(keyOf('promises-of', account)),
        sk: s('promises'),
        body: s(JSON.stringify(after)),
        expires: expiresAfter(CLAIM_DAYS),
      };
      if (await unlessRefused(client.send(new PutItemCommand({ ...table, Item, ...unchangedSince(before) }))))
        return outcome;
    }
  };

  /** Taken before the promise is written: one that leads to nothing does no harm, and the same key takes it again. */
  const reserved = async (key: string, account: string): Promise<string> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const reference = referenceFor(key, prefix, attempt);
      const command = new PutItemCommand({
        ...table,
        Item: {
          pk: s(keyOf('promise', reference)),
          sk: s('promise'),
          account: s(account),
          key: s(key),
          expires: expiresAfter(CLAIM_DAYS),
        },
        ConditionExpression: 'attribute_not_exists(pk) OR #key = :key',
        ExpressionAttributeNames: { '#key': 'key' },
        ExpressionAttributeValues: { ':key': s(key) },
      });
      if (await unlessRefused(client.send(command))) return reference;
    }
    throw new Error(`No free reference was found for a promise in ${ATTEMPTS} attempts.`);
  };

  /** Under its conversation, before it is written, for the same reason. */
  const listed = async ({ conversation, madeAt }: PromiseAsked, reference: string): Promise<void> => {
    const Item = {
      pk: s(keyOf('promises-in', conversation)),
      sk: s(`${madeAt}/${reference}`),
      expires: expiresAfter(CLAIM_DAYS, madeAt),
    };
    await client.send(new PutItemCommand({ ...table, Item }));
  };

  const accountOf = async (reference: string): Promise<string | undefined> =>
    (await get(keyOf('promise', reference), 'promise'))?.['account']?.S;
  const inBook = ({ promises }: PromiseBook, reference: string): PromiseToPay | undefined =>
    promises.find((each) => each.reference === reference);

  const find: Promises['find'] = async (reference) => {
    const account = await accountOf(reference);
    return account === undefined ? undefined : inBook((await bookOf(account)).book, reference);
  };

  return {
    find,
    async madeIn(conversation) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          ...table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': s(keyOf('promises-in', conversation)) },
          ConsistentRead: true,
        }),
      );
      const found = await Promise.all(Items.map(({ sk }) => find(sk?.S?.split('/')[1] ?? '')));
      // A reference whose first promise was not written may be another's by now.
      return found.filter(
        (each) => each !== undefined && each.conversation === conversation,
      ) as PromiseToPay[];
    },
    make: (asked, words, instead) =>
      changed(asked.account, async (book) => {
        const made = madeIn(book, asked, instead);
        if (made.kind !== 'fresh') return [book, made];
        const reference = await reserved(asked.key, asked.account);
        await listed(asked, reference);
        const promise: PromiseToPay = {
          ...asked,
          reference,
          words: words(reference),
          status: 'open',
          statusAt: asked.madeAt,
        };
        return [withPromise(book, promise, instead), { kind: 'made', promise }];
      }),
    of: async (account) => (await bookOf(account)).book.promises,
    async close(reference, status, at, missed) {
      const account = await accountOf(reference);
      if (account === undefined) return undefined;
      return changed(account, (book) => {
        const before = inBook(book, reference);
        const after = before && closedAs(before, status, at, missed);
        if (after === undefined || after === before) return [book, after];
        const promises = book.promises.map((each) => (each === before ? after : each));
        return [{ ...book, promises }, after];
      });
    },
    refer: (account, at) => changed(account, (book) => [{ ...book, referredAt: at }, undefined]),
    referred: async (account) => (await bookOf(account)).book.referredAt,
    async rest(of, at) {
      const command = new PutItemCommand({
        ...table,
        Item: {
          pk: s(keyOf('promises-rest', of)),
          sk: s('rest'),
          at: s(at),
          expires: expiresAfter(CLAIM_DAYS, at),
        },
        ConditionExpression: 'attribute_not_exists(pk) OR #at < :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': s(at) },
      });
      await unlessRefused(client.send(command));
    },
    restsSince: async (of) => (await get(keyOf('promises-rest', of), 'rest'))?.['at']?.S,
  };
};
