// The embedded ledgers, in DynamoDB: an account's record and its entries share a partition; what it has is the sum of its entries.
import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  latestFirst,
  matchedIn,
  NOBODY,
  statementOf,
  type AccountRecord,
  type Entered,
} from '../../bot/services/account-records.ts';
import type { Accounts, Credit } from '../../bot/services/accounts.ts';
import type { Both } from '../../bot/model.ts';
import { everyPage, jsonIn } from './every-page.ts';
import { expiresAfter, MONEY_DAYS } from './kept-days.ts';
import { unlessRefused } from './unless-refused.ts';
import { keyOf, s, type Item } from './table.ts';

/** A payment as it was first brought, with where it was to go. */
type Destined = Credit & { readonly reference: string; readonly to: string };

/** @param timeZone the council's */
export const dynamoDbAccounts = (
  client: DynamoDBClient,
  tableName: string,
  { timeZone }: { readonly timeZone: string },
): Accounts => {
  const table = { TableName: tableName };
  const get = async (pk: string, sk: string): Promise<Item | undefined> => {
    const command = new GetItemCommand({ ...table, Key: { pk: s(pk), sk: s(sk) }, ConsistentRead: true });
    return (await client.send(command)).Item;
  };
  const putOnce = (Item: Item): Promise<boolean> =>
    unlessRefused(
      client.send(new PutItemCommand({ ...table, Item, ConditionExpression: 'attribute_not_exists(pk)' })),
    );
  /** All of a partition whose names begin so. */
  const bodies = async <T>(pk: string, begins: string): Promise<readonly T[]> => {
    const items = await everyPage(client, {
      ...table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :begins)',
      ExpressionAttributeValues: { ':pk': s(pk), ':begins': s(begins) },
      ConsistentRead: true,
    });
    return items.map((item) => jsonIn(item) as T);
  };

  const accountOf = async (reference: string): Promise<string | undefined> =>
    (await get(keyOf('account-reference', reference), 'account'))?.['account']?.S;
  const recordOf = async (account: string): Promise<AccountRecord | undefined> => {
    const body = (await get(keyOf('account', account), 'record'))?.['body']?.S;
    return body === undefined ? undefined : (JSON.parse(body) as AccountRecord);
  };
  const entriesOf = (account: string) => bodies<Entered>(keyOf('account', account), 'entry#');

  return {
    async match(claim, note) {
      // An unknown reference leads to a read as well, of a record that is not there.
      const account = (await accountOf(claim.reference)) ?? 'none';
      const found = matchedIn((await recordOf(account)) ?? NOBODY, claim);
      if (typeof found !== 'string') return found;
      note?.(found);
      return undefined;
    },
    async contacts(account, person) {
      const { contacts = [] } = (await recordOf(account)) ?? {};
      return contacts
        .filter((each) => person === undefined || each.person === person)
        .map(({ person: _, ...contact }) => contact);
    },
    async statement(account, now) {
      const [record, entries] = await Promise.all([recordOf(account), entriesOf(account)]);
      return record && statementOf(record, entries, now, timeZone);
    },
    async credit(reference, { id, amount, at }) {
      if (!Number.isSafeInteger(amount) || amount <= 0)
        throw new RangeError('A payment is a whole number of pence above nothing.');
      // Where it goes is written down before it goes there, so that a repeat, even after a crash, leads to the same place.
      const key = { pk: s(keyOf('credit', id)), sk: s('credit') };
      const to = (await accountOf(reference)) ?? '';
      const asked: Destined = { id, amount, at, reference, to };
      const expires = expiresAfter(MONEY_DAYS, at);
      await putOnce({ ...key, body: s(JSON.stringify(asked)), expires });
      const first = JSON.parse((await get(keyOf('credit', id), 'credit'))?.['body']?.S ?? '{}') as Destined;
      if (first.to === '') {
        const { to: _, ...payment } = first;
        await putOnce({
          pk: s('suspense'),
          sk: s(`payment#${id}`),
          body: s(JSON.stringify(payment)),
          expires,
        });
        return 'suspense';
      }
      const entry: Entered = { id, at: first.at, kind: 'credit', amount: first.amount, words: PAYMENT };
      await putOnce(entryItem(first.to, entry));
      return 'account';
    },
    async credits(account, since) {
      return (await entriesOf(account))
        .filter(({ kind, at }) => kind === 'credit' && Date.parse(at) >= Date.parse(since))
        .sort(latestFirst)
        .reverse()
        .map(({ id, amount, at }) => ({ id, amount, at }));
    },
    async suspense() {
      const all = await bodies<Credit & { readonly reference: string }>('suspense', 'payment#');
      return all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    },
  };
};

const PAYMENT: Both = { en: 'Payment', cy: 'Taliad' };

// For whoever fills the table.
export const accountItems = (record: AccountRecord): readonly Item[] => [
  {
    pk: s(keyOf('account-reference', record.reference)),
    sk: s('account'),
    account: s(record.account),
  },
  { pk: s(keyOf('account', record.account)), sk: s('record'), body: s(JSON.stringify(record)) },
];
export const entryItem = (account: string, entry: Entered): Item => ({
  pk: s(keyOf('account', account)),
  sk: s(`entry#${entry.id}`),
  body: s(JSON.stringify(entry)),
  expires: expiresAfter(MONEY_DAYS, entry.at),
});
