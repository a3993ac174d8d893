// One short line a turn, as JSON, with nothing in it that a person said.
import type { ChannelId } from '../bot/model.ts';
import type { TurnLog } from '../bot/runtime/ports.ts';
import type { VisitEnd } from '../bot/services/appointments.ts';
import type { LateLog } from './late.ts';

type Line = Readonly<Record<string, unknown>>;

/** Replaced on a laptop by one that people read. */
export const out: { write: (line: Line) => void } = {
  write: (line) => {
    // Lambda writes words of its own before what `console.log` is given: the line would be no JSON, and no metric would see it.
    process.stdout.write(`${JSON.stringify(line)}\n`);
  },
};

/** A conversation is named by the first letters of its id: enough to follow it, not enough to speak in it. */
const shortly = (conversation: string): string => conversation.slice(0, 8);

export const logTurn = (entry: TurnLog): void => {
  out.write({ log: 'turn', ...entry, conversation: shortly(entry.conversation) });
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
  out.write({ log: 'warn', what, error: error instanceof Error ? `${error.name}: ${error.message}` : error });
};

/** One line for each event of an incident. */
export const logIncident = (entry: Readonly<Record<string, unknown>>): void => {
  out.write({ log: 'incident', ...entry });
};

/** Somebody has to look now: a clock that is late or broken, a danger that nobody on call answers. An alarm listens for this name. */
export const alarmIncident = (entry: Readonly<Record<string, unknown>>): void => {
  out.write({ log: 'alarm', what: 'incident', ...entry });
};
