// Missed bins and bulky waste through the whole worker: one case for a home, bin and day, and one crew for a day.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { dynamoDbAppointments } from '../../lambdas/aws/dynamodb-appointments.ts';
import { dynamoDbCollections } from '../../lambdas/aws/dynamodb-collections.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

/** A Friday evening. */
const NOW = new Date('2026-11-27T18:00:00Z');
let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName, NOW);
});
afterAll(() => table.stop());

const at = () => {
  const shop = workshop(table);
  shop.time.now = NOW;
  return shop;
};
type Shop = ReturnType<typeof at>;
let count = 0;
/** Says it all, and takes the results that come of it. */
const talk = async (shop: Shop, conversation: string, form: string, ...words: readonly string[]) => {
  const opening = { type: 'message', value: { option: `form:${form}` } };
  await shop.take({ ...message(conversation, `e-${++count}`, ''), activity: opening } as Event);
  for (const text of words) await shop.take(message(conversation, `e-${++count}`, text));
};
const REPORT = ['NM4 2QP', '12', 'food', 'yes', 'skip', 'skip', 'yes'];
const references = (shop: Shop) => shop.said().flatMap((text) => text.match(/\b[BW]-\d{6}\b/g) ?? []);

describe('a missed bin', () => {
  it('is one case for the home, the bin and the day, whoever reports it', async () => {
    const shop = at();
    const [me, other] = [newConversation(), newConversation()];

    await talk(shop, me, 'report-missed-bin', ...REPORT);
    await talk(shop, other, 'report-missed-bin', 'NM4 2QP', '12', 'food');

    const [first = '', second] = references(shop);
    expect(first).toMatch(/^B-/);
    expect(second).toBe(first);
    expect((await shop.record(other))?.dialog?.open).toBeUndefined();
    expect(await shop.cases.find(first)).toMatchObject({
      transaction: 'waste.missed-bin',
      conversation: me,
      answers: { bins: [{ bin: 'food', due: '2026-11-27' }], home: '12 Elm Road' },
    });
  });

  it('is one case too where two report it in the same minute', async () => {
    const shop = at();
    const people = [newConversation(), newConversation()];
    const both = ['NM4 2QP', '16', 'food', 'yes', 'skip', 'skip'];
    for (const person of people) await talk(shop, person, 'report-missed-bin', ...both);

    for (const person of people) await shop.take(message(person, `e-${++count}`, 'yes'));

    expect(references(shop)).toHaveLength(2);
    expect(new Set(references(shop)).size).toBe(1);
  });

  it('of two bins has a case for each', async () => {
    const shop = at();

    await talk(
      shop,
      newConversation(),
      'report-missed-bin',
      'NM4 2QP',
      '18',
      'rubbish and food',
      'yes',
      'skip',
      'skip',
      'yes',
    );

    expect(new Set(references(shop)).size).toBe(2);
  });

  it('is asked after on the day after it was to be collected, and opened again at "no"', async () => {
    const shop = at();
    const me = newConversation();
    await talk(shop, me, 'report-missed-bin', 'NM4 2QP', '20', ...REPORT.slice(2));
    const [reference = ''] = references(shop);

    expect((await shop.record(me))?.due).toBe('2026-12-02T09:30:00.000Z');
    shop.time.now = new Date('2026-12-02T09:30:30Z');
    await shop.take({ ...message(me, 'tick', ''), kind: 'deliver' } as never);
    expect((await shop.record(me))?.dialog?.open?.asked).toBe('collected');
    await shop.take(message(me, `e-${++count}`, 'no'));

    const known = dynamoDbCollections(table.client, table.tableName);
    expect((await known.missed(reference, me))?.againAt).toBeDefined();
    expect(shop.said().at(-1)).toContain(reference);
  });

  it('that the crew had closed stands as open after a "no", with the day that was told', async () => {
    const shop = at();
    const me = newConversation();
    await talk(shop, me, 'report-missed-bin', 'NM4 2QP', '14', ...REPORT.slice(2));
    const [reference = ''] = references(shop);
    await shop.cases.update(reference, { status: 'done', updatedAt: '2026-12-01T15:00:00.000Z' });
    shop.time.now = new Date('2026-12-02T09:30:30Z');
    await shop.take({ ...message(me, 'tick-again', ''), kind: 'deliver' } as never);
    await shop.take(message(me, `e-${++count}`, 'no'));

    expect(shop.said().at(-1)).toContain('by Friday 4 December');
    expect(await shop.cases.find(reference)).toMatchObject({ status: 'received', expectedBy: '2026-12-04' });
    await shop.take(message(me, `e-${++count}`, 'how long will it be'));
    expect(shop.said().at(-1)).toContain('The crew comes back by Friday 4 December.');
  });
});

describe('a bulky waste collection', () => {
  const BOOK = ['a sofa', 'yes', 'NM4 2QP', '12', 'drive'];
  const diaries = () =>
    dynamoDbAppointments(table.client, table.tableName, { closures: [], clock: () => NOW });

  it('is a visit on its day, under the reference of its case', async () => {
    const shop = at();
    const me = newConversation();

    await talk(shop, me, 'book-bulky-waste', ...BOOK, '1', 'skip', 'yes');

    const [visit] = await diaries().of(me);
    expect(visit).toMatchObject({ kind: 'bulky-waste', about: 'sofa', slot: { date: '2026-12-01' } });
    expect(await shop.cases.find(visit?.reference ?? '')).toMatchObject({ transaction: 'waste.bulky' });
    expect(references(shop)).toEqual([visit?.reference]);
  });

  it('goes to the other day when all crews of the first were taken while it was thought over', async () => {
    const shop = at();
    const me = newConversation();
    await talk(shop, me, 'book-bulky-waste', ...BOOK, '2', 'skip');
    // The hold is over, and others come first.
    shop.time.now = new Date(NOW.getTime() + 11 * 60_000);
    const later = dynamoDbAppointments(table.client, table.tableName, {
      closures: [],
      clock: () => shop.time.now,
    });
    for (let crew = 0; crew < 12; crew++)
      await later.take('bulky-waste/2026-12-02/07:00', `other-${crew}`, `other-${crew}`);

    await shop.take(message(me, `e-${++count}`, 'yes'));

    expect(await diaries().of(me)).toEqual([]);
    const open = (await shop.record(me))?.dialog?.open;
    expect(open?.asked).toBe('slot');
    expect(JSON.stringify(open?.found)).not.toContain('2026-12-02');
  });
});
