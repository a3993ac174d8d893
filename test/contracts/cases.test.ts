// A submission opens one case, however often it is made, under a reference that people can read out.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { referenceFor, type Case } from '../../bot/services/cases.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { keyOf } from '../../lambdas/aws/table.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const cases = () => dynamoDbCases(table().client, table().name);
const submission = (key: string, more: Partial<Case> = {}) => ({
  key,
  conversation: 'conversation-1',
  transaction: 'highways.pothole',
  answers: { where: 'High St', depth: 'deep', hurt: 'no' },
  receivedAt: '2026-09-22T11:00:00.000Z',
  ...more,
});

/** Two keys whose first reference is the same: there are a million, so it does not take long. */
const colliding = (prefix: string): readonly [string, string] => {
  const seen = new Map<string, string>();
  for (let index = 0; ; index++) {
    const key = `collision-${index}`;
    const reference = referenceFor(key, prefix, 0);
    const other = seen.get(reference);
    if (other !== undefined) return [other, key];
    seen.set(reference, key);
  }
};

describe('a case', () => {
  it('is opened under a reference, and found by it', async () => {
    const submitted = submission('open-1');

    const reference = await cases().open(submitted, 'H');

    expect(reference).toMatch(/^H-\d{6}$/);
    expect(await cases().find(reference)).toEqual({ ...submitted, reference });
  });

  it('is the same for the same key, and stays as it was first', async () => {
    const first = submission('same-1');
    const reference = await cases().open(first, 'H');

    const again = await cases().open(submission('same-1', { receivedAt: '2026-09-23T11:00:00.000Z' }), 'H');

    expect(again).toBe(reference);
    expect(await cases().find(reference)).toEqual({ ...first, reference });
  });

  it('is one when the same key comes many times at once', async () => {
    const references = await Promise.all(
      Array.from({ length: 8 }, () => cases().open(submission('at-once'), 'H')),
    );

    expect(new Set(references).size).toBe(1);
  });

  it('is another for another key, though everything else is the same', async () => {
    const references = await Promise.all(
      ['other-1', 'other-2', 'other-3'].map((key) => cases().open(submission(key), 'H')),
    );

    expect(new Set(references).size).toBe(3);
  });

  it('that is not there is not found', async () => {
    expect(await cases().find('H-000000')).toBeUndefined();
    expect(await cases().find('')).toBeUndefined();
    expect(await cases().find('H#1')).toBeUndefined();
  });
});

describe('a reference that is taken', () => {
  it('is passed over for the next, by the second key only', async () => {
    const [first, second] = colliding('X');

    const one = await cases().open(submission(first), 'X');
    const other = await cases().open(submission(second), 'X');

    expect(one).toBe(referenceFor(first, 'X', 0));
    expect(other).toBe(referenceFor(second, 'X', 1));
    expect(await cases().find(one)).toMatchObject({ key: first });
    expect(await cases().find(other)).toMatchObject({ key: second });
  });

  it('is passed over again the same way, so that a repeat finds its case', async () => {
    const [first, second] = colliding('Y');
    await cases().open(submission(first), 'Y');
    const reference = await cases().open(submission(second), 'Y');

    expect(await cases().open(submission(second), 'Y')).toBe(reference);
    expect(await cases().open(submission(first), 'Y')).toBe(referenceFor(first, 'Y', 0));
  });

  it('is a fault only when every one of a key is', async () => {
    const { client, name } = table();
    const taken = Array.from({ length: 20 }, (_, attempt) => referenceFor('unlucky', 'Z', attempt));
    for (const reference of taken) {
      const body = JSON.stringify({ ...submission('another'), reference });
      const Item = { pk: { S: keyOf('case', reference) }, sk: { S: 'case' }, body: { S: body } };
      await client.send(new PutItemCommand({ TableName: name, Item }));
    }

    await expect(cases().open(submission('unlucky'), 'Z')).rejects.toThrow('highways.pothole');
  });
});

describe('the references of a key', () => {
  it('are always the same, and differ from one attempt to the next', () => {
    const attempts = Array.from({ length: 20 }, (_, attempt) => referenceFor('key', 'H', attempt));

    expect(attempts).toEqual(Array.from({ length: 20 }, (_, attempt) => referenceFor('key', 'H', attempt)));
    expect(new Set(attempts).size).toBe(20);
    expect(attempts.every((reference) => /^H-\d{6}$/.test(reference))).toBe(true);
  });

  it('do not run two names together', () => {
    expect(referenceFor('key1', 'H', 0)).not.toBe(referenceFor('key', 'H', 10));
  });
});
