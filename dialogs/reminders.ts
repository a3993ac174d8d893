// When a visit is spoken of again: a repair the day before, two hours before and the day after, a collection twice the day before; never at night.
import { daysAfter, instantOf, localTime } from '../bot/dates.ts';
import type { DialogTimer, Json } from '../bot/model.ts';
import { council } from './council.ts';
import { COLLECTION } from './forms/visit-said.ts';
import { endOf, startOf } from './forms/visit-slots.ts';

/** `time` as the field for slots has it; `postcode` where it is not the conversation's own visit, or null. */
export type Visited = {
  readonly reference: string;
  readonly postcode: string | null;
  readonly time: string;
  readonly kind?: string;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Nobody is written to before or after. A reminder is then earlier, at this time of the evening before. */
const QUIET = { until: '08:00', from: '20:00', instead: '19:00' };
/** Of a collection: in time to find somebody who helps to carry, and, where they did not answer, when most are home. */
const DAY_BEFORE = { first: '10:00', second: '18:00' };

/** The same ids for the same visit: one that is put off is reminded of at its new time alone. */
export const remindersOf = (visit: Visited, now: Date): readonly DialogTimer[] => {
  const { reference, postcode, time, kind } = visit;
  const answers = (more: readonly (readonly [string, Json])[]) => [
    ['reference', reference] as const,
    ['postcode', postcode] as const,
    ['time', time] as const,
    ...more,
  ];
  const start = startOf(time).getTime();
  const timer = (name: string, at: number, dialog: string, more: readonly (readonly [string, Json])[]) => ({
    id: `${name}:${reference}`,
    at: decent(new Date(at)).toISOString(),
    dialog,
    answers: answers(more),
  });
  if (kind === COLLECTION) {
    const before = (clock: string) =>
      instantOf(daysAfter(time.slice(0, 10), -1), clock, council.timeZone).getTime();
    return [
      timer('visit-day', before(DAY_BEFORE.first), 'collection-reminder', [['stage', 'day']]),
      timer('visit-hours', before(DAY_BEFORE.second), 'collection-reminder', [['stage', 'hours']]),
    ].filter(({ at }) => at > now.toISOString());
  }
  return [
    timer('visit-day', start - DAY_MS, 'appointment-reminder', [['stage', 'day']]),
    timer('visit-hours', start - 2 * HOUR_MS, 'appointment-reminder', [['stage', 'hours']]),
    timer('visit-after', endOf(time).getTime() + DAY_MS, 'repair-fixed', []),
  ].filter(({ at }) => at > now.toISOString());
};

/** This time, or the morning after where it is night. */
export const awake = (at: Date): Date => {
  const { date, time } = localTime(at, council.timeZone);
  if (time >= QUIET.until && time <= QUIET.from) return at;
  return instantOf(time < QUIET.until ? date : daysAfter(date, 1), QUIET.until, council.timeZone);
};

/** This time, or an earlier one at which people are awake. */
export const decent = (at: Date): Date => {
  const { date, time } = localTime(at, council.timeZone);
  if (time >= QUIET.until && time <= QUIET.from) return at;
  const day = time < QUIET.until ? daysAfter(date, -1) : date;
  return instantOf(day, QUIET.instead, council.timeZone);
};
