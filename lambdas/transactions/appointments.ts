// A visit that is confirmed, put off or cancelled, or that nobody came to: only by whoever may, and each once.
import * as z from 'zod/mini';
import { instantOf } from '../../bot/dates.ts';
import {
  isTheirs,
  slotParts,
  type Appointment,
  type Appointments,
  type VisitEnd,
} from '../../bot/services/appointments.ts';
import type { Cases, Submission } from '../../bot/services/cases.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import type { OwnOf } from '../own-conversations.ts';
import { cancelledSaid } from '../../dialogs/forms/collection-receipts.ts';
import type { GiveFeeBack } from '../payments/fee-back.ts';
import { GONE } from './report-repair.ts';

type Diaries = Pick<Appointments, 'find' | 'move' | 'cancel' | 'confirm'>;
export type VisitDeps = {
  readonly appointments: Diaries;
  readonly ownOf: OwnOf;
  /** Counts what became of a visit of a kind, so many hours before it; after it, fewer than none. */
  readonly count: (visit: VisitEnd, kind: string, hours: number) => void;
  /** What was to be paid for a visit that is cancelled is not to be paid any more, and what was paid may go back. */
  readonly feeBack?: GiveFeeBack;
  /** The council's own clock shows its slots. */
  readonly timeZone: string;
};
export type MissedDeps = VisitDeps & {
  readonly cases: Pick<Cases, 'open'>;
  /** First letter of the case that is opened of it. */
  readonly prefix: string;
};

const Change = z.object({
  reference: z.string(),
  postcode: z.optional(z.string()),
  slot: z.optional(z.string()),
  reason: z.optional(z.string()),
  /** The time at which nobody came. */
  was: z.optional(z.string()),
});

export const confirmVisit =
  (deps: VisitDeps): Transact =>
  async (submission) => {
    const { reference, visit } = await theirs(deps, submission);
    if (visit === undefined) return CLOSED;
    const confirmed = await deps.appointments.confirm(reference, submission.receivedAt);
    if (confirmed !== 'confirmed') return CLOSED;
    counted(deps, 'confirmed', visit, submission);
    return { ok: true, reference };
  };

export const cancelVisit =
  (deps: VisitDeps): Transact =>
  async (submission) => {
    const { reference, visit, reason } = await theirs(deps, submission);
    if (visit === undefined) return CLOSED;
    if ((await deps.appointments.cancel(reference, reason)) !== 'cancelled') return CLOSED;
    counted(deps, 'cancelled', visit, submission);
    const fee = await deps.feeBack?.(visit, new Date(submission.receivedAt));
    return fee === undefined
      ? { ok: true, reference }
      : { ok: true, reference, said: { text: cancelledSaid(reference, fee), offers: [] } };
  };

export const moveVisit =
  (deps: VisitDeps): Transact =>
  async (submission) => {
    const { reference, visit, slot = '' } = await theirs(deps, submission);
    // Only within the diary of those who can do the work.
    if (visit === undefined || slotParts(slot)?.diary !== slotParts(visit.slot.id)?.diary) return CLOSED;
    const moved = await deps.appointments.move(reference, slot, submission.conversation);
    if (moved !== 'moved') return moved === 'gone' ? GONE : CLOSED;
    counted(deps, 'moved', visit, submission);
    return { ok: true, reference };
  };

/** It is noted first, so that it stands even when no new time can be had. */
export const missedVisit =
  (deps: MissedDeps): Transact =>
  async (submission) => {
    const { reference, visit, slot, was = '' } = await theirs(deps, submission);
    if (visit === undefined) return CLOSED;
    // Of one visit it is one case, however often they say so.
    const key = ['missed', reference, was].join(':');
    await deps.cases.open({ ...submission, key }, deps.prefix);
    counted(deps, 'missed', visit, submission);
    return slot === undefined ? { ok: true, reference } : moveVisit(deps)(submission);
  };

const counted = (
  { count, timeZone }: VisitDeps,
  end: VisitEnd,
  { slot, kind }: Appointment,
  { receivedAt }: Submission,
): void => {
  const start = instantOf(slot.date, slot.from, timeZone).getTime();
  count(end, kind, Math.round((start - Date.parse(receivedAt)) / 3_600_000));
};

const theirs = async (
  { appointments, ownOf }: Pick<VisitDeps, 'appointments' | 'ownOf'>,
  { answers, conversation, access }: Submission,
): Promise<z.infer<typeof Change> & { readonly visit: Appointment | undefined }> => {
  const change = Change.parse(answers);
  const { reference, postcode } = change;
  const [visit, own] = await Promise.all([appointments.find(reference), ownOf(conversation, access)]);
  const isAllowed = visit !== undefined && isTheirs(visit, { own, postcode });
  return { ...change, visit: isAllowed ? visit : undefined };
};

/** It was cancelled meanwhile, or is none of theirs: what there is now is looked up anew. */
const CLOSED = {
  ok: false,
  again: false,
  undo: ['job', 'what', 'slot', 'later', 'sure'],
  afresh: ['appointments', 'slots', 'holds'],
  why: {
    en: 'That visit is no longer booked, so nothing was changed.',
    cy: "Nid yw'r ymweliad hwnnw wedi'i drefnu mwyach, felly ni newidiwyd dim.",
  },
} as const;
