// What is still to be told to the other system, or asked of it: one job a report, taken by the clock until the report is over.
import { isOver, type Cases } from '../../bot/services/cases.ts';
import type {
  Filed,
  StreetReport,
  StreetReports,
  StreetStanding,
} from '../../bot/services/street-reports.ts';
import { Open311Error } from './call.ts';

/** `filed` once it was told; `tries` since that last went well. */
export type Job = {
  readonly report: StreetReport;
  readonly filed?: Filed;
  readonly tries: number;
  /** When it was last about to be sent (ISO), as long as it is not known what came of it. */
  readonly sentAt?: string;
};
export type Jobs = {
  /** Once for a report's reference. */
  add(report: StreetReport, at: Date): Promise<void>;
  /** Those due by `now`, each kept from others until `until`. */
  take(now: Date, until: Date): Promise<readonly Job[]>;
  /** Due again then; never, when it is over. */
  put(job: Job, due: Date | undefined): Promise<void>;
};

const MINUTE_MS = 60_000;
/** Nobody else takes a job meanwhile: longer than all calls of a page can last. */
const TAKEN_MS = 10 * MINUTE_MS;
/** Statuses change in hours; a report that may have arrived has to show in the list before it is looked for there. */
const LOOK_MS = 30 * MINUTE_MS;
const AGAIN_MS = [1, 5, 15, 60].map((minutes) => minutes * MINUTE_MS);
const REFUSED_MS = 6 * 60 * MINUTE_MS;

export type JobDeps = {
  readonly jobs: Jobs;
  readonly reports: StreetReports;
  readonly cases: Pick<Cases, 'find' | 'update'>;
  readonly clock: () => Date;
  readonly warn: (what: string, cause: unknown) => void;
  readonly remainingMs?: () => number;
};

/** A job is begun with no less: a call may take 10 s. */
const ENOUGH_MS = 12_000;

export const workJobs = async (deps: JobDeps): Promise<void> => {
  const { jobs, reports, cases, clock, warn, remainingMs = () => Number.POSITIVE_INFINITY } = deps;
  const now = clock();
  const at = (ms: number): Date => new Date(now.getTime() + ms);
  const taken = await jobs.take(now, at(TAKEN_MS));
  const later = async ({ sentAt, ...job }: Job, error: unknown) => {
    const { failure } = error instanceof Open311Error ? error : { failure: 'unsure' as const };
    const isPassing = failure === 'unsure' || failure === 'busy';
    if (!isPassing) warn(`Open311: ${failure} (${job.report.reference}).`, error);
    const again = AGAIN_MS[Math.min(job.tries, AGAIN_MS.length - 1)] ?? LOOK_MS;
    const isUnknown = sentAt !== undefined && (failure === 'unsure' || failure === 'lost');
    await jobs.put(
      { ...job, tries: job.tries + 1, ...(isUnknown ? { sentAt } : {}) },
      at(isPassing ? again : REFUSED_MS),
    );
  };

  const hasTime = () => remainingMs() >= ENOUGH_MS;
  /** The next minute's: nobody keeps it meanwhile. */
  const left = (job: Job) => jobs.put(job, now);

  for (const job of taken.filter(({ filed }) => filed?.kind !== 'id')) {
    if (!hasTime()) {
      await left(job);
      continue;
    }
    let current = job;
    const begins = async () => {
      current = { ...job, sentAt: now.toISOString() };
      await jobs.put(current, at(TAKEN_MS));
    };
    try {
      const filed =
        job.filed?.kind === 'token'
          ? await reports.claim(job.filed.token)
          : await reports.file(job.report, { mayBeThere: job.sentAt !== undefined, begins });
      if (filed.kind === 'id')
        await cases.update(job.report.reference, { updatedAt: now.toISOString(), workId: filed.id });
      const isWaiting = filed.kind === 'token';
      const due =
        filed.kind === 'untracked'
          ? undefined
          : at(isWaiting ? (AGAIN_MS[Math.min(job.tries, 3)] ?? 0) : LOOK_MS);
      await jobs.put({ report: job.report, filed, tries: isWaiting ? job.tries + 1 : 0 }, due);
    } catch (error) {
      await later(current, error);
    }
  }

  const tracked = taken.flatMap((job) => (job.filed?.kind === 'id' ? [{ job, id: job.filed.id }] : []));
  if (tracked.length === 0) return;
  if (!hasTime()) {
    for (const { job } of tracked) await left(job);
    return;
  }
  try {
    const standings = await reports.standings(tracked.map(({ id }) => id));
    for (const { job, id } of tracked) {
      const isEnded = await followed(cases, job.report.reference, standings[id], now);
      await jobs.put({ ...job, tries: 0 }, isEnded ? undefined : at(LOOK_MS));
    }
  } catch (error) {
    for (const { job } of tracked) await later(job, error);
  }
};

/** @returns whether nothing more is to come */
const followed = async (
  cases: JobDeps['cases'],
  reference: string,
  standing: StreetStanding | undefined,
  now: Date,
): Promise<boolean> => {
  const known = await cases.find(reference);
  if (known === undefined) return true;
  if (standing === undefined) return isOver(known);
  const { status, said, updatedAt = now.toISOString() } = standing;
  const isChanged =
    status !== known.status || known.untold === true || (said !== undefined && said !== known.reason);
  if (isChanged)
    await cases.update(reference, { status, updatedAt, ...(said === undefined ? {} : { reason: said }) });
  return isOver({ status });
};
