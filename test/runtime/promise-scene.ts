// Somebody with an account who promises to pay, on a real table: every timer rings in its time, and all that is said can be read.
import { expect } from 'vitest';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ChannelId } from '../../bot/model.ts';
import type { AccountRecord, Held } from '../../bot/services/account-records.ts';
import { referenceOf } from '../../bot/services/account-references.ts';
import type { PromiseToPay } from '../../bot/services/promises.ts';
import type { Senders } from '../../bot/runtime/ports.ts';
import { accountItems, dynamoDbAccounts, entryItem } from '../../lambdas/aws/dynamodb-accounts.ts';
import { dynamoDbPromises } from '../../lambdas/aws/dynamodb-promises.ts';
import { dueIn } from '../../lambdas/aws/due.ts';
import type { Item } from '../../lambdas/aws/table.ts';
import { message, newConversation, workshop, type Table } from './workshop.ts';

export const ON_FRIDAY = ['promise to pay 50 quid on friday', 'none'] as const;
/** What is asked after the days: can they afford it, how to reach them, in which language, and whether they are helped. */
export const THEN = ['yes', 'here', 'English', 'no'];

let serial = 113_060;
/** A tenant of their own for each test. */
const tenant = (more: Partial<AccountRecord> = {}): AccountRecord => {
  serial++;
  const reference = referenceOf('rent', String(serial));
  return reference === undefined
    ? tenant(more)
    : {
        account: `account-${serial}`,
        kind: 'rent',
        reference,
        postcode: 'NM5 6TU',
        people: [{ person: `person-${serial}`, surname: 'Adeyemi', born: '1984-05-17' }],
        contacts: [],
        stage: 'none',
        holds: [],
        ...more,
      };
};

export type Promising = Partial<AccountRecord> & {
  readonly owes?: number;
  readonly channel?: ChannelId;
  /** Stand in for the one that only takes notes. */
  readonly senders?: Senders;
};

export const promising = async (table: Table, more: Promising = {}) => {
  const { owes = 6240, channel = 'webchat', senders, ...rest } = more;
  const shop = workshop(table, ({ senders: { webchat } }) =>
    webchat === undefined ? {} : { senders: { sms: webchat, webchat, ...senders } },
  );
  const put = async (items: readonly Item[]) => {
    for (const each of items)
      await table.client.send(new PutItemCommand({ TableName: table.tableName, Item: each }));
  };
  const record = tenant(rest);
  const { account, reference } = record;
  const charge = { id: 'charge', at: '2026-11-01T00:00:00Z', kind: 'charge', amount: owes } as const;
  await put([
    ...accountItems(record),
    ...(owes > 0 ? [entryItem(account, { ...charge, words: { en: 'Rent', cy: 'Rhent' } })] : []),
  ]);
  const id = newConversation();
  const accounts = dynamoDbAccounts(table.client, table.tableName, { timeZone: 'Europe/London' });
  const promises = dynamoDbPromises(table.client, table.tableName, 'P');
  let count = 0;
  const says = async (...texts: readonly string[]) => {
    for (const text of texts) {
      const at = shop.time.now.toISOString();
      await shop.take(message(id, `${id}-${++count}`, text, { channel, at, receivedAt: at }));
    }
  };
  const takes = (deliver: string) => shop.take({ ...message(id, deliver, '', { channel }), kind: 'deliver' });
  const timers = async () => (await shop.record(id))?.dialog?.timers ?? [];
  const proves = () => says(reference, record.postcode, '17 May 1984');
  return {
    ...shop,
    id,
    account,
    reference,
    promises,
    says,
    /** `tick` has found that something is due. */
    takes,
    timers,
    proves,
    /** From the first word to the confirmation. @returns what was made of it, if anything was */
    promised: async (opening: string, ...answers: readonly string[]): Promise<PromiseToPay> => {
      await says(opening);
      await proves();
      await says(...answers, ...THEN, 'yes');
      const made = (await promises.of(account)).at(-1);
      if (made === undefined) throw new Error(`There is no promise: ${shop.said().at(-1) ?? ''}`);
      return made;
    },
    of: () => promises.of(account),
    find: async (name: string) => promises.find(name),
    pays: (amount: number, at: string) => accounts.credit(reference, { id: `${id}-${++count}`, amount, at }),
    isOnHold: (hold: Held['hold']) => put(accountItems({ ...record, holds: [{ hold }] })),
    /** Until then every timer rings in its time, as `tick` finds it. */
    until: async (time: string) => {
      for (let [first] = await timers(); first !== undefined && first.at <= time; [first] = await timers()) {
        shop.time.now = new Date(first.at);
        const found = await dueIn(table.client, table.tableName)(shop.time.now);
        expect(found.map((each) => 'conversation' in each && each.conversation)).toContain(id);
        await takes(`deliver:${first.at}`);
      }
      shop.time.now = new Date(time);
    },
    /** What is said from here on. */
    listens: () => {
      const from = shop.said().length;
      return () => shop.said().slice(from);
    },
  };
};
export type Scene = Awaited<ReturnType<typeof promising>>;
