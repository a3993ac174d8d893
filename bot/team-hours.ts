// When a team works, for what waits for a person: whether it is there now, and from when.
// The phones' own hours are said by hours.ts. Pure: the clock is handed in.
import type { Hours } from './content.ts';
import { daysAfter, instantOf, localTime, weekdayOf } from './dates.ts';
import type { Both } from './model.ts';

/** Whose hours, and the days on which it is closed whatever its hours say: the council's closures, and its own (ISO dates). */
export type Team = {
  readonly name: Both;
  readonly hours: Hours;
  readonly closures: readonly string[];
  readonly timeZone: string;
  /** Who is called when it is closed, for what cannot wait. */
  readonly outOfHours?: string;
};

const hoursOn = ({ hours, closures }: Team, date: string) =>
  closures.includes(date) ? undefined : hours[weekdayOf(date)];

export const isOpen = (team: Team, now: Date): boolean => {
  const { date, time } = localTime(now, team.timeZone);
  const today = hoursOn(team, date);
  return today !== undefined && today[0] <= time && time < today[1];
};

/** Now, where it is open; else when it opens next. Undefined where it does not within a year. */
export const opensAt = (team: Team, now: Date): Date | undefined => {
  if (isOpen(team, now)) return now;
  const { date, time } = localTime(now, team.timeZone);
  const today = hoursOn(team, date);
  if (today !== undefined && time < today[0]) return instantOf(date, today[0], team.timeZone);
  const next = dayAfter(team, date);
  return next === undefined ? undefined : instantOf(next.date, next.opens, team.timeZone);
};

/** When its day ends, where it is open now. */
export const closesAt = (team: Team, now: Date): Date | undefined => {
  const { date } = localTime(now, team.timeZone);
  const today = hoursOn(team, date);
  return today === undefined || !isOpen(team, now) ? undefined : instantOf(date, today[1], team.timeZone);
};

/** Its next day of work after a date. */
const dayAfter = (team: Team, after: string) => {
  for (let days = 1; days <= YEAR; days++) {
    const date = daysAfter(after, days);
    const hours = hoursOn(team, date);
    if (hours !== undefined) return { date, opens: hours[0] };
  }
  return undefined;
};
const YEAR = 366;
