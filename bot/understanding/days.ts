// Which day some words mean, reckoned from today: "a week on Friday", "12/3", "y 12fed". What could be two days is none.
import { daysAfter, daysBetween, weekdayOf } from '../dates.ts';
import { daySymbols } from './day-words.ts';

/** Which way a day without a year, or a weekday alone, is meant. */
export type Way = 'ahead' | 'back' | 'either';
export type Day =
  | { readonly kind: 'day'; readonly date: string }
  /** Two days that the words fit equally. */
  | { readonly kind: 'two'; readonly dates: readonly [string, string] }
  /** The weekday that was said is not that of the date. */
  | { readonly kind: 'mismatch'; readonly date: string }
  | { readonly kind: 'none' | 'several' | 'impossible' };

const READ_MAX = 200;

/** @param among the words are part of a longer message: a number in it may be of a house */
export const dayMeant = (typed: string, today: string, way: Way, among = false): Day => {
  const symbols = daySymbols(typed.slice(0, READ_MAX));
  if (NEGATED.test(symbols)) return { kind: 'several' };
  const found: Day[] = [];
  let rest = symbols;
  for (const [said, read] of RULES)
    rest = rest.replace(said, (...[, ...groups]: (string | undefined)[]) => {
      found.push(read(groups, { today, way }));
      return '#';
    });
  const [first] = found;
  if (first === undefined) return { kind: 'none' };
  const left = among ? rest.replace(/N\d+ (?=_)/g, '') : rest;
  if (OPEN.test(left)) return { kind: 'several' };
  const isOne = found.every((day) => day.kind === first.kind && dateOf(day) === dateOf(first));
  return isOne ? first : { kind: 'several' };
};

/** "Not Friday", "anything but Friday", "cant do Friday". */
const NEGATED = /(?:^| )not (?:_ )?(?:this |next )?[WROD]\S/;
/** Left over, these mean that the day was only half understood. */
const OPEN =
  /(?:^| )(?:!|[NYMDIO]\S*\d\S*|week|month|fortnight|days|next|last|ago|after|before|between)(?= |$)/;

const dateOf = (day: Day): string => ('date' in day ? day.date : 'dates' in day ? day.dates.join() : '');

type Groups = readonly (string | undefined)[];
type From = { readonly today: string; readonly way: Way };
type Rule = readonly [RegExp, (groups: Groups, from: From) => Day];

const day = (date: string): Day => ({ kind: 'day', date });
const YEAR = '(?: (?:Y(\\d{4})|N([23]\\d)))?';

