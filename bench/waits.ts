// How true the wait is that people are told: days made up by seed, in which they come by chance and talk as long as they talk.
import { handoffTurn } from '../bot/handoff/machine.ts';
import { HELD, QUEUED, type Handoff } from '../bot/handoff/handoff.ts';
import { aheadOf, isBefore, type Queue, type Waiting } from '../bot/handoff/wait.ts';
import { quantile } from './support/measure.ts';
import { report } from './support/report.ts';

const DAYS = 40;
const OPENS = Date.UTC(2026, 10, 30, 8, 30);
const MINUTES = 510;
const AGENTS = 6;
const TAKES = 3;
/** Minutes from accepted to ended: the logarithm is normal, as talks and calls were often found to be. */
const MEAN = 14;
const SPREAD = 0.7;
/** Share of those who need extra care, and come first. */
const CARE = 0.08;

/** Mulberry32. */
const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};
const normal = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

type Person = { handoff: Handoff; told: number | 'unknown'; came: number; ends?: number };
type Seen = { readonly told: number | 'unknown'; readonly waited: number };
type Day = { readonly seen: readonly Seen[]; readonly updates: readonly Seen[]; readonly nobody: number };

/** One day of a team, minute by minute in tenths; `busy` is the share of all places that the talks of the day would fill. */
const day = (seed: number, busy: number): Day => {
  const next = chance(seed);
  const perMinute = (busy * AGENTS * TAKES) / MEAN;
  const waiting: Person[] = [];
  const talking: Person[] = [];
  const handling: number[] = [];
  const seen: Seen[] = [];
  const told: { person: Person; at: number; wait: number | 'unknown' }[] = [];
  const accepted = new Map<Person, number>();
  let nobody = 0;
  let people = 0;
  const iso = (minute: number) => new Date(OPENS + minute * 60_000);
  const queue = (): Queue => ({
    isOpen: true,
    closes: iso(MINUTES).toISOString(),
    isClosed: false,
    agents: Array.from({ length: AGENTS }, (_, at) => ({
      id: String(at),
      takes: TAKES,
      has: Math.min(TAKES, Math.ceil((talking.length - at) / AGENTS)),
    })),
    waiting: waiting.map(({ handoff }) => waitingOf(handoff)),
    handling,
  });
  const told_ = (person: Person, at: number, said: ReturnType<typeof handoffTurn>['told']) => {
    for (const each of said)
      if (each.say === 'queued' || each.say === 'wait') told.push({ person, at, wait: each.wait });
  };
  let arrives = -Math.log(1 - next()) / perMinute;
  for (let minute = 0; minute < MINUTES; minute += 0.1) {
    for (const person of talking.filter(({ ends = Infinity }) => ends <= minute)) {
      talking.splice(talking.indexOf(person), 1);
      handling.push((person.ends ?? minute) - (accepted.get(person) ?? minute));
    }
    for (; arrives <= minute; arrives += -Math.log(1 - next()) / perMinute) {
      const rank = next() < CARE ? ('care' as const) : ('usual' as const);
      const id = `p${String(people++).padStart(5, '0')}`;
      const around = { now: iso(minute), queue };
      let handed = handoffTurn(undefined, { kind: 'asked', id, team: 'housing', rank, why: 'asked' }, around);
      if (handed.handoff?.stage === 'offered')
        handed = handoffTurn(handed.handoff, { kind: 'chosen', way: 'here' }, around);
      if (handed.handoff === undefined || !QUEUED.has(handed.handoff.stage)) {
        nobody++;
        continue;
      }
      const person: Person = {
        handoff: handed.handoff,
        told: handed.handoff.told?.wait ?? 'unknown',
        came: minute,
      };
      waiting.push(person);
      told_(person, minute, handed.told);
    }
    waiting.sort((one, other) => (isBefore(waitingOf(one.handoff), waitingOf(other.handoff)) ? -1 : 1));
    while (waiting.length > 0 && talking.length < AGENTS * TAKES) {
      const person = waiting.shift();
      if (person === undefined) break;
      const agent = { id: 'a', name: 'A' };
      const handed = handoffTurn(person.handoff, { kind: 'accepted', agent }, { now: iso(minute), queue });
      if (handed.handoff === undefined || !HELD.has(handed.handoff.stage))
        throw new Error('An agent could not take it.');
      person.handoff = handed.handoff;
      person.ends = minute + MEAN * Math.exp(SPREAD * normal(next) - (SPREAD * SPREAD) / 2);
      accepted.set(person, minute);
      talking.push(person);
      seen.push({ told: person.told, waited: minute - person.came });
    }
    for (const person of [...waiting]) {
      const due = person.handoff.due;
      if (due === undefined || due > iso(minute).toISOString()) continue;
      const handed = handoffTurn(person.handoff, { kind: 'due' }, { now: iso(minute), queue });
      if (handed.handoff === undefined || !QUEUED.has(handed.handoff.stage)) {
        waiting.splice(waiting.indexOf(person), 1);
        nobody++;
        continue;
      }
      person.handoff = handed.handoff;
      told_(person, minute, handed.told);
    }
  }
  const updates = told.flatMap(({ person, at, wait }) => {
    const when = accepted.get(person);
    return when === undefined ? [] : [{ told: wait, waited: when - at }];
  });
  return { seen, updates, nobody };
};

