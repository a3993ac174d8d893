// What becomes of a danger or a hazard by what it is: how serious it is taken to be, whose rota is paged, and what is never answered on the channel.
import type { LinkPlan, PagingPlan } from '../bot/incidents/rules.ts';
import type { Severity } from '../bot/clocks/clock.ts';

export type IncidentRow = {
  /** The row of the triage. */
  readonly row: string;
  /** Where the report itself says nothing of it. */
  readonly severity: Severity;
  /** A team of the rota; without one nobody is paged. */
  readonly pages?: string;
  /** Somebody else may read along: nothing more of it is sent there. */
  readonly quiet?: true;
};

const HOUSING = 'housing';
const CARE = 'social-care';
/** No team of the rota: the duty manager is paged, and finds who it is for. */
export const NOBODYS = 'nobodys';
const inHome = (row: string): IncidentRow => ({ row, severity: 'S0', pages: HOUSING });
const ofPerson = (row: string, quiet?: true): IncidentRow => ({
  row,
  severity: 'S0',
  pages: CARE,
  ...(quiet && { quiet }),
});

/** By the row, or by the topic of a danger's line, where that has another name. */
const ROWS: Readonly<Record<string, IncidentRow>> = {
  gas: inHome('gas'),
  co: inHome('co'),
  fire: inHome('fire'),
  fuel: inHome('gas'),
  electric: inHome('electric'),
  structure: inHome('structure'),
  flood: inHome('flood'),
  lift: inHome('lift'),
  leak: { row: 'leak', severity: 'S1', pages: HOUSING },
  heating: { row: 'heating', severity: 'S1', pages: HOUSING },
  power: { row: 'power', severity: 'S1', pages: HOUSING },
  insecure: { row: 'insecure', severity: 'S1', pages: HOUSING },
  unclear: inHome('unclear'),
  violence: ofPerson('abuse', true),
  abuse: ofPerson('abuse', true),
  selfharm: ofPerson('selfharm', true),
  child: ofPerson('safeguard', true),
  safeguard: ofPerson('safeguard', true),
  medical: ofPerson('medical'),
  dog: { row: 'dog', severity: 'S0', pages: NOBODYS },
  highway: { row: 'highway', severity: 'S0', pages: 'highways' },
  damp: { row: 'damp', severity: 'SH' },
};

/** Of a row that is not here as serious as any: somebody looks, and may find that it is less. */
export const incidentRow = (row: string): IncidentRow =>
  (Object.hasOwn(ROWS, row) ? ROWS[row] : undefined) ?? inHome(row);

/**
 * Minutes. At 15 nobody was reached, and the person is told, and again at 30, 60 and 120; those on call are paged again from the first,
 * for four hours, and from the third round on the control room with them.
 */
export const paging: PagingPlan = {
  step: 5,
  round: 15,
  unreached: 15,
  failedRound: 1,
  rounds: 16,
  again: [30, 60, 120],
  wideFrom: 2,
};
/** Whose duty manager hears of clocks, where nobody is paged. */
export const alarmTeam = HOUSING;
/** What was told of health and in their own words is erased so many days after an incident is closed. */
export const careDays = 90;
/** Minutes: the same kind in the same building or postcode is one danger for four hours; those on call hear how many homes once in ten. */
export const link: LinkPlan = { minutes: 240, digest: 10, many: 5, within: 15, alone: 120 };
