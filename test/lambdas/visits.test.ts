// Repairs and changes to visits in the embedded systems: each once, only for whoever may, and counted.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EffectResult, Json } from '../../bot/model.ts';
import { diaryItem, dynamoDbAppointments } from '../../lambdas/aws/dynamodb-appointments.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { NOBODY_KNOWN, noted } from '../nobody-known.ts';
import { dynamoDbLookups } from '../../lambdas/aws/dynamodb-lookups.ts';
import { dynamoDbTransactions } from '../../lambdas/aws/dynamodb-transactions.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const now = { at: new Date('2026-11-28T12:00:00Z') };
const clock = () => now.at;
const counts: (readonly [string, string, number])[] = [];
const council = { closures: [], references: { 'repairs.report': 'R', 'appointments.missed': 'M' } };
const cases = () => dynamoDbCases(table().client, table().name);
const diaries = () => dynamoDbAppointments(table().client, table().name, { closures: [], clock });
const lookups = () =>
  dynamoDbLookups(table().client, table().name, { closures: [], clock, identity: NOBODY_KNOWN });
const transactions = () =>
  dynamoDbTransactions(table().client, table().name, {
    identity: NOBODY_KNOWN,
    note: noted,
    enqueue: () => Promise.resolve(),
    ...council,
    cases: cases(),
    clock,
    timeZone: 'Europe/London',
    count: (...counted) => void counts.push(counted),
  });

let number = 0;
let diary = '';
beforeEach(async () => {
  counts.length = 0;
  now.at = new Date('2026-11-28T12:00:00Z');
  diary = `trade-${++number}`;
  const pattern = { weekdays: [1, 2, 3], times: [['08:00', '12:00'] as const], crews: 1 };
  await table().client.send(new PutItemCommand({ TableName: table().name, Item: diaryItem(diary, pattern) }));
});
const MONDAY = () => `${diary}/2026-11-30/08:00`;
const TUESDAY = () => `${diary}/2026-12-01/08:00`;

const send = (
  transaction: keyof ReturnType<typeof transactions>,
  answers: Readonly<Record<string, Json>>,
  { key = `key-${diary}-${transaction}`, conversation = `me-${diary}` } = {},
): Promise<EffectResult> =>
  transactions()[transaction]({
    key,
    conversation,
    transaction,
    answers,
    receivedAt: now.at.toISOString(),
  });
const repair = (slot: string, more = {}) =>
  send('repairs.report', { postcode: 'NM4 2QP', slot, kind: 'repair', about: 'a tap' }, more);
const booked = async (): Promise<string> => {
  const done = await repair(MONDAY());
  return done.ok ? (done.reference ?? '') : '';
};

describe('a repair', () => {
  it('takes its slot, opens a case and books the visit, once however often it is sent', async () => {
    const all = await Promise.all([repair(MONDAY()), repair(MONDAY())]);
    const again = await repair(MONDAY());

    const references = new Set([...all, again].map((each) => (each.ok ? each.reference : '')));
    const [reference = ''] = references;
    expect(references.size).toBe(1);
    expect(await cases().find(reference)).toMatchObject({ transaction: 'repairs.report' });
    expect(await diaries().find(reference)).toMatchObject({
      slot: { id: MONDAY() },
      postcode: 'NM4 2QP',
      moves: 0,
    });
    expect(await diaries().free(diary, '2026-11-30', '2026-11-30', 'other')).toEqual([]);
  });

  it('whose slot was taken opens no case, and asks for another', async () => {
    await repair(MONDAY());

    const late = await repair(MONDAY(), { key: 'late', conversation: 'late' });

    expect(late).toMatchObject({
      ok: false,
      again: false,
      undo: ['slot', 'later'],
      afresh: ['slots', 'holds'],
    });
    expect(await diaries().of('late')).toEqual([]);
  });

  it('without a visit is a case', async () => {
    const done = await send('repairs.report', { postcode: 'NM4 2QP', plan: 'person' });

    expect(done).toMatchObject({ ok: true, reference: expect.stringMatching(/^R-/) as string });
  });

  it('takes what was held for it, and not what is held for another', async () => {
    await lookups().holds(MONDAY(), `me-${diary}`);

    expect(await repair(MONDAY(), { key: 'other', conversation: 'other' })).toMatchObject({ ok: false });
    expect(await repair(MONDAY())).toMatchObject({ ok: true });
  });
});

