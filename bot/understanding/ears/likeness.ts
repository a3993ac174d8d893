// How like a message is to phrases that tell of a danger, and to those that do not: learned from both at the build.
// Each word brings what it weighs, alone and with the three before it; a stretch of words weighs the sum of theirs.
import { finder, hashOf, mixed } from '../hash.ts';
import { stem } from '../words.ts';
import { netIn, type Net } from './net.ts';

/** How like a danger the stretch of the words is that is most like one, in the machine's own measure, and which it is like. */
export type Like = {
  readonly much: number;
  readonly id: string;
  /** Where that stretch begins and ends. */
  readonly from: number;
  readonly to: number;
  /** How much more it is like what is asked about first than like what is answered at once. */
  readonly asks: number;
  /** How much it is like each of the dangers, in the order of their ids. */
  readonly likes: readonly number[];
};
export type Likeness = (words: readonly string[]) => Like;
/** Column by column what a feature weighs, rounded to bytes: for "any danger", for "asked about", and then for each of `ids`. */
export type Learned = {
  readonly ids: readonly string[];
  readonly bias: readonly number[];
  /** One step of a byte, by machine. */
  readonly scale: readonly number[];
  /** Hashes, ascending; how many weights stand for each; and of each weight its machine and its size. */
  readonly feature: Uint32Array;
  readonly counts: Uint8Array;
  readonly machines: Uint8Array;
  readonly weights: Int8Array;
};

/** So many words are a stretch: who tells of a danger does so in few. */
export const STRETCH = 14;
/** Where a sentence ends: nothing is seen together with what stands before it. */
export const END = '$';
/** What each word of a stretch counts: the same in all for many words as for few, so that a long stretch weighs no more than a short one. */
export const countOf = (words: number): number => USUAL / words;
const USUAL = 8;
const [WORD, FIRST, NEXT, AFTER, PART, KIN, KINS, WORD_KIN, KIN_WORD] = [40, 41, 42, 43, 44, 45, 46, 47, 48];
/** How far back a word is seen together with another, with the kin of another, and two kins together. */
const [BACK, BACK_KIN, BACK_KINS] = [4, 3, 6] as const;

/** What is seen in a word alone: hashes. `kin` are the lists that it stands in. */
type Alone = { readonly own: number; readonly kin: readonly number[]; readonly parts: readonly number[] };
export type Reader = (words: readonly string[]) => readonly (readonly number[])[];

/**
 * @param kinOf names of the lists that a word stands in: `dog` and `staffie` bring the same
 * @returns what reads words: for each, what it brings, alone and with those before it
 */
export const readerOf = (kinOf: (word: string) => readonly string[]): Reader => {
  // People use the same words again and again.
  const known = new Map<string, Alone>();
  const aloneOf = (word: string): Alone => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = stem(word, 'en');
    const edged = `_${own.slice(0, LONGEST)}_`;
    const alone = {
      own: hashOf(WORD, own),
      kin: kinOf(word).map((name) => hashOf(KIN, name)),
      parts: Array.from({ length: Math.max(0, edged.length - 3) }, (_, at) =>
        hashOf(PART, edged, at, at + 4),
      ),
    };
    if (known.size >= KNOWN_MAX) known.clear();
    known.set(word, alone);
    return alone;
  };
  return (words) => {
    const read = words.map(aloneOf);
    let first = 0;
    return read.map((alone, at) => {
      if (words[at - 1] === END) first = at;
      return broughtBy(alone, read.slice(Math.max(first, at - BACK_KINS), at), at === first);
    });
  };
};
const LONGEST = 20;
const KNOWN_MAX = 2_000;

const broughtBy = (
  { own, kin, parts }: Alone,
  before: readonly Alone[],
  isFirst: boolean,
): readonly number[] => {
  const found = [own, ...kin, ...parts];
  if (isFirst) found.push(paired(FIRST, own, own));
  for (let back = 1; back <= before.length; back++) {
    const other = before[before.length - back];
    if (other === undefined) break;
    if (back <= BACK) found.push(paired(back === 1 ? NEXT : AFTER, other.own, own));
    for (const its of other.kin) {
      for (const each of kin) found.push(paired(KINS, its, each));
      if (back <= BACK_KIN) found.push(paired(KIN_WORD, its, own));
    }
    if (back <= BACK_KIN) for (const each of kin) found.push(paired(WORD_KIN, other.own, each));
  }
  return found;
};
const paired = (kind: number, one: number, other: number): number =>
  mixed(Math.imul(one ^ Math.imul(kind, 0x9e3779b1), 0x01000193) ^ other);

/** Reads the tables once. */
export const likenessIn = (learned: Learned, read: Reader): Likeness => {
  const { ids, bias, scale, counts, machines, weights } = learned;
  const find = finder(learned.feature);
  const ends = new Uint32Array(counts.length);
  let end = 0;
  for (const [at, count] of counts.entries()) ends[at] = end += count;
  const size = ids.length + KINDS;
  return (words) => {
    const brought = read(words);
    // Sums up to each word: a stretch is a difference of two.
    const sums = new Float64Array((words.length + 1) * size);
    for (let at = 0; at < words.length; at++) {
      const [row, next] = [at * size, (at + 1) * size];
      for (let each = 0; each < size; each++) sums[next + each] = sums[row + each] ?? 0;
      for (const hash of brought[at] ?? []) {
        const place = find(hash);
        if (place < 0) continue;
        const to = ends[place] ?? 0;
        for (let of = to - (counts[place] ?? 0); of < to; of++)
          sums[next + (machines[of] ?? 0)] = (sums[next + (machines[of] ?? 0)] ?? 0) + (weights[of] ?? 0);
      }
    }
    const weigh = (machine: number, from: number, to: number): number =>
      ((sums[to * size + machine] ?? 0) - (sums[from * size + machine] ?? 0)) *
        (scale[machine] ?? 0) *
        countOf(to - from) +
      (bias[machine] ?? 0);
    let [much, from] = [-Infinity, 0];
    for (let at = 0; at === 0 || at + STRETCH <= words.length; at++) {
      const like = weigh(0, at, Math.min(at + STRETCH, words.length));
      if (like > much) [much, from] = [like, at];
    }
    const to = Math.min(from + STRETCH, words.length);
    const likes = ids.map((_, at) => weigh(at + KINDS, from, to));
    return { much, id: likest(ids, likes), from, to, asks: weigh(1, from, to), likes };
  };
};
export const likest = (ids: readonly string[], likes: readonly number[]): string =>
  ids[likes.indexOf(Math.max(...likes))] ?? '';

/** The two ways to hear as one, fitted on phrases of writers that neither had learned from. @throws RangeError unless both know the same dangers */
export const likenessOf = (
  learned: Learned,
  net: Net,
  kinOf: (word: string) => readonly string[],
): Likeness => {
  if (net.ids.join() !== learned.ids.join()) throw new RangeError('Both must tell of the same dangers.');
  const [weighed, hears] = [likenessIn(learned, readerOf(kinOf)), netIn(net, kinOf)];
  return (words) => {
    const like = weighed(words);
    const { much, likes } = hears(words);
    const joined = like.likes.map((each, at) => each + WHICH * (likes[at] ?? 0));
    return {
      ...like,
      much: like.much + MUCH * Math.max(-SURE, Math.min(SURE, much)),
      id: likest(learned.ids, joined),
    };
  };
};
const [MUCH, WHICH] = [0.15, 0.1];
/** However sure the net is, it counts no more: it is surest of what it has met nothing like. */
const SURE = 3;

/** Machines before those of the dangers. */
const KINDS = 2;
