// Which repairs are a danger or a hazard, or have a time in law, and what they are to whoever has to come: the row, how serious, and what failed. Owner: repairs.
import type { Json } from '../../bot/model.ts';
import { items, type Job } from './repair-catalogue.ts';
import type { Prescribed } from '../law/right-to-repair.ts';
import { isCold } from '../triage/severity.ts';
import { isHazard } from './report-repair-rules.ts';
import { todayAt } from './visit-slots.ts';

type Told = Readonly<Record<string, Json>>;

/**
 * @param told when it was told first (ISO)
 * @returns undefined for what is neither, and has no time in law, such as a tap that drips
 */
export const hazardIn = (answers: Told, told: string): Told | undefined => {
  const { danger, plan, job: id, tenure } = answers;
  const row = typeof danger === 'string' ? HAPPENING[danger] : undefined;
  if (typeof danger === 'string' && row !== undefined)
    return { row, severity: 'S1', rule: `report-repair/${danger}` };
  const job = JOBS.find((each) => each.id === id);
  if (job === undefined) return undefined;
  const isEmergency = plan === 'emergency';
  // The right to repair is that of the council's tenants: a leaseholder has none, whatever it is.
  const item = tenure === 'tenant' ? ITEMS[job.id] : undefined;
  if (!isEmergency && !isHazard(job))
    return item === undefined
      ? undefined
      : {
          row: 'repair',
          severity: severityOf(job, told),
          rule: `report-repair/${job.id}`,
          item,
          pages: 'none',
        };
  const severity = isEmergency ? 'S1' : severityOf(job, told);
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

/** Heating has a day in the cold half of the year alone. */
const severityOf = ({ within }: Job, told: string): 'SH' | 'S2' | 'S3' => {
  if (within === 'hazard') return 'SH';
  return within === 1 || (within === 'heating' && isCold(todayAt(new Date(told)))) ? 'S2' : 'S3';
};

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
  'tap-stuck': 'tap-stuck',
  'sink-blocked': 'sink-blocked',
  // Of timber or not, and of a room with a window or none, is not asked: what is not known counts as what has a time.
  'floor-rotten': 'floor-rotten',
  'stair-rotten': 'floor-rotten',
  'fan-dead': 'extractor-fan',
  banister: 'banister-loose',
  'roof-leaks': 'roof-leak',
  entryphone: 'entryphone',
};
