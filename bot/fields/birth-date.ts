// When somebody was born, as people write it: day, month and year in full, or with the last two figures of the year.
import { daysAfter, localTime } from '../dates.ts';
import type { Field } from '../model.ts';
import { dayMeant } from '../understanding/days.ts';
import { spokenDate } from './date.ts';
import { wordsOf, type More } from './words.ts';

const OLDEST_YEARS = 120;

/** Value: `YYYY-MM-DD`. */
export const birthDate = (ask: string, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: ({ text }, _, at) => {
    if (at === undefined) return { ok: false, why: ENTER };
    const today = localTime(at.now, at.timeZone).date;
    const value = inFigures(text, today) ?? inWords(text, today);
    return value === undefined || value > today || value < daysAfter(today, -OLDEST_YEARS * 366)
      ? { ok: false, why: ENTER }
      : { ok: true, value };
  },
  accepts: (stored): stored is string => typeof stored === 'string' && isDay(stored),
  show: spokenDate,
});

/** "4/12/80", "04.12.1980", "4 12 1980", "04121980". Nobody is born in the years to come. */
const inFigures = (text: string, today: string): string | undefined => {
  const [, day = '', month = '', year = ''] =
    /(?<!\d)(\d{1,2})[\s./-]{1,3}(\d{1,2})[\s./-]{1,3}(\d{4}|\d{2})(?!\d)/.exec(text) ??
    /(?<!\d)(\d{2})(\d{2})(\d{4}|\d{2})(?!\d)/.exec(text) ??
    [];
  if (day === '') return undefined;
  const years = year.length === 4 ? [year] : [`20${year}`, `19${year}`];
  return years
    .map((each) => `${each}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .find((value) => isDay(value) && (value <= today || year.length === 4));
};

/** "4 December 1980", "4 dec 80": without a year it would be a guess. */
const inWords = (text: string, today: string): string | undefined => {
  const [, short] = /\p{L}[\s.,'’-]{1,3}(\d{2})(?!\d)\D*$/u.exec(text) ?? [];
  const [full] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text) ?? [];
  const years = full !== undefined ? [full] : short === undefined ? [] : [`20${short}`, `19${short}`];
  const day = short === undefined || full !== undefined ? text : text.slice(0, text.lastIndexOf(short));
  return years
    .map((year) => dayMeant(`${day.replace(year, '')} ${year}`, today, 'back'))
    .flatMap((meant, at) =>
      meant.kind === 'day' && meant.date.startsWith(years[at] ?? '') ? [meant.date] : [],
    )
    .find((value) => value <= today);
};

const isDay = (value: string): boolean => {
  const at = new Date(`${value}T12:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
};

const ENTER = {
  en: 'Enter the date of birth with day, month and year, like 4 12 1980.',
  cy: 'Rhowch y dyddiad geni gyda’r diwrnod, y mis a’r flwyddyn, fel 4 12 1980.',
};
