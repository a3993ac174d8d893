// What words mean, roughly: numbers that are alike for words that stand in like company ("sofa" and "settee"), and their sum for a message.
import type { Finder } from './hash.ts';
import { finder } from './hash.ts';
import { realHash } from './real-words.ts';
import { stopWords } from './words.ts';

/** Numbers of a word, each from -7 to 7 and kept in half a byte. */
export const SENSES = 32;
const BYTES = SENSES / 2;
const MOST = 7;
/** A word that says little of the topic counts for so much. */
const SMALL = 0.3;

/** The words' hashes, ascending, and the numbers of each, two to a byte. */
export type SenseTables = { readonly sense: Uint32Array; readonly senseParts: Uint8Array };
/** The sense of a message: of length 1, or all 0 when no word of it is known. */
export type SenseOf = (words: readonly string[]) => Float64Array;

export const sensesIn = ({ sense, senseParts }: SenseTables): SenseOf => {
  const find: Finder = finder(sense);
  return (words) => {
    const sum = new Float64Array(SENSES);
    for (const word of words) {
      const place = find(realHash(word));
      if (place < 0) continue;
      const times = stopWords.has(word) ? SMALL : 1;
      for (let at = 0; at < BYTES; at++) {
        const pair = senseParts[place * BYTES + at] ?? 0;
        sum[2 * at] = (sum[2 * at] ?? 0) + times * ((pair >> 4) - MOST);
        sum[2 * at + 1] = (sum[2 * at + 1] ?? 0) + times * ((pair & 15) - MOST);
      }
    }
    return unit(sum);
  };
};

/** @param vectors word by word, `SENSES` numbers each, of whatever size */
export const senseTables = (vectors: ReadonlyMap<string, readonly number[]>): SenseTables => {
  const words = [...vectors]
    .map(([word, numbers]) => ({ hash: realHash(word), numbers: inHalfBytes(numbers) }))
    .sort((a, b) => a.hash - b.hash);
  return {
    sense: Uint32Array.from(words, ({ hash }) => hash),
    senseParts: Uint8Array.from(words.flatMap(({ numbers }) => numbers)),
  };
};

/** The largest of a typical word fill the range. */
const inHalfBytes = (numbers: readonly number[]): number[] => {
  const length = Math.hypot(...numbers) || 1;
  const scale = (MOST * Math.sqrt(SENSES)) / (TYPICAL * length);
  const small = numbers.map((each) => Math.max(-MOST, Math.min(MOST, Math.round(each * scale))) + MOST);
  return Array.from(
    { length: BYTES },
    (_, at) => ((small[2 * at] ?? MOST) << 4) | (small[2 * at + 1] ?? MOST),
  );
};
/** Of a word's numbers, measured by their root mean square, few are more than this. */
const TYPICAL = 2.6;

const unit = (sum: Float64Array): Float64Array => {
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((each) => each / length);
};
