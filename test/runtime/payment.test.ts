// A payment through the whole worker: its link, its receipt once, its credit once, what is said when it came to nothing, and silence after STOP.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId, Effect, Event } from '../../bot/model.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import type { Mail, MailSent } from '../../bot/services/mail.ts';
import { begin, follow, stop } from '../../bot/services/paying.ts';
import { paymentEvent, type Order } from '../../bot/services/payment-book.ts';
import { PaymentError } from '../../bot/services/payments.ts';
import { heed } from '../../bot/heed.ts';
import { paymentMail } from '../../dialogs/payment-mail.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbPaymentBook } from '../../lambdas/aws/dynamodb-payment-book.ts';
import { dynamoDbPromises } from '../../lambdas/aws/dynamodb-promises.ts';
import { paymentEffects } from '../../lambdas/payments/effects.ts';
import { paymentFirst } from '../../lambdas/payment-first.ts';
import { paymentsDue } from '../../lambdas/payments-due.ts';
import { promisedNext } from '../../lambdas/payments/promised.ts';
import { startPayment } from '../../lambdas/transactions/start-payment.ts';
import { unlessHeld } from '../../lambdas/payments/unless-held.ts';
import { payingLookUp } from '../../lambdas/payments/look-up.ts';
import { northmoorAccounts } from '../../local/northmoor-accounts.ts';
import { accountsInMemory } from '../accounts-in-memory.ts';
import { promisesInMemory } from '../promises-in-memory.ts';
import { paymentsInMemory } from '../payments.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const RENT = 'RT-1130525';
const HOUR = 3_600_000;
const DOWN = new PaymentError('again', 'No answer.');
let count = 0;

