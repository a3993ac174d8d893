// What was not answered: kept once, read by day, whoever keeps it; and forgotten.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Unanswered, UnansweredBook } from '../../bot/services/unanswered.ts';
import { dynamoDbUnanswered } from '../../lambdas/aws/dynamodb-unanswered.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { unansweredInMemory } from '../in-memory.ts';

let made = 0;
const message = (more: Partial<Unanswered> = {}): Unanswered => ({
  key: `unanswered:${++made}`,
  text: 'a badger in my garden',
  language: 'en',
  channel: 'sms',
  rung: 'rephrase',
  near: [{ topic: 'pest-control', score: 0.22 }],
  on: '2026-11-23',
  version: 'abc',
  ...more,
});

const contract = (name: string, book: () => UnansweredBook): void => {
  describe(`${name}, as a book of what was not answered`, () => {
    it('gives back what was kept, once for its key', async () => {
      const one = message({ text: 'mochyn daear 🙂', language: 'cy' });

      await Promise.all([book().keep(one), book().keep(one)]);

      expect((await book().list('2000-01-01')).filter(({ key }) => key === one.key)).toEqual([one]);
    });

    it('lists from a day on, oldest first', async () => {
      const [last, first, before] = ['2027-03-02', '2027-03-01', '2027-02-28'].map((on) => message({ on }));
      for (const each of [last, first, before]) if (each !== undefined) await book().keep(each);

      expect(await book().list('2027-03-01')).toEqual([first, last]);
    });
  });
};

const table = dynamoDbTable();
const memory = unansweredInMemory();
contract('DynamoDB', () => dynamoDbUnanswered(table().client, table().name));
contract('the memory', () => memory);

it('DynamoDB forgets it after 90 days', async () => {
  const one = message();
  await dynamoDbUnanswered(table().client, table().name).keep(one);

  const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));
  const item = Items.find(({ sk }) => sk?.S?.endsWith(one.key));

  expect((Number(item?.['expires']?.N) * 1000 - Date.parse(one.on)) / 86_400_000).toBe(90);
});
