// What else is running is read before a page: where that fails, or takes long, the page goes out all the same. Where time is short, it waits.
import { expect, it } from 'vitest';
import type { Incident, IncidentEvent, IncidentReport } from '../../bot/incidents/incident.ts';
import type { HeldIncident, NearAsked } from '../../bot/incidents/ports.ts';
import { incidentWorker } from '../../bot/incidents/worker.ts';
import { NIGHT, report, rules } from './night.ts';

const LINK = { minutes: 240, digest: 10, many: 5, within: 15, alone: 120 };
const words = 'water through the ceiling at 14 elm road';

/** A worker over incidents in memory. */
const desk = () => {
  const all = new Map<string, HeldIncident>();
  const pages: string[] = [];
  const warned: string[] = [];
  const near = (_: NearAsked): Promise<readonly Incident[]> =>
    Promise.resolve([...all.values()].map(({ record }) => record.incident));
  const state = { near };
  let writes = 0;
  const work = incidentWorker({
    storage: {
      read: (id) => Promise.resolve(all.get(id)),
      put: (record) => {
        const eTag = String(++writes);
        all.set(record.incident.id, { record, eTag });
        return Promise.resolve(eTag);
      },
      codeFor: () => Promise.resolve('482'),
      near: (asked) => state.near(asked),
    },
    rules: { ...rules, link: LINK },
    effects: (effect) => {
      if (effect.kind === 'page') pages.push(effect.told.incident);
      return Promise.resolve(true);
    },
    clock: () => new Date(NIGHT),
    log: () => undefined,
    warn: (what, error) => void warned.push(`${what}: ${String(error)}`),
  });
  const reports = (incident: string, more: Partial<IncidentReport> = {}, remainingMs = 10_000) => {
    const told = report({ incident, reference: `R-${incident}`, words, ...more });
    const event: IncidentEvent = {
      id: `e${++writes}`,
      incident,
      at: NIGHT,
      kind: 'reported',
      report: told,
    };
    return work(event, () => remainingMs);
  };
  return {
    state,
    pages,
    warned,
    reports,
    of: (id: string) => all.get(id)?.record.incident,
    record: (id: string) => all.get(id)?.record,
  };
};

it.each<[string, () => Promise<never>, string]>([
  ['fails', () => Promise.reject(new Error('throttled')), 'throttled'],
  ['never comes', () => new Promise<never>(() => undefined), 'not read in 1000 ms'],
])('the first page waits for no list that %s', async (_, near, why) => {
  const { state, pages, warned, reports } = desk();
  state.near = near;

  await reports('1');

  expect(pages).toEqual(['1']);
  expect(warned).toEqual([expect.stringContaining(why)]);
});

it('one that goes with another is paged on its own when it says more and the other cannot be read', async () => {
  const { state, pages, reports, of } = desk();
  await reports('1');
  await reports('2');
  expect(pages).toEqual(['1']);
  expect(of('2')?.linkedTo?.id).toBe('1');
  state.near = () => Promise.reject(new Error('throttled'));

  await reports('2', { care: 'yes', words: 'my mother is on oxygen' });

  expect(pages).toEqual(['1', '2']);
  expect(of('2')?.linkedTo).toBeUndefined();
});

it('a page is not begun with less time than its text may take, and is due at once', async () => {
  const { pages, reports, record } = desk();

  await reports('1', {}, 5_000);

  expect(pages).toEqual([]);
  expect(record('1')?.outbox.map(({ effect }) => effect.kind)).toContain('page');
  expect(record('1')?.due).toBe(NIGHT);
  expect(record('1')).not.toHaveProperty('lease');
});
