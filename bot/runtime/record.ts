// What is stored of a conversation: the dialog's state, the events taken, and the outbox of what is still to be done.
import type { RefusedMessage } from '../channels/channel.ts';
import { isEcho, marksOf } from '../channels/marks.ts';
import { digest } from '../digest.ts';
import type { ChatSummary } from '../handoff/board.ts';
import type { Activity, ChannelId, DialogState, Effect, Event } from '../model.ts';

/** Ids kept to tell a second delivery; an older event is looked up in the transcript. */
const TAKEN_MAX = 64;
/** Open web chat tabs that are pushed to; the oldest gives way. */
const SOCKETS_MAX = 8;

export type ConversationRecord = {
  /** Turns so far. The transcript's keys and the web chat's watermark rise with it. */
  readonly version: number;
  readonly channel: ChannelId;
  /** The channel's own name for the person, to answer to. */
  readonly account?: string;
  /** When we last received something of the person's own (ISO): a channel's 24-hour window counts from it. */
  readonly lastHeardAt?: string;
  /** The last message of ours that could not be delivered and will not be; gone when they write again. */
  readonly refused?: RefusedMessage;
  /** When the provider said that its window is closed, whatever we count (ISO); gone when they write again. */
  readonly closedAt?: string;
  /** Our ids of what went again in the words that a closed window takes: once, and no more. */
  readonly sentAgain?: readonly string[];
  readonly dialog?: DialogState;
  /** Its line in the desk's lists, while it is with a person or waits for one. Indexed. */
  readonly desk?: ChatSummary;
  /** `[event id, when it was sent in ms]`, oldest first. */
  readonly taken: readonly (readonly [id: string, at: number])[];
  /** The latest time of an event whose id is no longer kept. */
  readonly forgotten?: number;
  readonly outbox: readonly TurnOutput[];
  readonly sockets: readonly string[];
  /** Until when (ms, real time) a worker is delivering the outbox; another must not begin before. */
  readonly lease?: number;
  /** When the outbox is to be tried again (ISO, Porth's time). Indexed. */
  readonly due?: string;
  /**
   * It was erased then (ISO): digests of the events that it had taken, and the latest time (ms) of one whose id was not kept any more.
   */
  readonly erased?: { readonly at: string; readonly ids: readonly string[]; readonly before?: number };
};

/** What one turn has still to do, in this order: be recorded, have its effects done, be sent. */
export type TurnOutput = {
  readonly version: number;
  readonly event: string;
  readonly at: string;
  readonly activities: readonly Partial<Activity>[];
  readonly effects: readonly Effect[];
  readonly recorded?: boolean;
  /** Danger to life: sent before all else, whatever waits. */
  readonly urgent?: boolean;
  /** The function that answers dangers was told of it, and may have said it already. */
  readonly alarmed?: true;
  /** How often its effects were tried in vain; `attempts` counts the sending. */
  readonly effectTries?: number;
  /** How many of `activities` were sent, and how many messages of the next one. */
  readonly sent?: number;
  readonly parts?: number;
  readonly attempts?: number;
};

/** Where a conversation's record is kept in botbuilder's Storage. */
export const conversationKey = (conversation: string): string => `conversation/${conversation}`;

export const freshRecord = (channel: ChannelId): ConversationRecord => ({
  version: 0,
  channel,
  taken: [],
  outbox: [],
  sockets: [],
});

/** `unsure`: no later than one whose id is not kept any more, so that only the transcript can tell. */
export type Familiarity = 'new' | 'taken' | 'unsure';

export const familiarity = ({ taken, forgotten, erased }: ConversationRecord, event: Event): Familiarity => {
  if (erased !== undefined && wasTaken(erased, event)) return 'taken';
  if (taken.some(([id]) => id === event.id)) return 'taken';
  return forgotten !== undefined && Date.parse(event.at) <= forgotten ? 'unsure' : 'new';
};

/** There is no transcript to look in any more. A danger that may have been told before is told again, rather than missed. */
const wasTaken = ({ ids, before }: NonNullable<ConversationRecord['erased']>, event: Event): boolean =>
  ids.includes(digest(event.id)) ||
  (before !== undefined &&
    Date.parse(event.at) <= before &&
    !(event.kind === 'activity' && event.alarmed === true));

export const withTaken = (record: ConversationRecord, event: Event): ConversationRecord => {
  const taken = [...record.taken, [event.id, Date.parse(event.at)] as const];
  const gone = taken.slice(0, -TAKEN_MAX).map(([, at]) => at);
  const forgotten = Math.max(record.forgotten ?? Number.NEGATIVE_INFINITY, ...gone);
  return { ...record, taken: taken.slice(-TAKEN_MAX), ...(Number.isFinite(forgotten) ? { forgotten } : {}) };
};

/** The oldest that give way are named too: closed, their clients open others and miss nothing. */
export const withSocket = (record: ConversationRecord, socket: string) => {
  const all = [...record.sockets.filter((each) => each !== socket), socket];
  return { record: { ...record, sockets: all.slice(-SOCKETS_MAX) }, evicted: all.slice(0, -SOCKETS_MAX) };
};

export const withoutSockets = (record: ConversationRecord, gone: readonly string[]): ConversationRecord =>
  gone.length === 0 ? record : { ...record, sockets: record.sockets.filter((each) => !gone.includes(each)) };

/** The latest stands. What is older than the person's own last words says nothing any more. */
export const withRefused = (record: ConversationRecord, refused: RefusedMessage): ConversationRecord => {
  if (isPast(record, refused.at) || refused.at < (record.refused?.at ?? '')) return record;
  return { ...(refused.refusal === 'window-closed' ? withClosed(record, refused.at) : record), refused };
};

export const withClosed = (record: ConversationRecord, at: string): ConversationRecord =>
  isPast(record, at) ? record : { ...record, closedAt: at };

/** They have written since: whatever was refused then, they can be answered now. Some providers' times are whole seconds. */
export const isPast = ({ lastHeardAt }: ConversationRecord, at: string): boolean =>
  lastHeardAt !== undefined && Date.parse(at) + 1_000 <= Date.parse(lastHeardAt);

/** Whoever writes can be answered: to whom, since when, and what was refused before is past. */
export const withHeard = (record: ConversationRecord, event: Event): ConversationRecord => {
  if (event.kind !== 'activity' || isEcho(event.activity)) return record;
  if (marksOf(event.activity).onPage === true) return record;
  const from = event.activity.from as { readonly id?: string } | null | undefined;
  const account = from?.id === undefined ? {} : { account: from.id };
  const isHeard = HEARD.has(event.activity.type ?? '') || marksOf(event.activity).heard === true;
  if (!isHeard) return { ...record, ...account };
  const { refused: _, closedAt: __, sentAgain: ___, ...others } = record;
  return { ...others, ...account, lastHeardAt: later(record.lastHeardAt, event.receivedAt) };
};

/**
 * What of a person opens a channel's window: words, files, taps, a thumb, words that are changed. Where a provider is stricter, it
 * says so when we write; the other way about, words that it would have taken would not be sent. A channel marks what else does.
 */
const HEARD: ReadonlySet<string> = new Set(['message', 'messageReaction', 'messageUpdate']);

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