const setUp = (channel: ChannelId = 'webchat', change?: Parameters<typeof workshop>[1]) => {
  const me = newConversation();
  const sent: string[] = [];
  const mails: Mail[] = [];
  const answers: MailSent[] = [];
  const ledger = northmoorAccounts(new Date('2026-11-23T10:00:00Z'));
  const accounts = accountsInMemory(ledger);
  const payments = paymentsInMemory();
  const book = dynamoDbPaymentBook(table.client, table.tableName);
  const shop = workshop(table, (ports) => {
    const paying = {
      book,
      payments,
      clock: ports.clock,
      timeZone: 'Europe/London',
      newName: () => `by-${++count}`,
      wait: () => Promise.resolve(),
      warn: ports.warn,
    };
    const promising = { promises: promisesInMemory(), accounts, clock: ports.clock };
    const lookUp = payingLookUp({ on: true, mail: true, book, ...promising });
    const promised = promisedNext.bind(undefined, promising);
    const start = startPayment({ book, accounts, promised, stop: (order) => stop(paying, order) });
    const paid = paymentEffects({
      accounts,
      cases: dynamoDbCases(table.client, table.tableName),
      book,
      mails: {
        on: true,
        send: (mail) => {
          const answer = answers.shift() ?? { kind: 'sent' };
          if (answer.kind === 'sent') mails.push(mail);
          return Promise.resolve(answer);
        },
      },
      receipt: paymentMail,
      clock: ports.clock,
      prefix: 'RF',
      warn: ports.warn,
    });
    return {
      senders: {
        [channel]: ({ activities, sent: from }: Delivery) => {
          sent.push(...activities.slice(from).map(({ text = '' }) => text));
          return Promise.resolve({ sent: activities.length });
        },
      },
      effects: async (effect: Effect, on: ChannelId) => {
        if (effect.kind === 'find' && effect.in === 'paying')
          return { ok: true, found: await lookUp(effect.by, effect.conversation, effect.access) };
        if (effect.kind === 'submit' && effect.transaction === 'payments.start')
          return start({ ...effect, channel: on, receivedAt: ports.clock().toISOString() });
        if (effect.kind === 'credit' || effect.kind === 'receipt' || effect.kind === 'refund') {
          await paid(effect, on);
          return undefined;
        }
        return ports.effects(effect, on);
      },
      ...change?.(ports),
    };
  });
  const paying = {
    book,
    payments,
    clock: () => shop.time.now,
    timeZone: 'Europe/London',
    newName: () => `by-${++count}`,
    wait: () => Promise.resolve(),
    warn: () => undefined,
  };
  const newsOf = unlessHeld((order, event, payment) => follow(paying, order, event, payment), {
    ...paying,
    accounts,
    promises: dynamoDbPromises(table.client, table.tableName, 'P'),
  });
  const work = paymentFirst(newsOf)(shop.work);
  const takes = (event: Event) => work(event, () => 10_000);
  const says = (text: string) =>
    takes({
      ...message(me, `p-${++count}`, text, { channel }),
      at: shop.time.now.toISOString(),
      receivedAt: shop.time.now.toISOString(),
    });
  const order = async (): Promise<Order> => (await book.of(me)).at(-1) ?? expect.unreachable();
  const hears = async (hint = `e-${++count}`, payment?: string) => {
    const { id } = await order();
    const event = paymentEvent(
      { order: id, conversation: me },
      { hint, receivedAt: shop.time.now.toISOString(), ...(payment === undefined ? {} : { payment }) },
    );
    await takes(event);
  };
  return {
    ...shop,
    me,
    sent,
    mails,
    answers,
    accounts,
    payments,
    book,
    says,
    order,
    hears,
    /** They show whose account it is. */
    proves: async (reference: string) => {
      const { account = '', people = [] } =
        ledger.find(({ record }) => record.reference === reference)?.record ?? {};
      const proof = { level: 2, account, person: people[0]?.person ?? '' };
      const at = shop.time.now.toISOString();
      await takes({
        ...message(me, `p-${++count}`, '', { channel }),
        at,
        receivedAt: at,
        kind: 'proved',
        proof,
      } as Event);
    },
    balance: async () => {
      const { account = '' } = ledger.find(({ record }) => record.reference === RENT)?.record ?? {};
      return (await accounts.statement(account, shop.time.now))?.balance ?? Number.NaN;
    },
    asks: async (email = 'skip') => {
      for (const text of [`pay my rent 50 quid ${RENT}`, email, 'yes']) await says(text);
    },
    taps: async () => begin(paying, (await order()).id, { description: 'Rent', returnUrl: 'https://x' }),
    ends: (status: 'success' | 'failed', code?: string) => {
      const [latest] = payments.made();
      payments.end(latest?.id ?? '', { status, ...(code === undefined ? {} : { code }) });
    },
    later: (ms: number) => {
      shop.time.now = new Date(shop.time.now.getTime() + ms);
    },
    ticks: () =>
      paymentsDue({
        book,
        enqueue: async (events) => {
          for (const event of events) if (event.conversation === me) await takes(event);
        },
        clock: () => shop.time.now,
      }),
  };
};

