// Working days on the days where they are easily counted wrong, and the table of bank holidays against the rules that it follows.
import { describe, expect, it } from 'vitest';
import {
  dateAt,
  daysLeft,
  endOf,
  isWorkingDay,
  runsOut,
  workingDayAfter,
  workingDayBefore,
} from '../../bot/clocks/working-days.ts';
import { daysAfter, weekdayOf } from '../../bot/dates.ts';
import { BANK_HOLIDAYS, BANK_HOLIDAYS_UNTIL } from '../../dialogs/bank-holidays.ts';
import { council } from '../../dialogs/council.ts';
import { calendar } from '../../dialogs/law.ts';

describe('a working day', () => {
  it.each([
    ['2026-11-27', 1, '2026-11-30', 'from a Friday over the weekend'],
    ['2026-11-28', 1, '2026-11-30', 'from a Saturday'],
    ['2026-11-29', 1, '2026-11-30', 'from a Sunday'],
    ['2026-11-26', 0, '2026-11-26', 'none at all'],
    ['2026-12-24', 1, '2026-12-29', 'from Christmas Eve over Christmas and the day in lieu of Boxing Day'],
    ['2026-12-25', 1, '2026-12-29', 'from Christmas Day'],
    ['2026-12-25', 3, '2026-12-31', 'from Christmas Day, three'],
    ['2026-12-25', 10, '2027-01-12', 'from Christmas Day over New Year, ten'],
    ['2026-12-28', 1, '2026-12-29', 'from a bank holiday'],
    ['2026-12-31', 1, '2027-01-04', 'from New Year’s Eve'],
    ['2027-12-24', 1, '2027-12-29', 'from the Christmas that falls on a weekend'],
    ['2027-12-31', 1, '2028-01-04', 'from a New Year that falls on a Saturday'],
    ['2027-03-25', 1, '2027-03-30', 'from the Thursday before Easter'],
    ['2027-03-26', 5, '2027-04-05', 'from Good Friday, five, and the clocks change in them'],
    ['2028-02-28', 2, '2028-03-01', 'over the 29th of February'],
    ['2027-10-29', 1, '2027-11-01', 'over the night of 25 hours'],
  ])('from %s, %i later, is %s: %s', (from, count, day) => {
    expect(workingDayAfter(from, count, calendar)).toBe(day);
  });

  it.each([
    ['2026-12-29', 1, '2026-12-24'],
    ['2026-11-30', 1, '2026-11-27'],
    ['2027-01-12', 10, '2026-12-24'],
  ])('before %s, %i earlier, is %s', (from, count, day) => {
    expect(workingDayBefore(from, count, calendar)).toBe(day);
  });

  it('of the law goes on while the council alone is closed', () => {
    const shut = { ...calendar, closures: [...calendar.closures, '2026-12-29', '2026-12-30', '2026-12-31'] };

    expect([workingDayAfter('2026-12-24', 1, shut), workingDayAfter('2026-12-24', 1, shut, 'ours')]).toEqual([
      '2026-12-29',
      '2027-01-04',
    ]);
  });

  it('is of the date there, a minute before midnight and a minute after', () => {
    const dates = ['2027-06-30T22:59:00Z', '2027-06-30T23:01:00Z', '2026-12-31T23:59:00Z'];

    expect(dates.map((moment) => dateAt(new Date(moment), calendar))).toEqual([
      '2027-06-30',
      '2027-07-01',
      '2026-12-31',
    ]);
  });

  it.each([
    ['2027-03-27', '2027-03-27T23:59:00.000Z', 'the eve of the shorter night'],
    ['2027-03-28', '2027-03-28T22:59:00.000Z', 'the day the clocks go forward'],
    ['2027-10-30', '2027-10-30T22:59:00.000Z', 'the eve of the longer night'],
    ['2027-10-31', '2027-10-31T23:59:00.000Z', 'the day the clocks go back'],
  ])('ends on %s at %s: %s', (date, end) => {
    expect(endOf(date, calendar).toISOString()).toBe(end);
  });
});

describe('the table of bank holidays', () => {
  it.each([2025, 2026, 2027, 2028])('of %i follows the rules', (year) => {
    const those = BANK_HOLIDAYS.filter((date) => date.startsWith(String(year)));

    expect(those).toEqual(byTheRules(year));
  });

  it('is in order, on no weekend, and all that the council closes for beside days of its own', () => {
    expect([...BANK_HOLIDAYS].sort()).toEqual(BANK_HOLIDAYS);
    expect(BANK_HOLIDAYS.filter((date) => weekdayOf(date) === 0 || weekdayOf(date) === 6)).toEqual([]);
    expect(BANK_HOLIDAYS.filter((date) => !council.closures.includes(date))).toEqual([]);
    expect(BANK_HOLIDAYS.at(-1)?.slice(0, 4)).toBe(BANK_HOLIDAYS_UNTIL.slice(0, 4));
  });

  it('has run out after its end: weekends alone are left out, and nothing is thrown', () => {
    expect([isWorkingDay('2029-01-01', calendar), isWorkingDay('2029-01-06', calendar)]).toEqual([
      true,
      false,
    ]);
    expect(workingDayAfter('2028-12-29', 2, calendar)).toBe('2029-01-02');
  });

  it.each([
    ['2028-10-02T12:00:00Z', 90, false],
    ['2028-10-03T12:00:00Z', 89, true],
    ['2029-01-01T12:00:00Z', -1, true],
  ])('says at %s that %i days are left', (now, left, soon) => {
    expect([daysLeft(calendar, new Date(now)), runsOut(calendar, new Date(now))]).toEqual([left, soon]);
  });
});

/** Easter by the anonymous Gregorian method; a day that falls on a weekend moves on to the next weekday that is none already. */
const byTheRules = (year: number): string[] => {
  const easter = easterOf(year);
  const moved = (...dates: readonly string[]): string[] =>
    dates.reduce<string[]>((taken, date) => {
      let day = date;
      while (weekdayOf(day) === 0 || weekdayOf(day) === 6 || taken.includes(day)) day = daysAfter(day, 1);
      return [...taken, day];
    }, []);
  const monday = (from: string): string =>
    [0, 1, 2, 3, 4, 5, 6].map((days) => daysAfter(from, days)).find((date) => weekdayOf(date) === 1) ?? '';
  return [
    ...moved(`${year}-01-01`),
    daysAfter(easter, -2),
    daysAfter(easter, 1),
    monday(`${year}-05-01`),
    monday(`${year}-05-25`),
    monday(`${year}-08-25`),
    ...moved(`${year}-12-25`, `${year}-12-26`),
  ].sort();
};

const easterOf = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const [month, day] = [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
