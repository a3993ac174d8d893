// A repair: its slot is taken, then the case opened and the visit written in, all under the same reference and each once.
import * as z from 'zod/mini';
import type { Appointments } from '../../bot/services/appointments.ts';
import type { Case, Cases, Submission } from '../../bot/services/cases.ts';
import type { Json } from '../../bot/model.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { enqueueReport, type Heard, type Reporting } from './report-incident.ts';

export type ReportRepairDeps = {
  readonly cases: Pick<Cases, 'open' | 'update'>;
  readonly appointments: Pick<Appointments, 'take' | 'make'>;
} & RepairCases &
  RepairIncidents;

type RepairCases = {
  /** First letter of its references. */
  readonly prefix: string;
  /** The case that a triage opened under this key before it led here: its reference has another letter. */
  readonly filedBefore?: (key: string) => Promise<Case | undefined>;
};

export type RepairIncidents = {
  readonly reporting: Reporting;
  /** What a repair tells of a danger, a hazard, or what has a time in law; undefined where it is neither. @param told ISO */
  readonly hazardIn: (
    answers: Submission['answers'],
    told: string,
  ) => Readonly<Record<string, Json>> | undefined;
};

/** Without a slot it is a case alone, which a planner sees to. */
const Repair = z.union([
  z.object({
    slot: z.string(),
    kind: z.string(),
    about: z.string(),
    postcode: z.string(),
    until: z.optional(z.string()),
  }),
  z.object({ slot: z.optional(z.undefined()), until: z.optional(z.string()) }),
]);

export const reportRepair =
  ({ cases, appointments, prefix, filedBefore, ...incidents }: ReportRepairDeps): Transact =>
  async (submission, from) => {
    const repair = Repair.parse(submission.answers);
    const book = { cases, prefix, ...(filedBefore && { filedBefore }) };
    const { key, conversation, receivedAt } = submission;
    if (repair.slot === undefined) {
      // Whoever asks how long it takes has no visit to be told of.
      const reference = await opened(book, submission, repair.until);
      await incidentOf({ ...submission, from }, reference, incidents);
      return { ok: true, reference };
    }
    const slot = await appointments.take(repair.slot, key, conversation);
    if (slot === undefined) return GONE;
    const reference = await opened(book, submission);
    await incidentOf({ ...submission, from }, reference, incidents);
    const { kind, about, postcode, until } = repair;
    await appointments.make({
      reference,
      conversation,
      kind,
      about,
      slot,
      status: 'booked',
      moves: 0,
      takenBy: key,
      postcode,
      ...(until === undefined ? {} : { until }),
      bookedAt: receivedAt,
    });
    return { ok: true, reference };
  };

/** A hazard that is told before the form is done: its case, and its incident with the clocks that run from now. */
export const reportHazard =
  ({ reporting, hazardIn, ...book }: Omit<ReportRepairDeps, 'appointments'>): Transact =>
  async (submission, from) => {
    const reference = await opened(book, submission);
    await incidentOf({ ...submission, from }, reference, { reporting, hazardIn });
    return { ok: true, reference };
  };

/** Each time under the first key, so that it is one incident however often it is told. */
const incidentOf = async (
  submission: Heard,
  reference: string,
  { reporting, hazardIn }: RepairIncidents,
): Promise<void> => {
  const hazard = hazardIn(submission.answers, submission.receivedAt);
  if (hazard === undefined) return;
  const answers = { ...submission.answers, ...hazard };
  await enqueueReport({ ...submission, answers }, submission.begun ?? submission.key, reference, reporting);
};

/** A hazard has its case since it was first told: it stays that one, with its time and reference, and what was told since. */
export const opened = async (
  { cases, prefix, filedBefore }: Pick<ReportRepairDeps, 'cases'> & RepairCases,
  submission: Submission,
  expectedBy?: string,
): Promise<string> => {
  const { begun, transaction, answers, receivedAt } = submission;
  const due = expectedBy === undefined ? {} : { expectedBy };
  if (begun === undefined) return cases.open({ ...submission, ...due }, prefix);
  const filed = await filedBefore?.(begun);
  const reference = filed?.reference ?? (await cases.open({ ...submission, key: begun }, prefix));
  await cases.update(reference, (now) => ({
    transaction,
    answers: { ...keptOf(now, filed === undefined ? OF_INCIDENT : TOLD_FIRST), ...answers },
    updatedAt: receivedAt,
    ...due,
  }));
  return reference;
};

const keptOf = ({ answers }: Case, names: ReadonlySet<string>): Submission['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)));
/** Where its incident stands, and where that is: the incident's worker writes it, and the form does not know it. */
const OF_INCIDENT: ReadonlySet<string> = new Set(['incident', 'placeHeard']);
/** What the landlord was told first is evidence, and stays with what the form has. */
const TOLD_FIRST: ReadonlySet<string> = new Set([...OF_INCIDENT, 'words', 'row', 'rule', 'answers']);

/** What the forms ask a slot with is asked again. */
export const GONE = {
  ok: false,
  again: false,
  undo: ['slot', 'later'],
  afresh: ['slots', 'holds'],
  why: {
    en: "I'm sorry, somebody else has just taken that time.",
    cy: "Mae'n ddrwg gen i, mae rhywun arall newydd gymryd yr amser hwnnw.",
  },
} as const;
