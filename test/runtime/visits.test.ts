// Visits through the worker: the last slot goes to one of two, a reminder comes when it is due, and its answer is kept.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { dynamoDbAppointments } from '../../lambdas/aws/dynamodb-appointments.ts';
import { dueIn } from '../../lambdas/aws/due.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName);
});
afterAll(() => table.stop());

type Shop = ReturnType<typeof workshop>;
const open = (conversation: string, dialog: string) =>
  message(conversation, `open-${dialog}`, '', {
    activity: { type: 'message', value: { option: `form:${dialog}` } },
  });
let said = 0;
const says = (shop: Shop, conversation: string, ...texts: readonly string[]) =>
  texts.reduce(
    (before, text) => before.then(() => shop.take(message(conversation, `said-${++said}`, text))),
    Promise.resolve(),
  );
/** Up to the check of a repair in the time of this number. */
const reportUpTo = async (shop: Shop, conversation: string, slot: string) => {
  await shop.take(open(conversation, 'report-repair'));
  const answers = [
    'none',
    'tenant',
    'NM2 3DL',
    '2a',
    'hall',
    'front door',
    'the keys are lost',
    'yes',
    'today',
    'no',
    'no',
  ];
  await says(shop, conversation, ...answers, 'skip', 'skip', slot, '07700 900982');
};
const diaries = (shop: Shop) =>
  dynamoDbAppointments(table.client, table.tableName, {
    closures: content.council.closures,
    clock: () => shop.time.now,
  });
const dueAt = async (shop: Shop, conversation: string, at: string) => {
  shop.time.now = new Date(at);
  const found = await dueIn(table.client, table.tableName)(shop.time.now);
  const event = { ...message(conversation, `deliver:${at}`, ''), kind: 'deliver' } as Event;
  const isFound = found.some((each) => 'conversation' in each && each.conversation === conversation);
  if (isFound) await shop.take(event);
  return isFound;
};

describe('a repair', () => {
  it('is booked once, though its last message comes three times', async () => {
    const shop = workshop(table);
    const id = newConversation();
    await reportUpTo(shop, id, '1');

    for (let times = 0; times < 3; times++) await shop.take(message(id, 'send', 'yes'));

    const visits = await diaries(shop).of(id);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({
      slot: { id: 'joinery/2026-11-24/08:00' },
      kind: 'repair',
      postcode: 'NM2 3DL',
    });
    expect(shop.said().at(-1)).toContain(visits[0]?.reference);
  });

  it('whose last slot another takes while they check is asked for another time, and is booked then', async () => {
    const shop = workshop(table);
    const id = newConversation();
    await reportUpTo(shop, id, '2');
    // Ten minutes later it is kept for nobody, and both crews are sent elsewhere.
    shop.time.now = new Date('2026-11-23T10:11:00Z');
    for (const other of ['a', 'b']) await diaries(shop).take('joinery/2026-11-24/10:00', other, other);

    await says(shop, id, 'yes');
    expect(shop.said().at(-1)).toContain('When can we come');
    expect(await diaries(shop).of(id)).toEqual([]);
    await says(shop, id, '12pm', 'yes');

    expect(await diaries(shop).of(id)).toMatchObject([{ slot: { id: 'joinery/2026-11-24/12:00' } }]);
  });
});

describe('a reminder', () => {
  it('comes when it is due, is answered, and is not repeated', async () => {
    const shop = workshop(table);
    const id = newConversation();
    await reportUpTo(shop, id, '12pm');
    await says(shop, id, 'yes');
    const [visit] = await diaries(shop).of(id);

    // The day before is too near, and so the first is two hours before: at 10 in the morning.
    expect(await dueAt(shop, id, '2026-11-23T11:59:00Z')).toBe(false);
    expect(await dueAt(shop, id, '2026-11-23T12:00:30Z')).toBe(true);
    expect(shop.said().at(-1)).toContain('Tuesday 24 November, 12pm to 5pm');
    await says(shop, id, 'YES');

    expect((await diaries(shop).find(visit?.reference ?? ''))?.confirmedAt).toBeDefined();
    expect(shop.visits).toEqual([['confirmed', 'repair', 24]]);
    const before = shop.said().length;
    await dueAt(shop, id, '2026-11-24T10:00:30Z');
    expect(shop.said()).toHaveLength(before);
    await dueAt(shop, id, '2026-11-25T17:00:30Z');
    expect(shop.said().at(-1)).toContain('Is it fixed?');
  });

  it('leads to a cancellation, and then there is nothing to be reminded of', async () => {
    const shop = workshop(table);
    const id = newConversation();
    await shop.take(open(id, 'report-repair'));
    const fan = ['none', 'tenant', 'NM2 3DL', '2a', 'kitchen', 'extractor fan', 'today', 'no', 'no'];
    await says(shop, id, ...fan, 'skip', 'skip', '12pm', '07700 900982', 'yes');
    const [visit] = await diaries(shop).of(id);

    await dueAt(shop, id, '2026-11-23T12:00:30Z');
    await says(shop, id, 'CANCEL', 'yes');

    expect((await diaries(shop).find(visit?.reference ?? ''))?.status).toBe('cancelled');
    expect(shop.visits).toEqual([['cancelled', 'repair', 24]]);
    const before = shop.said().length;
    expect(await dueAt(shop, id, '2026-11-24T10:00:30Z')).toBe(true);
    expect(await dueAt(shop, id, '2026-11-25T17:00:30Z')).toBe(true);
    expect(shop.said()).toHaveLength(before);
  });
});
