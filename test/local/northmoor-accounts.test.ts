// Northmoor's accounts: invented from end to end, of its own homes, and as the page for whoever tries them says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRINTED, readReference } from '../../bot/services/account-references.ts';
import { forCodes, type NoMatch } from '../../bot/services/accounts.ts';
import { dynamoDbAccounts } from '../../lambdas/aws/dynamodb-accounts.ts';
import { dynamoDbPersons } from '../../lambdas/aws/dynamodb-persons.ts';
import { northmoorAccounts } from '../../local/northmoor-accounts.ts';
import { northmoor } from '../../local/northmoor.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { accountsInMemory } from '../accounts-in-memory.ts';
import { dynamoDbTable } from '../dynalite.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const ledgers = northmoorAccounts(NOW);
const records = ledgers.map(({ record }) => record);

describe('Northmoor’s accounts', () => {
  it('have references that check, each its own, and none that is shown as an example', () => {
    const references = records.map(({ reference }) => reference);

    for (const { kind, reference } of records)
      expect(readReference(reference)).toEqual({ ok: true, kind, reference });
    expect(new Set(references).size).toBe(references.length);
    for (const { example } of Object.values(PRINTED)) expect(references).not.toContain(example);
  });

  it('have ids that nothing of the account can be read from', () => {
    const ids = records.flatMap(({ account, people }) => [account, ...people.map(({ person }) => person)]);

    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
    expect(new Set(records.map(({ account }) => account)).size).toBe(records.length);
  });

  it('are of Northmoor’s homes, with numbers and addresses that are nobody’s', () => {
    const postcodes = northmoor().map(({ postcode }) => postcode);

    for (const { postcode, contacts } of records) {
      expect(postcodes).toContain(postcode);
      for (const { value } of contacts) expect(value).toMatch(/^\+447700900\d{3}$|@example\.org$/);
    }
  });

  it('are of every kind, and stand in every way that is told apart', () => {
    const of = <T>(what: (record: (typeof records)[number]) => T) => new Set(records.map(what));

    expect(of(({ kind }) => kind)).toEqual(new Set(Object.keys(PRINTED)));
    expect(of(({ only }) => only).size).toBe(5);
    expect([...of(({ stage }) => stage)]).toEqual(
      expect.arrayContaining(['none', 'reminder', 'final-notice', 'liability-order', 'notice']),
    );
  });

  it.each(['2026-01-01', '2026-03-29', '2026-11-30', '2028-02-29', '2027-08-31'])(
    'add up to the same on %s, of what was entered by then',
    async (day) => {
      const now = new Date(`${day}T08:00:00Z`);
      const accounts = accountsInMemory(northmoorAccounts(now));

      for (const [index, { account }] of records.entries()) {
        const then = await accounts.statement(account, now);
        const today = await accountsInMemory(ledgers).statement(account, NOW);
        expect(then?.balance, records[index]?.reference).toBe(today?.balance);
        expect(then?.entries.every(({ amount }) => amount > 0)).toBe(true);
        if (then?.regular !== undefined) expect(then.regular.next >= day).toBe(true);
      }
    },
  );
});

const page = readFileSync(join(import.meta.dirname, '../../docs/how-to/try-accounts.md'), 'utf8');
const rows = [...page.matchAll(/^\| ((?:[A-Z]{2}-)?\d+) \| (.+) \|$/gm)].map(
  ([, reference = '', rest = '']) => {
    const [postcode = '', day = '', surname = '', ...more] = rest.split(' | ');
    const born = new Date(`${day} UTC`).toISOString().slice(0, 10);
    return { reference, postcode, born, surname, more };
  },
);
const PHONES = { Sam: '+447700900123', Nia: '+447700900124', Joe: '+447700900125' };

describe('the page about them', () => {
  const table = dynamoDbTable();
  const accounts = () => dynamoDbAccounts(table().client, table().name, { timeZone: 'Europe/London' });

  it('names all of them', () => {
    expect(rows.map(({ reference }) => reference).toSorted()).toEqual(
      records.map(({ reference }) => reference).toSorted(),
    );
  });

  it('says what is in the table after a start', async () => {
    await seedNorthmoor(table().client, table().name, NOW);

    for (const { reference, postcode, born, surname, more } of rows) {
      const [first = '', balance] = more;
      let noted: NoMatch | undefined;
      const holder = await accounts().match({ reference, postcode, born }, (why) => (noted = why));
      if (balance === undefined) {
        expect(noted, reference).toBe(first);
        continue;
      }
      expect(holder, reference).toBeDefined();
      if (holder === undefined) continue;
      if (surname !== '-') expect(await accounts().match({ reference, postcode, surname })).toEqual(holder);
      const { balance: pence = Number.NaN } = (await accounts().statement(holder.account, NOW)) ?? {};
      const pounds = (Math.abs(pence) / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 });
      expect(`${pence < 0 ? 'in credit' : 'owes'} £${pounds}`, reference).toBe(balance);
      const phones = forCodes(await accounts().contacts(holder.account, holder.person), NOW)
        .filter(({ kind }) => kind === 'phone')
        .map(({ value }) => value);
      expect(phones, reference).toEqual(first === 'none' ? [] : [PHONES[first as keyof typeof PHONES]]);
    }
  });

  it('is right about who speaks Welsh', async () => {
    const welsh = rows.find(({ surname }) => surname === 'Prŷs-Huws');
    const holder = welsh && (await accounts().match(welsh));

    const persons = dynamoDbPersons(table().client, table().name);
    expect(await persons.get(holder?.person ?? '')).toEqual({ language: 'cy' });
  });
});
