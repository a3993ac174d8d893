// Hazards through the worker: kept when the case book is down, told of honestly, and one case however it came about.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { council } from '../../dialogs/council.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName);
});
afterAll(() => table.stop());

const opening = (conversation: string) =>
  message(conversation, 'open', '', {
    activity: { type: 'message', value: { option: 'form:report-repair' } },
  });
const MOULD = ['none', 'tenant', 'NM2 3DL', '2a', 'kitchen', 'mould', 'mould'];

/** The systems behind fail while they are down. */
const talking = async (...texts: readonly string[]) => {
  const state = { down: false };
  const shop = workshop(table, ({ effects }) => ({
    effects: (effect, channel) =>
      state.down && effect.kind === 'submit'
        ? Promise.reject(new Error('made to fail'))
        : effects(effect, channel),
  }));
  const id = newConversation();
  await shop.take(opening(id));
  let count = 0;
  const says = async (...more: readonly string[]) => {
    for (const text of more) await shop.take(message(id, `m${++count}`, text));
  };
  await says(...texts);
  /** The minute tick finds what is due. */
  const tick = async (at: string) => {
    shop.time.now = new Date(at);
    await shop.take({ ...message(id, `deliver:${at}`, ''), kind: 'deliver' });
  };
  return { shop, id, state, says, tick, cases: () => shop.cases.of(id) };
};

/** A leak of dirty water: filed with the last of these. */
const LEAK = ['1', 'no', '1', '3'];
const WHERE = ['NM2 3DL', '2a', 'skip', 'none'];
const FILED_AT = '2026-11-23T10:00:00.000Z';

describe('an emergency', () => {
  it('has a case with the time at which it was told, and its reference is said', async () => {
    const { shop, says, cases } = await talking();

    await says(...LEAK);

    expect(await cases()).toMatchObject([
      {
        transaction: 'incidents.report',
        answers: { row: 'leak', severity: 'S1', pages: 'housing' },
        receivedAt: FILED_AT,
      },
    ]);
    expect(shop.said().at(-1)).toContain(council.emergencyPhone);

    await says(...WHERE);

    const [kept, ...others] = await cases();
    expect(others).toEqual([]);
    expect(kept?.answers['place']).toContain('NM2 3DL');
    expect(shop.said().at(-1)).toContain(kept?.reference);
  });

  it('gives the number though the case book is down, says so once, and is kept later with its own time', async () => {
    const { shop, state, says, tick, cases } = await talking();
    state.down = true;

    await says(...LEAK);
    expect(shop.said().at(-1)).toContain(council.emergencyPhone);
    await says(...WHERE);

    expect(shop.said().at(-1)).toContain('RETRY');
    const before = shop.said().length;
    await tick('2026-11-23T10:05:00Z');
    expect([shop.said().length, await cases()]).toEqual([before, []]);

    state.down = false;
    await tick('2026-11-23T12:00:00Z');

    const [kept] = await cases();
    expect(kept?.receivedAt).toBe(FILED_AT);
    expect(shop.said().slice(before).join()).toContain(kept?.reference);
  });

  it('is one case of the time at which it was told, though they try again themselves', async () => {
    const { shop, id, state, says, tick, cases } = await talking();
    state.down = true;
    await says(...LEAK, ...WHERE);
    state.down = false;
    const receivedAt = '2026-11-23T10:30:00.000Z';
    shop.time.now = new Date(receivedAt);

    await shop.take(message(id, 'again', 'retry', { at: receivedAt, receivedAt }));

    expect(await cases()).toMatchObject([{ receivedAt: FILED_AT }]);
    await tick('2026-11-23T12:00:00Z');
    expect(await cases()).toHaveLength(1);
  });
});

describe('a hazard', () => {
  it('is kept when they say no more', async () => {
    const { cases } = await talking(...MOULD);

    expect(await cases()).toMatchObject([
      { transaction: 'repairs.hazard', answers: { job: 'mould', address: '2A Mill Lane' } },
    ]);
  });

  it('is kept when they say no more and the case book was down', async () => {
    const { state, says, tick, cases, shop } = await talking(...MOULD.slice(0, -1));
    state.down = true;
    await says(MOULD.at(-1) ?? '');
    const before = shop.said().length;
    expect(await cases()).toEqual([]);
    state.down = false;

    await tick('2026-11-23T12:00:00Z');

    expect(await cases()).toMatchObject([{ receivedAt: '2026-11-23T10:00:00.000Z' }]);
    expect(shop.said()).toHaveLength(before);
  });

  it('is one case when the form is put aside and begun anew, to its end', async () => {
    const { shop, id, cases } = await talking(...MOULD, 'save');
    const [begun] = await cases();
    const receivedAt = '2026-11-23T11:00:00.000Z';
    shop.time.now = new Date(receivedAt);
    const later = { at: receivedAt, receivedAt };

    await shop.take({ ...opening(id), ...later, id: 'anew' });
    const rest = ['a week', 'no', 'no', 'skip', 'skip', '1', '07700 900982', 'yes'];
    for (const [index, text] of [...MOULD, ...rest].entries())
      await shop.take(message(id, `anew${index}`, text, later));

    expect(await cases()).toMatchObject([
      { reference: begun?.reference, transaction: 'repairs.report', receivedAt: '2026-11-23T10:00:00.000Z' },
    ]);
    expect((await shop.record(id))?.dialog?.saved).toBeUndefined();
  });

  it('is the case that the finished report is, with the time of the first word and all that was told', async () => {
    const { shop, says, cases } = await talking(...MOULD);
    const [begun] = await cases();
    shop.time.now = new Date('2026-11-23T11:00:00Z');

    await says('a week', 'no', 'no', 'skip', 'skip', '1', '07700 900982', 'yes');

    expect(await cases()).toMatchObject([
      {
        reference: begun?.reference,
        receivedAt: '2026-11-23T10:00:00.000Z',
        transaction: 'repairs.report',
        answers: { job: 'mould', care: ['none'], phone: '07700900982', kind: 'hazard' },
      },
    ]);
    expect(shop.said().at(-1)).toContain(begun?.reference);
  });
});
