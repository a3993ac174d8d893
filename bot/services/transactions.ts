// What becomes of a submission, where that is more than a case in the book: a booking, a change, a payment.
import type { EffectResult } from '../model.ts';
import type { Submission } from './cases.ts';

export type { Submission };

/**
 * Done once for its key, however often it is asked: a repeat gives the same result.
 * @param from of a hazard, the account that it was told from: it is kept with its incident, and in no case
 * @returns the reference; or what the system would not take, and which answers have to be given again
 * @throws when it cannot be done now
 */
export type Transact = (submission: Submission, from?: string) => Promise<EffectResult>;
/** By transaction. Those that are not among them open a case. */
export type Transactions = Readonly<Record<string, Transact>>;
