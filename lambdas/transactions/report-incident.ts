// A danger or a hazard that is told: its case, and an event of its incident. What comes of it is the incident's worker's.
import * as z from 'zod/mini';
import type { Severity } from '../../bot/clocks/clock.ts';
import type { CareTold, IncidentEvent, IncidentReport } from '../../bot/incidents/incident.ts';
import type { Incidents } from '../../bot/incidents/ports.ts';
import { digest } from '../../bot/digest.ts';
import { e164 } from '../../bot/channels/sms/number.ts';
import type { ChannelId, Json } from '../../bot/model.ts';
import type { Case, CaseChange, Cases, Submission } from '../../bot/services/cases.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { NOBODYS, type IncidentRow } from '../../dialogs/incidents.ts';
import type { EnqueueAll } from '../aws/queue.ts';
import { caseUnder } from './case-under.ts';

export type Reporting = {
  /** What a row is taken for where the report says nothing of it. */
  readonly rowOf: (row: string) => IncidentRow;
  readonly enqueue: EnqueueAll;
};
export type ReportIncidentDeps = Reporting & {
  readonly cases: Pick<Cases, 'open' | 'update' | 'of' | 'find'>;
  /** First letter of its references. */
  readonly prefix: string;
};

/** `from` is the account that it was told from. */
export type Heard = Submission & { readonly from: string | undefined };

/** Of one first report always the same one, whoever makes it. @param key of the submission that opened its case */
export const incidentId = (key: string): string => digest(['incident', key]);

/** A case of the same row within so long is the same danger: a form that follows a safety line tells of it once more. */
const SAME_MS = 12 * 3_600_000;

export const reportIncident =
  ({ cases, prefix, ...reporting }: ReportIncidentDeps): Transact =>
  async (submission, from) => {
    const same =
      (await sameIn(cases, submission, reporting.rowOf)) ?? (await begunElsewhere(cases, submission, prefix));
    const begun = submission.begun ?? submission.key;
    const first = same?.key ?? begun;
    // A hazard of a repair keeps the reference that it had, whatever its letter.
    const reference = same?.reference ?? (await cases.open({ ...submission, key: first }, prefix));
    if (same !== undefined && same.key !== submission.key && !isMoreOf(submission))
      await cases.update(reference, (now) => ({
        transaction: isFormSent(now) ? now.transaction : submission.transaction,
        answers: {
          ...addedTo(now, submission),
          ...(isFormSent(now) ? now.answers : {}),
          ...(begun === now.key ? {} : { also: [...new Set([...alsoOf(now), digest(begun)])] }),
        },
        updatedAt: submission.receivedAt,
      }));
    if (same !== undefined && isLateFirst(submission, same))
      await cases.update(reference, (now) =>
        isLateFirst(submission, now) ? asToldFirst(submission, now) : undefined,
      );
    const told = same === undefined ? asFirst(submission) : submission;
    await enqueueReport({ ...told, from }, first, reference, reporting);
    return { ok: true, reference };
  };

/** What was told first could not be filed then, and what was told after it has opened the case: an effect that waits holds back none after it. */
const isLateFirst = ({ key, receivedAt }: Submission, same: Case): boolean =>
  key === same.key && (receivedAt < same.receivedAt || same.answers['adds'] !== undefined);

/** The case as it were if they had come in order: its clock runs from when it was told first. */
const asToldFirst = ({ receivedAt, answers }: Submission, same: Case): CaseChange => {
  const { adds, ...since } = same.answers;
  const together = adds === undefined ? { ...answers, ...since } : { ...since, ...answers };
  return { receivedAt, answers: together, updatedAt: same.updatedAt };
};

/** The form of its repair is the last that is sent: what was told before and comes late adds to that, and takes nothing of it away. */
const isFormSent = ({ transaction }: Case): boolean => transaction === 'repairs.report';

