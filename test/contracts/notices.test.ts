// The book of notices, and who is told of a change: once each, whatever comes between.
import { describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { changeNotice, followWith, tellUntold } from '../../bot/notices/tell.ts';
import { reachOf } from '../../bot/notices/untold.ts';
import { seenOf } from '../../lambdas/seen.ts';
import { dynamoDbNotices } from '../../lambdas/aws/dynamodb-notices.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { notice } from '../notices/made.ts';

const table = dynamoDbTable();
const book = () => dynamoDbNotices(table().client, table().name);
const clock = () => new Date('2026-09-22T12:00:00.000Z');
const CHANGE = { at: '2026-09-22T12:00:00.000Z', by: 'duty manager +447700900173' };
let made = 0;
const put = () => book().put(notice({ id: `n-${++made}` }));
const follow = (id: string, conversation: string, seen = 1) =>
  ({
    kind: 'follow',
    key: conversation,
    conversation,
    notice: id,
    at: CHANGE.at,
    seen,
    form: 'report-repair',
  }) as const;
const isOpen = async (id: string) => (await book().open()).some((each) => each.id === id);
const telling = () => {
  const events: Event[] = [];
  const enqueue = (more: readonly Event[]) => Promise.resolve(void events.push(...more));
  return { events, deps: { notices: book(), enqueue, clock } };
};

describe('the book of notices', () => {
  it('puts one up once, and lists it', async () => {
    const first = await put();

    const again = await book().put({ ...first, text: { en: 'Another' } });

    expect(again).toEqual(first);
    expect(await book().find(first.id)).toEqual(first);
    expect(await isOpen(first.id)).toBe(true);
    expect((await book().since('2026-01-01')).filter(({ id }) => id === first.id)).toEqual([first]);
  });

  it('of two changes at once takes one, and keeps who made it', async () => {
    const { id } = await put();

    const both = await Promise.all(
      ['a', 'b'].map((by) => book().change(id, { ...CHANGE, by, standing: 'fixed' }, 1)),
    );

    const after = await book().find(id);
    expect(both.filter((each) => each?.done === true)).toHaveLength(1);
    expect(after?.updates.map(({ standing }) => standing)).toEqual(['running', 'fixed']);
  });

  it('lists what is over until all were told, and no longer', async () => {
    const { id } = await put();
    await book().change(id, { ...CHANGE, standing: 'withdrawn' }, 1);
    const before = await isOpen(id);

    await book().told(id, 1);
    const early = await isOpen(id);
    await book().told(id, 2);

    expect([before, early, await isOpen(id)]).toEqual([true, true, false]);
    expect((await book().find(id))?.untold).toBeUndefined();
  });

  it('knows none that was never put up', async () => {
    expect(await book().find('none')).toBeUndefined();
    expect(await book().change('none', CHANGE, 1)).toBeUndefined();
  });
});

describe('whom news did not reach', () => {
  it('stands with their report, the latest of it, until they ask again', async () => {
    const made = await put();
    const { deps } = telling();
    await followWith(deps)(follow(made.id, 'c8'));
    await followWith(deps)(follow(made.id, 'c9'));
    const changed = await book().change(made.id, { ...CHANGE, standing: 'fixed' }, 1);
    await book().told(made.id, 2);
    const lost = { id: made.id, conversation: 'c8', at: CHANGE.at };

    await book().untold({ ...lost, update: 2, refusal: 'opted-out' });
    await book().untold({ ...lost, update: 1, refusal: 'content' });
    await book().untold({ ...lost, conversation: 'nobody', update: 2 });

    const reach = () => reachOf(changed?.notice ?? made, book());
    expect(await reach()).toEqual({ followers: 2, untold: 1, stopped: 1 });
    await followWith(deps)(follow(made.id, 'c8'));
    expect(await reach()).toEqual({ followers: 2, untold: 0, stopped: 0 });
  });
});

describe('a change', () => {
  it('is told to each who follows it, once, with what they need to know', async () => {
    const { id } = await put();
    const { events, deps } = telling();
    await followWith(deps)(follow(id, 'c1'));
    await followWith(deps)(follow(id, 'c1'));
    await followWith(deps)(follow(id, 'c2'));

    const done = await changeNotice(deps)(id, { ...CHANGE, standing: 'fixed' }, 1);

    expect(done).toMatchObject({ kind: 'done', told: 2 });
    expect(events.map((event) => event.id).sort()).toEqual([`notice:c1:${id}:2`, `notice:c2:${id}:2`]);
    expect(events[0]).toMatchObject({
      kind: 'notice',
      news: { standing: 'fixed', update: 2, topics: ['water'] },
    });
    expect(JSON.stringify(events)).not.toContain('duty manager');
  });

  it('that was broken off is told by the next minute, under the same ids', async () => {
    const { id } = await put();
    const { events, deps } = telling();
    await followWith(deps)(follow(id, 'c3'));
    const broken = { ...deps, enqueue: () => Promise.reject(new Error('The queue is away.')) };
    await expect(changeNotice(broken)(id, { ...CHANGE, standing: 'fixed' }, 1)).rejects.toThrow('away');

    await tellUntold(deps);
    await tellUntold(deps);

    expect(events.map((event) => event.id)).toEqual([`notice:c3:${id}:2`]);
  });

  it('that came before somebody was listed is told to them then', async () => {
    const { id } = await put();
    const { events, deps } = telling();
    await changeNotice(deps)(id, { ...CHANGE, standing: 'fixed' }, 1);

    await followWith(deps)(follow(id, 'c4'));

    expect(events.map((event) => event.id)).toEqual([`notice:c4:${id}:2`]);
  });
});

describe('what is seen of them', () => {
  it('is read once in a while, is told on when it cannot be, and makes no turn wait or fail', async () => {
    let now = 0;
    let reads = 0;
    let answer: () => Promise<readonly ReturnType<typeof notice>[]> = () => Promise.resolve([notice()]);
    const failed: unknown[] = [];
    const seen = seenOf(
      () => {
        reads++;
        return answer();
      },
      (error) => failed.push(error),
      { fresh: 20_000, stale: 600_000 },
      () => now,
    );

    await Promise.all([seen.look(), seen.look()]);
    await seen.look();
    const fresh = [reads, seen.now.length];
    answer = () => Promise.reject(new Error('The table is away.'));
    now += 21_000;
    await seen.look();
    const stale = [reads, seen.now.length, failed.length];
    answer = () => new Promise(() => undefined);
    now += 21_000;
    const began = performance.now();
    await seen.look();

    expect(fresh).toEqual([1, 1]);
    expect(stale).toEqual([2, 1, 1]);
    expect(performance.now() - began).toBeLessThan(2_000);
    now += 600_000;
    expect(seen.now).toEqual([]);
  });
});
