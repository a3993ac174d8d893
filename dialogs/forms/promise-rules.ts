// What of a promise to pay may be taken without a person: its amounts, its days and how many payments. The limits are the council's.
import { daysAfter } from '../../bot/dates.ts';
import type { Instalment } from '../../bot/services/promises.ts';
import { council } from '../council.ts';
import { daysUntil, monthsAfter } from '../promise-times.ts';

/** As it was answered; what was not asked is missing. */
export type Agreed = {
  readonly how?: string | undefined;
  readonly amount?: number | undefined;
  readonly date?: string | undefined;
  readonly each?: number | undefined;
  readonly every?: 'week' | 'month' | undefined;
  readonly first?: string | undefined;
  readonly count?: number | undefined;
};

/** More payments than this are not written down, whatever was said. */
const COUNT_MAX = 600;

export const scheduleOf = ({
  how,
  amount,
  date,
  each,
  every,
  first,
  count,
}: Agreed): readonly Instalment[] => {
  if (how !== 'parts') return amount === undefined || date === undefined ? [] : [{ date, amount }];
  if (each === undefined || first === undefined || count === undefined) return [];
  return Array.from({ length: Math.min(count, COUNT_MAX) }, (_, number) => ({
    date: every === 'month' ? monthsAfter(first, number) : daysAfter(first, 7 * number),
    amount: each,
  }));
};

export const totalOf = (schedule: readonly Instalment[]): number =>
  schedule.reduce((sum, { amount }) => sum + amount, 0);

/** Whether what is answered so far may still come within the limits: nobody is asked on where it cannot. */
export const mayComeWithinLimits = ({ amount, date, each, first }: Agreed, now: Date): boolean => {
  const { days, least, most } = council.promises;
  const day = date ?? first;
  const sums = [amount, each].filter((sum) => sum !== undefined);
  return (
    sums.every((sum) => sum >= least && sum <= most) && (day === undefined || daysUntil(day, now) <= days)
  );
};

/** Above these limits a person agrees it with them. @param owed pence, where it may be known */
export const isWithinLimits = (schedule: readonly Instalment[], now: Date, owed = Infinity): boolean => {
  const { days, payments, least, most } = council.promises;
  const [first] = schedule;
  if (first === undefined || schedule.length > payments) return false;
  const until = daysUntil(first.date, now);
  const total = totalOf(schedule);
  return (
    until >= 0 &&
    until <= days &&
    schedule.every(({ amount }) => amount >= least) &&
    total <= Math.min(most, owed)
  );
};