describe('a payment', () => {
  it('is told of once and credited once, however many events bring it', async () => {
    const here = setUp('sms');
    await here.asks();
    const before = await here.balance();
    expect(here.sent.at(-1)).toMatch(/Pay £50\.00 towards your rent here: https:\/\/\S+\/l\/[\w-]{22}/);
    await here.taps();
    here.ends('success');
    here.sent.splice(0);

    for (const hint of ['webhook', 'webhook', 'back', 'captured']) await here.hears(hint);

    expect(here.sent).toHaveLength(1);
    expect(here.sent[0]).toContain(`£50.00 towards your rent. Reference ${(await here.order()).reference}`);
    expect(await here.balance()).toBe(before - 5_000);
    expect((await here.record(here.me))?.outbox).toEqual([]);
  });

  it('has its receipt by e-mail once, and again when the first did not go', async () => {
    const here = setUp();
    await here.asks('sam@example.org');
    await here.taps();
    here.ends('success');
    here.answers.push(
      { kind: 'again', why: 'down' },
      { kind: 'again', why: 'down' },
      { kind: 'again', why: 'down' },
    );

    await here.hears();
    here.later(HOUR);
    await here.work({ ...message(here.me, `d-${++count}`, ''), kind: 'deliver' } as never, () => 10_000);

    expect(here.mails).toMatchObject([{ to: 'sam@example.org' }]);
    expect(here.mails[0]?.subject).toContain((await here.order()).reference);
    expect(here.sent.filter((text) => text.includes('received'))).toHaveLength(1);
  });

  it('to a reference that there is not is taken like any other, and waits for staff', async () => {
    const here = setUp();
    for (const text of ['pay my rent 50 quid RT-1042189', 'skip', 'yes']) await here.says(text);
    await here.taps();
    here.ends('success');

    await here.hears();

    expect(here.sent.at(-1)).toContain('We have received £50.00 towards your rent');
    expect(await here.accounts.suspense()).toMatchObject([{ reference: 'RT-1042189', amount: 5_000 }]);
  });

  it('that has come is not asked for any more', async () => {
    const here = setUp('sms');
    await here.asks();
    await here.taps();
    await here.says('pay');
    expect((await here.record(here.me))?.dialog?.open?.dialog).toBe('pay-last');
    here.ends('success');
    here.sent.splice(0);

    await here.hears();

    expect(here.sent).toHaveLength(1);
    expect(here.sent[0]).toContain('We have received £50.00');
    expect((await here.record(here.me))?.dialog?.open).toBeUndefined();
  });

  it('leaves the open question as it was, and asks it again', async () => {
    const here = setUp();
    await here.asks();
    await here.taps();
    await here.says('report a pothole');
    const asked = here.sent.at(-1) ?? '';
    const { open } = (await here.record(here.me))?.dialog ?? {};
    here.ends('success');
    here.sent.splice(0);

    await here.hears();

    expect(here.sent).toEqual([expect.stringContaining('We have received'), asked]);
    expect((await here.record(here.me))?.dialog?.open).toEqual(open);
  });

  it('that was declined or stopped can be tried again by the link that comes with the news', async () => {
    for (const [code, words] of [
      ['P0010', 'Your bank did not take'],
      ['P0030', 'was stopped'],
    ] as const) {
      const here = setUp('sms');
      await here.asks();
      const before = await here.balance();
      await here.taps();
      here.ends('failed', code);

      await here.hears();

      expect(here.sent.at(-1)).toContain(words);
      expect(here.sent.at(-1)).toMatch(/\/l\/[\w-]{22}/);
      expect(await here.balance()).toBe(before);
    }
  });

  it('that another event speaks of is not believed: only the provider is', async () => {
    const here = setUp();
    await here.asks();
    await here.taps();
    const { length } = here.sent;

    await here.hears('forged', 'p-of-somebody-else');
    await here.hears('not paid at all');

    expect(here.sent).toHaveLength(length);
    expect((await here.order()).status).toBe('started');
  });

  it('is looked for later when the provider does not answer, and told then', async () => {
    const here = setUp();
    await here.asks();
    await here.taps();
    here.ends('success');
    here.payments.fails('find', DOWN);
    await here.hears();
    expect((await here.order()).status).toBe('started');

    here.later(10 * 60_000);
    await here.ticks();

    expect(here.sent.at(-1)).toContain('We have received');
  });

  it('that succeeds after its link has run out is told, too', async () => {
    const here = setUp();
    await here.asks();
    await here.taps();
    here.later(25 * HOUR);
    here.ends('success');

    await here.hears();

    expect(here.sent.at(-1)).toContain('We have received');
  });

  it('that comes twice is said to be given back, and staff have a case of it', async () => {
    const here = setUp();
    await here.asks();
    await here.taps();
    here.ends('failed', 'P0010');
    await here.taps();
    const [second, first] = here.payments.made();
    here.ends('success');
    await here.hears('first', second?.id);
    here.payments.end(first?.id ?? '', { status: 'success' });

    await here.hears('second', first?.id);
    await here.hears('second again', first?.id);

    expect(here.sent.filter((text) => text.includes('a second time'))).toHaveLength(1);
    const refunds = (await here.cases.of(here.me)).filter(
      ({ transaction }) => transaction === 'payments.refund',
    );
    expect(refunds).toMatchObject([{ answers: { payment: first?.id, amount: 5_000 } }]);
  });

  it('that was left is reminded of once, by day, and then no more', async () => {
    const here = setUp();
    await here.asks();
    here.sent.splice(0);
    const hours: number[] = [];

    for (let hour = 0; hour < 72; hour++) {
      here.later(HOUR);
      await here.ticks();
      if (here.sent.length > 0) hours.push(here.time.now.getUTCHours());
    }
    expect(hours[0]).toBe(10);

    expect(here.sent).toHaveLength(1);
    expect(here.sent[0]).toContain('I will not remind you again');
    expect(here.sent[0]).not.toContain('rent');
  });

  it('is not reminded of where they have shown that it is theirs and its debt is on hold', async () => {
    for (const [reference, reminders] of [
      ['733901476', 0],
      ['731048628', 1],
    ] as const) {
      const here = setUp();
      await here.says('hello');
      await here.proves(reference);
      for (const text of ['pay my council tax 20 quid', 'skip', 'yes']) await here.says(text);
      expect((await here.order()).account).toBe(reference);
      here.sent.splice(0);

      for (let hour = 0; hour < 48; hour++) {
        here.later(HOUR);
        await here.ticks();
      }

      expect(here.sent).toHaveLength(reminders);
    }
  });

  it('is not reminded of once they have told of trouble', async () => {
    const here = setUp();
    await here.asks();
    here.later(1_000);
    await here.says('my husband died and the rent is behind');
    here.sent.splice(0);

    for (let hour = 0; hour < 48; hour++) {
      here.later(HOUR);
      await here.ticks();
    }

    expect(here.sent).toEqual([]);
  });

  it('of another sum takes the place of the one before', async () => {
    const here = setUp();
    await here.asks();
    const { id } = await here.order();
    here.later(60_000);

    for (const text of [`pay my rent £60 ${RENT}`, 'skip', 'yes']) await here.says(text);

    expect((await here.book.find(id))?.status).toBe('cancelled');
    expect((await here.order()).amount).toBe(6_000);
  });

  it('asked for again with the same words the same day is the same order until it is paid, then another', async () => {
    const here = setUp();
    await here.asks();
    await here.asks();
    expect(await here.book.of(here.me)).toHaveLength(1);
    await here.taps();
    here.ends('success');
    await here.hears();
    here.later(60_000);

    await here.asks();
    expect(await here.book.of(here.me)).toHaveLength(1);
    // The first yes was to paying it again.
    await here.says('skip');
    await here.says('yes');

    expect(await here.book.of(here.me)).toHaveLength(2);
    expect((await here.order()).status).toBe('waiting');
  });
});

describe('after STOP', () => {
  it('nothing is sent, the money is credited, and what was said stands in the transcript', async () => {
    const here = setUp('sms');
    await here.asks();
    const before = await here.balance();
    await here.taps();
    await here.says('STOP');
    here.ends('success');
    here.sent.splice(0);

    await here.hears();

    expect(here.sent).toEqual([]);
    expect(await here.balance()).toBe(before - 5_000);
    const turns = await here.ports.transcripts.turnsAfter('sms', here.me, 0);
    expect(JSON.stringify(turns.turns.at(-1))).toContain('We have received £50.00');
  });
});

describe('should the words fail', () => {
  it('the money is credited all the same', async () => {
    const here = setUp('webchat', (ports) => ({
      mind: {
        ...ports.mind,
        heed: {
          ...heed,
          payment: () => {
            throw new Error('No words.');
          },
        },
      },
    }));
    await here.asks();
    const before = await here.balance();
    await here.taps();
    here.ends('success');

    await here.hears();

    expect(await here.balance()).toBe(before - 5_000);
    expect(here.deadLetters).toHaveLength(1);
  });
});
