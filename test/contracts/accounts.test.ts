// Ledgers: told to whoever has all of it right and to nobody else, in pence that add up, with each payment once.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { fc } from '../made-up.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccountRecord, Ledger } from '../../bot/services/account-records.ts';
import type { Accounts, Claim, NoMatch, StaffOnly } from '../../bot/services/accounts.ts';
import { accountItems, dynamoDbAccounts, entryItem } from '../../lambdas/aws/dynamodb-accounts.ts';
import { accountsInMemory } from '../accounts-in-memory.ts';
import { dynamoDbTable } from '../dynalite.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const BOTH = { en: 'Rent', cy: 'Rhent' };
const charge = (id: string, at: string, amount: number): Ledger['entries'][number] => ({
  id,
  at,
  kind: 'charge',
  amount,
  words: BOTH,
});
const contact = (id: string, person: string, value: string, since: string) =>
  ({ id, person, kind: value.includes('@') ? 'email' : 'phone', value, since }) as const;
const NIA = { person: 'p-1', surname: 'Siôn-Jones', born: '1980-03-12' };
const record = (
  more: Partial<AccountRecord> & Pick<AccountRecord, 'account' | 'reference'>,
): AccountRecord => ({
  kind: 'rent',
  postcode: 'NM4 2QP',
  people: [NIA],
  contacts: [],
  stage: 'none',
  holds: [],
  ...more,
});
const ONLY: readonly StaffOnly[] = ['deceased', 'protected', 'do-not-discuss', 'joint-dispute'];
const LEDGERS: readonly Ledger[] = [
  {
    record: record({
      account: 'a-1',
      reference: 'RT-1000005',
      contacts: [
        contact('c-1', 'p-1', '+447700900123', '2026-01-01T00:00:00Z'),
        contact('c-2', 'p-9', 'ann@example.org', '2026-11-01T00:00:00Z'),
      ],
      stage: 'reminder',
      holds: [{ hold: 'dispute' }, { hold: 'breathing-space', until: '2026-12-01T00:00:00Z' }],
      regular: { amount: 10_000, every: 'week', first: '2026-11-02' },
    }),
    entries: [
      charge('1', '2026-11-02T00:00:00Z', 10_000),
      charge('3', '2026-11-16T00:00:00Z', 10_000),
      charge('2', '2026-11-09T00:00:00Z', 10_000),
      charge('4', '2026-11-30T00:00:00Z', 10_000),
    ],
  },
  {
    record: record({
      account: 'a-2',
      reference: 'RT-1000013',
      people: [NIA, { person: 'p-2', surname: 'Sion Jones', born: '1979-01-02' }],
      regular: { amount: 15_000, every: 'month', first: '2026-04-01' },
    }),
    entries: Array.from({ length: 30 }, (_, at) =>
      charge(String(at), `2026-10-${String(at + 1).padStart(2, '0')}T00:00:00Z`, 100),
    ),
  },
  ...ONLY.map((only) => ({
    record: record({ account: `a-${only}`, reference: `RT-${only}`, only }),
    entries: [charge('1', '2026-11-02T00:00:00Z', 10_000)],
  })),
  ...['a-pay', 'a-race', 'a-sum'].map((account) => ({
    record: record({ account, reference: `RT-${account}` }),
    entries: [],
  })),
];
const RIGHT: Claim = { reference: 'RT-1000005', postcode: 'NM4 2QP', born: '1980-03-12' };

