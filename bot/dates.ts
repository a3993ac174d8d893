// Dates as people mean them: in the council's own time zone, and said in words. A date is `YYYY-MM-DD`.
import type { Language } from './model.ts';

/** 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** `time` is `HH:MM`. */
export type LocalTime = { readonly date: string; readonly weekday: Weekday; readonly time: string };

export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  cy: ['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn'],
};

/** From noon, so that a day of 23 or 25 hours is one day. */
const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);
const DAY_MS = 86_400_000;

export const daysAfter = (date: string, days: number): string =>
  new Date(noon(date) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / DAY_MS);

export const weekdayOf = (date: string): Weekday => new Date(noon(date)).getUTCDay() as Weekday;

/** Such as "1 October": the day first in Welsh too, where the platform's own short form puts it last. */
export const spoken = (date: string, language: Language): string =>
  `${Number(date.slice(8))} ${monthsIn(language).format(noon(date))}`;

/** Such as "Friday 27 November". */
export const spokenDay = (date: string, language: Language): string =>
  `${WEEKDAYS[language][weekdayOf(date)] ?? ''} ${spoken(date, language)}`;

export const localTime = (now: Date, timeZone: string): LocalTime => {
  const parts = clockOf(timeZone).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')) as Weekday;
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    weekday,
    time: `${part('hour')}:${part('minute')}`,
  };
};

const clockOf = (timeZone: string) =>
  kept(timeZone, 'en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
const monthsIn = (language: Language) =>
  kept(language, language === 'en' ? 'en-GB' : 'cy-GB', { month: 'long', timeZone: 'UTC' });

/** To make one takes longer than a turn, so each is made once, when it is first asked for. */
const made = new Map<string, Intl.DateTimeFormat>();
const kept = (name: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const one = made.get(name) ?? new Intl.DateTimeFormat(locale, options);
  made.set(name, one);
  return one;
};

/** So many working days later: not at a weekend, not on a day of `closures`. */
export const workingDaysAfter = (date: string, days: number, closures: readonly string[]): string => {
  let day = date;
  for (let left = days; left > 0;) {
    day = daysAfter(day, 1);
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6 && !closures.includes(day)) left--;
  }
  return day;
};

/** The moment at which a clock there shows this date and time (`HH:MM`). */
export const instantOf = (date: string, time: string, timeZone: string): Date => {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const shown = localTime(new Date(asUtc), timeZone);
  return new Date(2 * asUtc - Date.parse(`${shown.date}T${shown.time}:00Z`));
};
