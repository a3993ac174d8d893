// A council's accounts as it exports them: what is wrong with a file is told, and what was paid by Porth's own links is counted once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forCodes } from '../../../bot/services/accounts.ts';
import { accountsIn, type AccountsFile } from '../../../local/import/accounts.ts';
import { importAccounts } from '../../../local/import/accounts-into-table.ts';
import { dynamoDbAccounts } from '../../../lambdas/aws/dynamodb-accounts.ts';
import { startTable, type Table } from '../../runtime/workshop.ts';

const NOW = new Date('2026-11-30T09:00:00Z');
const account = {
  reference: 'RT-1130525',
  postcode: 'nm5 6tu',
  people: [
    {
      id: 'C-20114',
      surname: 'Adeyemi',
      born: '1984-05-17',
      phones: [{ number: '07700 900123', since: '2024-01-05' }],
      emails: [{ address: 'grace.adeyemi@example.org', since: '2026-11-20' }],
    },
  ],
  balance: 62.4,
};
const fileOf = (accounts: readonly object[], more: object = {}): string =>
  JSON.stringify({ asOf: '2026-11-29T23:00:00Z', paidUntil: '2026-11-28T00:00:00Z', accounts, ...more });

describe('a file of accounts', () => {
  it('is read with what was left out as nothing', () => {
    const { right, wrong } = accountsIn(fileOf([account]));

    expect(wrong).toEqual([]);
    expect(right).toMatchObject([{ kind: 'rent', stage: 'none', holds: [], entries: [], balance: 62.4 }]);
  });

  it.each([
    ['a reference with a slip in it', { reference: 'RT-1130526' }, 'check digit'],
    ['a reference that is not as it is printed', { reference: 'rt1130525' }, 'RT-1130525'],
    ['nobody', { people: [] }, 'people'],
    ['somebody who could never show it', { people: [{ id: '1', surname: '' }] }, 'surname nor a date'],
    ['a sum in pence and less', { balance: 6.245 }, 'balance'],
    ['a stage that there is not', { stage: 'angry' }, 'stage'],
    ['a misspelt key', { holdz: [] }, 'holdz'],
    [
      'two entries of one id',
      {
        entries: [1, 2].map((amount) => ({ id: 'a', date: '2026-11-01', amount, en: 'Rent', cy: 'Rhent' })),
      },
      'same id',
    ],
  ])('with %s is told of it, by its place and without whose it is', (_, change, said) => {
    const { right, wrong } = accountsIn(fileOf([{ ...account, ...change }]));

    expect(right).toEqual([]);
    expect(wrong[0]?.row).toBe(1);
    expect(wrong[0]?.what).toContain(said);
    expect(wrong[0]?.what).not.toMatch(/Adeyemi|07700/);
  });

  it('with one account twice is told where', () => {
    expect(accountsIn(fileOf([account, account])).wrong).toEqual([
      { row: 2, what: 'it is account 1, too: each is there once' },
    ]);
  });

  it.each([
    'no JSON',
    '[]',
    fileOf([], { asOf: 'yesterday' }),
    fileOf([], { paidUntil: '2026-11-30T00:00:00Z' }),
  ])('is none at all: %s', (text) => {
    expect(() => accountsIn(text)).toThrow(/asOf/);
  });
});

