// How like a message is to phrases that tell of a danger, and to those that do not: learned from both at the build.
// Each word brings what it weighs, alone and with the three before it; a stretch of words weighs the sum of theirs.
import { finder, hashOf } from '../hash.ts';
import { stem } from '../words.ts';

/** The danger that a stretch of the words is most like, if it is like one enough. */
export type Likeness = (words: readonly string[]) => string | undefined;
/** Column by column what a feature weighs, rounded to bytes: for "any danger", and then for each of `ids`. */
export type Learned = {
  readonly ids: readonly string[];
  readonly bias: readonly number[];
  /** One step of a byte, by machine. */
  readonly scale: readonly number[];
  readonly threshold: number;
  /** Hashes, ascending; how many weights stand for each; and of each weight its machine and its size. */
  readonly feature: Uint32Array;
  readonly counts: Uint8Array;
  readonly machines: Uint8Array;
  readonly weights: Int8Array;
};

/** So many words are a stretch: who tells of a danger does so in few. */
export const STRETCH = 10;
const [WORD, NEXT, AFTER, PART] = [40, 41, 42, 43] as const;
const BACK = 3;

/** What the word at a place brings: hashes. */
export const broughtBy = (stems: readonly string[], at: number): number[] => {
  const own = stems[at] ?? '';
  const found = [hashOf(WORD, own)];
  if (own === GAP) return [];
  for (let back = 1; back <= BACK && at - back >= 0; back++) {
    const before = stems[at - back] ?? '';
    if (before === GAP) break;
    found.push(hashOf(back === 1 ? NEXT : AFTER, `${before} ${own}`));
  }
  if (at === 0) found.push(hashOf(NEXT, `< ${own}`));
  for (let from = 0; from + 4 <= own.length; from++) found.push(hashOf(PART, own, from, from + 4));
  return found;
};
const GAP = '-';
export const stemsOf = (words: readonly string[]): string[] => words.map((word) => stem(word, 'en'));

/** Reads the tables once. */
export const likenessIn = (learned: Learned): Likeness => {
  const { ids, bias, scale, threshold, counts, machines, weights } = learned;
  const find = finder(learned.feature);
  const ends = new Uint32Array(counts.length);
  let end = 0;
  for (const [at, count] of counts.entries()) ends[at] = end += count;
  const size = ids.length + 1;
  return (words) => {
    const stems = stemsOf(words);
    // Sums up to each word: a stretch is a difference of two.
    const sums = new Float64Array((stems.length + 1) * size);
    for (let at = 0; at < stems.length; at++) {
      const [row, next] = [at * size, (at + 1) * size];
      for (let each = 0; each < size; each++) sums[next + each] = sums[row + each] ?? 0;
      for (const hash of broughtBy(stems, at)) {
        const place = find(hash);
        if (place < 0) continue;
        const to = ends[place] ?? 0;
        for (let of = to - (counts[place] ?? 0); of < to; of++)
          sums[next + (machines[of] ?? 0)] = (sums[next + (machines[of] ?? 0)] ?? 0) + (weights[of] ?? 0);
      }
    }
    const weigh = (machine: number, from: number, to: number): number =>
      ((sums[to * size + machine] ?? 0) - (sums[from * size + machine] ?? 0)) * (scale[machine] ?? 0) +
      (bias[machine] ?? 0);
    let [most, best] = [-Infinity, 0];
    for (let from = 0; from === 0 || from + STRETCH <= stems.length; from++) {
      const like = weigh(0, from, Math.min(from + STRETCH, stems.length));
      if (like > most) [most, best] = [like, from];
    }
    if (most < threshold) return undefined;
    const to = Math.min(best + STRETCH, stems.length);
    let [likest, id] = [-Infinity, ids[0]];
    for (const [at, each] of ids.entries()) {
      const like = weigh(at + 1, best, to);
      if (like > likest) [likest, id] = [like, each];
    }
    return id;
  };
};
