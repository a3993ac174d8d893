// What people said of answers: kept once, words added to a "no", read in the order of time, whoever keeps it.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Feedback, FeedbackBook } from '../../bot/services/feedback.ts';
import { dynamoDbFeedback } from '../../lambdas/aws/dynamodb-feedback.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { feedbackInMemory } from '../in-memory.ts';

let made = 0;
const said = (more: Partial<Feedback> = {}): Feedback => ({
  key: `feedback:${++made}`,
  topic: 'libraries',
  language: 'en',
  helpful: false,
  at: `2026-11-23T10:00:${String(made).padStart(2, '0')}.000Z`,
  version: 'abc',
  ...more,
});

const feedbackContract = (name: string, book: () => FeedbackBook): void => {
  describe(`${name}, as a feedback book`, () => {
    const kept = async (feedback: Feedback) =>
      (await book().list('2000-01-01')).filter(({ key }) => key === feedback.key);

    it('gives back what was kept', async () => {
      const [yes, no] = [said({ helpful: true }), said({ text: 'Tŷ “gwyn” 🙂', language: 'cy' })];

      await book().keep(yes);
      await book().keep(no);

      expect(await kept(yes)).toEqual([yes]);
      expect(await kept(no)).toEqual([no]);
    });

    it('keeps the same once', async () => {
      const one = said();

      await Promise.all([book().keep(one), book().keep(one), book().keep(one)]);

      expect(await kept(one)).toEqual([one]);
    });

    it('adds the words to a "no", and loses none to a "no" that comes late', async () => {
      const no = said();
      const words = { ...no, text: 'Sunday hours' };

      await book().keep(no);
      await book().keep(words);
      await book().keep(no);

      expect(await kept(no)).toEqual([words]);
    });

    it('lists from a time on, oldest first', async () => {
      const [last, first, before] = [
        said({ at: '2027-03-02T10:00:00.000Z' }),
        said({ at: '2027-03-01T10:00:00.000Z' }),
        said({ at: '2027-02-28T23:59:59.999Z' }),
      ];
      for (const each of [last, first, before]) await book().keep(each);

      expect(await book().list('2027-03-01')).toEqual([first, last]);
    });
  });
};

const table = dynamoDbTable();
const memory = feedbackInMemory();
feedbackContract('DynamoDB', () => dynamoDbFeedback(table().client, table().name));
feedbackContract('the memory', () => memory);

describe('DynamoDB', () => {
  it('forgets feedback after about a year', async () => {
    const one = said();
    await dynamoDbFeedback(table().client, table().name).keep(one);

    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));
    const item = Items.find(({ sk }) => sk?.S?.endsWith(one.key));

    const days = (Number(item?.['expires']?.N) * 1000 - Date.parse(one.at)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(365);
    expect(days).toBeLessThan(400);
  });
});
