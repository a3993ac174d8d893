// What the crews know of a home: works on its round, notes, and what was missed, each written in once.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { MISSES_MAX, type Miss } from '../../bot/services/collections.ts';
import type { Round } from '../../bot/services/rounds.ts';
import {
  assistedItem,
  disruptionItem,
  dynamoDbCollections,
  missItem,
  noteItem,
} from '../../lambdas/aws/dynamodb-collections.ts';
import { dynamoDbTable } from '../dynalite.ts';

const FRIDAY: Round = { weekday: 5, week: 'A', garden: true };
const HOME = '999990000001';
const NOTE = { bin: 'recycling', due: '2026-11-27', found: 'contaminated' } as const;
const WORKS = { bins: ['food'], due: '2026-11-27', moved: '2026-11-28' } as const;
const miss = (reference: string, more: Partial<Miss> = {}): Miss => ({
  bin: 'food',
  due: '2026-11-27',
  reference,
  reportedAt: '2026-11-27T17:00:00.000Z',
  ...more,
});

const table = dynamoDbTable();
const collections = () => dynamoDbCollections(table().client, table().name);
beforeAll(async () => {
  const items = [assistedItem(HOME), noteItem(HOME, NOTE), disruptionItem(FRIDAY, WORKS)];
  for (const Item of items) await table().client.send(new PutItemCommand({ TableName: table().name, Item }));
});

describe('DynamoDB, as what the crews know', () => {
  it('gives what there is of a home and of its round', async () => {
    expect(await collections().of(HOME, FRIDAY)).toEqual({
      assisted: true,
      disruptions: [WORKS],
      notes: [NOTE],
      misses: [],
    });
  });

  it('gives nothing of another home, and no works of another round', async () => {
    for (const [uprn, round] of [
      ['999990000002', undefined],
      ['', { ...FRIDAY, week: 'B' }],
    ] as const)
      expect(await collections().of(uprn, round)).toEqual({
        assisted: false,
        disruptions: [],
        notes: [],
        misses: [],
      });
  });

  it('writes a miss in once, whoever reports it, and lists the latest first', async () => {
    const home = '999990000003';
    const first = await collections().miss(home, miss('B-1'), 'me');
    const again = await collections().miss(
      home,
      miss('B-2', { reportedAt: '2026-11-28T09:00:00Z' }),
      'other',
    );
    await collections().miss(home, miss('B-3', { due: '2026-12-04' }), 'me');

    expect([first.reference, again.reference]).toEqual(['B-1', 'B-1']);
    expect((await collections().of(home, undefined)).misses.map(({ reference }) => reference)).toEqual([
      'B-3',
      'B-1',
    ]);
    expect(await collections().missed('B-1', 'other')).toEqual(miss('B-1'));
  });

  it('lists no more than its most', async () => {
    const home = '999990000004';
    for (let day = 10; day < 22; day++)
      await table().client.send(
        new PutItemCommand({
          TableName: table().name,
          Item: missItem(home, miss(`B-${day}`, { due: `2026-11-${day}` })),
        }),
      );

    expect((await collections().of(home, undefined)).misses).toHaveLength(MISSES_MAX);
  });

  it('shows a miss to nobody else', async () => {
    await collections().miss('999990000005', miss('B-5'), 'me');

    expect(await collections().missed('B-5', 'stranger')).toBeUndefined();
    expect(await collections().again('B-5', 'stranger', '2026-12-02T09:00:00Z')).toBeUndefined();
    expect(await collections().missed('B-5', 'me')).toEqual(miss('B-5'));
  });

  it('keeps the first time that it was still not collected', async () => {
    await collections().miss('999990000006', miss('B-6'), 'me');

    await collections().again('B-6', 'me', '2026-12-02T09:00:00Z');
    await collections().again('B-6', 'me', '2026-12-03T09:00:00Z');

    expect((await collections().missed('B-6', 'me'))?.againAt).toBe('2026-12-02T09:00:00Z');
    expect(await collections().again('B-none', 'me', '2026-12-02T09:00:00Z')).toBeUndefined();
  });
});
