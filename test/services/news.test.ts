// Cases whose changes are told: whom they are told to, and that none is lost or told twice when something fails in between.
import { describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { changeOf, type Case, type Cases } from '../../bot/services/cases.ts';
import { casesThatTell } from '../../bot/services/news.ts';

const CASE: Case = {
  key: 'k',
  conversation: 'reporter',
  transaction: 'highways.pothole',
  answers: { phone: '07700900982' },
  receivedAt: '2026-11-23T09:00:00.000Z',
  status: 'received',
  updatedAt: '2026-11-23T09:00:00.000Z',
  reference: 'H-204518',
};
const start = (followers: readonly string[] = [], meanwhile: () => Partial<Case> = () => ({})) => {
  let stored = CASE;
  const enqueued: Event[][] = [];
  const failing = { queue: false, updates: 0 };
  const cases: Pick<Cases, 'find' | 'update'> = {
    find: (reference) => Promise.resolve(reference === stored.reference ? stored : undefined),
    update: (reference, change) => {
      if (failing.updates > 0 && --failing.updates === 0)
        return Promise.reject(new Error('The table is down.'));
      if (reference !== stored.reference) return Promise.resolve(undefined);
      stored = { ...stored, ...changeOf(change, stored) };
      return Promise.resolve(stored);
    },
  };
  const telling = casesThatTell({
    cases,
    followers: { of: () => Promise.resolve(followers) },
    enqueue: (events) => {
      if (failing.queue) return Promise.reject(new Error('The queue is down.'));
      enqueued.push([...events]);
      stored = { ...stored, ...meanwhile() };
      return Promise.resolve();
    },
    clock: () => new Date('2026-11-24T12:00:00Z'),
  });
  return { telling, enqueued, failing, stored: () => stored };
};
const done = (updatedAt: string) => ({ status: 'done', updatedAt }) as const;
const idsIn = (enqueued: readonly (readonly Event[])[]) =>
  enqueued.map((events) => events.map(({ id }) => id));

describe('a case that tells', () => {
  it('tells whoever sent it, and each follower once', async () => {
    const { telling, enqueued } = start(['one', 'two', 'one', 'reporter']);

    await telling.update('H-204518', done('2026-11-24T10:00:00.000Z'));

    expect(enqueued.flat().map(({ conversation }) => conversation)).toEqual(['reporter', 'one', 'two']);
    expect(new Set(enqueued.flat().map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['of no status', { workId: '4021' }],
    ['to where it stood already', { status: 'received' as const }],
  ])('tells nobody of a change %s', async (_, change) => {
    const { telling, enqueued } = start();

    await telling.update('H-204518', { updatedAt: '2026-11-24T10:00:00.000Z', ...change });

    expect(enqueued).toEqual([]);
  });

  it('tells nobody of a case that is not there', async () => {
    const { telling, enqueued } = start();

    expect(await telling.update('H-000000', done('2026-11-24T10:00:00.000Z'))).toBeUndefined();
    expect(enqueued).toEqual([]);
  });

  it('whose news did not get into the queue tells it the next time, as the same', async () => {
    const { telling, enqueued, failing, stored } = start();
    failing.queue = true;
    await expect(telling.update('H-204518', done('2026-11-24T10:00:00.000Z'))).rejects.toThrow();
    failing.queue = false;

    await telling.update('H-204518', done('2026-11-24T11:00:00.000Z'));
    await telling.update('H-204518', done('2026-11-24T11:30:00.000Z'));

    expect(idsIn(enqueued)).toEqual([['news:reporter:H-204518:done:2026-11-24T10:00:00.000Z']]);
    expect(stored().untold).toBe(false);
  });

  it('that could not be marked as told puts the same event into the queue again', async () => {
    const { telling, enqueued, failing } = start();
    failing.updates = 2;
    await expect(telling.update('H-204518', done('2026-11-24T10:00:00.000Z'))).rejects.toThrow();

    await telling.update('H-204518', done('2026-11-24T11:00:00.000Z'));

    const [first, second] = idsIn(enqueued);
    expect(second).toEqual(first);
  });

  it('that changed again while it was told keeps its mark and its time', async () => {
    const again = { status: 'in-progress', updatedAt: '2026-11-24T11:00:00.000Z', untold: true } as const;
    const { telling, stored } = start([], () => again);

    await telling.update('H-204518', done('2026-11-24T10:00:00.000Z'));

    expect(stored()).toMatchObject(again);
  });

  it.each(['before it was marked as told', 'and was not marked as told'])(
    'that is written into while it is told, %s, is told once',
    async (when) => {
      const answers = { incident: 'closed' };
      const { telling, enqueued, failing, stored } = start([], () => ({
        answers,
        updatedAt: '2026-11-24T10:30:00.000Z',
      }));
      failing.updates = when === 'and was not marked as told' ? 2 : 0;
      await telling.update('H-204518', done('2026-11-24T10:00:00.000Z')).catch(() => undefined);
      expect(stored().updatedAt).toBe('2026-11-24T10:30:00.000Z');

      await telling.update('H-204518', done('2026-11-24T11:00:00.000Z'));

      expect(new Set(idsIn(enqueued).flat()).size).toBe(1);
      expect(stored()).toMatchObject({ answers, untold: false });
    },
  );

  it('that another system changed in the future was changed at the latest now', async () => {
    const { telling, enqueued } = start();

    await telling.update('H-204518', done('2026-11-25T10:00:00.000Z'));

    expect(enqueued[0]?.[0]?.at).toBe('2026-11-24T12:00:00.000Z');
  });
});
