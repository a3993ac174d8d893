// A promise is paid by the link that PAY brings: the sum that was promised, onto the account that it was promised for, and the ledger keeps the promise.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ChannelId, Effect, Event } from '../../bot/model.ts';
import type { AccountRecord, Held } from '../../bot/services/account-records.ts';
import { referenceOf } from '../../bot/services/account-references.ts';
import { begin, follow, stop } from '../../bot/services/paying.ts';
import { paymentEvent, type Order } from '../../bot/services/payment-book.ts';
import { accountItems, dynamoDbAccounts, entryItem } from '../../lambdas/aws/dynamodb-accounts.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbPaymentBook } from '../../lambdas/aws/dynamodb-payment-book.ts';
import { dynamoDbPromises } from '../../lambdas/aws/dynamodb-promises.ts';
import { dueIn } from '../../lambdas/aws/due.ts';
import type { Item } from '../../lambdas/aws/table.ts';
import { paymentFirst } from '../../lambdas/payment-first.ts';
import { paymentEffects } from '../../lambdas/payments/effects.ts';
import { payingLookUp } from '../../lambdas/payments/look-up.ts';
import { promisedNext } from '../../lambdas/payments/promised.ts';
import { startPayment } from '../../lambdas/transactions/start-payment.ts';
import { NO_MAILS } from '../../bot/services/mail.ts';
import { paymentsInMemory } from '../payments.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

let serial = 213_060;
const tenant = (): AccountRecord => {
  serial++;
  const reference = referenceOf('rent', String(serial));
  if (reference === undefined) return tenant();
  return {
    account: `account-${serial}`,
    kind: 'rent',
    reference,
    postcode: 'NM5 6TU',
    people: [{ person: `person-${serial}`, surname: 'Adeyemi', born: '1984-05-17' }],
    contacts: [],
    stage: 'none',
    holds: [],
  };
};
const put = async (items: readonly Item[]) => {
  for (const Item of items) await table.client.send(new PutItemCommand({ TableName: table.tableName, Item }));
};
let names = 0;
const DAY = 24 * 3_600_000;

const setUp = async (owes = 20_000) => {
  const record = tenant();
  const { account, reference } = record;
  const charge = { id: 'charge', at: '2026-11-01T00:00:00Z', kind: 'charge', amount: owes } as const;
  await put([...accountItems(record), entryItem(account, { ...charge, words: { en: 'Rent', cy: 'Rhent' } })]);
  const id = newConversation();
  const accounts = dynamoDbAccounts(table.client, table.tableName, { timeZone: 'Europe/London' });
  const promises = dynamoDbPromises(table.client, table.tableName, 'P');
  const book = dynamoDbPaymentBook(table.client, table.tableName);
  const payments = paymentsInMemory();
  const shop = workshop(table, (ports) => {
    const { clock, warn } = ports;
    const promising = { promises, accounts, clock };
    const lookUp = payingLookUp({ on: true, mail: false, book, ...promising });
    const start = startPayment({
      book,
      accounts,
      promised: promisedNext.bind(undefined, promising),
      stop: (order) => stop(paying, order),
    });
    const paid = paymentEffects({
      accounts,
      cases: dynamoDbCases(table.client, table.tableName),
      book,
      mails: NO_MAILS,
      receipt: () => ({ subject: '', text: '' }),
      clock,
      prefix: 'RF',
      warn,
    });
    return {
      senders: { sms: ports.senders.webchat ?? expect.unreachable() },
      effects: async (effect: Effect, channel: ChannelId) => {
        if (effect.kind === 'find' && effect.in === 'paying')
          return { ok: true, found: await lookUp(effect.by, effect.conversation, effect.access) };
        if (effect.kind === 'submit' && effect.transaction === 'payments.start')
          return start({ ...effect, channel, receivedAt: clock().toISOString() });
        if (effect.kind === 'credit') {
          await paid(effect, channel);
          return undefined;
        }
        return ports.effects(effect, channel);
      },
    };
  });
  const paying = {
    book,
    payments,
    clock: () => shop.time.now,
    timeZone: 'Europe/London',
    newName: () => `by-${++names}`,
    wait: () => Promise.resolve(),
    warn: () => undefined,
  };
  const work = paymentFirst((...of) => follow(paying, ...of))(shop.work);
  const says = async (...texts: readonly string[]) => {
    for (const text of texts) {
      const at = shop.time.now.toISOString();
      await work(message(id, `${id}-${++names}`, text, { channel: 'sms', at, receivedAt: at }), () => 10_000);
    }
  };
  const orders = () => book.of(id);
  const order = async (): Promise<Order> => (await orders()).at(-1) ?? expect.unreachable();
  const timers = async () => (await shop.record(id))?.dialog?.timers ?? [];
  return {
    ...shop,
    id,
    account,
    reference,
    promises,
    accounts,
    says,
    orders,
    order,
    isOnHold: (hold: Held['hold']) => put(accountItems({ ...record, holds: [{ hold }] })),
    promised: async (opening: string, ...days: readonly string[]) => {
      await says(opening, reference, record.postcode, '17 May 1984');
      await says('none', ...days, 'yes', 'here', 'English', 'no', 'yes');
      return (await promises.of(account)).at(-1) ?? expect.unreachable(shop.said().join('\n'));
    },
    /** They follow the link, and their card is taken. */
    pays: async () => {
      const { id: name } = await order();
      await begin(paying, name, { description: 'Rent', returnUrl: 'https://x' });
      const { paymentId = '' } = await order();
      payments.end(paymentId, { status: 'success' });
      const receivedAt = shop.time.now.toISOString();
      const event: Event = paymentEvent(
        { order: name, conversation: id },
        { hint: `h-${++names}`, receivedAt },
      );
      await work(event, () => 10_000);
    },
    until: async (time: string) => {
      for (let [first] = await timers(); first !== undefined && first.at <= time; [first] = await timers()) {
        shop.time.now = new Date(first.at);
        await dueIn(table.client, table.tableName)(shop.time.now);
        await shop.take({ ...message(id, `deliver:${first.at}`, ''), kind: 'deliver' });
      }
      shop.time.now = new Date(time);
    },
    later: (ms: number) => void (shop.time.now = new Date(shop.time.now.getTime() + ms)),
  };
};
const ON_FRIDAY = 'promise to pay 50 quid on friday';

