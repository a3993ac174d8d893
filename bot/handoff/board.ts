// What the desk sees of conversations that are with a person, or wait for one: a summary beside the conversation's state, indexed.
import type { ChannelId, Language } from '../model.ts';
import type { DeskLeft } from './desk-port.ts';
import type { Agent, Rank, Stage, Wait } from './handoff.ts';

/** One chat in a list. Times are ISO. Nothing in it says who somebody is. */
export type ChatSummary = {
  readonly conversation: string;
  /** The hand-off's own id: a conversation may come back. */
  readonly handoff?: string;
  readonly channel: ChannelId;
  readonly language: Language;
  readonly team: string;
  readonly rank: Rank;
  readonly stage: Stage;
  readonly why: string;
  readonly askedAt: string;
  readonly since: string;
  readonly due?: string;
  readonly agent?: Agent;
  readonly from?: Agent;
  /** A note of whoever sent it here. */
  readonly note?: string;
  readonly told?: { readonly wait: Wait; readonly at: string };
  readonly unread: number;
  readonly heardAt?: string;
  readonly saidAt?: string;
  /** The conversation's version: the desk asks for turns after the one it has. */
  readonly version: number;
  /** A danger was told and is not known to be over. */
  readonly danger?: true;
  /** Which danger, and their words, shortened, where they told it here. */
  readonly dangerTold?: { readonly id: string; readonly words?: string };
  /** Their last words, shortened. */
  readonly words?: string;
  /** They were with a person in the days before: when that ended. */
  readonly again?: string;
  /** What of ours could not be delivered last. */
  readonly undelivered?: true;
  /** Which message that was: its activity's id, where that is known. */
  readonly failed?: string;
  /** What they want, in few words. */
  readonly about?: string;
  /** They asked for no more messages. */
  readonly stopped?: true;
  /** They sounded angry. */
  readonly angry?: true;
};

/** `away` takes no new chats and keeps those it has; `off` has gone home. */
export type PresenceState = 'on' | 'away' | 'off';
export type Presence = {
  readonly agent: Agent;
  readonly teams: readonly string[];
  readonly state: PresenceState;
  /** Chats that they take at once. */
  readonly takes: number;
  /** When their desk was last heard of (ISO, real time). */
  readonly seenAt: string;
};

/** A talk that is over, as it is kept for the figures. Times are ISO. */
export type Handled = {
  readonly conversation: string;
  readonly handoff: string;
  readonly team: string;
  readonly rank: Rank;
  readonly channel: ChannelId;
  readonly language: Language;
  readonly why: string;
  readonly stage: Stage;
  readonly askedAt: string;
  /** When an agent first had it. */
  readonly acceptedAt?: string;
  readonly endedAt: string;
  /** Minutes that were said first. */
  readonly saidWait?: Wait;
  readonly agent?: Agent;
  readonly outcome?: string;
  readonly reason?: string;
  /** How they said that it was. */
  readonly rating?: 'good' | 'fair' | 'poor';
  /** They had been with a person about something within 7 days before. */
  readonly again?: true;
};

/** Every open chat as indexed a moment ago: advisory. */
export type Board = {
  /** Of a team, in the order of its queue. */
  of(team: string): Promise<readonly ChatSummary[]>;
};
/** Who is on. Only passes through: no events. */
export type Presences = {
  list(): Promise<readonly Presence[]>;
  put(presence: Presence): Promise<void>;
};
/** Queues that a supervisor has closed. */
export type ClosedQueues = {
  list(): Promise<readonly string[]>;
  set(team: string, closed: boolean): Promise<void>;
};
export type HandledBook = {
  /** Once for its hand-off; the later stands, for a rating may follow. */
  keep(handled: Handled): Promise<void>;
  /** Of a team that ended since then (ISO), oldest first, at most the latest `most` (500). */
  since(team: string, since: string, most?: number): Promise<readonly Handled[]>;
};

/** What a turn leaves to be done at the desk. */
export type DeskEffects = {
  /** @throws when it cannot be told now */
  readonly tell: (
    told: { readonly key: string; readonly conversation: string; readonly tell: DeskLeft },
    channel: ChannelId,
    account?: string,
  ) => Promise<void>;
  readonly handled: HandledBook['keep'];
};
/** A chat's line has changed, or come, or gone. Whether anybody is reached is nobody's concern: a desk asks by itself, too. */
export type TellDesk = (before: ChatSummary | undefined, after: ChatSummary | undefined) => Promise<void>;

/** A desk whose heartbeat is older has gone: its chats go back to the queue. Ms, real time. */
export const DESK_GONE_MS = 90_000;
export const HEARTBEAT_MS = 20_000;
