// Whether a promise to pay is kept: only what the ledger has says so, and what the person says changes nothing.
import { localTime, workingDaysAfter } from '../dates.ts';
import type { Credit } from './accounts.ts';
import type { Instalment, PromiseToPay } from './promises.ts';

/** A payment may take so many working days to show. */
export const SHOWS_IN_DAYS = 2;

export type Calendar = { readonly timeZone: string; readonly closures: readonly string[] };
/** Of each payment, in order: it came, it may still come, or it did not. */
export type Came = 'paid' | 'due' | 'missed';

/** The last day on which a payment for this day may show. */
export const showsBy = (date: string, { closures }: Pick<Calendar, 'closures'>): string =>
  workingDaysAfter(date, SHOWS_IN_DAYS, closures);

/**
 * What came of each payment: all that was paid since the promise was made counts, whatever it was called.
 * @param credits since it was made
 */
export const cameOf = (
  { schedule }: Pick<PromiseToPay, 'schedule'>,
  credits: readonly Credit[],
  now: Date,
  calendar: Calendar,
): readonly Came[] => {
  const dayOf = (at: Date) => localTime(at, calendar.timeZone).date;
  const today = dayOf(now);
  let owed = 0;
  return schedule.map(({ date, amount }) => {
    owed += amount;
    const last = showsBy(date, calendar);
    const paid = credits
      .filter(({ at }) => dayOf(new Date(at)) <= last)
      .reduce((sum, credit) => sum + credit.amount, 0);
    if (paid >= owed) return 'paid';
    return today <= last ? 'due' : 'missed';
  });
};

/**
 * The payment that is to come next, however late it is, and what of it has not come yet; undefined when all has.
 * @param credits since it was made
 */
export const nextOf = (
  { schedule }: Pick<PromiseToPay, 'schedule'>,
  credits: readonly Credit[],
): Instalment | undefined => {
  let left = credits.reduce((sum, { amount }) => sum + amount, 0);
  for (const { date, amount } of schedule) {
    if (left < amount) return { date, amount: amount - left };
    left -= amount;
  }
  return undefined;
};

/** What becomes of an open promise by that; `missed` is the day of the first payment that did not come. */
export const standingBy = (
  { schedule }: Pick<PromiseToPay, 'schedule'>,
  came: readonly Came[],
): { readonly status: 'open' | 'kept' } | { readonly status: 'broken'; readonly missed: string } => {
  const missed = schedule[came.indexOf('missed')]?.date;
  if (missed !== undefined) return { status: 'broken', missed };
  return { status: came.every((each) => each === 'paid') ? 'kept' : 'open' };
};