describe('a slot that is held', () => {
  it('is kept for ten minutes for who asked, and is free to them', async () => {
    expect(await lookups().holds(MONDAY(), 'a')).toBe(true);
    expect(await lookups().holds(MONDAY(), 'b')).toBeNull();
    const by = `${diary}|2026-11-30|2026-11-30`;
    expect((await lookups().slots(by, 'a')).length).toBe(1);
    expect(await lookups().slots(by, 'b')).toEqual([]);
  });

  it('is one within the days in which it was offered, whatever is asked for', async () => {
    const { holds } = lookups();

    expect(await holds(`${MONDAY()}|2026-12-01|2026-12-09`, 'a')).toBeNull();
    expect(await holds(`${MONDAY()}|2026-11-01|2026-11-29`, 'a')).toBeNull();
    expect(await holds(`${MONDAY()}|2026-11-30|2026-11-30`, 'a')).toBe(true);

    now.at = new Date('2026-11-28T12:10:01Z');

    expect(await lookups().holds(MONDAY(), 'b')).toBe(true);
  });

  it('is one of those looked up, of which there may be fewer', async () => {
    const by = `${diary}|2026-11-30|2026-12-09`;

    expect(await lookups().slots(by, 'a')).toHaveLength(6);
    expect(await lookups().slots(`${by}|2`, 'a')).toHaveLength(2);
  });
});

describe('visits', () => {
  it('are seen by who booked them', async () => {
    const reference = await booked();

    expect(await lookups().appointments('own', `me-${diary}`)).toEqual([
      {
        reference,
        kind: 'repair',
        about: 'a tap',
        moves: 0,
        diary,
        slot: '2026-11-30T08:00-12:00',
        confirmed: false,
      },
    ]);
    expect(await lookups().appointments('own', 'somebody')).toEqual([]);
  });

  it.each([
    ['the right postcode', 'NM4 2QP', 1],
    ['a wrong postcode', 'NM4 2QR', 0],
    ['no postcode', '', 0],
  ])('of another are seen with %s: %s', async (_, postcode, count) => {
    const reference = await booked();

    expect(await lookups().appointments(`${reference}|${postcode}`, 'somebody')).toHaveLength(count);
  });

  it('that are unknown or cancelled are none, not even to who booked them', async () => {
    const reference = await booked();
    await diaries().cancel(reference);

    expect(await lookups().appointments('R-none|NM4 2QP', 'a')).toEqual([]);
    expect(await lookups().appointments(`${reference}|NM4 2QP`, `me-${diary}`)).toEqual([]);
    expect(await lookups().appointments('own', `me-${diary}`)).toEqual([]);
  });

  it('that were days ago are not listed any more', async () => {
    await booked();
    now.at = new Date('2026-12-03T12:00:00Z');
    expect(await lookups().appointments('own', `me-${diary}`)).toHaveLength(1);

    now.at = new Date('2026-12-04T12:00:00Z');

    expect(await lookups().appointments('own', `me-${diary}`)).toEqual([]);
  });
});

describe('a visit by a reference and a postcode that were typed', () => {
  const tried = (by: string, who: string) => lookups().appointment(by, who);

  it('is found by both, and is the same nothing when either is wrong, or it was cancelled', async () => {
    const reference = await booked();

    expect(await tried(`${reference}|NM4 2QP`, 'a')).toMatchObject({ reference });
    expect(await tried(`${reference}|NM4 2QR`, 'a')).toBeNull();
    expect(await tried('R-none|NM4 2QP', 'a')).toBeNull();
    await diaries().cancel(reference);
    expect(await tried(`${reference}|NM4 2QP`, 'a')).toBeNull();
  });

  it('is locked for an hour after five wrong ones, for this conversation and for its requests too', async () => {
    const reference = await booked();
    const who = `guesser-${diary}`;
    for (const last of ['A', 'B', 'D', 'E', 'F']) await tried(`${reference}|NM4 2Q${last}`, who);

    expect(await tried(`${reference}|NM4 2QP`, who)).toBe('locked');
    expect(await lookups().request(`${reference}|NM4 2QP`, who)).toBe('locked');
    expect(await tried(`${reference}|NM4 2QP`, 'another')).toMatchObject({ reference });
    now.at = new Date(now.at.getTime() + 3_600_001);
    expect(await tried(`${reference}|NM4 2QP`, who)).toMatchObject({ reference });
  });
});