const accountsContract = (name: string, accounts: () => Accounts): void => {
  const why = async (claim: Claim): Promise<NoMatch | undefined> => {
    let noted: NoMatch | undefined;
    const found = await accounts().match(claim, (each) => (noted = each));
    expect(found === undefined).toBe(noted !== undefined);
    return noted;
  };

  describe(`${name}, whose account it is`, () => {
    it('is known from the reference, the postcode and the birth date, or the surname', async () => {
      const holder = { account: 'a-1', person: 'p-1', kind: 'rent' };

      expect(await accounts().match(RIGHT)).toEqual(holder);
      const { born: _, ...rest } = RIGHT;
      for (const surname of ['Siôn-Jones', 'SION JONES', 'sion jones', 'sionjones', 'Sio\u0302n‐Jones'])
        expect(await accounts().match({ ...rest, surname })).toEqual(holder);
      expect(await accounts().match({ ...RIGHT, surname: 'sion jones', postcode: 'nm42qp' })).toEqual(holder);
    });

    it.each([
      ['another reference', { reference: 'RT-9999999' }, 'unknown'],
      ['another postcode', { postcode: 'NM4 2QR' }, 'wrong'],
      ['another birth date', { born: '1980-12-03' }, 'wrong'],
      ['another surname beside the right birth date', { surname: 'Jones' }, 'wrong'],
      ['no postcode', { postcode: '' }, 'wrong'],
      ['no birth date', { born: '' }, 'wrong'],
      ['nothing in the surname', { surname: '---' }, 'wrong'],
      ['no reference', { reference: '' }, 'unknown'],
    ] as const)('is not told for %s', async (_, more, reason) => {
      expect(await why({ ...RIGHT, ...more })).toBe(reason);
    });

    it('needs the birth date or the surname', async () => {
      expect(await why({ reference: RIGHT.reference, postcode: RIGHT.postcode })).toBe('wrong');
    });

    it('is the one of two who was born then, and nobody when both are called the same', async () => {
      const shared = { reference: 'RT-1000013', postcode: 'NM4 2QP' };

      expect(await accounts().match({ ...shared, born: '1979-01-02' })).toMatchObject({ person: 'p-2' });
      expect(await accounts().match({ ...shared, born: NIA.born, surname: 'sion jones' })).toMatchObject({
        person: 'p-1',
      });
      expect(await why({ ...shared, surname: 'sion jones' })).toBe('two');
    });

    it.each(ONLY)('is not told where a person has to speak with them: %s', async (only) => {
      expect(await why({ ...RIGHT, reference: `RT-${only}` })).toBe(only);
      expect(await why({ ...RIGHT, reference: `RT-${only}`, born: '1999-01-01' })).toBe('wrong');
    });
  });

  describe(`${name}, contacts`, () => {
    it('are those on record, of everybody or of one person', async () => {
      expect((await accounts().contacts('a-1')).map(({ id }) => id)).toEqual(['c-1', 'c-2']);
      expect(await accounts().contacts('a-1', 'p-1')).toEqual([
        { id: 'c-1', kind: 'phone', value: '+447700900123', since: '2026-01-01T00:00:00Z' },
      ]);
      expect(await accounts().contacts('none')).toEqual([]);
    });
  });

  describe(`${name}, a statement`, () => {
    it('adds up what was entered until now, the latest first', async () => {
      const statement = await accounts().statement('a-1', NOW);

      expect(statement).toMatchObject({
        kind: 'rent',
        reference: 'RT-1000005',
        balance: 30_000,
        asOf: NOW.toISOString(),
        stage: 'reminder',
        regular: { amount: 10_000, every: 'week', next: '2026-11-30' },
      });
      expect(statement?.entries.map(({ at }) => at.slice(0, 10))).toEqual([
        '2026-11-16',
        '2026-11-09',
        '2026-11-02',
      ]);
    });

    it('shows the latest 12, and adds up all', async () => {
      const statement = await accounts().statement('a-2', NOW);

      expect(statement?.entries).toHaveLength(12);
      expect(statement?.entries[0]?.at).toBe('2026-10-30T00:00:00Z');
      expect(statement?.balance).toBe(3000);
    });

    it('holds what is on hold for as long as it is', async () => {
      const later = new Date('2026-12-01T00:00:00Z');

      expect((await accounts().statement('a-1', NOW))?.holds).toEqual(['dispute', 'breathing-space']);
      expect((await accounts().statement('a-1', later))?.holds).toEqual(['dispute']);
    });

    it.each(ONLY)('says that only a person may write, and not that it is for %s', async (only) => {
      const statement = await accounts().statement(`a-${only}`, NOW);

      expect(statement?.holds).toEqual(['staff']);
      expect(JSON.stringify({ ...statement, reference: '' })).not.toContain(only);
    });

    it.each([
      ['a-1', '2026-11-30T00:30:00Z', '2026-11-30'],
      ['a-1', '2026-12-01T00:30:00Z', '2026-12-07'],
      ['a-1', '2026-10-01T00:30:00Z', '2026-11-02'],
      ['a-2', '2026-12-01T00:30:00Z', '2026-12-01'],
      ['a-2', '2026-12-02T00:30:00Z', '2027-01-01'],
      // Half past midnight in Northmoor.
      ['a-2', '2026-05-31T23:30:00Z', '2026-06-01'],
    ])('of %s at %s says when the next is charged', async (account, at, next) => {
      expect((await accounts().statement(account, new Date(at)))?.regular?.next).toBe(next);
    });

    it('is of no account that is not there', async () => {
      expect(await accounts().statement('none', NOW)).toBeUndefined();
    });
  });

  describe(`${name}, a payment`, () => {
    it('is entered once, as it first came, and listed from then on', async () => {
      const pay = (id: string, amount: number, at: string) =>
        accounts().credit('RT-a-pay', { id, amount, at });

      expect(await pay('pay-1', 5000, '2026-11-20T10:00:00Z')).toBe('account');
      expect(await pay('pay-1', 7000, '2026-11-21T10:00:00Z')).toBe('account');
      expect(await pay('pay-0', 100, '2026-11-22T10:00:00Z')).toBe('account');

      expect((await accounts().statement('a-pay', NOW))?.balance).toBe(-5100);
      expect(await accounts().credits('a-pay', '2026-11-20T10:00:00.000Z')).toEqual([
        { id: 'pay-1', amount: 5000, at: '2026-11-20T10:00:00Z' },
        { id: 'pay-0', amount: 100, at: '2026-11-22T10:00:00Z' },
      ]);
      expect(await accounts().credits('a-pay', '2026-11-20T10:00:00.001Z')).toHaveLength(1);
    });

    it('to nobody goes into the suspense book, and a repeat that names somebody moves it nowhere', async () => {
      const payment = { id: 'pay-lost', amount: 2500, at: '2026-11-20T10:00:00Z' };

      expect(await accounts().credit('RT-9999999', payment)).toBe('suspense');
      expect(await accounts().credit('RT-1000013', payment)).toBe('suspense');

      expect(await accounts().suspense()).toEqual([{ ...payment, reference: 'RT-9999999' }]);
      expect((await accounts().statement('a-2', NOW))?.balance).toBe(3000);
    });

    it('that came eight times at once is one', async () => {
      const one = { id: 'pay-race', amount: 1200, at: '2026-11-20T10:00:00Z' };

      await Promise.all(Array.from({ length: 8 }, () => accounts().credit('RT-a-race', one)));

      expect((await accounts().statement('a-race', NOW))?.balance).toBe(-1200);
    });

    it.each([0, -1, 0.5, Number.NaN, 2 ** 53])('of %d is refused', async (amount) => {
      const payment = { id: `bad-${amount}`, amount, at: '2026-11-20T10:00:00Z' };

      await expect(accounts().credit('RT-a-pay', payment)).rejects.toThrow(RangeError);
    });

    it('and all others are what the account is in credit by, whatever is repeated', async () => {
      const paid = new Map<string, number>();
      const one = fc.record({ id: fc.nat(200), amount: fc.integer({ min: 1, max: 500_000 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), async (payments) => {
          for (const { id, amount } of payments) {
            const name = `sum-${id}`;
            if (!paid.has(name)) paid.set(name, amount);
            await accounts().credit('RT-a-sum', { id: name, amount, at: '2026-11-20T10:00:00Z' });
          }
          const sum = [...paid.values()].reduce((all, each) => all + each, 0);
          expect((await accounts().statement('a-sum', NOW))?.balance).toBe(-sum);
        }),
        { numRuns: 15 },
      );
    });
  });
};

const table = dynamoDbTable();
beforeAll(async () => {
  const items = LEDGERS.flatMap(({ record: each, entries }) => [
    ...accountItems(each),
    ...entries.map((entry) => entryItem(each.account, entry)),
  ]);
  for (const Item of items) await table().client.send(new PutItemCommand({ TableName: table().name, Item }));
});
const inMemory = accountsInMemory(LEDGERS);
accountsContract('In memory', () => inMemory);
accountsContract('In DynamoDB', () =>
  dynamoDbAccounts(table().client, table().name, { timeZone: 'Europe/London' }),
);

describe('DynamoDB, whatever is wrong', () => {
  it.each([
    ['nothing', RIGHT],
    ['the reference', { ...RIGHT, reference: 'RT-9999999' }],
    ['the postcode', { ...RIGHT, postcode: 'NM4 2QR' }],
    ['the birth date', { ...RIGHT, born: '1999-09-09' }],
    ['a flag', { ...RIGHT, reference: 'RT-protected' }],
  ])('is asked the same twice, and nothing else: %s', async (_, claim) => {
    const sent: string[] = [];
    const client = Object.create(table().client, {
      send: {
        value: (command: { readonly input: object }) => {
          sent.push(`${command.constructor.name} ${Object.keys(command.input).join()}`);
          return table().client.send(command as never);
        },
      },
    }) as ReturnType<typeof table>['client'];

    await dynamoDbAccounts(client, table().name, { timeZone: 'Europe/London' }).match(claim);

    const get = 'GetItemCommand TableName,Key,ConsistentRead';
    expect(sent).toEqual([get, get]);
  });
});
