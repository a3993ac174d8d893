// What an incident asks of others: who is on call, which clocks run, and how often anybody is paged. All of it is handed in.
import type { Clock, ClockStop } from '../clocks/clock.ts';
import type { Postcodes } from '../content.ts';
import type { Incident, OnCall } from './incident.ts';

/** How those on call are paged. All in minutes. */
export type PagingPlan = {
  /** Between one page and the next of a round. */
  readonly step: number;
  /** Between the beginning of one round and of the next. */
  readonly round: number;
  /** When nobody is reached after so long, the person is told. */
  readonly unreached: number;
  /** Where nobody has it still, they are told again after so long. */
  readonly again: readonly number[];
  /** From this round on (the first is 0) others are paged beside those on call. */
  readonly wideFrom: number;
  /** When every page of a round failed, the next begins so soon. */
  readonly failedRound: number;
  /** So many rounds; then it is an alarm, and whoever looks at what is running sees it. */
  readonly rounds: number;
};

/** When reports are taken for one danger. All in minutes, but `many`. */
export type LinkPlan = {
  /** One of the same kind in the same building or postcode is the same for so long. */
  readonly minutes: number;
  /** How many homes there are is told once in so long. */
  readonly digest: number;
  /** When so many of a kind came `within` so long, one of which nobody knows where it is goes with them. */
  readonly many: number;
  readonly within: number;
  /** One that goes with another asks for itself when nothing came of that in so long. */
  readonly alone: number;
};

export type IncidentRules = {
  /** Who is on call for this team, in the order in which they are paged. */
  readonly rota: (team: string, at: Date) => readonly OnCall[];
  /** The same, and whoever is paged where none of them answers. */
  readonly wide: (team: string, at: Date) => readonly OnCall[];
  readonly plan: PagingPlan;
  /** The team whose duty manager hears of clocks where nobody is paged. */
  readonly alarmTeam: string;
  /** All clocks that run from the moment the landlord knew. */
  readonly clocksFor: (incident: Incident) => readonly Clock[];
  /** Those that begin when something has happened, such as the summary after it was looked into. @param at ISO */
  readonly clocksAfter: (incident: Incident, what: ClockStop, at: string) => readonly Clock[];
  /** Whose are read in what people write. */
  readonly postcodes: Postcodes;
  /** Without it each is alone. */
  readonly link?: LinkPlan;
  /** Those that a report may be the same danger as (`nearAsked`). */
  readonly near?: readonly Incident[];
  /** What those on call answer with: nobody else's open incident has it. */
  readonly code: string;
  /** What is kept of health, and the words, is erased so many days after the end. */
  readonly careDays: number;
};
