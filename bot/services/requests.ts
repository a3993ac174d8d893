// What people sent, as a port: where it stands, told only to whoever sent it, or who knows its reference and its postcode.
import type { Case, CaseStatus } from './cases.ts';

/** What may be told of a request: no name, no address, no money. Times are ISO, dates `YYYY-MM-DD`. */
export type RequestSeen = {
  readonly reference: string;
  /** What was sent, or what kind of visit comes: it says what to call it. */
  readonly kind: string;
  readonly status: CaseStatus;
  /** Empty where it is not known. */
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly expectedBy?: string;
  readonly reason?: string;
  readonly visit?: { readonly date: string; readonly from: string; readonly to: string };
};

/** A case as it may be told to whoever sent it. */
export const seenOf = (found: Case): RequestSeen => {
  const { reference, transaction: kind, status, receivedAt, updatedAt, expectedBy, reason } = found;
  return {
    reference,
    kind,
    status,
    receivedAt,
    updatedAt,
    ...(expectedBy === undefined ? {} : { expectedBy }),
    ...(reason === undefined ? {} : { reason }),
  };
};

/** Who sent it, and when (ISO) where that is known. */
export type Sent = { readonly conversation: string; readonly at: string | undefined };

export type Requests = {
  /** All that this conversation sent or booked since then (ISO), the latest first, at most `REQUESTS_MAX`. */
  of(conversation: string, since?: string): Promise<readonly RequestSeen[]>;
  /**
   * @returns null for an unknown reference, a wrong postcode and somebody else's alike: nobody can tell them apart.
   * A street report has no postcode, and none is needed: of somebody else's only its kind, its status and its dates are told.
   * After `MISSES` of them in an hour the conversation is locked for an hour, whatever it asks.
   * @param isOwn what needs no postcode; without it what this conversation sent
   */
  find(
    reference: string,
    postcode: string,
    conversation: string,
    isOwn?: (sent: Sent) => boolean,
  ): Promise<RequestSeen | 'locked' | null>;
  /** Tells the team that a request is late, once a day. @returns whether it took that */
  nudge(reference: string): Promise<boolean>;
};

export const REQUESTS_MAX = 10;
/** Wrong tries in `LOCK_MS` after which nothing is looked up for as long. */
export const MISSES = 5;
export const LOCK_MS = 3_600_000;

/** The wrong tries of a conversation at references, whatever they are of. */
export type Misses = {
  of(conversation: string): Promise<{
    readonly isLocked: boolean;
    /** One more, of what this names: the same one that came twice is counted once. */
    add(of: string): Promise<void>;
  }>;
};

/** From the times (ISO) of the latest wrong tries, oldest first: whether nothing is looked up now. */
export const isLocked = (misses: readonly string[], now: Date): boolean => {
  const last = misses.slice(-MISSES).map((at) => Date.parse(at));
  const [first = 0] = last;
  const newest = last.at(-1) ?? 0;
  return last.length === MISSES && newest - first <= LOCK_MS && now.getTime() - newest < LOCK_MS;
};

/** What is wrong with a street is no secret: anybody who has its reference may know how it stands. */
export const isPublic = (kind: string): boolean => /^(?:streets|highways)\./.test(kind);
/** Without what was written for whoever sent it. */
export const publicly = ({ reason: _, visit: __, ...seen }: RequestSeen): RequestSeen => seen;

/** As the case book writes it: `H204518` is `H-204518`. */
export const withDash = (reference: string): string => reference.replace(/^([A-Z]+)-?(?=\d)/, '$1-');

/** The latest first, no more than can be chosen from. */
export const latest = (requests: readonly RequestSeen[]): readonly RequestSeen[] =>
  requests.toSorted(newestFirst).slice(0, REQUESTS_MAX);
/** Of the same millisecond they stay in the order in which they were read. */
const newestFirst = ({ receivedAt: a }: RequestSeen, { receivedAt: b }: RequestSeen): number =>
  a < b ? 1 : a > b ? -1 : 0;
