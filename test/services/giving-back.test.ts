// Money goes back once, whatever is lost, late, slow or tried again, and comes to a person where the provider will not do it.
import { describe, expect, it } from 'vitest';
import { giveBack } from '../../bot/services/giving-back.ts';
import { follow, stop, type PayingDeps } from '../../bot/services/paying.ts';
import { BULKY_FEE } from '../../bot/services/payment-book.ts';
import { PaymentError } from '../../bot/services/payments.ts';
import { newOrder, NOW, paymentBookInMemory, paymentsInMemory } from '../payments.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LOST = new PaymentError('again', 'No answer.');
const REFUSED = new PaymentError('account', 'The key is not taken.');

let count = 0;
const paidOrder = async () => {
  let now = NOW;
  const payments = paymentsInMemory();
  const book = paymentBookInMemory();
  const deps: PayingDeps = {
    book,
    payments,
    clock: () => now,
    timeZone: 'Europe/London',
    newName: () => `n-${++count}`,
    wait: () => Promise.resolve(),
    warn: () => undefined,
  };
  const { id, reference, amount } = await book.open(newOrder({ kind: BULKY_FEE, account: 'W-204518' }));
  const { id: payment } = await payments.create({
    amount,
    reference,
    description: 'x',
    returnUrl: 'https://x.example.org',
    language: 'en',
    metadata: { order: id },
  });
  await book.change(id, (order) => ({ ...order, status: 'started', paymentId: payment }));
  payments.end(payment, { status: 'success' });
  const hears = (hint = `h-${++count}`) => follow(deps, id, hint, payment);
  return {
    payments,
    payment,
    deps,
    id,
    hears,
    paid: () => hears(),
    wants: (by = 'cancelled') => giveBack(deps, id, by),
    stands: async () => (await book.find(id))?.back?.status,
    refunds: () => payments.refunds(payment),
    due: async () => (await book.find(id))?.due,
    /** Time passes, and its own time comes. */
    later: (ms: number) => {
      now = new Date(now.getTime() + ms);
      return hears();
    },
    asked: () => payments.calls.filter((call) => call === 'refund').length,
  };
};

describe('what is given back', () => {
  it('is asked for once, and told when it has gone', async () => {
    const here = await paidOrder();
    await here.paid();

    await here.wants();
    expect(await here.stands()).toBe('sent');
    here.payments.arrives(here.payment, 'success');
    const news = await here.hears('webhook');

    expect(news).toMatchObject({ says: 'given-back', effects: [] });
    expect(await here.hears('webhook')).toEqual(news);
    expect(await here.hears('another')).toBeUndefined();
    expect(await here.due()).toBeUndefined();
    expect(await here.refunds()).toHaveLength(1);
  });

  it.each([
    ['is wanted again and again', (here: Scene) => [here.wants('a'), here.wants('b'), here.wants('c')]],
    ['is wanted and looked after at once', (here: Scene) => [here.wants('a'), here.hears(), here.hears()]],
  ])('goes once when it %s', async (_, all) => {
    const here = await paidOrder();
    await here.paid();

    await Promise.all(all(here));
    await here.later(DAY);

    expect(await here.refunds()).toHaveLength(1);
  });

  it('goes once when the answer was lost and it stands there', async () => {
    const here = await paidOrder();
    await here.paid();
    here.payments.fails('refund', LOST, true);

    await here.wants();
    expect(await here.stands()).toBe('wanted');
    await here.later(5 * MINUTE);

    expect(await here.stands()).toBe('sent');
    expect(here.asked()).toBe(1);
    expect(await here.refunds()).toHaveLength(1);
  });

  it('is tried again when the provider did not hear it', async () => {
    const here = await paidOrder();
    await here.paid();
    here.payments.fails('refund', LOST);

    await here.wants();
    await here.later(5 * MINUTE);

    expect(await here.stands()).toBe('sent');
    expect(await here.refunds()).toHaveLength(1);
  });

  it('waits while the key is refused, and comes to a person after three days', async () => {
    const here = await paidOrder();
    await here.paid();
    for (let at = 0; at < 5; at++) here.payments.fails('refunds', REFUSED);

    await here.wants();
    await here.later(MINUTE);
    expect(await here.stands()).toBe('wanted');
    const news = await here.later(3 * DAY);

    expect(news).toMatchObject({
      says: 'not-given-back',
      effects: [{ kind: 'refund', key: `refund:${here.payment}` }],
    });
  });

  it('waits while the provider has not the money yet', async () => {
    const here = await paidOrder();
    await here.paid();
    here.payments.refundable(here.payment, { status: 'pending', available: 4_500 });
    await here.wants();
    expect(await here.stands()).toBe('wanted');

    here.payments.refundable(here.payment, { status: 'available', available: 4_500 });
    await here.later(5 * MINUTE);

    expect(await here.stands()).toBe('sent');
  });

  it.each([
    ['nothing can', { status: 'unavailable', available: 4_500 }],
    ['some went back by hand', { status: 'available', available: 1_000 }],
    ['all went back another way', { status: 'full', available: 0 }],
  ] as const)('comes to a person when %s, and nothing is asked for', async (_, refundable) => {
    const here = await paidOrder();
    await here.paid();
    here.payments.refundable(here.payment, refundable);

    await here.wants();

    expect(await here.stands()).toBe('person');
    expect(here.asked()).toBe(0);
  });

  it('comes to a person when it did not arrive, and is not sent a second time', async () => {
    const here = await paidOrder();
    await here.paid();
    await here.wants();
    here.payments.arrives(here.payment, 'error');

    expect(await here.later(DAY)).toMatchObject({ says: 'not-given-back' });
    await here.wants('again');

    expect(here.asked()).toBe(1);
  });

  it('is nothing where nothing was paid', async () => {
    const here = await paidOrder();

    await here.wants();

    expect(await here.stands()).toBeUndefined();
    expect(here.payments.calls).not.toContain('refund');
  });

  it('is what was paid for a collection that was cancelled meanwhile', async () => {
    const here = await paidOrder();
    await stop(here.deps, here.id, true);
    expect(await here.paid()).toMatchObject({ says: 'paid' });

    await here.later(5 * MINUTE);

    expect(await here.stands()).toBe('sent');
  });

  it('is nothing of an order that was only replaced by another, and paid all the same', async () => {
    const here = await paidOrder();
    await stop(here.deps, here.id);
    await here.paid();

    await here.later(DAY);

    expect(await here.refunds()).toEqual([]);
  });
});
type Scene = Awaited<ReturnType<typeof paidOrder>>;

describe('a payment of another sum under our reference', () => {
  it('does not pay the order', async () => {
    const here = await paidOrder();
    const order = await here.deps.book.find(here.id);
    const other = await here.payments.create({
      amount: 100,
      reference: order?.reference ?? '',
      description: 'x',
      returnUrl: 'https://x.example.org',
      language: 'en',
      metadata: { order: here.id },
    });
    here.payments.end(here.payment, { status: 'started' });
    here.payments.end(other.id, { status: 'success' });

    const news = await follow(here.deps, here.id, 'webhook', other.id);

    expect(news).toBeUndefined();
    expect((await here.deps.book.find(here.id))?.status).toBe('started');
  });
});