describe('a change', () => {
  it('is made once, and counted with the hours that were left', async () => {
    const reference = await booked();

    const done = await send('appointments.move', { reference, slot: TUESDAY() });
    await send('appointments.move', { reference, slot: TUESDAY() });

    expect(done).toEqual({ ok: true, reference });
    expect(await diaries().find(reference)).toMatchObject({ slot: { id: TUESDAY() }, moves: 1 });
    expect(counts[0]).toEqual(['moved', 'repair', 44]);
  });

  it('to a slot that is taken asks for another; to another diary is none', async () => {
    const reference = await booked();
    await repair(TUESDAY(), { key: 'other', conversation: 'other' });

    expect(await send('appointments.move', { reference, slot: TUESDAY() })).toMatchObject({
      ok: false,
      undo: ['slot', 'later'],
    });
    expect(await send('appointments.move', { reference, slot: 'nobody/2026-12-01/08:00' })).toMatchObject({
      ok: false,
      afresh: expect.arrayContaining(['appointments']) as string[],
    });
    expect((await diaries().find(reference))?.slot.id).toBe(MONDAY());
  });

  it.each([
    'appointments.cancel',
    'appointments.confirm',
    'appointments.move',
    'appointments.missed',
  ] as const)('by %s is made by nobody else, unless they know the postcode', async (transaction) => {
    const reference = await booked();
    const answers = { reference, slot: TUESDAY() };
    const before = await diaries().find(reference);

    for (const more of [{}, { postcode: 'NM4 2QR' }])
      expect(await send(transaction, { ...answers, ...more }, { conversation: 'x' })).toMatchObject({
        ok: false,
      });
    expect(await diaries().find(reference)).toEqual(before);

    const theirs = await send(transaction, { ...answers, postcode: 'NM4 2QP' }, { conversation: 'x' });
    expect(theirs).toMatchObject({ ok: true });
    expect(await diaries().find(reference)).not.toEqual(before);
  });

  it('is a confirmation or a cancellation with its reason, each once', async () => {
    const reference = await booked();

    await send('appointments.confirm', { reference });
    expect((await diaries().find(reference))?.confirmedAt).toBe('2026-11-28T12:00:00.000Z');
    await send('appointments.cancel', { reference, reason: 'mended' });
    const again = await send('appointments.cancel', { reference, reason: 'mended' });

    expect(again).toEqual({ ok: true, reference });
    expect(await diaries().find(reference)).toMatchObject({ status: 'cancelled', reason: 'mended' });
    expect(await send('appointments.confirm', { reference })).toMatchObject({ ok: false, again: false });
  });
});

describe('a visit to which nobody came', () => {
  it('is one case, however often it is said, and has its new time', async () => {
    const reference = await booked();
    now.at = new Date('2026-11-30T13:00:00Z');
    const answers = { reference, was: '2026-11-30T08:00-12:00', slot: TUESDAY() };

    await send('appointments.missed', answers);
    await send('appointments.missed', answers);

    const counted = counts.filter(([visit]) => visit === 'missed');
    expect(counted[0]).toEqual(['missed', 'repair', -5]);
    expect((await diaries().find(reference))?.slot.id).toBe(TUESDAY());
    const { Items = [] } = await table().client.send(
      new (await import('@aws-sdk/client-dynamodb')).ScanCommand({ TableName: table().name }),
    );
    const missed = Items.filter(({ body }) => body?.S?.includes(`missed:${reference}`) === true);
    expect(missed).toHaveLength(1);
  });

  it('is noted though no new time was chosen, or the new time is gone', async () => {
    const reference = await booked();
    await repair(TUESDAY(), { key: 'other', conversation: 'other' });

    expect(await send('appointments.missed', { reference, was: 'a' })).toEqual({ ok: true, reference });
    expect(await send('appointments.missed', { reference, was: 'a', slot: TUESDAY() })).toMatchObject({
      ok: false,
      undo: ['slot', 'later'],
    });
  });
});
