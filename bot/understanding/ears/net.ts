// How like a message is to phrases that tell of a danger, told a second way: a small net of filters that each look at one to three words
// side by side, and of which the strongest place counts (Kim 2014, https://arxiv.org/abs/1408.5882). Beside it the sum of weights in likeness.ts.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array, and these loops are run for each message */
import { finder, hashOf } from '../hash.ts';

/** Of a phrase, whatever its length: how much it is like a danger (a logit), and like each of them. */
export type Verdict = { readonly much: number; readonly likes: readonly number[] };

/** What a word is, in numbers: its own where it is known, and those of its parts. Filters see the numbers of words side by side. */
export type Net = {
  readonly ids: readonly string[];
  /** Numbers of a word, and filters of each width. */
  readonly size: number;
  readonly filters: number;
  /** Hashes of the words that have numbers of their own, ascending; row 0 of `own` stands for all others. */
  readonly words: Uint32Array;
  readonly own: Int8Array;
  readonly parts: Int8Array;
  /** One step of a byte in `own`, and in `parts`. */
  readonly steps: readonly [own: number, parts: number];
  /** For each width and place in it, filter by filter, `size` numbers. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** For "any danger", and then for each of `ids`: what each filter counts. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
};

export const WIDTHS = [1, 2, 3] as const;
/** Rows of weights for each filter: one for each place of each width. */
export const PLACES = 6;
/** Parts of words, and lists that words stand in, share so many rows. */
export const PART_ROWS = 4_096;
export const KIN_ROWS = 256;
/** At most so many words are looked at together, in two blocks; of a longer message the two that are most like a danger count. */
export const SPAN = 40;
const BLOCK = SPAN / 2;
const [OWN, PART, KIN] = [60, 61, 62];
const LONGEST = 20;

export const wordHash = (word: string): number => hashOf(OWN, word);

/** Rows of `parts` for a word: three and four letters in a row, and the lists that it stands in. */
export const partRows = (word: string, kin: readonly string[]): readonly number[] => {
  const edged = `_${word.slice(0, LONGEST)}_`;
  const rows = kin.map((name) => PART_ROWS + (hashOf(KIN, name) % KIN_ROWS));
  for (const length of [3, 4])
    for (let at = 0; at + length <= edged.length; at++)
      rows.push(hashOf(PART, edged, at, at + length) % PART_ROWS);
  return rows;
};

/** @param kinOf names of the lists that a word stands in */
export const netIn = (
  net: Net,
  kinOf: (word: string) => readonly string[],
): ((words: readonly string[]) => Verdict) => {
  const { size, filters, own, parts, weights, steps } = net;
  const find = finder(net.words);
  const rows = PLACES * filters;

  /** What every filter sees in a word, at each place. */
  const seenIn = (word: string): Float32Array => {
    const numbers = new Float64Array(size);
    const at = (find(wordHash(word)) + 1) * size;
    const its = partRows(word, kinOf(word));
    const share = steps[1] / Math.sqrt(Math.max(1, its.length));
    for (let each = 0; each < size; each++) numbers[each] = own[at + each]! * steps[0];
    for (const row of its)
      for (let each = 0; each < size; each++) numbers[each]! += parts[row * size + each]! * share;
    const seen = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let each = 0; each < size; each++) sum += weights[row * size + each]! * numbers[each]!;
      seen[row] = sum;
    }
    return seen;
  };
  // People use the same words again and again.
  const known = new Map<string, Float32Array>();
  const seenOnce = (word: string): Float32Array => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= KNOWN_MAX) known.clear();
    const seen = seenIn(word);
    known.set(word, seen);
    return seen;
  };

  return (words) => {
    const most = strongest(net, words.map(seenOnce));
    let [much, strongestTwo] = [-Infinity, most[0]!];
    for (let block = 0; block === 0 || block + 1 < most.length; block++) {
      const two = together(most[block]!, most[block + 1]);
      const its = weigh(net, two, 0);
      if (its > much) [much, strongestTwo] = [its, two];
    }
    return { much, likes: net.ids.map((_, index) => weigh(net, strongestTwo, index + 1)) };
  };
};
const KNOWN_MAX = 4_000;

/** By block, what each filter saw at its strongest place; less than nothing is nothing. Beyond the ends there is nothing to see. */
const strongest = ({ filters, bias }: Net, seen: readonly Float32Array[]): Float32Array[] => {
  const most = Array.from(
    { length: Math.max(1, Math.ceil(seen.length / BLOCK)) },
    () => new Float32Array(bias.length),
  );
  const nothing = new Float32Array(PLACES * filters);
  const at = (from: number) => seen[from] ?? nothing;
  for (let from = -1; from < seen.length; from++) {
    const here = most[Math.trunc(Math.max(0, from) / BLOCK)]!;
    if (from >= 0) see1(here, bias, at(from), filters);
    see2(here, bias, at(from), at(from + 1), filters);
    if (from + 1 < seen.length) see3(here, bias, at(from), at(from + 1), at(from + 2), filters);
  }
  return most;
};
/** Of one word, of two side by side, and of three: small loops by themselves are made fast by the engine. */
const see1 = (here: Float32Array, bias: Float32Array, one: Float32Array, filters: number): void => {
  for (let filter = 0; filter < filters; filter++) {
    const sum = bias[filter]! + one[filter]!;
    if (sum > here[filter]!) here[filter] = sum;
  }
};
const see2 = (
  here: Float32Array,
  bias: Float32Array,
  one: Float32Array,
  two: Float32Array,
  filters: number,
): void => {
  for (let filter = filters; filter < 2 * filters; filter++) {
    const sum = bias[filter]! + one[filter]! + two[filter + filters]!;
    if (sum > here[filter]!) here[filter] = sum;
  }
};
const see3 = (
  here: Float32Array,
  bias: Float32Array,
  one: Float32Array,
  two: Float32Array,
  three: Float32Array,
  filters: number,
): void => {
  for (let filter = 2 * filters; filter < 3 * filters; filter++) {
    const sum =
      bias[filter]! + one[filter + filters]! + two[filter + 2 * filters]! + three[filter + 3 * filters]!;
    if (sum > here[filter]!) here[filter] = sum;
  }
};

/** Two blocks are looked at as one. */
const together = (one: Float32Array, other: Float32Array | undefined): Float32Array =>
  other === undefined ? one : greaterOf(one, other);
const greaterOf = (one: Float32Array, other: Float32Array): Float32Array => {
  const most = new Float32Array(one.length);
  for (let at = 0; at < most.length; at++) most[at] = one[at]! > other[at]! ? one[at]! : other[at]!;
  return most;
};

const weigh = ({ out, outBias }: Net, most: Float32Array, machine: number): number => {
  let sum = outBias[machine]!;
  const row = machine * most.length;
  for (let at = 0; at < most.length; at++) sum += out[row + at]! * most[at]!;
  return sum;
};
