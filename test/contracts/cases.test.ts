// A submission opens one case, however often it is made, under a reference that people can read out.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { isOver, referenceFor, type CaseStatus, type Submission } from '../../bot/services/cases.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { keyOf } from '../../lambdas/aws/table.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const cases = () => dynamoDbCases(table().client, table().name);
const submission = (key: string, more: Partial<Submission> = {}) => ({
  key,
  conversation: 'conversation-1',
  transaction: 'highways.pothole',
  answers: { where: 'High St', depth: 'deep', hurt: 'no' },
  receivedAt: '2026-09-22T11:00:00.000Z',
  ...more,
});

const received = (sent: Submission, reference: string) => ({
  ...sent,
  reference,
  status: 'received',
  updatedAt: sent.receivedAt,
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
    expect(await cases().find(reference)).toEqual(received(submitted, reference));
  });

  it('is the same for the same key, and stays as it was first', async () => {
    const first = submission('same-1');
    const reference = await cases().open(first, 'H');

    const again = await cases().open(submission('same-1', { receivedAt: '2026-09-23T11:00:00.000Z' }), 'H');

    expect(again).toBe(reference);
    expect(await cases().find(reference)).toEqual(received(first, reference));
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

describe('where a case stands', () => {
  const open = (key: string, more: Partial<Submission> = {}) => cases().open(submission(key, more), 'S');

  it('is kept by its reference, and what is not named stays', async () => {
    const reference = await open('standing-1');
    await cases().update(reference, {
      status: 'scheduled',
      updatedAt: '2026-09-23T09:00:00.000Z',
      expectedBy: '2026-09-30',
    });

    const after = await cases().update(reference, {
      status: 'closed-no-action',
      updatedAt: '2026-09-24T09:00:00.000Z',
      reason: 'It was mended already.',
    });

    expect(after).toEqual({
      ...submission('standing-1'),
      reference,
      status: 'closed-no-action',
      updatedAt: '2026-09-24T09:00:00.000Z',
      expectedBy: '2026-09-30',
      reason: 'It was mended already.',
    });
    expect(await cases().find(reference)).toEqual(after);
  });

  it('is left as it stands where a change is not to be made over that', async () => {
    const reference = await cases().open(submission('unless'), 'H');
    const updatedAt = '2026-09-25T09:00:00.000Z';
    await cases().update(reference, { updatedAt, status: 'done' });

    const kept = await cases().update(reference, ({ status }) =>
      status === 'done' ? undefined : { updatedAt: '2026-09-26T09:00:00.000Z', status: 'received' },
    );

    expect(kept).toMatchObject({ status: 'done', updatedAt });
    expect(await cases().find(reference)).toMatchObject({ status: 'done', updatedAt });
  });

  it('keeps what each of many makes of it in the same moment', async () => {
    const reference = await open('at-once');
    const updatedAt = '2026-09-25T09:00:00.000Z';

    await Promise.all(
      ['one', 'two', 'three', 'four'].map((name) =>
        cases().update(reference, ({ answers }) => ({ answers: { ...answers, [name]: true }, updatedAt })),
      ),
    );

    expect((await cases().find(reference))?.answers).toMatchObject({
      one: true,
      two: true,
      three: true,
      four: true,
    });
  });

  it('keeps a reason with the status that it is of, and no longer', async () => {
    const reference = await open('standing-5');
    const at = { updatedAt: '2026-09-24T09:00:00.000Z' };
    await cases().update(reference, { ...at, status: 'scheduled', reason: 'A crew comes on Thursday.' });

    const kept = await cases().update(reference, { ...at, workId: '4021' });
    const moved = await cases().update(reference, { ...at, status: 'in-progress' });

    expect(kept?.reason).toBe('A crew comes on Thursday.');
    expect(moved).not.toHaveProperty('reason');
  });

  it('may say from the first by when', async () => {
    const reference = await cases().open({ ...submission('standing-2'), expectedBy: '2026-09-29' }, 'S');

    expect(await cases().find(reference)).toMatchObject({ expectedBy: '2026-09-29', status: 'received' });
  });

  it('is not put back when the case is sent again', async () => {
    const reference = await open('standing-3');
    await cases().update(reference, { status: 'done', updatedAt: '2026-09-25T09:00:00.000Z' });

    await open('standing-3');

    expect(await cases().find(reference)).toMatchObject({ status: 'done' });
  });

  it('loses nothing when much of it changes at once', async () => {
    const reference = await open('standing-4');
    const updatedAt = '2026-09-25T09:00:00.000Z';

    await Promise.all([
      cases().update(reference, { updatedAt, status: 'in-progress' }),
      cases().update(reference, { updatedAt, expectedBy: '2026-10-01' }),
      cases().update(reference, { updatedAt, reason: 'A crew is there.' }),
    ]);

    expect(await cases().find(reference)).toMatchObject({
      status: 'in-progress',
      expectedBy: '2026-10-01',
      reason: 'A crew is there.',
    });
  });

  it('is not there for a case that is not', async () => {
    const updatedAt = '2026-09-25T09:00:00.000Z';

    expect(await cases().update('S-none', { updatedAt, status: 'done' })).toBeUndefined();
    expect(await cases().find('S-none')).toBeUndefined();
  });

  it('is "received" in a case that was stored without', async () => {
    const { client, name } = table();
    const body = JSON.stringify({ ...submission('old'), reference: 'S-OLD' });
    const Item = { pk: { S: keyOf('case', 'S-OLD') }, sk: { S: 'case' }, body: { S: body } };
    await client.send(new PutItemCommand({ TableName: name, Item }));

    expect(await cases().find('S-OLD')).toEqual(received(submission('old'), 'S-OLD'));
    const updatedAt = '2026-09-25T09:00:00.000Z';
    expect(await cases().update('S-OLD', { updatedAt, status: 'done' })).toMatchObject({ status: 'done' });
  });

  it.each<[CaseStatus, boolean]>([
    ['received', false],
    ['checked', false],
    ['scheduled', false],
    ['in-progress', false],
    ['done', true],
    ['closed-no-action', true],
    ['cancelled', true],
  ])('is over when it is %s: %s', (status, over) => {
    expect(isOver({ status })).toBe(over);
  });
});

describe('the cases of a conversation', () => {
  it('are its own alone, the earliest first, once each', async () => {
    const mine = { conversation: 'mine' };
    const later = await cases().open(
      submission('of-2', { ...mine, receivedAt: '2026-09-23T08:00:00.000Z' }),
      'S',
    );
    const first = await cases().open(submission('of-1', mine), 'S');
    await cases().open(submission('of-1', mine), 'S');
    await cases().open(submission('of-3', { conversation: 'mine#2' }), 'S');

    const found = await cases().of('mine');

    expect(found.map(({ reference }) => reference)).toEqual([first, later]);
    expect(await cases().of('nobody')).toEqual([]);
  });

  it('are listed by a repeat when the first did not come to it', async () => {
    const { client, name } = table();
    const unlisted = new Error('It went away.');
    let puts = 0;
    const breaking = {
      send: (command: unknown) => {
        if (command instanceof PutItemCommand && ++puts === 2) return Promise.reject(unlisted);
        return client.send(command as PutItemCommand);
      },
    } as unknown as typeof client;
    const sent = submission('of-4', { conversation: 'broken-off' });
    await expect(dynamoDbCases(breaking, name).open(sent, 'S')).rejects.toThrow(unlisted);

    const reference = await cases().open(sent, 'S');

    expect((await cases().of('broken-off')).map((each) => each.reference)).toEqual([reference]);
  });
});
