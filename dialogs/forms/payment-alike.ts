// Whether two payments are the same: as much, of one kind, for one account as far as the end of its reference says.
import type { PaymentMade } from '../../bot/services/lookups.ts';

type Compared = Pick<PaymentMade, 'kind' | 'amount' | 'ending'>;

export const isAlike = (one: Compared, other: Compared): boolean =>
  one.kind === other.kind && one.amount === other.amount && one.ending === other.ending;

/** Paid again so soon it may be a slip. */
const SOON_MS = 60 * 60_000;

/** The same that was received within the hour. */
export const paidLately = (
  made: readonly PaymentMade[],
  wanted: Compared,
  now: Date,
): PaymentMade | undefined =>
  made.find(
    (each) => each.is === 'paid' && isAlike(each, wanted) && now.getTime() - Date.parse(each.at) < SOON_MS,
  );
