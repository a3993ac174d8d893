// Paying an order: one payment however often it is tapped and whatever is lost on the way, and each end told once.
import { describe, expect, it } from 'vitest';
import type { Order } from '../../bot/services/payment-book.ts';
import { begin, follow, stop, type Begun, type PayingDeps } from '../../bot/services/paying.ts';
import { PaymentError } from '../../bot/services/payments.ts';
import { newOrder, NOW, paymentBookInMemory, paymentsInMemory } from '../payments.ts';

const PAGE = { description: 'Rent', returnUrl: 'https://porth.example.org/back' };
const HOUR_MS = 3_600_000;
const AGAIN = new PaymentError('again', 'There was no answer.');

const setUp = async (more: Parameters<typeof newOrder>[0] = {}) => {
  let now = NOW;
  let names = 0;
  const warned: string[] = [];
  const [book, payments] = [paymentBookInMemory(), paymentsInMemory()];
  const deps: PayingDeps = {
    book,
    payments,
    clock: () => now,
    timeZone: 'Europe/London',
    newName: () => `tap-${++names}`,
    wait: () => new Promise((resolve) => setTimeout(resolve, 10)),
    warn: (what) => void warned.push(what),
  };
  const order = await book.open(newOrder(more));
  return {
    ...deps,
    book,
    payments,
    order,
    warned,
    tap: () => begin(deps, order.id, PAGE),
    hear: (by: string, payment?: string) => follow(deps, order.id, by, payment),
    stop: () => stop(deps, order.id),
    stands: async () => (await book.find(order.id)) as Order,
    hours: (hours: number) => (now = new Date(now.getTime() + hours * HOUR_MS)),
    seconds: (seconds: number) => (now = new Date(now.getTime() + seconds * 1_000)),
  };
};
const urlOf = (begun: Begun): string => (begun.kind === 'go' ? begun.url : begun.kind);

