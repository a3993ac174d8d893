// Timers of a conversation's own: tick finds the record when the first is due, and its dialog is opened, once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DialogTimer, Event } from '../../bot/model.ts';
import { choice } from '../../bot/fields/choice.ts';
import { form } from '../../bot/styles/form.ts';
import { content } from '../../dialogs/content.ts';
import { dueIn } from '../../lambdas/aws/due.ts';
import { message, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const answer = form('answer')
  .ask('which', choice('?', { a: 'A', b: 'B' }))
  .rule((a) => (a.which === 'b' ? { kind: 'silent' } : undefined))
  .ask('keep', choice('Shall we still come?', { yes: 'Yes', no: 'No' }))
  .end((answers) => ({ kind: 'submit', transaction: 'kept', answers }));
const reminders = (which: string): readonly DialogTimer[] => [
  { id: 'late', at: '2026-11-25T09:00:00.000Z', dialog: 'answer', answers: [['which', which]] },
  { id: 'soon', at: '2026-11-24T09:00:00.000Z', dialog: 'answer', answers: [['which', which]] },
];
const shopWith = (which = 'a') => {
  const followUps = { 'highways.pothole': () => reminders(which) };
  const dialogs = { ...content.dialogs, answer };
  return workshop(table, ({ mind }) => ({ mind: { ...mind, content: { ...content, dialogs, followUps } } }));
};
const reported = async (conversation: string, shop: ReturnType<typeof shopWith>) => {
  const words = ['Report a pothole', 'no', 'High Street, outside the bakery', '1', '1', 'no', 'skip', 'yes'];
  for (const [index, text] of words.entries()) {
    const event = message(conversation, `${conversation}-${index}`, text);
    await shop.take(
      index > 0
        ? event
        : ({ ...event, activity: { type: 'message', value: { option: 'form:report-pothole' } } } as Event),
    );
  }
};
const due = (conversation: string, minute: string): Event =>
  ({ ...message(conversation, `deliver:${conversation}:${minute}`, ''), kind: 'deliver' }) as never;

describe('a timer', () => {
  it('makes the record due, opens its dialog when it comes, and leaves the next one', async () => {
    const shop = shopWith();
    await reported('timed', shop);
    expect((await shop.record('timed'))?.due).toBe('2026-11-24T09:00:00.000Z');
    expect(await dueIn(table.client, table.tableName)(new Date('2026-11-24T08:59:00Z'))).toEqual([]);

    shop.time.now = new Date('2026-11-24T09:00:30Z');
    const found = await dueIn(table.client, table.tableName)(shop.time.now);
    await shop.take(due('timed', '1'));
    await shop.take(due('timed', '2'));

    const record = await shop.record('timed');
    expect(found).toEqual([{ conversation: 'timed', due: '2026-11-24T09:00:00.000Z' }]);
    expect(shop.said().filter((text) => text.startsWith('Shall we still come?'))).toHaveLength(1);
    expect(record?.dialog?.open).toMatchObject({ dialog: 'answer', asked: 'keep' });
    expect(record?.dialog?.timers?.map(({ id }) => id)).toEqual(['late']);
    expect(record?.due).toBe('2026-11-25T09:00:00.000Z');
    expect(shop.logs.at(-2)?.status).toBe('reminded');
  });

  it('of what is over says nothing, and is over too', async () => {
    const shop = shopWith('b');
    await reported('over', shop);
    const before = shop.said().length;

    shop.time.now = new Date('2026-11-26T09:00:00Z');
    await shop.take(due('over', '1'));
    await shop.take(due('over', '2'));

    const record = await shop.record('over');
    expect(shop.said()).toHaveLength(before);
    expect(record?.dialog?.timers).toBeUndefined();
    expect(record?.due).toBeUndefined();
  });

  it('puts the form aside that is open', async () => {
    const shop = shopWith();
    await reported('busy', shop);
    await shop.take({
      ...message('busy', 'b1', ''),
      activity: { type: 'message', value: { option: 'form:report-pothole' } },
    } as Event);
    await shop.take(message('busy', 'b2', 'no'));

    shop.time.now = new Date('2026-11-24T09:00:30Z');
    await shop.take(due('busy', '1'));

    const { open, saved } = (await shop.record('busy'))?.dialog ?? {};
    expect(open?.dialog).toBe('answer');
    expect(saved?.[0]).toMatchObject({
      dialog: 'report-pothole',
      answers: [['danger', 'no']],
    });
  });
});
