// What is known of somebody who wants to pay, and the order that is written: their own account only with a proof, what is owed only with a code.
import { describe, expect, it } from 'vitest';
import type { Access } from '../../bot/model.ts';
import type { Submission } from '../../bot/services/cases.ts';
import { payingLookUp } from '../../lambdas/payments/look-up.ts';
import { promisedNext } from '../../lambdas/payments/promised.ts';
import { startPayment } from '../../lambdas/transactions/start-payment.ts';
import { northmoorAccounts } from '../../local/northmoor-accounts.ts';
import { accountsInMemory } from '../accounts-in-memory.ts';
import { promisesInMemory } from '../promises-in-memory.ts';
import { NOW, paymentBookInMemory } from '../payments.ts';

const RENT = 'RT-1130525';
const ledger = northmoorAccounts(NOW);
const { account = '', people = [] } = ledger.find(({ record }) => record.reference === RENT)?.record ?? {};
const access = (level: 2 | 3): Access => ({ proof: { level, account, person: people[0]?.person ?? '' } });

const setUp = () => {
  const book = paymentBookInMemory();
  const accounts = accountsInMemory(ledger);
  const stopped: string[] = [];
  const promising = { promises: promisesInMemory(), accounts, clock: () => NOW };
  const start = startPayment({
    book,
    accounts,
    promised: (...of) => promisedNext(promising, ...of),
    stop: (order) => Promise.resolve(stopped.push(order)),
  });
  const sends = (answers: Submission['answers'], more: Partial<Submission> = {}) =>
    start({
      key: JSON.stringify(answers),
      conversation: 'c-1',
      transaction: 'payments.start',
      answers,
      receivedAt: NOW.toISOString(),
      ...more,
    });
  const lookUp = payingLookUp({ on: true, mail: false, book, ...promising });
  return { book, stopped, sends, lookUp };
};

describe('what is known of who pays', () => {
  it('is nothing without a proof, their account with one, and what they owe with a code', async () => {
    const { lookUp } = setUp();

    expect(await lookUp('own', 'c-1')).toEqual({
      on: true,
      mail: false,
      own: null,
      last: null,
      made: [],
    });
    expect((await lookUp('own', 'c-1', access(2))).own).toEqual({ kind: 'rent', ending: '525' });
    expect((await lookUp('own', 'c-1', access(3))).own).toMatchObject({ owed: expect.any(Number) as number });
  });

  it('is what they were to pay last, and not what somebody before them was', async () => {
    const { lookUp, sends } = setUp();
    await sends({ kind: 'rent', account: RENT, amount: 5_000 });

    expect((await lookUp('last', 'c-1')).last).toMatchObject({ kind: 'rent', amount: 5_000 });
    expect((await lookUp('own', 'c-1')).last).toBeNull();
    expect((await lookUp('last', 'c-2')).last).toBeNull();
    const since = new Date(NOW.getTime() + 1).toISOString();
    expect((await lookUp('last', 'c-1', { since })).last).toBeNull();
  });
});

describe('an order', () => {
  it('is of their own account without its being typed, and of none without a proof', async () => {
    const { book, sends } = setUp();

    expect(await sends({ kind: 'rent', amount: 5_000 })).toMatchObject({ ok: false, again: false });
    expect(await sends({ kind: 'rent', amount: 5_000 }, { access: access(2) })).toMatchObject({ ok: true });

    expect(book.all()).toMatchObject([{ account: RENT, own: account }]);
  });

  it('of a typed reference is theirs only where it is', async () => {
    const { book, sends } = setUp();

    await sends({ kind: 'council-tax', account: '731048628', amount: 5_000 }, { access: access(2) });

    expect(book.all()[0]).not.toHaveProperty('own');
  });

  it('asked for again is the same, for its own conversation alone, and nothing once it is paid', async () => {
    const { book, sends } = setUp();
    const done = await sends({ kind: 'rent', account: RENT, amount: 5_000 });
    const again = { again: 'reference' in done ? (done.reference ?? '') : '', kind: 'rent', amount: 5_000 };

    expect(await sends(again)).toEqual(done);
    expect(await sends(again, { conversation: 'c-2' })).toMatchObject({ ok: false });
    await book.change('order-1', (order) => ({ ...order, status: 'paid' }));
    expect(await sends(again)).toMatchObject({ ok: false, again: false });
  });

  it('for the same account makes the one before void, and leaves others', async () => {
    const { stopped, sends } = setUp();
    await sends({ kind: 'rent', account: RENT, amount: 5_000 });
    await sends({ kind: 'council-tax', account: '731048628', amount: 5_000 });

    await sends({ kind: 'rent', account: RENT, amount: 6_000 });

    expect(stopped).toEqual(['order-1']);
  });

  it.each([99, 500_001, 0.1])('of %d pence is not written, whatever the form let through', async (amount) => {
    const { book, sends } = setUp();

    await expect(sends({ kind: 'rent', account: RENT, amount })).rejects.toThrow(RangeError);

    expect(book.all()).toEqual([]);
  });

  it('is not taken where payments are off', async () => {
    const off = startPayment(undefined);

    expect(await off({} as Submission)).toMatchObject({ ok: false, again: false });
  });
});
