// The clocks of an incident: begun once each, stopped by what happened, with an alarm before it is too late and the truth when it is.
import type { Clock, ClockStop } from '../clocks/clock.ts';
import { factsOf, type IncidentEffect } from './effect.ts';
import type { Incident, OnCall, RunningClock } from './incident.ts';
import { managerOf } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { keyFor, minutesAfter, noted, still, type Stepped } from './step.ts';

/** What one thing shows of others: nobody makes safe what nobody has come to and looked into. */
const SHOWS: Readonly<Partial<Record<ClockStop, readonly ClockStop[]>>> = {
  attended: ['acknowledged'],
  'made-safe': ['acknowledged', 'attended', 'investigated'],
  done: ['works-begun', 'works-started'],
};

/** Each once: what is known later adds clocks, and changes none that run. */
export const started = (incident: Incident, clocks: readonly Clock[], now: string): Incident =>
  clocks.reduce(
    (before, clock) =>
      before.clocks.some(({ id }) => id === clock.id)
        ? before
        : noted({ ...before, clocks: [...before.clocks, clock] }, 'clock-started', now, {
            detail: `${clock.id} due ${clock.due}`,
          }),
    incident,
  );

/** @param at when it happened (ISO): that is when the clock stopped, however late it was told */
export const stopped = (
  incident: Incident,
  what: ClockStop,
  at: string,
  { clocksAfter }: Pick<IncidentRules, 'clocksAfter'>,
  now: string,
  shows: readonly ClockStop[] = SHOWS[what] ?? [],
): Incident => {
  const shown = new Set<ClockStop>([what, ...shows]);
  const ended = endedBy(incident, what, shows).reduce(
    (before, clock) => stop(before, clock, what, at, now),
    incident,
  );
  // What was shown by it, and not said, begins what follows as well: the summary is owed all the same.
  const also = [...shown].filter(
    (each) =>
      each === what ||
      incident.clocks.some((clock) => clock.stoppedAt === undefined && clock.stoppedBy === each),
  );
  return also.reduce((before, each) => started(before, clocksAfter(before, each, at), now), ended);
};

/** Those that run, and end with it. */
export const endedBy = (
  { clocks }: Pick<Incident, 'clocks'>,
  what: ClockStop,
  shows: readonly ClockStop[] = SHOWS[what] ?? [],
): readonly RunningClock[] =>
  clocks.filter(
    ({ stoppedAt, stoppedBy }) => stoppedAt === undefined && [what, ...shows].includes(stoppedBy),
  );

const stop = (
  incident: Incident,
  clock: RunningClock,
  what: ClockStop,
  at: string,
  now: string,
): Incident => {
  const { breachedAt: _, takenFrom: __, ...kept } = clock;
  const isLate = at > clock.due;
  const isTaken = clock.stoppedBy !== what;
  const ended: RunningClock = {
    ...kept,
    stoppedAt: at,
    ...(isTaken && { takenFrom: what }),
    ...(isLate && { breachedAt: clock.due }),
  };
  const detail = `${clock.id} at ${at}${isTaken ? ` from ${what}` : ''}`;
  const after = noted(replaced(incident, ended), 'clock-stopped', now, { detail });
  return isLate && clock.breachedAt === undefined
    ? noted(after, 'breached', now, { detail: clock.id })
    : after;
};

/** It is owed after all: it runs on, and is due when it was due. */
export const owedAgain = (
  incident: Incident,
  which: (clock: RunningClock) => boolean,
  now: string,
): Incident =>
  incident.clocks.filter(which).reduce((before, { stoppedAt: _, notOwed: __, ...clock }) => {
    const after = replaced(before, clock);
    return noted(after, 'clock-started', now, { detail: `${clock.id} due ${clock.due}` });
  }, incident);

/** Nothing was owed, as somebody says: it is neither kept nor broken from then on. What had run out by then had run out. */
export const notOwed = (
  incident: Incident,
  why: NonNullable<RunningClock['notOwed']>,
  at: string,
  now: string,
  which: (clock: RunningClock) => boolean = () => true,
): Incident =>
  incident.clocks
    .filter((clock) => clock.stoppedAt === undefined && which(clock))
    .reduce(
      (before, clock) =>
        noted(
          replaced(before, {
            ...clock,
            stoppedAt: at,
            notOwed: why,
            ...(clock.due < at && { breachedAt: clock.due }),
          }),
          'clock-stopped',
          now,
          { detail: `${clock.id} at ${at} ${why}` },
        ),
      incident,
    );

