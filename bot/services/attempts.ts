// How often may be tried what could be guessed, as a port: matching, look-ups, references, codes. Nothing of safety is ever counted.

/** Whom a try is counted for: each that is named. */
export type CountedBy = 'conversation' | 'reference' | 'ip';
export type Names = {
  /** Of the try itself, such as its event's id and what is tried: the same try is counted once, however often it comes. */
  readonly attempt: string;
  readonly conversation: string;
  /** Of the account, as it was typed, whether there is such a one or not. Kept as a hash. */
  readonly reference?: string;
  /** Of a web page's visitor. Kept as a hash. */
  readonly ip?: string;
};

/** `most` within `within` ms; where `lock` is given, the last of them closes for so many ms. */
export type Window = { readonly most: number; readonly within: number; readonly lock?: number };
export type LimitName = 'match' | 'look-up' | 'reference' | 'code' | 'unasked';
export type AttemptLimit = {
  readonly by: readonly CountedBy[];
  readonly windows: readonly Window[];
  /** The same reference is counted once, however often it is tried. */
  readonly distinct?: true;
};

/** `until` is ISO; `by` is which of the names has no more. Say `untilToTell(…)`, never `until` as it is. */
export type Refusal = { readonly ok: false; readonly until: string; readonly by: CountedBy };
export type Taken = { readonly ok: true } | Refusal;

export type Attempts = {
  /** Counts a try before it is made, for each of its names, or for none when one of them has no more. */
  take(limit: LimitName, names: Names): Promise<Taken>;
  /** Whether one more would be refused. Nothing is counted. */
  isClosed(limit: LimitName, names: Names): Promise<boolean>;
  /** Of a try that was right: only wrong ones stay counted. */
  giveBack(limit: LimitName, names: Names): Promise<void>;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const LIMITS: Readonly<Record<LimitName, AttemptLimit>> = {
  match: { by: ['conversation', 'reference', 'ip'], windows: [{ most: 5, within: DAY, lock: DAY }] },
  'look-up': { by: ['conversation', 'ip'], windows: [{ most: 20, within: HOUR }] },
  reference: { by: ['conversation', 'ip'], windows: [{ most: 10, within: DAY }], distinct: true },
  code: {
    by: ['conversation', 'reference', 'ip'],
    windows: [
      { most: 3, within: HOUR },
      { most: 6, within: DAY },
    ],
  },
  // Counted when somebody tells that codes come which they did not ask for: none is sent to them meanwhile.
  unasked: { by: ['conversation', 'reference'], windows: [{ most: 1, within: DAY, lock: DAY }] },
};

/** A try that was counted: which one, and when (ms). */
export type Counted = { readonly of: string; readonly at: number };

/** What a try is counted as, under each of its names. */
export const namedBy = (
  limit: LimitName,
  names: Names,
): readonly { readonly by: CountedBy; readonly name: string; readonly of: string }[] => {
  const { by, distinct } = LIMITS[limit];
  const of = distinct === undefined ? names.attempt : (names.reference ?? names.attempt);
  return by.flatMap((each) => {
    const name = names[each];
    return name === undefined ? [] : [{ by: each, name, of }];
  });
};

/** For how long (ms) a try is remembered. */
export const keptFor = ({ windows }: AttemptLimit): number =>
  Math.max(...windows.map(({ within, lock = 0 }) => within + lock));

/** Those that still count for anything, the oldest first. */
export const fresh = (limit: AttemptLimit, tries: readonly Counted[], now: Date): readonly Counted[] =>
  tries.filter(({ at }) => now.getTime() - at < keptFor(limit)).toSorted((a, b) => a.at - b.at);

/** Until when one more is refused; undefined when it may be made, and for one that was counted before. */
export const refusedUntil = (
  limit: AttemptLimit,
  tries: readonly Counted[],
  of: string,
  now: Date,
): Date | undefined => {
  const counted = fresh(limit, tries, now);
  if (counted.some((each) => each.of === of)) return undefined;
  const times = counted.map(({ at }) => at);
  const ends = limit.windows.map((window) => endOf(window, times, now.getTime()));
  const end = Math.max(0, ...ends);
  return end > now.getTime() ? new Date(end) : undefined;
};

const endOf = ({ most, within, lock }: Window, times: readonly number[], now: number): number => {
  const last = times.slice(-most);
  const [first = 0] = last;
  const newest = last.at(-1) ?? 0;
  if (last.length < most) return 0;
  if (lock === undefined) return now - first < within ? first + within : 0;
  return newest - first < within ? newest + lock : 0;
};

/**
 * When they may be told to try again; undefined where it must sound as any wrong answer does. A lock on a reference was brought
 * about by others as well: to tell of it would tell that somebody cares for that account.
 */
export const untilToTell = (limit: LimitName, { by, until }: Refusal): string | undefined =>
  limit === 'match' && by === 'reference' ? undefined : until;
