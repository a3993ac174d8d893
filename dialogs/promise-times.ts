// When a promise to pay is spoken of: before its day, on it and after it; in contact hours alone, and of one payment at a time.
import { daysAfter, daysBetween, instantOf, localTime, weekdayOf } from '../bot/dates.ts';
import type { DialogTimer } from '../bot/model.ts';
import type { Stage } from '../bot/services/promises-seen.ts';
import { showsBy } from '../bot/services/promise-standing.ts';
import { council } from './council.ts';

const { contact, reminder } = council.promises;

const hoursOn = (date: string) => (council.closures.includes(date) ? undefined : contact[weekdayOf(date)]);

/** Whether anybody may be written to about a debt at this time. */
export const isContactTime = (now: Date): boolean => {
  const { date, time } = localTime(now, council.timeZone);
  const hours = hoursOn(date);
  return hours !== undefined && time >= hours[0] && time < hours[1];
};

/** This day, or the nearest before it (`-1`) or after it (`1`) on which people may be written to. */
const contactDay = (date: string, way: -1 | 1): string =>
  hoursOn(date) === undefined ? contactDay(daysAfter(date, way), way) : date;

const at = (date: string): string => instantOf(date, reminder.at, council.timeZone).toISOString();

/** The next morning on which people may be written to, from tomorrow on. */
export const nextMorning = (now: Date): string =>
  at(contactDay(daysAfter(localTime(now, council.timeZone).date, 1), 1));

/** The same ids for the same payment. What stands on one day twice is said once, as what is nearer. */
export const timersOf = (reference: string, date: string): readonly DialogTimer[] => {
  const day = contactDay(date, -1);
  const before = contactDay(daysAfter(date, -reminder.days), -1);
  const after = contactDay(daysAfter(showsBy(date, council), 1), 1);
  return [
    ...(before < day ? [promiseTimer(reference, date, 'before', at(before))] : []),
    promiseTimer(reference, date, 'day', at(day)),
    promiseTimer(reference, date, 'after', at(after)),
  ];
};

/**
 * Of the payments to come as many as have to stand now: up to the first whose own day is still to be spoken of. When that
 * comes, the next are added.
 */
export const promiseTimers = (
  reference: string,
  dates: readonly string[],
  now: Date,
): readonly DialogTimer[] => {
  const time = now.toISOString();
  const all = dates.map((date) => timersOf(reference, date).filter((timer) => timer.at > time));
  const next = all.findIndex((timers) => timers.some(({ id }) => id.startsWith('promise-day:')));
  return all.slice(0, next === -1 ? all.length : next + 1).flat();
};

export const promiseTimer = (reference: string, date: string, stage: Stage, time: string): DialogTimer => ({
  id: `promise-${stage}:${reference}:${date}`,
  at: time,
  dialog: 'promise-reminder',
  always: true,
  answers: [
    ['reference', reference],
    ['date', date],
    ['stage', stage],
  ],
});

/** So many months later, on the same day or the last one of a shorter month. */
export const monthsAfter = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
};

/** Days from today. */
export const daysUntil = (date: string, now: Date): number =>
  daysBetween(localTime(now, council.timeZone).date, date);