/** In order: what is longer, and says more, comes first. */
const RULES: readonly Rule[] = [
  [/(?:W(\d) )?I(\d{4})-(\d+)-(\d+)(?: W(\d))?/g, ([w, y, m, d, w2], from) => dated(from, d, m, y, w ?? w2)],
  [
    /(?:W(\d) )?D(\d+)\/(\d+)(?:\/(\d+))?(\/\d+)?(?: W(\d))?/g,
    ([w, d, m, y, more, w2], from) =>
      more === undefined ? dated(from, d, m, y, w ?? w2) : { kind: 'impossible' },
  ],
  [
    new RegExp(`(?:W(\\d) )?[NO](\\d+) M(\\d+)${YEAR}(?: W(\\d))?`, 'g'),
    ([w, d, m, y, yy, w2], from) => dated(from, d, m, y ?? yy, w ?? w2),
  ],
  [
    new RegExp(`(?:W(\\d) )?M(\\d+) [NO](\\d+)${YEAR}(?: W(\\d))?`, 'g'),
    ([w, m, d, y, yy, w2], from) => dated(from, d, m, y ?? yy, w ?? w2),
  ],
  [/E(-?\d)(?: Y(\d{4}))?/g, ([days, year], from) => atEaster(from, Number(days), year)],
  [/O(\d+) (?:next month|month next)|next month O(\d+)/g, ([d, d2], { today }) => inMonth(today, 1, d ?? d2)],
  [/O(\d+) this month/g, ([d], { today }) => inMonth(today, 0, d)],
  [/(?:W(\d) )?O(\d+)/g, ([w, d], from) => ofMonth(from, Number(d), w)],
  [
    /(next|this|last) week W(\d)|W(\d) (next|this|last) week|week next W(\d)|W(\d) week next/g,
    ([which, w, w2, which2, w3, w4], { today }) =>
      day(inWeek(today, WEEKS[which ?? which2 ?? 'next'] ?? 0, w ?? w2 ?? w3 ?? w4)),
  ],
  [
    /(?:N(\d+) )?(week|fortnight) (?:from |in )?W(\d)|W(\d) (week|fortnight)/g,
    ([many, unit, w, w2, unit2], { today }) => {
      const days = Number(many ?? 1) * (DAYS[unit ?? unit2 ?? 'week'] ?? 0);
      const until = ahead(today, w ?? w2);
      const first = daysAfter(today, until + days);
      return until === 0 ? { kind: 'two', dates: [first, daysAfter(first, 7)] } : day(first);
    },
  ],
  [
    /(?:N(\d+) )?(week|fortnight|days) from R(-?\d)|(?:N(\d+) )?(week|fortnight) R(-?\d)|R(-?\d) (week|fortnight)/g,
    ([many, unit, r, many2, unit2, r2, r3, unit3], { today }) =>
      day(
        daysAfter(
          today,
          Number(r ?? r2 ?? r3) + Number(many ?? many2 ?? 1) * (DAYS[unit ?? unit2 ?? unit3 ?? ''] ?? 0),
        ),
      ),
  ],
  [
    /days (after|before) R(-?\d)/g,
    ([side, r], { today }) => day(daysAfter(today, Number(r) + (side === 'after' ? 1 : -1))),
  ],
  [
    /in (?:N(\d+) )?(days|week|fortnight)(?: time)?|(?:N(\d+) )?(days|week|fortnight) time/g,
    ([many, unit, many2, unit2], { today }) => counted(today, many ?? many2, unit ?? unit2, 1),
  ],
  [/(?:N(\d+) )?(days|week|fortnight) ago/g, ([many, unit], { today }) => counted(today, many, unit, -1)],
  [/next W(\d)|W(\d) next/g, ([w, w2], { today }) => nextOrLast(today, w ?? w2, 1)],
  [/last W(\d)|W(\d) last/g, ([w, w2], { today }) => nextOrLast(today, w ?? w2, -1)],
  [
    /this W(\d)|W(\d) this/g,
    ([w, w2], { today, way }) =>
      day(daysAfter(today, way === 'back' ? -back(today, w ?? w2) : ahead(today, w ?? w2))),
  ],
  [/W(\d)/g, ([w], from) => weekday(from, w)],
  [/R(-?\d)/g, ([r], { today }) => day(daysAfter(today, Number(r)))],
];

const DAYS: Readonly<Record<string, number>> = { days: 1, week: 7, fortnight: 14 };
const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Days until the next one of this weekday, and since the last: 0 is today. */
const ahead = (today: string, w: string | undefined): number => (Number(w) - weekdayOf(today) + 7) % 7;
const back = (today: string, w: string | undefined): number => (weekdayOf(today) - Number(w) + 7) % 7;

/** Weeks begin on Monday. */
const inWeek = (today: string, weeks: number, w: string | undefined): string =>
  daysAfter(today, ((Number(w) + 6) % 7) - ((weekdayOf(today) + 6) % 7) + 7 * weeks);

const counted = (today: string, many: string | undefined, unit: string | undefined, sign: 1 | -1): Day => {
  const days = Number(many ?? 1) * (DAYS[unit ?? ''] ?? 0);
  return days > 1000 || (many === undefined && unit === 'days')
    ? { kind: 'none' }
    : day(daysAfter(today, sign * days));
};

