// Look-ups and feedback through the worker: in the same turn, under one key, and never in anybody's way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Effect } from '../../bot/model.ts';
import type { DoEffect } from '../../bot/runtime/ports.ts';
import { effectsWith, type EffectDeps } from '../../lambdas/effects.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName);
});
afterAll(() => table.stop());

const opening = (conversation: string) =>
  message(conversation, 'm0', '', {
    activity: { type: 'message', value: { option: 'form:find-bin-days' } },
  });

/** Counts what is asked for, and fails while it is down. */
const watched = () => {
  const state = { down: false, asked: [] as Effect[] };
  const watch =
    (real: DoEffect): DoEffect =>
    (effect, channel) => {
      state.asked.push(effect);
      return state.down ? Promise.reject(new Error('made to fail')) : real(effect, channel);
    };
  const shop = workshop(table, ({ effects }) => ({ effects: watch(effects) }));
  return { state, shop };
};

describe('a look-up', () => {
  it('is answered in the turn that asks for it, from the table', async () => {
    const { shop } = watched();
    const id = newConversation();
    await shop.take(opening(id));

    await shop.take(message(id, 'm1', 'nm4 2qp'));
    expect(shop.said().at(-1)).toContain('number or name');
    await shop.take(message(id, 'm2', '14'));

    expect(shop.said().at(-1)).toContain('14 Elm Road');
    expect(shop.logs.map(({ status }) => status)).toEqual([
      'asked',
      'asked',
      'looking-up',
      'told',
      'looking-up',
    ]);
    expect(await shop.record(id)).toMatchObject({ outbox: [] });
    expect((await shop.record(id))?.dialog?.open).toBeUndefined();
  });

  it('is made once when its message is delivered twice', async () => {
    const { shop, state } = watched();
    const id = newConversation();
    await shop.take(opening(id));

    for (let times = 0; times < 3; times++) await shop.take(message(id, 'm1', 'nm4 2qp'));

    expect(state.asked).toHaveLength(1);
    expect(shop.said()).toHaveLength(3);
  });

  it('that throws is tried three times, then said not to have been possible; RETRY makes it again under its key', async () => {
    const { shop, state } = watched();
    const id = newConversation();
    await shop.take(opening(id));
    state.down = true;

    await shop.take(message(id, 'm1', 'nm4 2qp'));

    expect(state.asked).toHaveLength(3);
    expect(shop.said().at(-1)).toContain("can't look that up just now");
    expect((await shop.record(id))?.dialog?.open).toMatchObject({
      answers: [['postcode', 'NM4 2QP']],
      failed: true,
    });
    state.down = false;
    await shop.take(message(id, 'm2', 'retry'));

    expect(shop.said().at(-1)).toContain('number or name');
    expect(new Set(state.asked.map(({ key }) => key)).size).toBe(1);
  });

  it('for which no time was left is made at the next tick', async () => {
    const { shop, state } = watched();
    const id = newConversation();
    await shop.take(opening(id));

    await shop.take(message(id, 'm1', 'nm4 2qp'), 1_900);
    expect(state.asked).toHaveLength(0);
    expect((await shop.record(id))?.due).toBeDefined();
    await shop.take({ ...message(id, 'due', ''), kind: 'deliver' } as never);

    expect(shop.said().at(-1)).toContain('number or name');
  });
});

