// What follows when somebody tells of trouble behind a debt: by when a person looks at it, what the law sets, whether reminders rest. Owner: revenues.
import { daysAfter, localTime, workingDaysAfter } from '../../bot/dates.ts';
import type { AccountKind } from '../../bot/services/account-references.ts';
import { council } from '../council.ts';
import { monthsAfter } from '../promise-times.ts';
import type { Told } from './promise-stops.ts';

/** Home, food, health or safety hang on it. */
const URGENT: ReadonlySet<Told> = new Set(['court', 'breathing', 'crisis', 'food', 'abuse']);
/** What is no trouble of theirs: a promise of their own goes on. */
const GOES_ON: ReadonlySet<Told> = new Set(['other', 'person']);

export const rests = (about: Told): boolean => !GOES_ON.has(about);

/**
 * Breathing Space lasts 60 days at most: the Debt Respite Scheme Regulations 2020, regulation 26,
 * https://www.legislation.gov.uk/uksi/2020/1311/regulation/26. When it began is not known here, so it is over by then at the
 * latest, but for a mental health crisis.
 */
const BREATHING_DAYS = 60;
/** A council tax bill that is disputed is answered in 2 months: https://www.legislation.gov.uk/ukpga/1992/14/section/16 (7)(c). */
const DISPUTE_MONTHS = 2;

/** Dates, `YYYY-MM-DD`: when a person has looked at it, and the day that the law sets, where it sets one. */
export type StopDates = {
  readonly expectedBy: string;
  readonly holdUntil?: string;
  readonly answerBy?: string;
};

export const stopDates = (about: Told, kind: AccountKind | undefined, now: Date): StopDates => {
  const { date } = localTime(now, council.timeZone);
  const { urgent, other } = council.promises.person;
  const expectedBy = workingDaysAfter(date, URGENT.has(about) ? urgent : other, council.closures);
  if (about === 'breathing') return { expectedBy, holdUntil: daysAfter(date, BREATHING_DAYS) };
  return about === 'dispute' && kind === 'council-tax'
    ? { expectedBy, answerBy: monthsAfter(date, DISPUTE_MONTHS) }
    : { expectedBy };
};
