// Which repairs are a danger or a hazard, and what they are to whoever has to come: the row, how serious, and what failed. Owner: repairs.
import type { Json } from '../../bot/model.ts';
import { items, type Job } from './repair-catalogue.ts';
import type { Prescribed } from '../law/right-to-repair.ts';
import { isHazard } from './report-repair-rules.ts';

type Told = Readonly<Record<string, Json>>;

/** @returns undefined for what is neither, such as a tap that drips */
export const hazardIn = (answers: Told): Told | undefined => {
  const { danger, plan, job: id } = answers;
  const row = typeof danger === 'string' ? HAPPENING[danger] : undefined;
  if (typeof danger === 'string' && row !== undefined)
    return { row, severity: 'S1', rule: `report-repair/${danger}` };
  const job = JOBS.find((each) => each.id === id);
  if (job === undefined) return undefined;
  const isEmergency = plan === 'emergency';
  if (!isEmergency && !isHazard(job)) return undefined;
  const item = ITEMS[job.id];
  const severity = isEmergency ? 'S1' : severityOf(job);
  return {
    row: ROWS[job.id] ?? OF_TRADE[job.trade],
    severity,
    rule: `report-repair/${job.id}`,
    ...(item === undefined ? {} : { item }),
    // Nobody is woken for what has its days; an emergency is paged.
    ...(isEmergency ? {} : { pages: 'none' }),
  };
};

const JOBS: readonly Job[] = items.flatMap(({ jobs }) => jobs);

const severityOf = ({ within }: Job): 'SH' | 'S2' | 'S3' =>
  within === 'hazard' ? 'SH' : within === 1 || within === 'heating' ? 'S2' : 'S3';

/** What is chosen when it happens now. */
const HAPPENING: Readonly<Record<string, string>> = {
  water: 'leak',
  heat: 'heating',
  door: 'insecure',
  power: 'power',
};
const ROWS: Readonly<Record<string, string>> = {
  mould: 'damp',
  damp: 'damp',
  'toilet-only': 'toilet',
  'drain-foul': 'toilet',
  'smoke-alarm': 'alarm',
};
const OF_TRADE: Readonly<Record<Job['trade'], string>> = {
  plumbing: 'leak',
  heating: 'heating',
  electrical: 'electric',
  joinery: 'insecure',
  general: 'structure',
};
/** As the right to repair names it. */
const ITEMS: Readonly<Record<string, Prescribed>> = {
  'toilet-only': 'toilet-only',
  'pipe-clean': 'pipe-leak',
  'pipe-waste': 'drain-leaking',
  'drain-foul': 'drain-blocked',
  'radiator-leaks': 'pipe-leak',
  'socket-unsafe': 'electric-unsafe',
  'power-part': 'power-partial',
  'window-open': 'insecure',
  'door-open': 'insecure',
  'heat-none': 'heating-total',
  'water-cold': 'hot-water-total',
  'radiator-cold': 'heating-partial',
};
