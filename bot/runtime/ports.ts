// What a turn needs of the world. Each port passes one contract suite, whoever implements it.
import type { Activity, ChannelId, Effect, EffectResult, Event, Status } from '../model.ts';
import type { Refusal } from '../channels/channel.ts';
import type { Storage, StoreItem, TranscriptStore } from './botbuilder.ts';

/**
 * botbuilder's Storage, and what its contract lacks: a write that is refused when another came first.
 * The contract reads "no eTag" as "overwrite", so a conversation's first turn needs this too.
 */
export interface TurnStorage extends Storage {
  /**
   * @param expected the eTag read, or undefined when the item must not exist yet
   * @returns the new eTag
   * @throws Conflict when another write came first
   */
  put(key: string, item: StoreItem, expected: string | undefined): Promise<string>;
}

/** One item of the transcript: all activities of one turn, in order. `version` is its key and the watermark. */
export type RecordedTurn = {
  readonly channelId: string;
  readonly conversation: string;
  readonly version: number;
  readonly event: string;
  readonly at: string;
  readonly activities: readonly Partial<Activity>[];
};
export interface TurnTranscripts extends TranscriptStore {
  /** Under a fixed key: a second time changes nothing. */
  logTurn(turn: RecordedTurn): Promise<void>;
  /** Turns after `watermark` (0 for all), oldest first, at most a page; `more` tells that there are others. */
  turnsAfter(
    channelId: string,
    conversation: string,
    watermark: number,
  ): Promise<{ readonly turns: readonly RecordedTurn[]; readonly more: boolean }>;
  /** Whether an event sent at or after `since` (ISO) has had its turn. */
  hasEvent(channelId: string, conversation: string, event: string, since: string): Promise<boolean>;
}

/** What is to be sent on a channel: the turn's activities from `sent` on. */
export type Delivery = {
  readonly conversation: string;
  /** Whom the channel knows: who wrote last. Undefined when nobody has yet. */
  readonly account: string | undefined;
  readonly version: number;
  readonly activities: readonly Partial<Activity>[];
  readonly sent: number;
  /** Messages of the activity at `sent` that went out before: an answer in several messages is not begun anew. */
  readonly parts?: number;
  readonly sockets: readonly string[];
  /** A call of the provider may take this long, in ms. */
  readonly withinMs: number;
  /** When we last heard from the person (ISO, our receipt), and now: a channel's 24-hour window counts from the first. */
  readonly lastHeardAt?: string;
  readonly now?: string;
  /** The provider itself has said that the window is closed, whatever we count. */
  readonly isClosed?: boolean;
  /** Danger to life: it goes whatever else is limited. */
  readonly urgent?: boolean;
};
/** `sent` and `parts` count from the start of the turn. `later`: refused for now. `never`: refused for good. */
export type Delivered = {
  readonly sent: number;
  /** As in Delivery: to be handed back with the next try. */
  readonly parts?: number;
  readonly rest?: 'later' | 'never';
  readonly why?: string;
  /** What kind of refusal it was, where the provider said. */
  readonly refusal?: Refusal;
  /** The provider's own code for it. */
  readonly code?: string;
  /** The first activity that was refused for good, where the sender says which. */
  readonly lost?: number;
  /** The provider said that the window is closed: what could be sent all the same was. */
  readonly isClosed?: boolean;
  /** The provider's ids of what was sent, by the activity's index: later reports name them. */
  readonly ids?: readonly (readonly [activity: number, id: string])[];
  readonly gone?: readonly string[];
};
export type Send = (delivery: Delivery) => Promise<Delivered>;
export type Senders = Readonly<Partial<Record<ChannelId, Send>>>;

/**
 * Which lines of a danger were said, by the conversation and a short name of the event in which it was told. A line is marked
 * after it was sent, never before: what is not marked is said, if need be twice.
 */
export type SafetyMarks = {
  of(conversation: string, event: string): Promise<readonly string[]>;
  mark(conversation: string, event: string, lines: readonly string[]): Promise<void>;
};

/**
 * Says on a channel that a message was read and that its answer is being written. Nothing waits for it, and whether it succeeds is
 * nobody's concern.
 */
export type Sign = (sign: {
  readonly account: string;
  /** The channel's own id of what was read. */
  readonly message: string;
  readonly withinMs: number;
}) => Promise<void>;
export type Signs = Readonly<Partial<Record<ChannelId, Sign>>>;

/** Replays frames to one newly opened socket. False when it has gone. */
export type Push = (socket: string, frame: string) => Promise<boolean>;

/** Closes a socket, if it is there still. */
export type Drop = (socket: string) => Promise<void>;

/**
 * Does one effect, once for its key. `account`: the person's, on the channel. Undefined: nothing comes back of it.
 * @throws when it cannot be done now
 */
export type DoEffect = (
  effect: Effect,
  channel: ChannelId,
  account?: string,
) => Promise<EffectResult | undefined>;

export type TurnLog = {
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly event: Event['kind'];
  readonly status: Status | 'repeat' | 'delivered' | 'replayed' | 'refused' | 'erased' | 'not-erased';
  readonly version: number;
  readonly ms: number;
  readonly pending?: number;
  /** What stands in the way of this conversation: the last message was refused for good. */
  readonly refusal?: Refusal;
  readonly error?: string;
};
export type Log = (entry: TurnLog) => void;

/** Another writer came first. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** Another worker is at this conversation's outbox: come again later. */
export class Busy extends Error {
  override readonly name = 'Busy';
}
