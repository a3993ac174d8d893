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
export type LimitName = 'match' | 'look-up' | 'reference' | 'code';
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
};
