// The book of payments: an order is one however often it is opened, changes of it do not overwrite each other, and what is due is taken once.
import { describe, expect, it } from 'vitest';
import type { PaymentBook } from '../../bot/services/payment-book.ts';
import { dynamoDbPaymentBook } from '../../lambdas/aws/dynamodb-payment-book.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { newOrder, NOW, paymentBookInMemory } from '../payments.ts';

const HOUR_MS = 3_600_000;
const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS);

const contract = (name: string, start: () => PaymentBook): void => {
  describe(`${name}, as a book of payments`, () => {
    it('opens one order for a key, with a reference for people and an id that is not it', async () => {
      const book = start();
      const asked = newOrder();

      const [one, two] = await Promise.all([book.open(asked), book.open(asked)]);

      expect(two).toEqual(one);
      expect(one).toMatchObject({ ...asked, status: 'waiting' });
      expect(one.reference).toMatch(/^PAY-\d{6}$/);
      expect(one.id).not.toContain(one.reference);
      expect(await book.find(one.id)).toEqual(one);
      expect(await book.of(asked.conversation)).toEqual([one]);
    });

    it('knows whose a reference is, and of none that is not its own', async () => {
      const book = start();
      const { id, reference, conversation } = await book.open(newOrder());

      expect(await book.whose(reference)).toEqual({ order: id, conversation });
      expect(await book.whose('PAY-none')).toBeUndefined();
      expect(await book.find('none')).toBeUndefined();
      expect(await book.of('c-none')).toEqual([]);
    });

    it('lists what was asked for again later once, at the time of the first', async () => {
      const book = start();
      const asked = newOrder();
      const { id } = await book.open(asked);
      const other = await book.open(
        newOrder({ conversation: asked.conversation, askedAt: at(1).toISOString() }),
      );

      await book.open({ ...asked, askedAt: at(2).toISOString() });

      expect((await book.of(asked.conversation)).map((each) => each.id)).toEqual([id, other.id]);
    });

    it.each([99, 500_001, 0, -100, 100.5, Number.NaN])('refuses an amount of %d pence', async (amount) => {
      await expect(start().open(newOrder({ amount }))).rejects.toThrow(RangeError);
    });

    it.each([100, 500_000])('takes an amount of %d pence', async (amount) => {
      expect((await start().open(newOrder({ amount }))).amount).toBe(amount);
    });

    it('keeps every one of many changes at once', async () => {
      const book = start();
      const { id } = await book.open(newOrder());

      await Promise.all(
        ['a', 'b', 'c', 'd'].map((by) =>
          book.change(id, (order) => ({ ...order, extra: [...(order.extra ?? []), { payment: by, by }] })),
        ),
      );

      expect((await book.find(id))?.extra).toHaveLength(4);
    });

    it('leaves an order as it is when there is nothing to change, and says when there is none', async () => {
      const book = start();
      const order = await book.open(newOrder());

      expect(await book.change(order.id, () => undefined)).toEqual(order);
      expect(await book.change('none', (each) => each)).toBeUndefined();
    });

    it('gives what is due once, and again when nothing came of it', async () => {
      const book = start();
      const { id, conversation, due } = await book.open(newOrder());
      const mine = async (now: Date, until: Date) =>
        (await book.take(now, until)).filter(({ order }) => order === id);

      expect(await mine(at(23), at(24))).toEqual([]);
      expect(await mine(at(24), at(25))).toEqual([{ order: id, conversation, due }]);
      expect(await mine(at(24), at(25))).toEqual([]);
      expect(await mine(at(25), at(26))).toEqual([{ order: id, conversation, due: at(25).toISOString() }]);

      await book.change(id, ({ due: _, ...order }) => order);
      expect(await mine(at(99), at(100))).toEqual([]);
    });
  });
};

contract('Memory', () => paymentBookInMemory());
const table = dynamoDbTable();
contract('DynamoDB', () => dynamoDbPaymentBook(table().client, table().name));