/** What is over by their words was no less for it; and words beside an answer stand in the incident, after those that told it first. */
const addedTo = ({ answers: before }: Case, { answers }: Submission): Submission['answers'] => {
  const { over, found } = answers;
  if (over !== undefined) return { ...before, over };
  const { words } = before;
  return { ...before, ...answers, ...(found === undefined || words === undefined ? {} : { words }) };
};

const isMoreOf = ({ answers }: Submission): boolean => answers['adds'] !== undefined;

const foundIn = ({ found }: Submission['answers']): Pick<IncidentReport, 'found'> => {
  const read = z.object({ row: z.string(), at: z.string() }).safeParse(found);
  return read.success ? { found: read.data } : {};
};

/** A form that was taken on here had told of it in another conversation: that case is listed here, too, from now on. */
const begunElsewhere = async (
  cases: Pick<Cases, 'open' | 'find'>,
  submission: Submission,
  prefix: string,
): Promise<Case | undefined> => {
  const { begun, conversation } = submission;
  const filed = begun === undefined ? undefined : await caseUnder(cases, begun, prefix);
  if (begun === undefined || filed === undefined || filed.conversation === conversation) return undefined;
  await cases.open({ ...submission, key: begun }, prefix);
  return filed;
};

const overIn = ({ over }: Submission['answers']): Pick<IncidentReport, 'over'> =>
  over === 'not-ours' || over === 'works-again' ? { over } : {};

/** What adds to something of which there is no case is the first of it, and somebody is paged. */
const asFirst = (submission: Submission): Submission => {
  const { adds: _, ...answers } = submission.answers;
  return { ...submission, answers };
};

/** The keys, shortened, under which others came that became part of this one. */
const alsoOf = ({ answers: { also } }: Case): readonly Json[] =>
  Array.isArray(also) ? (also as Json[]) : [];

/** The case that it belongs to: the one that it names, unless that became part of an earlier one; undefined for a first. */
const sameIn = async (
  cases: Pick<Cases, 'of'>,
  { key, begun = key, conversation, receivedAt, answers }: Submission,
  rowOf: Reporting['rowOf'],
): Promise<Case | undefined> => {
  const since = new Date(Date.parse(receivedAt) - SAME_MS).toISOString();
  const rowIn = (told: Submission['answers']) => rowOf(textIn(told, 'row') ?? 'unclear').row;
  // What is over by their own words is told anew.
  const isSame = (each: Case) =>
    each.transaction === 'incidents.report' &&
    each.receivedAt >= since &&
    each.answers['over'] === undefined &&
    rowIn(each.answers) === rowIn(answers);
  const all = await cases.of(conversation);
  const isNamed = (each: Case) => each.key === begun || alsoOf(each).includes(digest(begun));
  return all.find(isNamed) ?? all.findLast(isSame);
};

/** @param first the key of the submission that opened the case */
export const enqueueReport = async (
  submission: Heard,
  first: string,
  reference: string,
  { enqueue, rowOf }: Reporting,
): Promise<void> => {
  const incident = incidentId(first);
  const event: IncidentEvent = {
    id: `reported:${incident}:${digest(submission.key)}`,
    incident,
    at: textIn(submission.answers, 'adds') ?? submission.receivedAt,
    kind: 'reported',
    report: { incident, reference, ...reportOf(submission, rowOf) },
  };
  await enqueue([event]);
};

/** What is not as it should be is left out, and the report goes on: one that is refused helps nobody. */
const reportOf = (
  { answers, conversation, channel = 'webchat', language = 'en', receivedAt, from }: Heard,
  rowOf: Reporting['rowOf'],
): Omit<IncidentReport, 'incident' | 'reference'> => {
  const told = rowOf(textIn(answers, 'row') ?? 'unclear');
  const severity = z.enum(['S0', 'S1', 'S2', 'S3', 'SH', 'S4']).safeParse(answers['severity']);
  const hazardous = z.enum(['emergency', 'significant']).safeParse(answers['hazardous']);
  const graded = severity.success ? severity.data : told.severity;
  const pages = answers['adds'] !== undefined ? undefined : pagesOf(answers, told, graded);
  const care = careIn(answers['care']);
  const number = NUMBERED.has(channel) ? e164(from ?? '') : undefined;
  return {
    row: told.row,
    severity: graded,
    awareAt: receivedAt,
    conversation,
    channel,
    language,
    ...(hazardous.success ? { hazardous: hazardous.data } : {}),
    ...textsIn(answers),
    ...(number === undefined ? {} : { from: number }),
    ...(care === undefined ? {} : { care }),
    ...(pages === undefined ? {} : { pages }),
    ...(told.quiet === true || answers['quiet'] === true ? { quiet: true } : {}),
    ...overIn(answers),
    ...foundIn(answers),
    ...othersIn(answers),
  };
};

