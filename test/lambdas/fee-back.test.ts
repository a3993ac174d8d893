// A bulky waste collection is cancelled: what becomes of its fee, and what is said of that, once however often it is sent.
import { afterEach, describe, expect, it } from 'vitest';
import { follow, type PayingDeps } from '../../bot/services/paying.ts';
import { BULKY_FEE } from '../../bot/services/payment-book.ts';
import type { Submission } from '../../bot/services/cases.ts';
import { givenBackSaid, isGivenBack } from '../../dialogs/forms/bulky-refund-rules.ts';
import { cancelledSaid, type FeeBack } from '../../dialogs/forms/collection-receipts.ts';
import { paymentTold } from '../../dialogs/payments.ts';
import { feeBack } from '../../lambdas/payments/fee-back.ts';
import { cancelVisit } from '../../lambdas/transactions/appointments.ts';
import { payProvider, type PayProvider } from '../govuk-pay.ts';
import { newOrder, paymentBookInMemory } from '../payments.ts';
import { eventually } from '../stack.ts';
import { conversation } from '../talk.ts';

const open: PayProvider[] = [];
afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

const TUESDAY = '2026-12-01';
const IN_TIME = '2026-11-30T11:59:00.000Z';
const TOO_LATE = '2026-11-30T12:01:00.000Z';
let count = 0;

const setUp = async ({ pays = true, withinMs = 2_000 } = {}) => {
  const provider = await payProvider();
  open.push(provider);
  const book = paymentBookInMemory();
  const cases: Submission[] = [];
  const reference = `W-20451${++count}`;
  let now = new Date('2026-11-28T10:00:00Z');
  const paying: PayingDeps = {
    book,
    payments: provider.payments,
    clock: () => now,
    timeZone: 'Europe/London',
    newName: () => `n-${++count}`,
    wait: () => Promise.resolve(),
    warn: () => undefined,
  };
  const order = await book.open(newOrder({ kind: BULKY_FEE, account: reference, amount: 3_200 }));
  const payment = await provider.payments.create({
    amount: order.amount,
    reference: order.reference,
    description: 'Collection',
    returnUrl: 'https://porth.example.org/l/x',
    language: 'en',
    metadata: { order: order.id },
  });
  await book.change(order.id, (each) => ({ ...each, status: 'started', paymentId: payment.id }));
  if (pays) {
    await provider.pays(payment.id, 'success');
    await follow(paying, order.id, 'paid', payment.id);
  }
  const visit = {
    reference,
    conversation: order.conversation,
    kind: 'bulky-waste',
    slot: { id: `bulky-waste/${TUESDAY}/07:00`, date: TUESDAY, from: '07:00', until: '17:00' },
    postcode: 'NM4 2QP',
  };
  const cancel = cancelVisit({
    appointments: {
      find: () => Promise.resolve(visit),
      cancel: () => Promise.resolve('cancelled'),
    } as never,
    ownOf: (conversation) => Promise.resolve([{ conversation }]),
    count: () => undefined,
    timeZone: 'Europe/London',
    feeBack: feeBack({
      paying,
      cases: { open: (each) => Promise.resolve(String(cases.push(each))) },
      prefix: 'RF',
      isGivenBack,
      withinMs,
    }),
  });
  return {
    provider,
    cases,
    reference,
    conversation: order.conversation,
    cancels: async (receivedAt = IN_TIME) => {
      now = new Date(receivedAt);
      return cancel({
        key: 'k',
        conversation: order.conversation,
        transaction: 'appointments.cancel',
        answers: { reference },
        receivedAt,
      });
    },
    hears: (hint: string) => follow(paying, order.id, hint, payment.id),
    later: (ms: number) => void (now = new Date(now.getTime() + ms)),
    pays: () => provider.pays(payment.id, 'success'),
    refunds: () => provider.payments.refunds(payment.id),
    says: (kind: FeeBack['kind']) => ({
      text: cancelledSaid(reference, { kind, amount: 3_200 }),
      offers: [],
    }),
  };
};

