// A legal clock, or one of the landlord's own: what must have happened by when, and what stops it.
import type { Both } from '../model.ts';

/**
 * How bad it is. S0: danger to life. S1: an emergency. S2: within a working day. S3: within some working days. SH: a hazard
 * that must be looked into. S4: as repairs go.
 */
export type Severity = 'S0' | 'S1' | 'S2' | 'S3' | 'SH' | 'S4';

/** Every time is ISO. `alarmAt` is before `due`: somebody can still keep it then. */
export type Clock = {
  /** Such as `awaab-emergency-safe`; each runs once in an incident. */
  readonly id: string;
  /** The rule in the law's data that it comes of. */
  readonly law: string;
  readonly must: Both;
  readonly from: string;
  readonly due: string;
  readonly alarmAt: string;
  readonly stoppedBy: ClockStop;
  /** Whose it is, and what of that nobody has asked. */
  readonly why?: Both;
};
export type ClockStop =
  | 'acknowledged'
  | 'attended'
  | 'made-safe'
  | 'investigated'
  | 'summary-sent'
  | 'works-begun'
  | 'works-started'
  | 'done';
