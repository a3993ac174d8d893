// How like a message is to phrases that tell of a danger, and to those that do not: learned from both at the build.
// Each word brings what it weighs, alone and with those before it; a stretch of words weighs the sum of theirs.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array, and these loops are run for each message */
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
/** @param enough where it is surely as much as this, no more is looked at, and `much` is the least that it is */
export type Likeness = (words: readonly string[], enough?: number) => Like;
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
type Alone = {
  readonly own: number;
  readonly kin: readonly number[];
  readonly parts: readonly number[];
  readonly isEnd: boolean;
};
export type Reader = (words: readonly string[]) => readonly (readonly number[])[];

const aloneIn = (word: string, kinOf: (word: string) => readonly string[]): Alone => {
  const own = stem(word, 'en');
  const edged = `_${own.slice(0, LONGEST)}_`;
  return {
    own: hashOf(WORD, own),
    kin: kinOf(word).map((name) => hashOf(KIN, name)),
    parts: Array.from({ length: Math.max(0, edged.length - 3) }, (_, at) => hashOf(PART, edged, at, at + 4)),
    isEnd: word === END,
  };
};
const LONGEST = 20;

/**
 * People use the same words again and again: what was made of one is kept.
 * @returns what was made of this word, now or before
 */
const onceEach = <T>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size >= KNOWN_MAX) known.clear();
    known.set(word, made);
    return made;
  };
};
const KNOWN_MAX = 6_000;

/**
 * @param kinOf names of the lists that a word stands in: `dog` and `staffie` bring the same
 * @returns what reads words: for each, what it brings, alone and with those before it
 */
export const readerOf = (kinOf: (word: string) => readonly string[]): Reader => {
  const aloneOf = onceEach((word) => aloneIn(word, kinOf));
  const found: number[] = [];
  return (words) => {
    const read = words.map(aloneOf);
    return read.map(({ own, kin, parts }, at) => [
      own,
      ...kin,
      ...parts,
      ...found.slice(0, seenTogether(found, read, at)),
    ]);
  };
};

/**
 * What a word brings with those before it in its sentence.
 * @param found is written over from its beginning on
 * @returns so many of `found`
 */
const seenTogether = (found: number[], read: readonly Alone[], at: number): number => {
  const { own, kin } = read[at]!;
  let next = 0;
  if (at === 0 || read[at - 1]!.isEnd) found[next++] = paired(FIRST, own, own);
  for (let back = 1; back <= BACK_KINS && back <= at; back++) {
    const other = read[at - back]!;
    if (other.isEnd) break;
    if (back <= BACK) found[next++] = paired(back === 1 ? NEXT : AFTER, other.own, own);
    for (const its of other.kin) {
      for (const each of kin) found[next++] = paired(KINS, its, each);
      if (back <= BACK_KIN) found[next++] = paired(KIN_WORD, its, own);
    }
    if (back <= BACK_KIN) for (const each of kin) found[next++] = paired(WORD_KIN, other.own, each);
  }
  return next;
};
const paired = (kind: number, one: number, other: number): number =>
  mixed(Math.imul(one ^ Math.imul(kind, 0x9e3779b1), 0x01000193) ^ other);

