// A visit that is confirmed, put off or cancelled, or that nobody came to: only by whoever may, and each once.
import { z } from 'zod';
import { isTheirs, slotParts, type Appointment, type Appointments } from '../../bot/services/appointments.ts';
import type { Cases, Case } from '../../bot/services/cases.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { GONE } from './report-repair.ts';

type Diaries = Pick<Appointments, 'find' | 'move' | 'cancel' | 'confirm'>;
export type VisitDeps = {
  readonly cases: Pick<Cases, 'open'>;
  readonly appointments: Diaries;
  /** First letter of the cases that are kept of it, for those who count them. */
  readonly prefix: string;
};

const Change = z.object({
  reference: z.string(),
  postcode: z.string().optional(),
  slot: z.string().optional(),
  reason: z.string().optional(),
});
type Submission = Omit<Case, 'reference'>;

export const confirmVisit =
  ({ appointments }: Pick<VisitDeps, 'appointments'>): Transact =>
  async (submission) => {
    const { reference, visit } = await theirs(appointments, submission);
    const confirmed = visit && (await appointments.confirm(reference, submission.receivedAt));
    return confirmed === 'confirmed' ? { ok: true, reference } : CLOSED;
  };

export const cancelVisit =
  ({ cases, appointments, prefix }: VisitDeps): Transact =>
  async (submission) => {
    const { reference, visit, reason } = await theirs(appointments, submission);
    const cancelled = visit && (await appointments.cancel(reference, reason));
    if (cancelled !== 'cancelled') return CLOSED;
    await cases.open(submission, prefix);
    return { ok: true, reference };
  };

export const moveVisit =
  ({ cases, appointments, prefix }: VisitDeps): Transact =>
  async (submission) => {
    const { reference, visit, slot = '' } = await theirs(appointments, submission);
    // Only within the diary of those who can do the work.
    if (visit === undefined || slotParts(slot)?.diary !== slotParts(visit.slot.id)?.diary) return CLOSED;
    const moved = await appointments.move(reference, slot, submission.conversation);
    if (moved !== 'moved') return moved === 'gone' ? GONE : CLOSED;
    await cases.open(submission, prefix);
    return { ok: true, reference };
  };

/** It is noted first, so that it stands even when no new time can be had. */
export const missedVisit =
  (deps: VisitDeps): Transact =>
  async (submission) => {
    await deps.cases.open({ ...submission, key: `${submission.key}:missed` }, deps.prefix);
    const { slot } = Change.parse(submission.answers);
    return slot === undefined
      ? { ok: true, reference: Change.parse(submission.answers).reference }
      : moveVisit(deps)(submission);
  };

const theirs = async (
  appointments: Diaries,
  { answers, conversation }: Submission,
): Promise<z.infer<typeof Change> & { readonly visit: Appointment | undefined }> => {
  const change = Change.parse(answers);
  const { reference, postcode } = change;
  const visit = await appointments.find(reference);
  const isAllowed = visit !== undefined && isTheirs(visit, { conversation, postcode });
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
