// Working days in the council's time zone: those of the law, and those on which the council itself works. A date is `YYYY-MM-DD`.
// Day 1 is the next working day after the day of the event, whatever the hour, and whatever day the event falls on.
import { daysAfter, daysBetween, instantOf, localTime, weekdayOf } from '../dates.ts';

/**
 * `bankHolidays` and weekends are no working days in law; `closures` are these and the days that the council adds, on which it
 * does not work but a deadline of the law runs on. Nothing is known of bank holidays after `until`.
 */
export type Calendar = {
  readonly timeZone: string;
  readonly bankHolidays: readonly string[];
  readonly closures: readonly string[];
  readonly until: string;
};

/** `law`: any day but a Saturday, a Sunday and a bank holiday. `ours`: not on the council's own closures either. */
export type DaysOf = 'law' | 'ours';

/** Past the end of the table it is a working day unless it is at a weekend: nothing is thrown on the night. */
export const isWorkingDay = (date: string, calendar: Calendar, days: DaysOf = 'law'): boolean => {
  const weekday = weekdayOf(date);
  const off = days === 'law' ? calendar.bankHolidays : calendar.closures;
  return weekday !== 0 && weekday !== 6 && !off.includes(date);
};

/** @param count whole and not negative; 0 is the day itself, which need not be a working day */
export const workingDayAfter = (date: string, count: number, calendar: Calendar, days: DaysOf = 'law') =>
  counted(date, count, 1, calendar, days);

/** The last working day before `date`, or so many before it. */
export const workingDayBefore = (date: string, count: number, calendar: Calendar, days: DaysOf = 'law') =>
  counted(date, count, -1, calendar, days);

const counted = (date: string, count: number, step: 1 | -1, calendar: Calendar, days: DaysOf): string => {
  let day = date;
  for (let left = count; left > 0;) {
    day = daysAfter(day, step);
    if (isWorkingDay(day, calendar, days)) left--;
  }
  return day;
};

/** The date there at this moment. */
export const dateAt = (moment: Date, { timeZone }: Calendar): string => localTime(moment, timeZone).date;

/** The last minute of a date there, so that a deadline said by its date names the last day that is left. */
export const endOf = (date: string, { timeZone }: Calendar): Date => instantOf(date, '23:59', timeZone);

/** How many days are left of the table of bank holidays; negative when it has run out. */
export const daysLeft = (calendar: Calendar, now: Date): number =>
  daysBetween(dateAt(now, calendar), calendar.until);

/** Whether the table runs out within so many days: somebody has to add a year. */
export const runsOut = (calendar: Calendar, now: Date, days = 90): boolean => daysLeft(calendar, now) < days;
