// What could not be told at once is told before what came after it: the last word is the one that holds.
import { expect, it } from 'vitest';
import type { IncidentEffect } from '../../bot/incidents/effect.ts';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import type { HeldIncident } from '../../bot/incidents/ports.ts';
import { incidentWorker } from '../../bot/incidents/worker.ts';
import { after, FIRST, NIGHT, report, rules } from './night.ts';

/** A worker of one incident. What is told to whom stands in the order in which it got there. */
const start = () => {
  let held: HeldIncident | undefined;
  let writes = 0;
  const state = { now: NIGHT, fails: (_: IncidentEffect) => false };
  const done: IncidentEffect[] = [];
  const work = incidentWorker({
    storage: {
      read: () => Promise.resolve(held),
      put: (record) => {
        held = { record, eTag: String(++writes) };
        return Promise.resolve(held.eTag);
      },
      codeFor: () => Promise.resolve('482'),
      near: () => Promise.resolve([]),
    },
    rules,
    effects: (effect) => {
      if (state.fails(effect)) return Promise.reject(new Error('throttled'));
      done.push(effect);
      return Promise.resolve(true);
    },
    clock: () => new Date(state.now),
    log: () => undefined,
    warn: () => undefined,
  });
  type Happening = IncidentEvent extends infer E
    ? E extends IncidentEvent
      ? Omit<E, 'id' | 'incident' | 'at'>
      : never
    : never;
  const happens = async (minute: number, event: Happening) => {
    state.now = after(minute);
    await work({ id: `e${minute}`, incident: 'i1', at: state.now, ...event }, () => 60_000);
  };
  const answers = (minute: number, answer: 'acknowledged' | 'on-the-way' | 'made-safe' | 'cannot') =>
    happens(minute, { kind: 'answered', by: FIRST, answer, note: 'water off at the stop tap', via: 'text' });
  const wordOf = (effect: IncidentEffect) =>
    effect.kind === 'tell'
      ? effect.news.what
      : effect.kind === 'file'
        ? effect.standing
        : effect.kind === 'list'
          ? effect.running
          : undefined;
  return {
    state,
    happens,
    answers,
    told: (kind: IncidentEffect['kind']) => done.filter((each) => each.kind === kind).map(wordOf),
    record: () => held?.record,
  };
};
type Kind = IncidentEffect['kind'];

it.each<[Kind, readonly unknown[]]>([
  ['tell', ['acknowledged', 'given-back']],
  ['file', ['open', 'acknowledged', 'open']],
])('a %s that failed comes before the next, and not after it', async (kind, all) => {
  const { state, happens, answers, told } = start();
  await happens(0, { kind: 'reported', report: report() });
  state.fails = (effect) => effect.kind === kind;
  await answers(1, 'acknowledged');
  state.fails = () => false;

  await answers(1.1, 'cannot');
  await happens(3, { kind: 'due' });

  expect(told(kind)).toEqual(all);
});

it('is among what is running no more, though the list failed when it began', async () => {
  const { state, happens, told } = start();
  state.fails = ({ kind }) => kind === 'list';
  await happens(0, { kind: 'reported', report: report() });
  state.fails = () => false;

  await happens(0.1, { kind: 'closed', who: 'cat' });
  await happens(3, { kind: 'due' });

  expect(told('list').at(-1)).toBe(false);
  expect(told('list')).toEqual([true, false]);
});

it('what is held back is looked at when the first of it is tried again, and not before', async () => {
  const { state, happens, answers, told, record } = start();
  await happens(0, { kind: 'reported', report: report() });
  state.fails = ({ kind }) => kind === 'file';
  await answers(1, 'on-the-way');
  await answers(1.1, 'made-safe');
  const [first] = record()?.outbox ?? [];

  expect(record()?.outbox.map(({ effect, at }) => [effect.kind, at !== undefined])).toEqual([
    ['file', true],
    ['file', false],
  ]);
  expect(first?.at).toBe(after(2.1));
  expect(record()?.due).toBe(first?.at);
  expect(told('tell')).toEqual(['on-the-way', 'made-safe']);
});

it('a text to somebody on call is held back by none before it', async () => {
  const { state, happens, answers, record } = start();
  await happens(0, { kind: 'reported', report: report() });
  await answers(1, 'acknowledged');
  state.fails = ({ kind }) => kind === 'inform';
  await happens(2, { kind: 'said-safe' });
  const [waiting] = record()?.outbox ?? [];

  await happens(2.1, { kind: 'said-safe', calledOff: true });

  expect(waiting?.at).toBe(after(2.5));
  expect(record()?.outbox.map(({ at }) => at)).toEqual([after(2.5), after(2.6)]);
});