/** Reads the tables once. */
export const likenessIn = (learned: Learned, kinOf: (word: string) => readonly string[]): Likeness => {
  const { ids, bias, scale } = learned;
  const weights = weightsIn(learned);
  const found: number[] = [];
  const knownOf = onceEach((word) => {
    const alone = aloneIn(word, kinOf);
    const hashes = [alone.own, ...alone.kin, ...alone.parts];
    return { ...alone, hashes, much: weights.much(hashes, hashes.length) };
  });
  return (words, enough = Infinity) => {
    const read = words.map(knownOf);
    // Sums up to each word: a stretch is a difference of two. Weights are whole numbers: in whatever order they are added, the sum is the same.
    const sums = new Float64Array(words.length + 1);
    const least = Math.min(STRETCH, words.length);
    let [much, from] = [-Infinity, 0];
    for (let at = 0; at < read.length && much < enough; at++) {
      const sum = sums[at]! + read[at]!.much + weights.much(found, seenTogether(found, read, at));
      sums[at + 1] = sum;
      const start = at + 1 - least;
      if (start < 0) continue;
      const like = (sum - sums[start]!) * scale[0]! * countOf(least) + bias[0]!;
      if (like > much) [much, from] = [like, start];
    }
    // Which danger it is is asked of that stretch alone.
    const to = Math.min(from + STRETCH, words.length);
    const all = new Float64Array(bias.length);
    for (let at = from; at < to; at++) {
      weights.add(read[at]!.hashes, read[at]!.hashes.length, all);
      weights.add(found, seenTogether(found, read, at), all);
    }
    const weigh = (machine: number): number =>
      all[machine]! * scale[machine]! * countOf(to - from) + bias[machine]!;
    const likes = ids.map((_, at) => weigh(at + KINDS));
    return { much, id: likest(ids, likes), from, to, asks: weigh(1), likes };
  };
};

type Weights = {
  /** What the first so many hashes weigh for "any danger". */
  readonly much: (hashes: readonly number[], count: number) => number;
  /** Adds what they weigh for each machine. */
  readonly add: (hashes: readonly number[], count: number, sums: Float64Array) => void;
};

const weightsIn = ({ feature, counts, machines, weights }: Learned): Weights => {
  const find = finder(feature);
  const ends = new Uint32Array(counts.length);
  /** By feature, what it weighs for "any danger". */
  const any = new Int8Array(counts.length);
  let end = 0;
  for (const [at, count] of counts.entries()) {
    for (const last = end + count; end < last; end++) if (machines[end] === 0) any[at] = weights[end]!;
    ends[at] = end;
  }
  return {
    much: (hashes, count) => {
      let sum = 0;
      for (let each = 0; each < count; each++) {
        const place = find(hashes[each]!);
        if (place >= 0) sum += any[place]!;
      }
      return sum;
    },
    add: (hashes, count, sums) => {
      for (let each = 0; each < count; each++) {
        const place = find(hashes[each]!);
        if (place < 0) continue;
        const to = ends[place]!;
        for (let of = to - counts[place]!; of < to; of++) sums[machines[of]!]! += weights[of]!;
      }
    },
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
  const [weighed, hears] = [likenessIn(learned, kinOf), netIn(net, kinOf)];
  return (words, enough = Infinity) => {
    const chance = chanceOf(words.length);
    const sure = enough + chance + MUCH * SURE;
    const like = weighed(words, sure);
    const weighs = like.much - chance;
    if (like.much >= sure) return { ...like, much: weighs - MUCH * SURE };
    const { much, likes } = hears(around(words, like));
    const joined = like.likes.map((each, at) => each + WHICH * (likes[at] ?? 0));
    return {
      ...like,
      much: weighs + MUCH * Math.max(-SURE, Math.min(SURE, much)),
      id: likest(learned.ids, joined),
    };
  };
};
const [MUCH, WHICH] = [0.15, 0.1];
/** Of a long message the net is held against the stretch that weighs most, and what stands around it: the rest has been weighed by then. */
const around = (words: readonly string[], { from, to }: Like): readonly string[] => {
  if (words.length <= AROUND) return words;
  const start = Math.max(0, Math.min(words.length - AROUND, Math.trunc((from + to - AROUND) / 2)));
  return words.slice(start, start + AROUND);
};
const AROUND = 60;
/**
 * The more stretches there are, the more one of them is like a danger by chance: of strangers' long stories without any, a third had the line.
 * Fitted on 169 long dangers, of which the least has 0.4 and the next 0.9, and 274 stories.
 */
const chanceOf = (words: number): number =>
  words <= TOLD_SHORTLY ? 0 : CHANCE * Math.log(words / TOLD_SHORTLY);
const [TOLD_SHORTLY, CHANCE] = [40, 0.5];
/** However sure the net is, it counts no more: it is surest of what it has met nothing like. */
const SURE = 3;

/** Machines before those of the dangers. */
const KINDS = 2;