describe('a tap on Pay', () => {
  it('makes a payment under the reference of its order, and leads to it', async () => {
    const { tap, payments, order, stands } = await setUp();

    expect(urlOf(await tap())).toMatch(/^https:\/\/pay\.example\.org\//);

    const [made] = payments.made();
    expect(made).toMatchObject({ amount: 4_500, reference: order.reference });
    expect(await stands()).toMatchObject({ status: 'started', paymentId: made?.id });
    expect(JSON.stringify(await stands())).not.toContain('pay.example.org');
  });

  it('of two at once makes one payment, and both lead to it by addresses of their own', async () => {
    const { tap, payments } = await setUp();

    const urls = (await Promise.all([tap(), tap(), tap()])).map(urlOf);

    expect(payments.made()).toHaveLength(1);
    expect(new Set(urls).size).toBe(3);
    expect(urls.every((url) => url.startsWith('https://'))).toBe(true);
  });

  it('comes back to a payment that was begun and not finished', async () => {
    const { tap, payments } = await setUp();
    const first = await tap();

    const second = await tap();

    expect(payments.made()).toHaveLength(1);
    expect(urlOf(second)).not.toBe(urlOf(first));
  });

  it('makes another payment when the one before was declined', async () => {
    const { tap, hear, payments, stands } = await setUp();
    await tap();
    payments.end('p1', { status: 'failed', code: 'P0010' });
    await hear('e1');

    expect((await tap()).kind).toBe('go');

    expect(await stands()).toMatchObject({ status: 'started', paymentId: 'p2' });
    expect(await stands()).not.toHaveProperty('code');
  });

  it('makes none of what is paid, whether we have heard of it or not', async () => {
    const { tap, hear, payments } = await setUp();
    await tap();
    payments.end('p1', { status: 'success' });

    expect((await tap()).kind).toBe('paid');
    await hear('e1');
    expect((await tap()).kind).toBe('paid');

    expect(payments.made()).toHaveLength(1);
  });

  it('finds the payment again whose answer was lost', async () => {
    const { tap, payments, stands } = await setUp();
    payments.fails('create', AGAIN, true);

    expect((await tap()).kind).toBe('go');

    expect(payments.made()).toHaveLength(1);
    expect((await stands()).paymentId).toBe('p1');
  });

  it('looks for a lost payment at the next tap too, before it makes another', async () => {
    const { tap, payments, stands } = await setUp();
    payments.fails('create', AGAIN, true);
    payments.fails('byReference', AGAIN);

    expect((await tap()).kind).toBe('later');
    expect((await stands()).unsureSince).toBeDefined();
    expect((await tap()).kind).toBe('go');

    expect(payments.made()).toHaveLength(1);
    expect(await stands()).not.toHaveProperty('unsureSince');
  });

  it('makes one after all when nothing was lost but the call', async () => {
    const { tap, payments } = await setUp();
    payments.fails('create', AGAIN);

    expect((await tap()).kind).toBe('later');
    expect((await tap()).kind).toBe('go');

    expect(payments.made()).toHaveLength(1);
  });

  it('takes over from a tap whose function died, and finds what that made', async () => {
    const { tap, payments, book, order, seconds } = await setUp();
    const making = { by: 'dead', at: NOW.toISOString() };
    await book.change(order.id, (now) => ({ ...now, making }));
    await payments.create({ ...PAGE, ...order, metadata: {} });

    expect((await tap()).kind).toBe('later');
    seconds(31);
    expect((await tap()).kind).toBe('go');

    expect(payments.made()).toHaveLength(1);
  });

  it('throws what somebody has to mend, and leaves the order as it was', async () => {
    const { tap, payments, order, stands } = await setUp();
    payments.fails('create', new PaymentError('account', 'The key is wrong.'));

    await expect(tap()).rejects.toMatchObject({ failure: 'account' });

    expect(await stands()).toEqual(order);
    expect((await tap()).kind).toBe('go');
  });

  it('says later when the provider does not answer, and takes nothing', async () => {
    const { tap, payments, warned } = await setUp();
    await tap();
    payments.fails('find', AGAIN);

    expect((await tap()).kind).toBe('later');
    expect(warned).toHaveLength(1);
  });

  it('of no order, or a cancelled one, leads nowhere', async () => {
    const { tap, stop: stopped, payments, ...deps } = await setUp();
    await stopped();

    expect((await tap()).kind).toBe('closed');
    expect((await begin({ ...deps, payments }, 'none', PAGE)).kind).toBe('closed');
    expect(payments.made()).toEqual([]);
  });
});

describe('the end of a payment', () => {
  it('is told with its receipt and one credit, and by the same event the same again', async () => {
    const { tap, hear, payments, order } = await setUp({ email: 'sam@example.org' });
    await tap();
    payments.end('p1', { status: 'success' });

    const [first, again, other] = [await hear('e1'), await hear('e1'), await hear('e2')];

    expect(first?.says).toBe('paid');
    expect(first?.effects).toEqual([
      {
        kind: 'credit',
        key: `credit:${order.id}`,
        of: 'rent',
        account: order.account,
        amount: 4_500,
        reference: order.reference,
        paidAt: NOW.toISOString(),
      },
      { kind: 'receipt', key: `receipt:${order.id}`, order: order.id },
    ]);
    expect(again).toEqual(first);
    expect(other).toBeUndefined();
  });

  it('of two events at once is the news of one', async () => {
    const { tap, hear, payments } = await setUp();
    await tap();
    payments.end('p1', { status: 'success' });

    const news = await Promise.all([hear('e1'), hear('e2'), hear('e3')]);

    expect(news.filter((each) => each !== undefined)).toHaveLength(1);
  });

  it.each([
    ['declined', { status: 'failed', code: 'P0010' }],
    ['stopped', { status: 'failed', code: 'P0030' }],
    ['stopped', { status: 'cancelled', code: 'P0040' }],
    ['broken', { status: 'error', code: 'P0050' }],
    ['broken', { status: 'failed' }],
  ] as const)('is %s for %j, with nothing to do', async (says, end) => {
    const { tap, hear, payments, stands } = await setUp({ email: 'sam@example.org' });
    await tap();
    payments.end('p1', end);

    expect(await hear('e1')).toMatchObject({ says, effects: [] });
    expect((await stands()).status).toBe('failed');
  });

  it('is no news while it is open', async () => {
    const { tap, hear, payments, stands } = await setUp();
    await tap();
    payments.end('p1', { status: 'submitted' });

    expect(await hear('e1')).toBeUndefined();
    expect((await stands()).status).toBe('started');
  });

  it('that comes after a failure of an earlier one is not undone by it', async () => {
    const { tap, hear, payments, stands } = await setUp();
    await tap();
    payments.end('p1', { status: 'failed', code: 'P0010' });
    await tap();
    payments.end('p2', { status: 'success' });

    expect((await hear('e2', 'p2'))?.says).toBe('paid');
    expect(await hear('e1', 'p1')).toBeUndefined();
    expect((await stands()).status).toBe('paid');
  });

  it('counts however late: after the link is over, after a reminder, after it was cancelled', async () => {
    for (const before of ['abandoned', 'cancelled'] as const) {
      const { tap, hear, payments, book, order } = await setUp();
      await tap();
      await book.change(order.id, (now) => ({ ...now, status: before }));
      payments.end('p1', { status: 'success' });

      expect((await hear('e1'))?.says).toBe('paid');
    }
  });

  it('a second success is money to be given back, told once, and no second credit', async () => {
    const { tap, hear, payments, order } = await setUp();
    await tap();
    await payments.create({ ...PAGE, ...order, metadata: {} });
    payments.end('p1', { status: 'success' });
    payments.end('p2', { status: 'success' });
    await hear('e1', 'p1');

    const [twice, again, later] = [await hear('e2', 'p2'), await hear('e2', 'p2'), await hear('e3', 'p2')];

    expect(twice?.says).toBe('paid-twice');
    expect(twice?.effects).toMatchObject([{ kind: 'refund', payment: 'p2' }]);
    expect(again).toEqual(twice);
    expect(later).toBeUndefined();
  });

  it('of another order’s payment is not this one’s', async () => {
    const { hear, payments, stands } = await setUp();
    await payments.create({ ...PAGE, ...newOrder(), reference: 'PAY-other', metadata: {} });
    payments.end('p1', { status: 'success' });

    expect(await hear('e1', 'p1')).toBeUndefined();
    expect((await stands()).status).toBe('waiting');
  });

  it('waits for a provider that does not answer, and holds nobody up', async () => {
    const { tap, hear, payments, stands } = await setUp();
    await tap();
    payments.end('p1', { status: 'success' });
    payments.fails('find', AGAIN);

    expect(await hear('e1')).toBeUndefined();
    expect((await stands()).due).toBe(new Date(NOW.getTime() + 5 * 60_000).toISOString());
    expect((await hear('e2'))?.says).toBe('paid');
  });
});

describe('what is left', () => {
  it('is asked after when three hours have passed without a word', async () => {
    const { tap, hear, hours, payments, stands } = await setUp();
    await tap();
    expect((await stands()).due).toBe(new Date(NOW.getTime() + 3 * HOUR_MS).toISOString());
    payments.end('p1', { status: 'success' });
    hours(3);

    expect((await hear('due1'))?.says).toBe('paid');
    expect(await stands()).not.toHaveProperty('due');
  });

  it('is asked after again when it is open still', async () => {
    const { tap, hear, hours, stands } = await setUp();
    await tap();
    hours(3);

    expect(await hear('due1')).toBeUndefined();
    expect((await stands()).due).toBe(new Date(NOW.getTime() + 4 * HOUR_MS).toISOString());
  });

  it('is reminded of once, the next day by day, and then no more', async () => {
    const { tap, hear, hours, payments, stands } = await setUp();
    await tap();
    payments.end('p1', { status: 'failed', code: 'P0020' });

    expect(await hear('e1')).toBeUndefined();
    expect(await stands()).toMatchObject({ status: 'abandoned', due: '2026-11-25T10:00:00.000Z' });
    hours(24);
    const [first, again] = [await hear('due1'), await hear('due1')];

    expect(first?.says).toBe('reminder');
    expect(again).toEqual(first);
    expect(await hear('due2')).toBeUndefined();
    expect(await stands()).not.toHaveProperty('due');
  });

  it('that is begun again after the reminder and left once more is left alone', async () => {
    const { tap, hear, hours, payments, stands } = await setUp();
    await tap();
    payments.end('p1', { status: 'failed', code: 'P0020' });
    await hear('e1');
    hours(24);
    await hear('due1');
    await tap();
    payments.end('p2', { status: 'failed', code: 'P0020' });
    await hear('e2');

    expect(await stands()).toMatchObject({ status: 'abandoned' });
    expect(await stands()).not.toHaveProperty('due');
  });

  it('is not reminded of at night, when the clock comes late', async () => {
    const { hear, hours, stands } = await setUp();
    hours(24);
    expect(await hear('due1')).toBeUndefined();
    expect(await stands()).toMatchObject({ status: 'abandoned', due: '2026-11-26T10:00:00.000Z' });
    hours(37);

    expect(await hear('due2')).toBeUndefined();
    expect((await stands()).due).toBe('2026-11-27T10:00:00.000Z');
    hours(11);
    expect((await hear('due3'))?.says).toBe('reminder');
  });

  it('and paid in the meantime is told as paid, and not reminded of', async () => {
    const { tap, hear, hours, payments } = await setUp();
    await tap();
    payments.end('p1', { status: 'failed', code: 'P0020' });
    await hear('e1');
    await tap();
    payments.end('p2', { status: 'success' });
    hours(24);

    expect((await hear('due1'))?.says).toBe('paid');
    expect(await hear('due2')).toBeUndefined();
  });
});

describe('an order that is cancelled', () => {
  it('has its payment cancelled, and is told of no more', async () => {
    const { tap, hear, stop: stopped, payments, stands } = await setUp();
    await tap();

    await stopped();

    expect(payments.made()[0]?.status).toBe('cancelled');
    expect(await hear('e1', 'p1')).toBeUndefined();
    expect((await stands()).status).toBe('cancelled');
  });

  it('stays paid when the payment was quicker', async () => {
    const { tap, hear, stop: stopped, payments } = await setUp();
    await tap();
    payments.end('p1', { status: 'success' });

    await stopped();

    expect((await hear('e1'))?.says).toBe('paid');
  });

  it('while its payment is made leads nowhere, and the payment is cancelled', async () => {
    const { tap, stop: stopped, payments } = await setUp();

    const [begun] = await Promise.all([tap(), new Promise((done) => setTimeout(done, 2)).then(stopped)]);

    expect(begun.kind).toBe('closed');
    expect(payments.made().every(({ status }) => status === 'cancelled')).toBe(true);
  });

  it('is looked after once more, and then not at all', async () => {
    const { tap, hear, hours, stop: stopped, stands } = await setUp();
    await tap();
    await stopped();
    hours(3);

    expect(await hear('due1')).toBeUndefined();
    expect(await stands()).not.toHaveProperty('due');
  });
});