const waitingOf = ({ id, rank, askedAt }: Handoff): Waiting => ({ id, rank, askedAt });
/** Nobody is before the first of all: told once, so that the queue's own order is looked at, too. */
if (
  aheadOf(
    { isOpen: true, isClosed: false, agents: [], waiting: [], handling: [] },
    { id: 'x', rank: 'usual', askedAt: '' },
  ) !== 0
)
  throw new Error('An empty queue has somebody in it.');

const kinds = [
  ['a quiet day', 0.7],
  ['a usual day', 0.9],
  ['a busy day', 1],
  ['more than they can take', 1.1],
] as const;
const errorsOf = (rows: readonly Seen[]) =>
  rows.flatMap(({ told, waited }) => (told === 'unknown' ? [] : [Math.abs(told - waited)]));
const found = kinds.map(([name, busy]) => {
  const days = Array.from({ length: DAYS }, (_, at) => day(1_000 * busy + at, busy));
  const seen = days.flatMap((each) => each.seen);
  const updates = days.flatMap((each) => each.updates);
  return { name, seen, updates, nobody: days.reduce((sum, each) => sum + each.nobody, 0) };
});
const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
const medians = found.map(({ seen }) => quantile(errorsOf(seen), 0.5));
report({
  name: 'waits',
  about: `${DAYS} days of each kind, made up by seed: ${AGENTS} agents who take ${TAKES} chats each, people who come by chance, and talks of ${MEAN} minutes in the mean (the logarithm normal, spread ${SPREAD}). What they were told when they asked, and each time after, against how long it took.`,
  tables: [
    {
      caption: 'Told when they asked, in minutes:',
      head: [
        'day',
        'people',
        'waited, median',
        'waited, 90th',
        'error, median',
        'error, 90th',
        'later than told by over 5',
        'not known',
        'not reached or not let in',
      ],
      rows: found.map(({ name, seen, nobody }) => {
        const errors = errorsOf(seen);
        const late = seen.filter(({ told, waited }) => told !== 'unknown' && waited > told + 5).length;
        return [
          name,
          String(seen.length),
          quantile(
            seen.map(({ waited }) => waited),
            0.5,
          ).toFixed(1),
          quantile(
            seen.map(({ waited }) => waited),
            0.9,
          ).toFixed(1),
          quantile(errors, 0.5).toFixed(1),
          quantile(errors, 0.9).toFixed(1),
          share(late, errors.length),
          share(seen.length - errors.length, seen.length),
          share(nobody, seen.length + nobody),
        ];
      }),
    },
    {
      caption: 'All that was told of a wait, the news every five minutes with it:',
      head: ['day', 'told', 'error, median', 'error, 90th'],
      rows: found.map(({ name, updates }) => {
        const errors = errorsOf(updates);
        return [
          name,
          String(updates.length),
          quantile(errors, 0.5).toFixed(1),
          quantile(errors, 0.9).toFixed(1),
        ];
      }),
    },
  ],
  targets: [
    {
      what: 'median error of the wait, the worst kind of day',
      aim: '< 5 min',
      found: `${Math.max(...medians).toFixed(1)} min`,
      met: Math.max(...medians) < 5,
    },
  ],
  figures: found.map(({ name, seen }) => ({ name, errors: errorsOf(seen) })),
});
