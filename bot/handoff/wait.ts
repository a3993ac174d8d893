// How long somebody will wait for a person, from the live queue: honest, or not known.
import { RANKS, type Rank, type Wait } from './handoff.ts';

/** Whoever waits in a team's queue. */
export type Waiting = { readonly id: string; readonly rank: Rank; readonly askedAt: string };
/** An agent who is on: how many chats they take at once, and how many they have. */
export type OnDuty = { readonly id: string; readonly takes: number; readonly has: number };
/** A team's queue as it was read a moment ago: it is advisory, for accepting a chat is what decides. */
export type Queue = {
  /** The team works at this time; `opens` is when it does next (ISO), where it does not. */
  readonly isOpen: boolean;
  readonly opens?: string;
  /** When its day ends (ISO). */
  readonly closes?: string;
  /** A supervisor takes nobody more in. */
  readonly isClosed: boolean;
  readonly agents: readonly OnDuty[];
  readonly waiting: readonly Waiting[];
  /** Minutes that chats of late took from accepted to ended, the latest last. */
  readonly handling: readonly number[];
};

/** With fewer chats of late nothing can be said of how long one takes. */
const ENOUGH = 5;
/** Of so many of the latest: a queue in the afternoon is not what it was in the morning. */
const LATELY = 30;

/** Those who come before somebody: danger first, then extra care, then who asked first; of two at once the lower id. */
export const aheadOf = (queue: Queue, { id, rank, askedAt }: Waiting): number =>
  queue.waiting.filter((other) => other.id !== id && isBefore(other, { id, rank, askedAt })).length;

export const isBefore = (one: Waiting, other: Waiting): boolean => {
  if (one.rank !== other.rank) return RANKS.indexOf(one.rank) < RANKS.indexOf(other.rank);
  return one.askedAt === other.askedAt ? one.id < other.id : one.askedAt < other.askedAt;
};

/**
 * Minutes until an agent is free for somebody with so many ahead. With all places taken, one of `places` chats ends every
 * `mean / places` minutes, and as many must end as are ahead and one more (the expected wait of a queue M/M/c that finds
 * all its servers busy). `unknown` when nobody is on, or too few chats ended of late to tell.
 */
export const waitFor = ({ agents, handling }: Queue, ahead: number): Wait => {
  const places = agents.reduce((sum, { takes }) => sum + takes, 0);
  const free = agents.reduce((sum, { takes, has }) => sum + Math.max(0, takes - has), 0);
  if (places === 0) return 'unknown';
  if (ahead < free) return 0;
  if (handling.length < ENOUGH) return 'unknown';
  return ((ahead - free + 1) * meanOf(handling.slice(-LATELY))) / places;
};

/** One chat that was left open over lunch says nothing of the others: the longest and shortest tenth do not count. */
const meanOf = (minutes: readonly number[]): number => {
  const sorted = [...minutes].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 10);
  const kept = sorted.slice(cut, sorted.length - cut);
  return kept.reduce((sum, each) => sum + each, 0) / kept.length;
};

/** As it is said: whole minutes up to five, then in fives, always rounded up. 0 is "straight away". */
export const rounded = (wait: Wait): Wait => {
  if (wait === 'unknown') return wait;
  if (wait <= 0) return 0;
  return wait <= 5 ? Math.ceil(wait) : Math.ceil(wait / 5) * 5;
};
