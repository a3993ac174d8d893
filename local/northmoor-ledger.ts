// What stands on an account of Northmoor: charges up to today, payments that were made and some that were not, and one sum at the end.
import { daysAfter, weekdayOf } from '../bot/dates.ts';
import type { Entered, Regular } from '../bot/services/account-records.ts';
import type { Both } from '../bot/model.ts';

export type Charged = { readonly amount: number; readonly every: 'week' | 'month'; readonly words: Both };
/** `amount` and `owes` in pence: less than nothing is in credit. `missed`: so many of the latest charges were not paid. */
export type Standing = {
  readonly owes: number;
  readonly charged?: Charged;
  readonly missed?: number;
  /** What all of it is for, where it was charged once. */
  readonly once?: Both;
};

/** Charges that are shown, and how many days after one it is paid. */
const SHOWN = { week: 10, month: 8 } as const;
const PAID_AFTER = 3;

/** @param today `YYYY-MM-DD` @returns what adds up to what is owed, from whatever was brought forward */
export const entriesOf = ({ owes, charged, missed = 0, once }: Standing, today: string): Entered[] => {
  if (charged === undefined)
    return once === undefined ? [] : [entry('charge', daysAfter(today, -60), owes, once)];
  const { amount, every, words } = charged;
  const dates = datesOf(every, today);
  const entries = dates.flatMap((date, at) => {
    const paidOn = daysAfter(date, PAID_AFTER);
    const isPaid = at >= missed && paidOn < today;
    const charge = entry(`charge-${at}`, date, amount, words);
    return isPaid ? [charge, entry(`payment-${at}`, paidOn, -amount, PAID)] : [charge];
  });
  const sum = entries.reduce((all, each) => all + signed(each), 0);
  const before = daysAfter(dates.at(-1) ?? today, -1);
  return owes === sum ? entries : [...entries, entry('brought', before, owes - sum, BROUGHT)];
};

/** @param today `YYYY-MM-DD` @returns as the account's record has it */
export const regularOf = ({ charged }: Standing, today: string): Regular | undefined =>
  charged && {
    amount: charged.amount,
    every: charged.every,
    first: datesOf(charged.every, today).at(-1) ?? today,
  };

/** Mondays, or firsts of a month, the latest first. */
const datesOf = (every: 'week' | 'month', today: string): readonly string[] => {
  const monday = daysAfter(today, -((weekdayOf(today) + 6) % 7));
  const dates: string[] = [];
  for (let date = every === 'week' ? monday : firstOf(today); dates.length < SHOWN[every];) {
    dates.push(date);
    date = every === 'week' ? daysAfter(date, -7) : firstOf(daysAfter(date, -1));
  }
  return dates;
};
const firstOf = (date: string): string => `${date.slice(0, 8)}01`;

/** @param pence less than nothing is a credit */
const entry = (name: string, date: string, pence: number, words: Both): Entered => ({
  id: `northmoor-${name}`,
  at: `${date}T00:00:00.000Z`,
  kind: pence < 0 ? 'credit' : 'charge',
  amount: Math.abs(pence),
  words,
});
const signed = ({ kind, amount }: Entered): number => (kind === 'charge' ? amount : -amount);

const PAID: Both = { en: 'Payment', cy: 'Taliad' };
const BROUGHT: Both = { en: 'Balance brought forward', cy: 'Balans a ddygwyd ymlaen' };
