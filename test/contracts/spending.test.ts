// Counting texts: each once, within the caps of a person and of everybody, however many are sent at the same moment.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import type { Spending, SpentText } from '../../bot/services/spending.ts';
import { dynamoDbSpending } from '../../lambdas/aws/dynamodb-spending.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { spendingInMemory } from '../in-memory.ts';

let days = 0;
/** A day that nobody has spent anything on. */
const newDay = (): string => new Date(Date.UTC(2026, 0, ++days)).toISOString().slice(0, 10);
const CAPS = { all: 10, person: 4 };
let texts = 0;
const text = (day: string, segments = 1, more: Partial<SpentText> = {}): SpentText => ({
  day,
  conversation: 'sam',
  reference: `text-${++texts}`.padEnd(32, '-'),
  segments,
  ...more,
});

const spendingContract = (name: string, spending: () => Spending): void => {
  describe(`${name}, counting texts`, () => {
    it('lets a person have as many segments as the cap, and not one more', async () => {
      const day = newDay();

      expect(await spending().take(text(day, 3), CAPS)).toBeUndefined();
      expect(await spending().take(text(day, 2), CAPS)).toBe('person');
      expect(await spending().take(text(day, 1), CAPS)).toBeUndefined();
      expect(await spending().take(text(day, 1), CAPS)).toBe('person');
    });

    it('counts a text once, however often it is tried', async () => {
      const day = newDay();
      const again = text(day, 4);

      for (let tries = 0; tries < 3; tries++) expect(await spending().take(again, CAPS)).toBeUndefined();

      expect(await spending().take(text(day, 4, { conversation: 'nia' }), CAPS)).toBeUndefined();
      expect(await spending().take(text(day, 2, { conversation: 'joe' }), CAPS)).toBeUndefined();
      expect(await spending().take(text(day, 1, { conversation: 'joe' }), CAPS)).toBe('all');
    });

    it('counts nothing of what it refuses', async () => {
      const day = newDay();
      for (const conversation of ['nia', 'joe'])
        expect(await spending().take(text(day, 4, { conversation }), CAPS)).toBeUndefined();

      expect(await spending().take(text(day, 3), CAPS)).toBe('all');

      expect(await spending().take(text(day, 2), CAPS)).toBeUndefined();
    });

    it('refuses what is larger than a cap by itself', async () => {
      expect(await spending().take(text(newDay(), 5), CAPS)).toBe('person');
      expect(await spending().take(text(newDay(), 3), { all: 2, person: 4 })).toBe('all');
    });

    it('begins anew with each day', async () => {
      await spending().take(text(newDay(), 4), CAPS);

      expect(await spending().take(text(newDay(), 4), CAPS)).toBeUndefined();
    });

    it('without caps takes everything, and counts it', async () => {
      const day = newDay();
      const urgent = text(day, 9);

      expect(await spending().take(urgent)).toBeUndefined();
      expect(await spending().take(urgent)).toBeUndefined();

      expect(await spending().take(text(day), CAPS)).toBe('person');
      expect(await spending().take(text(day, 2, { conversation: 'nia' }), CAPS)).toBe('all');
      expect(await spending().take(text(day, 1, { conversation: 'nia' }), CAPS)).toBeUndefined();
    });

    it('tells the first of a day, by name', async () => {
      const [day, next] = [newDay(), newDay()];

      expect(await spending().first(day, 'sam')).toBe(true);
      expect(await spending().first(day, 'sam')).toBe(false);
      expect(await spending().first(day, 'nia')).toBe(true);
      expect(await spending().first(next, 'sam')).toBe(true);
    });

    it('never passes a cap, whatever is sent at the same moment', async () => {
      const one = fc.record({
        conversation: fc.constantFrom('sam', 'nia', 'joe', 'lee'),
        segments: fc.integer({ min: 1, max: 5 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(one, { minLength: 5, maxLength: 12 }), async (sent) => {
          const day = newDay();
          const taken = await Promise.all(
            sent.map(async (each) => ({
              ...each,
              cap: await spending().take(text(day, each.segments, each), CAPS),
            })),
          );
          const within = taken.filter(({ cap }) => cap === undefined);
          const sum = (of: typeof within) => of.reduce((all, { segments }) => all + segments, 0);
          expect(sum(within)).toBeLessThanOrEqual(CAPS.all);
          for (const person of ['sam', 'nia', 'joe', 'lee'])
            expect(sum(within.filter((each) => each.conversation === person))).toBeLessThanOrEqual(
              CAPS.person,
            );
        }),
        { numRuns: 15 },
      );
    });
  });
};

const table = dynamoDbTable();
const inMemory = spendingInMemory();
spendingContract('In memory', () => inMemory);
spendingContract('In DynamoDB', () => dynamoDbSpending(table().client, table().name));

describe('DynamoDB', () => {
  it('forgets what was spent after a week, and never held a number or a word', async () => {
    const spending = dynamoDbSpending(table().client, table().name);
    const day = newDay();
    await spending.take(text(day), CAPS);
    await spending.first(day, 'sam');

    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));

    const left = Items.map(({ expires }) => (Number(expires?.N) - Date.now() / 1000) / 86_400);
    expect(left.every((each) => each > 6 && each < 8)).toBe(true);
    expect(new Set(Items.flatMap((item) => Object.keys(item)))).toEqual(
      new Set(['pk', 'sk', 'spent', 'texts', 'expires']),
    );
  });
});
