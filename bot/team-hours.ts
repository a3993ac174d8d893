// When a team works, for what waits for a person: whether it is there now, from when, and an honest time in words.
// The phones' own hours are said by hours.ts. Pure: the clock is handed in.
import type { Hours } from './content.ts';
import { daysAfter, instantOf, localTime, spokenDay, weekdayOf } from './dates.ts';
import { spokenTime } from './hours.ts';
import type { Both, Language } from './model.ts';

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
  const next = dayOf(team, date, 1);
  return next === undefined ? undefined : instantOf(next.date, next.opens, team.timeZone);
};

/**
 * When it closes on its n-th day of work from now: what is asked for is done by then. Day 1 is the next day on which it works after today,
 * whatever the hour. Undefined where it works on no such day within a year.
 * @param count whole, at least 1
 */
export const byWorkingDays = (team: Team, now: Date, count: number): Date | undefined => {
  const day = dayOf(team, localTime(now, team.timeZone).date, count);
  return day === undefined ? undefined : instantOf(day.date, day.closes, team.timeZone);
};

/** Its n-th day of work after a date. */
const dayOf = (team: Team, after: string, count: number) => {
  let left = count;
  for (let days = 1; days <= YEAR; days++) {
    const date = daysAfter(after, days);
    const hours = hoursOn(team, date);
    if (hours !== undefined && --left === 0) return { date, opens: hours[0], closes: hours[1] };
  }
  return undefined;
};
const YEAR = 366;

/** Such as "by 5pm on Tuesday 5 January". The day is always named: "tomorrow" is another day when it is read late. */
export const byInWords = (moment: Date, timeZone: string, language: Language): string => {
  const { date, time } = localTime(moment, timeZone);
  const [at, day] = [spokenTime(time, language), spokenDay(date, language)];
  return language === 'cy' ? `erbyn ${at}, ${day}` : `by ${at} on ${day}`;
};