/** An account there is a number that can be called; on WhatsApp it may be a name instead. */
const NUMBERED: ReadonlySet<ChannelId> = new Set(['sms', 'whatsapp']);

/** `none`: whoever told it says that nobody is to be paged. Of a danger somebody hears all the same, whoever's it is. */
const pagesOf = (
  answers: Submission['answers'],
  { pages }: IncidentRow,
  severity: Severity,
): string | undefined => {
  const said = textIn(answers, 'pages');
  const team = said === 'none' ? undefined : (said ?? pages);
  return team ?? (severity === 'S0' || severity === 'S1' ? NOBODYS : undefined);
};

const TEXTS = ['rule', 'item', 'words', 'place', 'given', 'elsewhere', 'phone'] as const;
const textsIn = (answers: Submission['answers']): Partial<Record<(typeof TEXTS)[number], string>> =>
  Object.fromEntries(
    TEXTS.flatMap((name) => {
      const text = textIn(answers, name) ?? (name === 'place' ? addressIn(answers) : undefined);
      return text === undefined ? [] : [[name, text]];
    }),
  );

const addressIn = (answers: Submission['answers']): string | undefined => {
  const parts = [textIn(answers, 'address'), textIn(answers, 'postcode')].filter(
    (each) => each !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(', ');
};

const textIn = (answers: Submission['answers'], name: string): string | undefined => {
  const value = answers[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** As a form asks it, or as a tree says it. Which of them it is stays with the case. */
const careIn = (care: Json | undefined): CareTold | undefined => {
  if (care === undefined || care === null) return undefined;
  if (care === 'yes' || care === 'none' || care === 'unsaid') return care;
  if (!Array.isArray(care)) return 'unsaid';
  return care.includes('unsaid') ? 'unsaid' : care.includes('none') ? 'none' : 'yes';
};

const KNOWN: ReadonlySet<string> = new Set([
  ...TEXTS,
  'row',
  'severity',
  'hazardous',
  'care',
  'pages',
  'quiet',
  'over',
  'found',
  'adds',
  'also',
]);
const othersIn = (answers: Submission['answers']): Pick<IncidentReport, 'answers'> => {
  const others = Object.entries(answers).filter(([name]) => !KNOWN.has(name));
  return others.length === 0 ? {} : { answers: Object.fromEntries(others) };
};

export type SaidSafeDeps = {
  readonly cases: Pick<Cases, 'of'>;
  readonly incidents: Pick<Incidents, 'find'>;
} & Reporting;

/** They are safe, or there was no danger. @throws while the report itself is not taken yet: it comes again */
export const saidSafe =
  ({ cases, incidents, enqueue, rowOf }: SaidSafeDeps): Transact =>
  async (submission) => {
    const { key, answers, receivedAt } = submission;
    const begun = textIn(answers, 'incident') ?? '';
    const same = await sameIn(cases, { ...submission, begun }, rowOf);
    const incident = incidentId(same?.key ?? begun);
    const known = await incidents.find(incident);
    if (known === undefined) throw new Error('What is safe was not reported yet.');
    const calledOff = answers['calledOff'] === true ? ({ calledOff: true } as const) : {};
    await enqueue([
      { id: `said-safe:${digest(key)}`, incident, at: receivedAt, kind: 'said-safe', ...calledOff },
    ]);
    return { ok: true, reference: known.reference };
  };
