// One short line a turn, as JSON, with nothing in it that a person said.
import type { ChannelId } from '../bot/model.ts';
import type { TurnLog } from '../bot/runtime/ports.ts';
import type { VisitEnd } from '../bot/services/appointments.ts';
import type { Handled } from '../bot/handoff/board.ts';
import type { LateLog } from './late.ts';
import type { Line } from './metrics.ts';
import { errorWithoutDetail, withoutDetail } from './without-detail.ts';

/** Replaced on AWS by the logger of live/logged.ts, and on a laptop by one that people read. */
export const out: { write: (line: Line) => void } = {
  write: (line) => {
    process.stdout.write(`${JSON.stringify(line)}\n`);
  },
};

/** A conversation is named by the first letters of its id: enough to follow it, not enough to speak in it. */
const shortly = (conversation: string): string => conversation.slice(0, 8);

export const logTurn = (entry: TurnLog): void => {
  const { error, ...rest } = entry;
  out.write({
    log: 'turn',
    ...rest,
    conversation: shortly(entry.conversation),
    // What a provider says of a message may name whom it was for.
    ...(error !== undefined && { error: withoutDetail(error) }),
  });
};

/** A line about a danger that went past its conversation's worker, and how long that took. */
export const logDanger = ({ conversation, channel, ms }: DangerLog): void => {
  out.write({ log: 'danger', conversation: shortly(conversation), channel, ms });
};
export type DangerLog = { readonly conversation: string; readonly channel: ChannelId; readonly ms: number };

/** A message that was looked at minutes after it came: an alarm listens for what was said then, for people wait. */
export const logLate = ({ conversation, channel, came }: LateLog): void => {
  out.write({ log: 'late', conversation: shortly(conversation), channel, came });
};

/** What became of a visit that was booked, of which kind, and how many hours before it: those that are given up late are journeys for nothing. */
export const countVisit = (visit: VisitEnd, kind: string, hours: number): void => {
  out.write({ log: 'visit', visit, kind, hours });
};

/** Why account details did not fit: for staff, with nothing of whose they were. */
export const countNoMatch = (why: string): void => {
  out.write({ log: 'count', what: 'not matched', why });
};

/** What a second opinion came to, or why there was none, after how long. */
export const countOpinion = (came: string, ms: number): void => {
  out.write({ log: 'count', what: 'second opinion', came, ms });
};

export const warn = (what: string, error: unknown): void => {
  out.write({ log: 'warn', what: withoutDetail(what), error: errorWithoutDetail(error) });
};

/** A talk with a person that is over: which team's, how it ended, and after how long somebody took it (seconds). */
export const logTalk = ({ team, channel, stage, outcome, askedAt, acceptedAt }: Handled): void => {
  const waited = acceptedAt && Math.round((Date.parse(acceptedAt) - Date.parse(askedAt)) / 1000);
  out.write({ log: 'talk', team, channel, stage, outcome, waited });
};

/** Who waits for a person just now: how many, and the longest wait (seconds). */
export const logWaits = (waits: { readonly waiting: number; readonly longest: number }): void => {
  out.write({ log: 'waits', ...waits });
};

/** Photos of a hazard could not be copied to where they live as long as its case. */
export const alarmEvidence = (reference: string, error: unknown): void => {
  out.write({ log: 'alarm', what: 'evidence not kept', reference, error: errorWithoutDetail(error) });
};

/** One line for each event of an incident. */
export const logIncident = (entry: Readonly<Record<string, unknown>>): void => {
  out.write({ log: 'incident', ...entry });
};

/** Somebody has to look now: a clock that is late or broken, a danger that nobody on call answers. An alarm listens for this name. */
export const alarmIncident = (entry: Readonly<Record<string, unknown>>): void => {
  out.write({ log: 'alarm', what: 'incident', ...entry });
};