/** "Next Friday", said on a Wednesday, is in two days for some and in nine for others; on a Saturday all mean the same. */
const nextOrLast = (today: string, w: string | undefined, sign: 1 | -1): Day => {
  const days = (sign === 1 ? ahead(today, w) : back(today, w)) || 7;
  const first = daysAfter(today, sign * days);
  const isThisWeek = first === inWeek(today, 0, w);
  return isThisWeek ? { kind: 'two', dates: [first, daysAfter(first, sign * 7)] } : day(first);
};

const weekday = ({ today, way }: From, w: string | undefined): Day => {
  const next = daysAfter(today, ahead(today, w) || 7);
  const last = daysAfter(today, -back(today, w));
  if (way === 'either') return { kind: 'two', dates: [last, next] };
  if (last === today) return { kind: 'two', dates: [today, daysAfter(today, way === 'ahead' ? 7 : -7)] };
  return day(way === 'ahead' ? next : last);
};

/** A date by its numbers; without a year, that which the way leads to. */
const dated = (from: From, d = '', m = '', y?: string, w?: string): Day => {
  if (y?.length === 3 || y?.length === 1) return { kind: 'impossible' };
  if (y !== undefined) return checked(written(y.length === 2 ? 2000 + Number(y) : Number(y), m, d), w);
  const year = Number(from.today.slice(0, 4));
  return nearest(
    from,
    [year - 1, year, year + 1].map((each) => written(each, m, d)),
    w,
  );
};

const ofMonth = (from: From, d: number, w?: string): Day =>
  nearest(
    from,
    [-2, -1, 0, 1, 2].map((off) => inMonths(from.today, off, String(d))),
    w,
  );

const inMonth = (today: string, off: number, d = ''): Day => checked(inMonths(today, off, d), undefined);

const inMonths = (today: string, off: number, d: string): string | undefined => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + off, 1));
  return written(first.getUTCFullYear(), String(first.getUTCMonth() + 1), d);
};

/**
 * That the way leads to first; where both are open, the nearer. "3 March", said in April of what is to come, is as likely the day that
 * has passed: then it is either, unless its weekday tells.
 */
const nearest = ({ today, way }: From, dates: readonly (string | undefined)[], w?: string): Day => {
  const far = (date: string) => Math.abs(daysBetween(today, date));
  const near = dates.filter((date) => date !== undefined).sort((a, b) => far(a) - far(b));
  const [date] = near.filter((each) => way === 'either' || (way === 'ahead' ? each >= today : each <= today));
  const [other] = near;
  if (date === undefined || other === undefined || way !== 'ahead' || far(date) <= SEASON || w !== undefined)
    return checked(date, w);
  return other === date ? checked(date, w) : { kind: 'two', dates: [other, date] };
};
/** Days: nobody means so far ahead without its year, where the same day is nearer on the other side. */
const SEASON = 200;

const checked = (date: string | undefined, w: string | undefined): Day => {
  if (date === undefined) return { kind: 'impossible' };
  return w !== undefined && weekdayOf(date) !== Number(w) ? { kind: 'mismatch', date } : day(date);
};

/** Undefined when there is no such day. */
const written = (year: number, month: string, d: string): string | undefined => {
  const date = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return /^\d{4}-\d\d-\d\d$/.test(date) && isDay(date) ? date : undefined;
};

/** A day of the calendar, as `YYYY-MM-DD`. */
export const isDay = (date: string): boolean => {
  const noon = new Date(`${date}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(date) && date.length === 10;
};

/** The Sunday after the first full moon of spring (Meeus, Jones and Butcher). */
const easterSunday = (year: number): string => {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

const atEaster = (from: From, days: number, year?: string): Day => {
  const now = Number(from.today.slice(0, 4));
  const years = year === undefined ? [now - 1, now, now + 1] : [Number(year)];
  return nearest(
    year === undefined ? from : { ...from, way: 'either' },
    years.map((each) => daysAfter(easterSunday(each), days)),
  );
};