/** Whoever answered gives it back: the answer has to come again, within as long, and the first is no answer any more. */
export const renewed = (incident: Incident, at: string, now: string): Incident =>
  incident.clocks
    .filter((clock) => clock.stoppedBy === 'acknowledged' && clock.undoneAt === undefined)
    .reduce((before, clock) => {
      if (clock.stoppedAt === undefined) return before;
      const later = (iso: string) =>
        new Date(Date.parse(at) + Date.parse(iso) - Date.parse(clock.from)).toISOString();
      const { id, law, must, stoppedBy, due, alarmAt, why } = clock;
      const again: Clock = {
        id: `${id.replace(AGAIN, '')}:again-${before.trail.length}`,
        law,
        must,
        from: at,
        due: later(due),
        alarmAt: later(alarmAt),
        stoppedBy,
        ...(why === undefined ? {} : { why }),
      };
      return started(replaced(before, { ...clock, undoneAt: at }), [again], now);
    }, incident);
const AGAIN = /:again-\d+$/;

/** It is not safe after all: what was taken to be done with it runs on, and is due when it was due. */
export const resumed = (incident: Incident, madeSafeAt: string | undefined, now: string): Incident =>
  renewed(
    incident.clocks
      .filter(({ stoppedAt, stoppedBy }) => stoppedAt === madeSafeAt && stoppedBy === 'made-safe')
      .reduce((before, { stoppedAt: _, ...clock }) => {
        const after = replaced(before, clock);
        return noted(after, 'clock-started', now, { detail: `${clock.id} due ${clock.due}` });
      }, incident),
    now,
    now,
  );

/** An alarm while it can still be kept, and another when it was not. */
export const clocksDue =
  (rules: IncidentRules, now: string) =>
  (incident: Incident): Stepped =>
    incident.clocks
      .filter(({ stoppedAt, breachedAt }) => stoppedAt === undefined && breachedAt === undefined)
      .reduce<Stepped>((before, clock) => {
        const { incident: after, effects } = clockDue(before.incident, clock, rules, now);
        return { incident: after, effects: [...before.effects, ...effects] };
      }, still(incident));

const clockDue = (incident: Incident, clock: RunningClock, rules: IncidentRules, now: string): Stepped => {
  if (clock.due <= now)
    return warned(
      noted(replaced(incident, { ...clock, breachedAt: clock.due }), 'breached', now, { detail: clock.id }),
      clock,
      'breached',
      rules,
      now,
    );
  if (clock.alarmAt > now || clock.alarmedAt !== undefined) return still(incident);
  return warned(replaced(incident, { ...clock, alarmedAt: now }), clock, 'late', rules, now);
};

const warned = (
  incident: Incident,
  clock: RunningClock,
  why: 'late' | 'breached',
  rules: IncidentRules,
  now: string,
): Stepped => {
  const to = managerOf(incident, rules, now);
  const isAnswer = clock.stoppedBy === 'acknowledged' && incident.linkedTo !== undefined;
  // Of one that goes with another the same is said of that one: thirty homes are no thirty texts.
  const isKnown = isAnswer || (why === 'late' && to !== undefined && wasPaged(incident, to, now));
  const isSaid = isSaidOf(incident, clock, why, now);
  const detail = `${clock.id} ${why}${isKnown ? ' paged' : isSaid ? ' said' : ''}`;
  const after = noted(incident, 'alarm', now, { detail, ...(to && { who: to.id }) });
  const { id, law, must, from, due, alarmAt, stoppedBy } = clock;
  const effect: IncidentEffect = {
    kind: 'alarm',
    key: keyFor(after, 'alarm'),
    why,
    ...(to && !isKnown && !isSaid && { to }),
    code: after.code,
    clock: { id, law, must, from, due, alarmAt, stoppedBy },
    told: factsOf(after),
  };
  return { incident: after, effects: [effect] };
};

/** A deadline of the law and a target of ours for the same work end together: one text tells of both, and each stands in the record. */
const isSaidOf = (
  { clocks }: Incident,
  { id, due, stoppedBy }: RunningClock,
  why: 'late' | 'breached',
  now: string,
): boolean =>
  clocks.some((each) => {
    if (each.id === id || each.stoppedBy !== stoppedBy || each.stoppedAt !== undefined) return false;
    return why === 'late'
      ? each.due <= due && each.alarmedAt !== undefined && minutesAfter(each.alarmedAt, PAGED_MINUTES) > now
      : each.breachedAt !== undefined && each.due === due;
  });

/** A page has just led them to the same deadlines: two texts of one thing within minutes are one too many. */
const wasPaged = ({ paged }: Incident, to: OnCall, now: string): boolean =>
  paged.some(
    ({ to: { id }, at, failed }) =>
      id === to.id && failed === undefined && minutesAfter(at, PAGED_MINUTES) > now,
  );
const PAGED_MINUTES = 10;

const replaced = (incident: Incident, clock: RunningClock): Incident => ({
  ...incident,
  clocks: incident.clocks.map((each) => (each.id === clock.id ? clock : each)),
});
