// What a deadline is, as data: who must do what, within how long of which event, and since when that is the law.
// The deadlines themselves are in dialogs/law.ts; what they come to for one report is counted in deadlines.ts.
import type { Nation } from '../content.ts';
import type { Both } from '../model.ts';
import type { Checked } from './checked.ts';
import type { DaysOf } from './working-days.ts';

/**
 * S0 is danger to life now, S1 an emergency, S2 urgent within a working day, S3 urgent within 3 or 7, SH a hazard that is
 * significant and no emergency, S4 routine.
 */
export type Severity = 'S0' | 'S1' | 'S2' | 'S3' | 'SH' | 'S4';

/** A hazard as Awaab's Law has it: with imminent and significant risk of harm, or with significant risk. */
export type Hazard = 'emergency' | 'significant';

/** What stops a clock: on call has said that they have it, somebody is there, it is safe, and so on. */
export type StoppedBy =
  | 'acknowledged'
  | 'attended'
  | 'made-safe'
  | 'investigated'
  | 'summary-sent'
  | 'works-begun'
  | 'works-started'
  | 'done';

/** Who lets the homes: some of the law is for tenants of councils alone. */
export type Landlord = 'council' | 'housing-association';

/**
 * How long there is. Minutes run on elapsed time, through nights, holidays and changes of the clocks. Working days and weeks
 * end with the last minute of their last day in the council's time zone.
 */
export type Term =
  | { readonly minutes: number; readonly alarmAt: number }
  | { readonly workingDays: number; readonly of: DaysOf }
  | { readonly weeks: number };

/** One clock of a rule. `after` is the event from which it runs: the moment of awareness, or an investigation that ended. */
export type Deadline = {
  readonly id: string;
  readonly must: Both;
  readonly after: 'aware' | 'investigated';
  readonly within: Term;
  readonly stoppedBy: StoppedBy;
};

/** Which reports it is about: all of what is named here must fit. What is not named does not matter. */
export type About = {
  readonly rows?: readonly string[];
  readonly severities?: readonly Severity[];
  readonly hazard?: Hazard;
  /** What failed, by its id. */
  readonly items?: readonly string[];
  readonly notItems?: readonly string[];
  /** From a day to a day of any year, as `MM-DD`, both within; it may go over New Year. */
  readonly season?: readonly [from: string, to: string];
};

export type Rule = Checked & {
  readonly id: string;
  readonly name: Both;
  /** A deadline in law, or one that the council sets itself. */
  readonly kind: 'law' | 'own';
  readonly nations: readonly Nation[];
  /** Whom it is for, as staff read it beside its clock, and what of that nobody asks. */
  readonly applies?: Both;
  /** ISO dates: reports of which it was known from this day, until this day. Without `from` it is not in force, for its date is not known. */
  readonly from?: string;
  readonly until?: string;
  readonly about: About;
  readonly deadlines: readonly Deadline[];
};

/** `assumed` says which hazard a report is while nobody has judged it: the first that fits. */
export type Law = {
  readonly nation: Nation;
  readonly assumed: readonly { readonly hazard: Hazard; readonly about: About }[];
  readonly rules: readonly Rule[];
};