describe('accounts that are brought into the table', () => {
  let table: Table;
  beforeAll(async () => {
    table = await startTable();
  });
  afterAll(() => table.stop());
  const into = (more: object = {}) => ({ client: table.client, table: table.tableName, ...more });
  const accounts = () => dynamoDbAccounts(table.client, table.tableName, { timeZone: 'Europe/London' });
  const claim = { reference: 'RT-1130525', postcode: 'NM5 6TU', surname: 'adeyemi', born: '1984-05-17' };
  const statement = async () => {
    const holder = await accounts().match(claim);
    return holder && accounts().statement(holder.account, NOW);
  };
  const of = (rows: readonly object[], more: object = {}): AccountsFile => accountsIn(fileOf(rows, more));

  it('are known by what their holder says, with the balance as it stood', async () => {
    await importAccounts(of([account]), into());

    const holder = await accounts().match(claim);
    expect(holder).toMatchObject({ kind: 'rent' });
    expect(JSON.stringify(holder)).not.toMatch(/1130525|Adeyemi|20114/);
    expect(await statement()).toMatchObject({ balance: 6_240, asOf: '2026-11-29T23:00:00Z', stage: 'none' });
    // A code goes to no address that is on record since last week.
    const contacts = await accounts().contacts(holder?.account ?? '', holder?.person);
    expect(forCodes(contacts, NOW).map(({ value }) => value)).toEqual(['+447700900123']);
  });

  it('are written again only where they differ, under the ids that they had', async () => {
    const before = await accounts().match(claim);

    expect(await importAccounts(of([account]), into())).toMatchObject({ put: [], remove: [] });
    await importAccounts(of([{ ...account, stage: 'reminder' }]), into());

    expect(await accounts().match(claim)).toEqual(before);
    expect(await statement()).toMatchObject({ stage: 'reminder', balance: 6_240 });
  });

  it('count a payment by our link once: it is in the balance of the next file, and stands there by itself', async () => {
    await accounts().credit('RT-1130525', { id: 'p1', amount: 5_000, at: '2026-11-27T12:00:00Z' });
    await accounts().credit('RT-1130525', { id: 'p2', amount: 1_000, at: '2026-11-29T12:00:00Z' });
    expect(await statement()).toMatchObject({ balance: 240 });

    // The ledger has the first by now, and not yet the second.
    await importAccounts(of([{ ...account, balance: 12.4 }]), into());

    expect(await statement()).toMatchObject({ balance: 240 });
    const { account: id = '' } = (await accounts().match(claim)) ?? {};
    expect((await accounts().credits(id, '2026-11-01T00:00:00Z')).map(({ amount }) => amount)).toEqual([
      5_000, 1_000,
    ]);
  });

  it('list what the file lists, and a payment among it is one that was made; what is brought forward is none', async () => {
    const entries = [
      { id: 't1', date: '2026-11-23', amount: 104.6, en: 'Rent for the week', cy: 'Rhent am yr wythnos' },
      { id: 't2', date: '2026-11-26', amount: -300, en: 'Payment', cy: 'Taliad' },
    ];

    await importAccounts(of([{ ...account, balance: -350, entries }]), into());

    const { account: id = '' } = (await accounts().match(claim)) ?? {};
    expect((await accounts().credits(id, '2026-11-01T00:00:00Z')).map(({ amount }) => amount)).toEqual([
      30_000, 5_000, 1_000,
    ]);
    expect(await statement()).toMatchObject({ balance: -36_000 });
  });

  it('are not taken from a file that is older than what is there', async () => {
    const older = of([account], { asOf: '2026-11-28T23:00:00Z' });

    await expect(importAccounts(older, into())).rejects.toThrow('older');
    expect(await statement()).toMatchObject({ balance: -36_000 });
  });

  it('go when the next file has them no more, unless it has lost many: then nothing changes', async () => {
    const other = { ...account, reference: 'RT-1174816', people: [{ id: '2', surname: 'Hartley' }] };

    await expect(importAccounts(of([other]), into())).rejects.toThrow(/1 of 1 accounts.*--may-shrink/);
    expect(await accounts().match(claim)).toBeDefined();
    await importAccounts(of([other]), into({ mayShrink: true }));

    expect(await accounts().match(claim)).toBeUndefined();
    expect(await accounts().credit('RT-1130525', { id: 'p3', amount: 100, at: NOW.toISOString() })).toBe(
      'suspense',
    );
    expect(
      await accounts().match({ reference: 'RT-1174816', postcode: 'NM5 6TU', surname: 'Hartley' }),
    ).toBeDefined();
  });

  it('are only looked at', async () => {
    const look = await importAccounts(of([account]), into({ onlyLook: true, mayShrink: true }));

    expect(look.put.length).toBeGreaterThan(1);
    expect(await accounts().match(claim)).toBeUndefined();
  });
});