describe('a system that is looked up in', () => {
  const deps = (addresses: EffectDeps['lookups']['addresses']): EffectDeps => ({
    cases: {} as never,
    feedback: {} as never,
    unanswered: {} as never,
    links: () => Promise.resolve(),
    mayLookUp: () => Promise.resolve(undefined),
    leave: () => Promise.resolve(),
    deadLetter: () => Promise.resolve(),
    clock: () => new Date(),
    references: {},
    lookups: { addresses, rounds: () => Promise.resolve(null) } as never,
  });
  const find = (where: string): Effect => ({
    kind: 'find',
    key: 'k',
    conversation: 'c',
    in: where,
    by: 'NM4 2QP',
  });

  it('gives what it found, or nothing', async () => {
    const act = effectsWith(deps(() => Promise.resolve([])));

    expect(await act(find('addresses'), 'webchat')).toEqual({ ok: true, found: [] });
    expect(await act(find('rounds'), 'webchat')).toEqual({ ok: true, found: null });
  });

  it('and does not answer is not waited for', async () => {
    const act = effectsWith(deps(() => new Promise(() => undefined)));

    await expect(act(find('addresses'), 'webchat')).rejects.toThrow('2000 ms');
  });

  it.each(['weather', '__proto__', 'constructor'])(
    'is a fault when this version has none called %s',
    async (where) => {
      const act = effectsWith(deps(() => Promise.resolve([])));

      await expect(act(find(where), 'webchat')).rejects.toThrow(where);
    },
  );
});

describe('feedback', () => {
  it('is kept once however often it is delivered, and its words are added to it', async () => {
    const { shop } = watched();
    const id = newConversation();
    for (const [n, text] of ['library hours', 'no', 'The branches on bank holidays'].entries())
      for (let times = 0; times < 2; times++) await shop.take(message(id, `m${n}`, text));

    const kept = (await shop.feedback.list('2026-01-01')).filter(({ text }) =>
      text?.includes('bank holidays'),
    );

    expect(kept).toMatchObject([
      { topic: 'libraries', language: 'en', helpful: false, at: '2026-11-23T10:00:00.000Z' },
    ]);
    expect(JSON.stringify(kept)).not.toContain(id);
  });

  it('that cannot be kept now holds nothing up, and is kept later', async () => {
    const { shop, state } = watched();
    const id = newConversation();
    const before = (await shop.feedback.list('2026-01-01')).length;
    await shop.take(message(id, 'm0', 'library hours'));
    state.down = true;

    await shop.take(message(id, 'm1', 'yes thanks'));
    expect(shop.said().at(-1)).toContain('Thanks for telling us');
    expect((await shop.feedback.list('2026-01-01')).length).toBe(before);
    state.down = false;
    shop.time.now = new Date('2026-11-23T11:00:00Z');
    await shop.take({ ...message(id, 'due', ''), kind: 'deliver' } as never);

    const kept = await shop.feedback.list('2026-01-01');
    expect(kept).toContainEqual(expect.objectContaining({ topic: 'libraries', helpful: true }));
    expect(kept.length).toBe(before + 1);
    expect(await shop.record(id)).toMatchObject({ outbox: [] });
  });
});

describe('a transaction', () => {
  const opened: string[] = [];
  const act = effectsWith({
    cases: {
      open: ({ transaction }: { readonly transaction: string }) => {
        opened.push(transaction);
        return Promise.resolve('C-1');
      },
    } as never,
    feedback: {} as never,
    unanswered: {} as never,
    links: () => Promise.resolve(),
    mayLookUp: () => Promise.resolve(undefined),
    leave: () => Promise.resolve(),
    deadLetter: () => Promise.resolve(),
    clock: () => new Date(),
    references: {},
    lookups: {} as never,
  });
  const submission = { kind: 'submit', key: 'k', conversation: 'c', answers: {} } as const;
  const proof = { level: 2, account: 'a', person: 'p' } as const;

  it('is refused to whoever is not known surely enough, whatever a dialog asked for', async () => {
    expect(await act({ ...submission, transaction: 'identity.code' }, 'sms')).toMatchObject({ ok: false });
    expect(opened).toEqual([]);
  });

  it('is done for who is', async () => {
    await act({ ...submission, transaction: 'identity.code', access: { proof } }, 'sms');
    await act({ ...submission, transaction: 'highways.pothole' }, 'sms');

    expect(opened).toEqual(['identity.code', 'highways.pothole']);
  });
});
