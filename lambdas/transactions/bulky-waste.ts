// A bulky waste collection: its slot is taken, then a case opened and the visit written in under the same reference.
import * as z from 'zod/mini';
import { slotIn, type Appointments } from '../../bot/services/appointments.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { Transact } from '../../bot/services/transactions.ts';

export type BulkyWasteDeps = {
  readonly cases: Pick<Cases, 'open'>;
  readonly appointments: Pick<Appointments, 'take' | 'make'>;
  /** First letter of its references. */
  readonly prefix: string;
};

const DIARY = 'bulky-waste';
const Booking = z.object({ slot: z.string(), items: z.array(z.string()), postcode: z.string() });

export const bulkyWaste =
  ({ cases, appointments, prefix }: BulkyWasteDeps): Transact =>
  async (submission) => {
    const { slot: wanted, items, postcode } = Booking.parse(submission.answers);
    const { key, conversation, receivedAt } = submission;
    const slot = await appointments.take(slotIn(DIARY, wanted), key, conversation);
    if (slot === undefined) return GONE;
    const reference = await cases.open(submission, prefix);
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
