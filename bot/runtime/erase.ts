// Erasing a conversation: what stands in its way, what is left of it, and what late events may still do to what is left.
import { isEcho } from '../channels/marks.ts';
import { isHeld } from '../danger-held.ts';
import { digest } from '../digest.ts';
import { HELD, QUEUED } from '../handoff/handoff.ts';
import type { Effect, Event } from '../model.ts';
import type { TurnLog } from './ports.ts';
import { freshRecord, withTaken, type ConversationRecord } from './record.ts';

/** `person`: they are with somebody, or wait for one. `danger`: a danger to life holds. `unsent`: something of theirs is still on its way. */
export type InTheWay = 'person' | 'danger' | 'unsent';

/** Undefined: it may be erased. */
export const inTheWay = ({ dialog, outbox }: ConversationRecord, now: Date): InTheWay | undefined => {
  const stage = dialog?.handoff?.stage;
  if (isHeld(dialog?.danger, now)) return 'danger';
  if (stage !== undefined && (QUEUED.has(stage) || HELD.has(stage))) return 'person';
  return outbox.some(({ effects }) => effects.some(({ kind }) => MATTERS.has(kind))) ? 'unsent' : undefined;
};

/** What another system is still to be told, whoever it is of. The rest goes with the conversation. */
const MATTERS: ReadonlySet<Effect['kind']> = new Set(['submit', 'credit', 'refund']);

/** Ids of events that are known, as digests: more than a record keeps of its own. */
const IDS_MAX = 128;

/**
 * Its version goes on, so that a page that is open sees what comes next; its sockets stay open. Which events were taken is known by
 * digests alone: a webhook that comes once more starts nothing anew.
 */
export const erasedRecord = (record: ConversationRecord, at: string): ConversationRecord => {
  const { version, channel, sockets, taken, forgotten, erased } = record;
  const ids = [...(erased?.ids ?? []), ...taken.map(([id]) => digest(id))].slice(-IDS_MAX);
  const before = [forgotten, erased?.before].filter((each) => each !== undefined);
  return {
    ...freshRecord(channel),
    version,
    sockets,
    erased: { at, ids, ...(before.length === 0 ? {} : { before: Math.max(...before) }) },
  };
};

/** `record` undefined: nothing is written. */
export type Erasing = { readonly status: TurnLog['status']; readonly record?: ConversationRecord };

/** What an event comes to that erases, or that finds an erased conversation. Undefined: it is taken as any other. */
export const erasing = (event: Event, record: ConversationRecord, now: Date): Erasing | undefined => {
  const { erased, dialog } = record;
  if (event.kind === 'erase')
    return inTheWay(record, now) === undefined
      ? { status: 'erased', record: erasedRecord(record, event.at) }
      : { status: 'not-erased' };
  if (erased === undefined || event.kind === 'connected') return undefined;
  const isEmpty = dialog === undefined;
  // What they write themselves begins anew; what somebody wrote to them elsewhere does not.
  if (event.kind === 'activity') return isEmpty && isEcho(event.activity) ? IGNORED : undefined;
  if (event.kind === 'payment') {
    const { news } = event;
    const isOld = news !== undefined && news.about.askedAt <= erased.at;
    if (!isEmpty && !isOld) return undefined;
    return { status: 'ignored', record: withEffects(record, event, news?.effects ?? [], now) };
  }
  return isEmpty || event.at <= erased.at ? IGNORED : undefined;
};

const IGNORED: Erasing = { status: 'ignored' };

/** Money that came is booked, whoever it is of; nothing is said, and nothing written down of it. */
const withEffects = (
  record: ConversationRecord,
  event: Event,
  effects: readonly Effect[],
  now: Date,
): ConversationRecord => {
  const version = record.version + 1;
  const output = { version, event: event.id, at: now.toISOString(), activities: [], effects, recorded: true };
  return { ...withTaken(record, event), version, outbox: [...record.outbox, output] };
};
