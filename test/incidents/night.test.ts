// A night on the stack: what a tenant writes, who is paged, what they are told, and what stands in the record.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { council } from '../../dialogs/council.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { scene } from './scene.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const at = (time: string) => `2026-12-25T${time}:00.000Z`;
const begins = (...given: Parameters<typeof scene>) => {
  const night = scene(...given);
  night.shop.time.now = new Date(at('03:00'));
  return night;
};

describe('a danger at three in the morning', () => {
  it('is paged at once, and again after five minutes of silence; then it is told as it is confirmed, to the end', async () => {
    const night = begins(table);
    const [first, second] = night.onCall();

    await night.says('i can smell gas in the kitchen');
    await night.at(at('03:04'));
    expect(night.texts.map(({ to }) => to)).toEqual([first.id]);
    await night.at(at('03:05'));
    expect(night.texts.map(({ to }) => to)).toEqual([first.id, second?.id]);
    await night.says('it is getting stronger');
    await night.answers(second ?? first, 'acknowledged');
    await night.at(at('03:40'));
    await night.answers(second ?? first, 'on-the-way');
    await night.answers(second ?? first, 'made-safe');

    const kept = await night.incident();
    const [filed] = await night.shop.cases.of(night.id);
    expect(night.texts[0]?.words).toContain('S0 gas');
    expect(night.shop.said().filter((text) => text.includes(kept?.reference ?? 'none'))).toHaveLength(3);
    expect(kept).toMatchObject({
      standing: 'made-safe',
      awareAt: at('03:00'),
      row: 'gas',
      severity: 'S0',
      words: 'i can smell gas in the kitchen',
      added: [{ words: 'it is getting stronger' }],
    });
    expect(filed).toMatchObject({ reference: kept?.reference, answers: { incident: 'made-safe' } });
    const running = kept?.clocks.filter(({ stoppedAt }) => stoppedAt === undefined) ?? [];
    expect(kept?.clocks.length).toBeGreaterThan(3);
    expect(running.every(({ from }) => from > at('03:00'))).toBe(true);
  });

  it('says the truth after fifteen minutes, with the number, though they asked for no more messages', async () => {
    const night = begins(table);
    await night.says('there is a fire in the hall');

    for (const time of ['03:05', '03:10', '03:15', '03:16']) await night.at(at(time));

    const told = night.shop.said().filter((text) => text.includes('not reached the team'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('call 999 now');
    expect(told[0]).not.toContain(council.emergencyPhone);
    expect(night.alarms).toContain('unreached');
  });

  it('asks the next at once when no text goes out, and says so when none does', async () => {
    const night = begins(table);
    night.state.textsFail = true;

    await night.says('there is a fire in the hall');

    expect((await night.incident())?.paged.map(({ to }) => to.role)).toEqual([
      'first',
      'second',
      'duty-manager',
    ]);
    expect(night.shop.said().at(-1)).toContain('not reached the team');
  });

  it('that they call off, and that is over, is told to whoever was paged', async () => {
    const night = begins(table);
    await night.says('there is a fire in the hall');

    await night.says('false alarm');

    expect(night.texts.at(-1)?.words).toContain('no danger');
    expect(await night.incident()).toMatchObject({ standing: 'open', calledOffAt: at('03:00') });
  });

  it('told twice, and in words that were changed afterwards, is one incident', async () => {
    const night = begins(table);

    await night.says('there is a fire in the hall', 'fire fire the flat is on fire');

    const all = (await night.book.running()).filter(({ conversation }) => conversation === night.id);
    expect(all).toHaveLength(1);
    expect(await night.shop.cases.of(night.id)).toHaveLength(1);
  });

  it('of somebody who may not be alone is never answered here again', async () => {
    const night = begins(table);
    const before = night.shop.said().length;
    await night.says('my husband is hitting me');
    const lines = night.shop.said().length - before;

    for (const time of ['03:05', '03:10', '03:15']) await night.at(at(time));
    await night.answers(night.onCall('social-care')[0], 'acknowledged');

    expect(lines).toBeGreaterThan(0);
    expect(night.shop.said()).toHaveLength(before + lines);
    expect(night.texts.map(({ words }) => words).join()).not.toMatch(/husband|hit|abuse|violence/i);
  });
});

describe('a worker that dies', () => {
  it('between the write and the page has the page go out all the same, once', async () => {
    let dies = true;
    let died: () => void = () => undefined;
    const dead = new Promise<void>((resolve) => (died = resolve));
    const night = begins(table, ({ effects }) => ({
      effects: (effect) => {
        // As a process that ends: nothing after it runs, and nothing is marked.
        if (!dies) return effects(effect);
        died();
        return new Promise(() => undefined);
      },
    }));
    void night.says('there is a fire in the hall');
    await dead;
    dies = false;

    await expect(night.work({ ...(await again(night)) }, () => 10_000)).rejects.toThrow('Another worker');
    await loseLease(night);
    await night.at(at('03:01'));
    await night.at(at('03:02'));

    expect(night.texts.map(({ to }) => to)).toEqual([night.onCall()[0].id]);
  });

  it('is one of two at the same event, and the page goes out once', async () => {
    const night = begins(table);
    const other = scene(table);
    other.shop.time.now = night.shop.time.now;
    await night.shop.take(said(night.id, 'there is a fire in the hall'));
    const [reported] = night.shop.queued;
    if (reported === undefined || 'conversation' in reported) throw new Error('Nothing was reported.');

    const results = await Promise.allSettled([
      night.work(reported, () => 10_000),
      other.work(reported, () => 10_000),
    ]);

    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect([...night.texts, ...other.texts]).toHaveLength(1);
  });
});

type Night = ReturnType<typeof scene>;
const idOf = async ({ shop, book, id }: Night): Promise<string> => {
  const [first] = await shop.cases.of(id);
  const { incidentId } = await import('../../lambdas/transactions/report-incident.ts');
  const found = incidentId(first?.key ?? '');
  expect(await book.find(found)).toBeDefined();
  return found;
};
const stored = async (night: Night) => {
  const held = await night.book.read(await idOf(night));
  if (held === undefined) throw new Error('It was not stored.');
  return held.record;
};
/** The queue gives what was not acknowledged once more. */
const again = async (night: Night) => {
  const { incident, taken } = await stored(night);
  return { id: taken[0] ?? '', incident: incident.id, at: at('03:00'), kind: 'due' } as const;
};
/** Its time is up. */
const loseLease = async (night: Night) => {
  const held = await night.book.read(await idOf(night));
  if (held === undefined) throw new Error('It was not stored.');
  await night.book.put({ ...held.record, lease: 0 }, held.eTag);
  const { id: incident, awareAt } = held.record.incident;
  await night.book.list({ incident, running: true, awareAt, near: [], left: [] });
};
const said = (conversation: string, text: string) =>
  ({
    id: 'm1',
    conversation,
    channel: 'webchat',
    at: at('03:00'),
    receivedAt: at('03:00'),
    kind: 'activity',
    activity: { type: 'message', text, from: { id: 'dl_me', name: '', role: 'user' } },
  }) as const;
