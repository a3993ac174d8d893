// The book of payments, in DynamoDB: one item an order, one that keeps its reference for it, and one that lists it under its conversation.
import { randomBytes } from 'node:crypto';
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { referenceFor } from '../../bot/services/cases.ts';
import type { DueOrder, Order, PaymentBook } from '../../bot/services/payment-book.ts';
import { opened } from '../../bot/services/payment-rules.ts';
import { expiresAfter, MONEY_DAYS } from './kept-days.ts';
import { DUE_INDEX, keyOf, s, type Item } from './table.ts';
import { unlessRefused } from './unless-refused.ts';

const GROUP = 'payments';
const PREFIX = 'PAY';
/** References that a key tries before giving up. */
const ATTEMPTS = 20;
/** Taken in one go; the rest is still due a minute later. */
const PAGE = 50;

export const dynamoDbPaymentBook = (client: DynamoDBClient, tableName: string): PaymentBook => {
  const table = { TableName: tableName };
  const get = async (pk: string, sk: string): Promise<Item | undefined> => {
    const command = new GetItemCommand({ ...table, Key: { pk: s(pk), sk: s(sk) }, ConsistentRead: true });
    return (await client.send(command)).Item;
  };
  const read = async (id: string): Promise<AttributeValue | undefined> =>
    (await get(keyOf('payment', id), 'order'))?.['body'];
  const find = async (id: string): Promise<Order | undefined> => orderOf(await read(id));

  const putNew = (item: Item): Promise<boolean> =>
    unlessRefused(
      client.send(
        new PutItemCommand({ ...table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
      ),
    );
  const replace = (after: Order, before: AttributeValue): Promise<boolean> =>
    unlessRefused(
      client.send(
        new PutItemCommand({
          ...table,
          Item: itemOf(after),
          ConditionExpression: 'body = :before',
          ExpressionAttributeValues: { ':before': before },
        }),
      ),
    );

  return {
    find,
    /** The reference is kept first, with the id in it: a repeat goes on where the first was cut off. */
    async open(asked) {
      opened(asked, '', '');
      const { key, conversation } = asked;
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const reference = referenceFor(key, PREFIX, attempt);
        const named = { key: s(key), order: s(randomBytes(16).toString('base64url')), of: s(conversation) };
        const at = { pk: s(keyOf('payment-reference', reference)), sk: s('order') };
        const isNew = await putNew({ ...at, ...named, expires: expiresAfter(MONEY_DAYS, asked.askedAt) });
        const kept = isNew ? named : await get(keyOf('payment-reference', reference), 'order');
        const id = kept?.['order']?.S ?? '';
        if (kept?.['key']?.S !== key) continue;
        const fresh = opened(asked, id, reference);
        await putNew(itemOf(fresh));
        // Asked for again later, it is still listed at the time of the first.
        const order = (await find(id)) ?? fresh;
        await putNew({
          pk: s(keyOf('payments-of', conversation)),
          sk: s(`${order.askedAt}/${id}`),
          expires: expiresAfter(MONEY_DAYS, order.askedAt),
        });
        return order;
      }
      throw new Error(`No free reference was found for a payment in ${ATTEMPTS} attempts.`);
    },
    async whose(reference) {
      const kept = await get(keyOf('payment-reference', reference), 'order');
      const [order, conversation] = [kept?.['order']?.S, kept?.['of']?.S];
      return order === undefined || conversation === undefined ? undefined : { order, conversation };
    },
    async of(conversation) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          ...table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': s(keyOf('payments-of', conversation)) },
          ConsistentRead: true,
        }),
      );
      const found = await Promise.all(Items.map(({ sk }) => find(sk?.S?.split('/')[1] ?? '')));
      return found.filter((each) => each !== undefined);
    },
    async change(id, how) {
      for (;;) {
        const before = await read(id);
        const order = orderOf(before);
        if (before === undefined || order === undefined) return undefined;
        const after = how(order);
        if (after === undefined) return order;
        if (await replace(after, before)) return after;
      }
    },
    async take(now, until) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          ...table,
          IndexName: DUE_INDEX,
          KeyConditionExpression: 'dueGroup = :group AND due <= :now',
          ExpressionAttributeValues: { ':group': s(GROUP), ':now': s(now.toISOString()) },
          Limit: PAGE,
        }),
      );
      const taken = await Promise.all(
        Items.map(async ({ pk, sk, due }): Promise<DueOrder[]> => {
          if (pk === undefined || sk === undefined || due?.S === undefined) return [];
          const isOurs = await unlessRefused(
            client.send(
              new UpdateItemCommand({
                ...table,
                Key: { pk, sk },
                UpdateExpression: 'SET due = :until',
                ConditionExpression: 'due = :due',
                ExpressionAttributeValues: { ':until': s(until.toISOString()), ':due': due },
              }),
            ),
          );
          if (!isOurs) return [];
          const order = orderOf(
            (await client.send(new GetItemCommand({ ...table, Key: { pk, sk } }))).Item?.['body'],
          );
          return order === undefined
            ? []
            : [{ order: order.id, conversation: order.conversation, due: due.S }];
        }),
      );
      return taken.flat();
    },
  };
};

const orderOf = (body: AttributeValue | undefined): Order | undefined =>
  body?.S === undefined ? undefined : (JSON.parse(body.S) as Order);

const itemOf = (order: Order): Item => ({
  pk: s(keyOf('payment', order.id)),
  sk: s('order'),
  body: s(JSON.stringify(order)),
  expires: expiresAfter(MONEY_DAYS, order.askedAt),
  ...(order.due === undefined ? {} : { dueGroup: s(GROUP), due: s(order.due) }),
});