describe('the fee of a collection that is cancelled', () => {
  it('goes back once, however often that is sent, and its person hears when it has gone', async () => {
    const here = await setUp();

    const all = await Promise.all([here.cancels(), here.cancels(), here.cancels()]);
    const again = await here.cancels();

    for (const each of [...all, again]) expect(each).toMatchObject({ ok: true, said: here.says('back') });
    const news = await eventually('the news', () => here.hears('refunded'));
    expect(news.says).toBe('given-back');
    expect(paymentTold(news)?.text.en).toContain('£32.00');
    expect(await here.refunds()).toHaveLength(1);
    expect(here.cases).toEqual([]);
  });

  it('is told of by a webhook of the provider', async () => {
    const here = await setUp();
    await here.cancels();

    await eventually('the webhook', () =>
      here.provider.hooks.some(({ body }) => body.includes('card_payment_refunded')),
    );
  });

  it('stays after noon on the last working day before', async () => {
    const here = await setUp();

    expect(await here.cancels(TOO_LATE)).toMatchObject({ said: here.says('kept') });

    expect(await here.refunds()).toEqual([]);
  });

  it('goes back although the provider does not answer now', async () => {
    const here = await setUp({ withinMs: 50 });
    await here.provider.faults('silent');
    expect(await here.cancels()).toMatchObject({ said: here.says('back') });

    await here.provider.faults();
    here.later(10 * 60_000);
    await eventually('the refund', async () => {
      await here.hears('due');
      return (await here.refunds()).length === 1;
    });
  });

  it('goes back once when the answer to that is lost', async () => {
    const here = await setUp();
    await here.provider.faults('unanswered');
    await here.cancels();
    await here.provider.faults();

    here.later(10 * 60_000);
    await here.hears('due');
    await here.cancels();

    expect(await here.refunds()).toHaveLength(1);
  });

  it('comes to a person where the provider cannot give it back, and that is said', async () => {
    const here = await setUp();
    await here.provider.faults('no-refunds');

    expect(await here.cancels()).toMatchObject({ said: here.says('person') });

    expect(here.cases).toMatchObject([{ transaction: 'payments.refund', answers: { amount: 3_200 } }]);
  });

  it('comes to a person when it does not arrive, and that is told', async () => {
    const here = await setUp();
    await here.provider.faults('refunds-fail');
    await here.cancels();
    here.later(7 * 3_600_000);

    const news = await eventually('the news', () => here.hears('due'));

    expect(news).toMatchObject({ says: 'not-given-back', effects: [{ kind: 'refund' }] });
    expect(paymentTold(news)?.text.en).toContain('a person does it');
  });

  it('that was not paid keeps nobody waiting for a provider that does not answer', async () => {
    const here = await setUp({ pays: false, withinMs: 50 });
    await here.provider.faults('silent');
    const began = performance.now();

    expect(await here.cancels()).toMatchObject({ said: here.says('unpaid') });

    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('that was not paid is not to be paid, and goes back if it was paid in that moment', async () => {
    const here = await setUp({ pays: false });
    await here.pays();

    expect(await here.cancels()).toMatchObject({ said: here.says('unpaid') });
    expect((await here.hears('late webhook'))?.says).toBe('paid');
    here.later(10 * 60_000);
    await here.hears('due');

    expect(await here.refunds()).toHaveLength(1);
  });
});

describe('the rule of the fee', () => {
  it.each([
    ['2026-12-01', IN_TIME, true],
    ['2026-12-01', TOO_LATE, false],
    // Of a Monday it is the Friday before, and of the day after Christmas the last day on which anybody works.
    ['2026-11-30', '2026-11-27T11:00:00Z', true],
    ['2026-11-30', '2026-11-28T11:00:00Z', false],
    ['2026-12-29', '2026-12-24T11:00:00Z', true],
    ['2026-12-29', '2026-12-28T11:00:00Z', false],
  ])('of a collection on %s, cancelled at %s: %s', (date, at, is) => {
    expect(isGivenBack(date, new Date(at))).toBe(is);
  });

  it('is said before they decide', () => {
    const booked = {
      reference: 'W-204518',
      kind: 'bulky-waste',
      about: 'Sofa',
      moves: 0,
      diary: 'bulky-waste',
      slot: '2026-11-30T07:00-17:00',
      confirmed: false,
    };
    const talking = conversation({ found: { appointments: [booked] } });
    talking.says('cancel my collection');
    if (talking.asked === 'what') talking.says('cancel');
    talking.says('skip');

    expect(talking.asked).toBe('sure');
    expect(talking.texts.join()).toContain(givenBackSaid('2026-11-30').en);
    expect(givenBackSaid('2026-11-30').en).toContain('Friday 27 November');
  });
});