describe('PAY, after a promise', () => {
  it('is one word to the link of what was promised, days after anything was proved', async () => {
    const here = await setUp();
    const { reference } = await here.promised(ON_FRIDAY);
    here.later(2 * DAY);

    await here.says('PAY');

    expect(here.said().at(-1)).toMatch(/Pay £50\.00 towards your rent here: https:\/\/\S+\/l\/[\w-]{22}/);
    expect(here.said().at(-1)).toContain(reference);
    expect(await here.order()).toMatchObject({
      account: here.reference,
      own: here.account,
      kind: 'rent',
      amount: 5_000,
    });
  });

  it('says nothing of the account that was not in the promise', async () => {
    const here = await setUp(6_240);
    await here.promised(ON_FRIDAY);
    here.later(2 * DAY);

    await here.says('PAY');

    expect(here.said().at(-1)).not.toContain(here.reference);
    expect(here.said().at(-1)).not.toContain('62.40');
  });

  it('keeps the promise by the ledger, and not by the word', async () => {
    const here = await setUp();
    const { reference } = await here.promised(ON_FRIDAY);
    const credits = () => here.accounts.credits(here.account, '2026-11-20T00:00:00Z');
    await here.says('PAY');
    expect(await credits()).toEqual([]);

    await here.pays();
    await here.until('2026-12-02T12:00:00.000Z');

    expect(await credits()).toMatchObject([{ amount: 5_000 }]);
    expect((await here.promises.find(reference))?.status).toBe('kept');
    expect(here.said().at(-1)).toContain(`Your promise ${reference} is kept`);
  });

  it('after its reminder leads to the same, and again to the same order', async () => {
    const here = await setUp();
    await here.promised(ON_FRIDAY);
    await here.until('2026-11-27T12:00:00.000Z');
    expect(here.said().at(-1)).toContain('Reply PAY for a link');

    await here.says('PAY');
    here.later(DAY);
    await here.says('PAY');

    expect(here.said().at(-1)).toContain('Pay £50.00');
    expect(await here.orders()).toHaveLength(1);
  });

  it('leads to what was missed, once it did not come', async () => {
    const here = await setUp();
    const { reference } = await here.promised(ON_FRIDAY);
    await here.until('2026-12-02T12:00:00.000Z');
    expect((await here.promises.find(reference))?.status).toBe('broken');

    await here.says('PAY');

    expect((await here.order()).amount).toBe(5_000);
  });

  it('asks only for what has not come, and for the next payment after that', async () => {
    const here = await setUp();
    await here.promised('pay 20 quid a week off my rent', 'friday', '3');
    await here.accounts.credit(here.reference, {
      id: `cash-${here.id}`,
      amount: 500,
      at: here.time.now.toISOString(),
    });

    await here.says('PAY');
    expect((await here.order()).amount).toBe(1_500);
    await here.pays();
    here.later(60_000);
    await here.says('PAY');

    expect((await here.order()).amount).toBe(2_000);
    expect((await here.order()).status).toBe('waiting');
  });

  it('asks what to pay where all of it has come, or nobody may write about the debt', async () => {
    const kept = await setUp();
    await kept.promised(ON_FRIDAY);
    await kept.says('PAY');
    await kept.pays();
    await kept.says('PAY');
    expect(kept.said().at(-1)).toContain('What do you want to pay?');

    const held = await setUp();
    await held.promised(ON_FRIDAY);
    await held.isOnHold('breathing-space');
    await held.says('PAY');
    expect(held.said().at(-1)).toContain('What do you want to pay?');
    expect(await held.orders()).toEqual([]);
  });

  it('asks what to pay after they have told of trouble', async () => {
    const here = await setUp();
    await here.promised(ON_FRIDAY);
    here.later(60_000);
    await here.promises.rest(here.account, here.time.now.toISOString());

    await here.says('PAY');

    expect(here.said().at(-1)).toContain('What do you want to pay?');
  });

  it('tells nothing of it to whoever has the phone after a long silence', async () => {
    const here = await setUp();
    await here.promised(ON_FRIDAY);
    here.later(91 * DAY);

    await here.says('PAY');

    expect(here.said().at(-1)).toContain('What do you want to pay?');
  });
});
