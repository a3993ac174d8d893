// What is running, as one list: the same for the table in a terminal, the start page and the duty manager's page.
import type { Both } from '../model.ts';
import type { Incident, IncidentStanding, RunningClock } from './incident.ts';

export type RunningRow = {
  readonly id: string;
  readonly reference: string;
  readonly code: string;
  readonly row: string;
  readonly severity: Incident['severity'];
  /** ISO. */
  readonly since: string;
  readonly standing: IncidentStanding;
  /** Who has it, by name. */
  readonly who?: string;
  /** Who was asked last, while nobody has it. */
  readonly asked?: string;
  /** The clock that runs out next, or ran out and runs on. */
  readonly next?: { readonly must: Both; readonly due: string };
  /** How many clocks ran out. */
  readonly breaches: number;
  /** Nobody is paged for it: it has its days. */
  readonly unpaged?: true;
  /** Whoever told of it was told that nobody was reached, and still nobody has it. */
  readonly unreached?: true;
};

/** What nobody has comes first, then the worse, then the older. What has its days, and nobody is paged for, comes after what somebody is at. */
export const runningRows = (incidents: readonly Incident[], now: Date): readonly RunningRow[] =>
  incidents
    .toSorted(
      (a, b) =>
        urgencyOf(a) - urgencyOf(b) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (a.awareAt < b.awareAt ? -1 : 1),
    )
    .map((incident) => rowOf(incident, now));

const urgencyOf = ({ standing, pages }: Incident): number =>
  standing === 'open' && pages === undefined ? URGENCY.acknowledged + 0.5 : URGENCY[standing];
const URGENCY: Readonly<Record<IncidentStanding, number>> = {
  open: 0,
  acknowledged: 1,
  'on-the-way': 1,
  'made-safe': 2,
  closed: 3,
};
const SEVERITIES: readonly Incident['severity'][] = ['S0', 'S1', 'S2', 'SH', 'S3', 'S4'];

const rowOf = (incident: Incident, now: Date): RunningRow => {
  const { id, reference, code, row, severity, awareAt, standing, heldBy, paged, clocks, unreachedAt } =
    incident;
  const next = runningClocks(clocks)[0];
  const asked = heldBy === undefined && standing === 'open' ? paged.at(-1)?.to.name : undefined;
  return {
    id,
    reference,
    code,
    row,
    severity,
    since: awareAt,
    standing,
    ...(heldBy === undefined ? {} : { who: heldBy.name }),
    ...(asked === undefined ? {} : { asked }),
    ...(next === undefined ? {} : { next: { must: next.must, due: next.due } }),
    breaches: clocks.filter((each) => isBroken(each, now)).length,
    ...(incident.pages === undefined && standing === 'open' ? { unpaged: true } : {}),
    ...(unreachedAt !== undefined && standing === 'open' ? { unreached: true } : {}),
  };
};

/** Those that nothing has stopped, the soonest first. */
export const runningClocks = (clocks: readonly RunningClock[]): readonly RunningClock[] =>
  clocks.filter(({ stoppedAt }) => stoppedAt === undefined).toSorted((a, b) => (a.due < b.due ? -1 : 1));

/** What was to be done was done too late, or is not done and it is too late now. */
export const isBroken = ({ due, stoppedAt }: RunningClock, now: Date): boolean =>
  (stoppedAt ?? now.toISOString()) > due;
