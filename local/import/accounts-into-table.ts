// Puts a council's accounts into the table: what was paid by Porth's own links stays, and is counted once.
import { randomUUID } from 'node:crypto';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { e164 } from '../../bot/channels/sms/number.ts';
import { daysAfter } from '../../bot/dates.ts';
import { digest } from '../../bot/digest.ts';
import type { AccountRecord, Entered } from '../../bot/services/account-records.ts';
import { accountItems, entryItem } from '../../lambdas/aws/dynamodb-accounts.ts';
import { everyPage } from '../../lambdas/aws/every-page.ts';
import { keyOf, s, type Item } from '../../lambdas/aws/table.ts';
import type { AccountRow, AccountsFile } from './accounts.ts';
import { differenceOf, writeDifference, type Difference } from './difference.ts';
import { listItems, partition, refuseLoss, type Into } from './into-table.ts';
import { ImportError } from './rows.ts';

const LIST = keyOf('imported', 'accounts');
/** When the ledgers stood so that were imported last. */
const AS_OF = { pk: s(LIST), sk: s('as-of') };
/** Entries of the council's: all others are payments that Porth took. */
const OURS = 'entry#imported-';
const AT_ONCE = 20;

/** @throws ImportError when a later state of the ledgers is there already, or much of what was there would go */
export const importAccounts = async (
  { right, asOf, paidUntil }: AccountsFile,
  into: Into,
): Promise<Difference> => {
  const lists = await everyPage(into.client, partition(into.table, LIST));
  const last = lists.find(({ sk }) => sk?.S === AS_OF.sk.S)?.['at']?.S ?? '';
  if (Date.parse(last) > Date.parse(asOf))
    throw new ImportError(
      `The table has the accounts as of ${last}: this file is older. Nothing was changed.`,
    );
  const references = lists.flatMap(({ names }) => (names?.S ?? '').split(',').filter((each) => each !== ''));
  const known = new Map(
    await inTurns([...new Set([...references, ...right.map(({ reference }) => reference)])], (reference) =>
      knownOf(into, reference),
    ),
  );
  const wanted = right.flatMap((row) => itemsOf(row, known.get(row.reference) ?? [], { asOf, paidUntil }));
  const there = [...known.values()].flat().filter((item) => !isPayment(item));
  const difference = differenceOf(there, wanted);
  const gone = references.filter((each) => !right.some(({ reference }) => reference === each)).length;
  refuseLoss(gone, references.length, 'accounts', into);
  if (into.onlyLook === true) return difference;
  const before = lists.filter(({ sk }) => sk?.S !== AS_OF.sk.S);
  // Broken off in the middle, the next time still knows of those that are to go.
  const both = listItems(LIST, [...known.keys()]);
  const after = listItems(
    LIST,
    right.map(({ reference }) => reference),
  );
  for (const step of [differenceOf(before, both), difference, differenceOf(both, after)])
    await writeDifference(into.client, into.table, step);
  await into.client.send(new PutItemCommand({ TableName: into.table, Item: { ...AS_OF, at: s(asOf) } }));
  return difference;
};

/** All that the table has of an account. */
const knownOf = async (into: Into, reference: string): Promise<readonly [string, readonly Item[]]> => {
  const names = await everyPage(into.client, partition(into.table, keyOf('account-reference', reference)));
  const account = names[0]?.['account']?.S;
  const items =
    account === undefined
      ? []
      : await everyPage(into.client, partition(into.table, keyOf('account', account)));
  return [reference, [...names, ...items]];
};

const isPayment = ({ sk }: Item): boolean => sk?.S?.startsWith('entry#') === true && !sk.S.startsWith(OURS);

const itemsOf = (
  row: AccountRow,
  known: readonly Item[],
  { asOf, paidUntil }: Pick<AccountsFile, 'asOf' | 'paidUntil'>,
): readonly Item[] => {
  const { reference, kind, postcode, people, stage, holds, only, regular } = row;
  // Of no account can anything be read from its id, and it stays the account's.
  const account = known.find(({ account }) => account !== undefined)?.['account']?.S ?? randomUUID();
  const record: AccountRecord = {
    account,
    kind,
    reference,
    postcode: postcode.toUpperCase(),
    people: people.map(({ id, surname, born = '' }) => ({ person: personOf(id), surname, born })),
    contacts: people.flatMap(({ id, phones, emails }) => [
      ...phones.map(({ number, since }) => contact(id, 'phone', e164(number) ?? '', since)),
      ...emails.map(({ address, since }) => contact(id, 'email', address, since)),
    ]),
    stage,
    holds: holds.map(({ hold, until }) => ({ hold, ...(until && { until: startOf(until) }) })),
    asOf,
    ...(only && { only }),
    ...(regular && { regular: { ...regular, amount: pence(regular.amount) } }),
  };
  const paid = known
    .filter(isPayment)
    .map(({ body }) => JSON.parse(body?.S ?? '{}') as Entered)
    .filter(({ at }) => Date.parse(at) <= Date.parse(paidUntil));
  return [...accountItems(record), ...entriesOf(row, paid, asOf).map((each) => entryItem(account, each))];
};

/** What adds up to the balance: what was brought forward is the rest. Payments that are in the balance stand there by themselves, too. */
const entriesOf = ({ balance, entries }: AccountRow, paid: readonly Entered[], asOf: string): Entered[] => {
  const listed = entries.map(({ id, date, amount, en, cy }) =>
    entered(id, startOf(date), pence(amount), { en, cy }),
  );
  const rest = pence(balance) - sumOf(listed) - sumOf(paid);
  const first = entries.map(({ date }) => date).sort()[0] ?? asOf.slice(0, 10);
  const quarter = daysAfter(asOf.slice(0, 10), -QUARTER);
  // What was brought forward is no payment of late: whoever promised one is not taken to have made it.
  const before = daysAfter(first < quarter ? first : quarter, -1);
  return rest === 0 ? listed : [...listed, entered('brought', startOf(before), rest, BROUGHT)];
};
const QUARTER = 91;
const BROUGHT = { en: 'Balance brought forward', cy: 'Balans a ddygwyd ymlaen' } as const;

const entered = (id: string, at: string, amount: number, words: Entered['words']): Entered => ({
  id: `imported-${id}`,
  at,
  kind: amount < 0 ? 'credit' : 'charge',
  amount: Math.abs(amount),
  words,
});
const sumOf = (entries: readonly Entered[]): number =>
  entries.reduce((sum, { kind, amount }) => sum + (kind === 'charge' ? amount : -amount), 0);

const contact = (id: string, kind: 'phone' | 'email', value: string, since: string) => ({
  id: digest(['contact', id, kind, value]),
  person: personOf(id),
  kind,
  value,
  since: startOf(since),
});
const personOf = (id: string): string => digest(['person', id]);
const startOf = (date: string): string => `${date}T00:00:00.000Z`;
const pence = (pounds: number): number => Math.round(pounds * 100);

const inTurns = async <T, R>(all: readonly T[], act: (each: T) => Promise<R>): Promise<readonly R[]> => {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    done.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(act))));
  return done;
};
