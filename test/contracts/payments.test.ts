// Card payments: made, looked up, found again by their reference, cancelled, and their errors told apart, whoever takes the card.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewPayment, Payments } from '../../bot/services/payments.ts';
import { eventually } from '../stack.ts';
import { payProvider, type PayProvider } from '../govuk-pay.ts';
import { paymentsInMemory } from '../payments.ts';

let count = 0;
const asked = (more: Partial<NewPayment> = {}): NewPayment => ({
  amount: 4_500,
  reference: `PAY-${String(++count).padStart(6, '0')}`,
  description: 'Rent for account 204518',
  returnUrl: 'https://porth.example.org/l/back',
  language: 'en',
  metadata: { order: `order-${count}` },
  ...more,
});

type Under = {
  readonly payments: Payments;
  /** The person did this on the provider's pages. */
  readonly pays: (id: string, how: 'success' | 'declined') => Promise<void>;
};

const contract = (name: string, start: () => Under): void => {
  describe(`${name}, as payments`, () => {
    it('makes a payment that leads its person to the provider', async () => {
      const { payments } = start();
      const wanted = asked();

      const { nextUrl, id, ...made } = await payments.create(wanted);

      expect(made).toEqual({
        amount: 4_500,
        reference: wanted.reference,
        status: 'created',
        finished: false,
      });
      expect(nextUrl).toMatch(/^https?:\/\//);
      expect(id).not.toBe('');
    });

    it('finds a payment with another way to it while it is open, and none of what is not there', async () => {
      const { payments } = start();
      const made = await payments.create(asked());

      const found = await payments.find(made.id);

      expect(found).toEqual({ ...made, nextUrl: found?.nextUrl });
      expect(found?.nextUrl).not.toBe(made.nextUrl);
      expect(await payments.find('none')).toBeUndefined();
      expect(await payments.find('../payments')).toBeUndefined();
    });

    it('says how it ended, and leads nowhere then', async () => {
      const { payments, pays } = start();
      const [paid, declined] = [await payments.create(asked()), await payments.create(asked())];

      await pays(paid.id, 'success');
      await pays(declined.id, 'declined');

      expect(await payments.find(paid.id)).toMatchObject({ status: 'success', finished: true });
      expect(await payments.find(declined.id)).toMatchObject({
        status: 'failed',
        finished: true,
        code: 'P0010',
      });
      expect(await payments.find(paid.id)).not.toHaveProperty('nextUrl');
    });

    it('lists all of a reference, the latest first, none of another, and gives no way to them', async () => {
      const { payments } = start();
      const wanted = asked();
      const one = await payments.create(wanted);
      const two = await payments.create(wanted);
      await payments.create(asked({ reference: `${wanted.reference}0` }));

      const found = await eventually('the listing', async () => {
        const listed = await payments.byReference(wanted.reference);
        return listed.length === 2 && listed;
      });

      expect(found.map(({ id }) => id)).toEqual([two.id, one.id]);
      expect(found.every((each) => each.nextUrl === undefined)).toBe(true);
      expect(await payments.byReference('PAY-none')).toEqual([]);
    });

    it('cancels what is open; what is over, or is not there, is a conflict, or gone', async () => {
      const { payments } = start();
      const { id } = await payments.create(asked());

      await payments.cancel(id);

      expect(await payments.find(id)).toMatchObject({ status: 'cancelled', finished: true, code: 'P0040' });
      await expect(payments.cancel(id)).rejects.toMatchObject({ failure: 'conflict' });
      await expect(payments.cancel('none')).rejects.toMatchObject({ failure: 'gone' });
    });

    it('gives all of it back once, however many ask at the same moment', async () => {
      const { payments, pays } = start();
      const { id } = await payments.create(asked());
      await pays(id, 'success');
      expect((await payments.find(id))?.refundable).toEqual({ status: 'available', available: 4_500 });

      const all = await Promise.allSettled(
        [1, 2, 3].map(() => payments.refund(id, { amount: 4_500, available: 4_500 })),
      );

      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(all.filter(({ status }) => status === 'rejected')).toMatchObject(
        Array(2).fill({ reason: { failure: 'conflict' } }),
      );
      expect(await payments.refunds(id)).toMatchObject([{ amount: 4_500 }]);
      expect((await payments.find(id))?.refundable).toEqual({ status: 'full', available: 0 });
    });

    it('gives back what is still there, and not on another condition', async () => {
      const { payments, pays } = start();
      const { id } = await payments.create(asked());
      await pays(id, 'success');

      const first = await payments.refund(id, { amount: 1_000, available: 4_500 });
      await expect(payments.refund(id, { amount: 3_500, available: 4_500 })).rejects.toMatchObject({
        failure: 'conflict',
      });
      const second = await payments.refund(id, { amount: 3_500, available: 3_500 });

      expect(new Set((await payments.refunds(id)).map((each) => each.id))).toEqual(
        new Set([first.id, second.id]),
      );
    });

    it('gives nothing back of what is not paid, or is not there', async () => {
      const { payments } = start();
      const { id } = await payments.create(asked());

      await expect(payments.refund(id, { amount: 4_500, available: 4_500 })).rejects.toMatchObject({
        failure: 'conflict',
      });

      expect(await payments.refunds(id)).toEqual([]);
      expect(await payments.find(id)).not.toHaveProperty('refundable');
      await expect(payments.refund('none', { amount: 1, available: 1 })).rejects.toMatchObject({
        failure: 'gone',
      });
      await expect(payments.refunds('none')).rejects.toMatchObject({ failure: 'gone' });
    });
  });
};

contract('Memory', () => {
  const payments = paymentsInMemory();
  const pays: Under['pays'] = (id, how) => {
    payments.end(id, how === 'success' ? { status: 'success' } : { status: 'failed', code: 'P0010' });
    return Promise.resolve();
  };
  return { payments, pays };
});

let provider: PayProvider;
beforeAll(async () => {
  provider = await payProvider();
});
afterAll(() => provider.close());
contract('GOV.UK Pay', () => provider);
