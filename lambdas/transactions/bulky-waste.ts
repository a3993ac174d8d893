// A bulky waste collection: its slot is taken, then a case opened and the visit written in under the same reference.
import * as z from 'zod/mini';
import { slotIn, type Appointments } from '../../bot/services/appointments.ts';
import { BULKY_FEE, type PaymentBook } from '../../bot/services/payment-book.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { orderOf } from './start-payment.ts';

export type BulkyWasteDeps = {
  readonly cases: Pick<Cases, 'open'>;
  readonly appointments: Pick<Appointments, 'take' | 'make'>;
  /** Where its fee is ordered; undefined where payments are off. */
  readonly book?: Pick<PaymentBook, 'open'>;
  /** First letter of its references. */
  readonly prefix: string;
};

const DIARY = 'bulky-waste';
const Booking = z.object({ slot: z.string(), items: z.array(z.string()), postcode: z.string() });
/** They are sent a link to pay its fee, in pence. */
const Fee = z.object({ link: z.literal(true), fee: z.number() });

export const bulkyWaste =
  ({ cases, appointments, book, prefix }: BulkyWasteDeps): Transact =>
  async (submission) => {
    const { slot: wanted, items, postcode } = Booking.parse(submission.answers);
    const { key, conversation, receivedAt } = submission;
    const slot = await appointments.take(slotIn(DIARY, wanted), key, conversation);
    if (slot === undefined) return GONE;
    const { link: _, ...answers } = submission.answers;
    const reference = await cases.open({ ...submission, answers }, prefix);
    await appointments.make({
      reference,
      conversation,
      kind: 'bulky-waste',
      about: items.join(', '),
      slot,
      status: 'booked',
      moves: 0,
      takenBy: key,
      postcode,
      bookedAt: receivedAt,
    });
    const fee = Fee.safeParse(submission.answers);
    if (fee.success)
      await book?.open({
        ...orderOf(submission),
        kind: BULKY_FEE,
        account: reference,
        amount: fee.data.fee,
      });
    return { ok: true, reference };
  };

const GONE = {
  ok: false,
  again: false,
  undo: ['slot'],
  afresh: ['slots', 'holds'],
  why: {
    en: "I'm sorry, somebody else has just taken that day.",
    cy: "Mae'n ddrwg gen i, mae rhywun arall newydd gymryd y diwrnod hwnnw.",
  },
} as const;
