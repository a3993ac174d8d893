// Misspelt words put right: the known word that is one slip away, or two in a long word, or that was written without its vowels.
import { distance } from './distance.ts';

/** A known word that may have been meant, and how far off it is: in slips, and half of one for another first letter. */
export type Meant = { readonly word: string; readonly off: number };
/**
 * The known words that are near enough, in the order in which they were given.
 * @param far whether two slips are allowed in a long word; without it, one, and in long words alone
 */
export type Nearby = (word: string, far?: boolean) => readonly Meant[];
export type Speller = (word: string, far?: boolean) => string | undefined;

/** The nearest of the words it was built with, or undefined when none is near enough; of two as near, the first. */
export const speller = (known: readonly string[]): Speller => {
  const near = nearby(known);
  return (word, far) => nearest(near(word, far))?.word;
};

export const nearest = (meant: readonly Meant[]): Meant | undefined =>
  meant.reduce<Meant | undefined>(
    (best, each) => (best === undefined || each.off < best.off ? each : best),
    undefined,
  );

/** Words are a-z and 0-9. "apptmnt" has no vowels: it is the first word that has just its consonants. */
export const nearby = (known: readonly string[]): Nearby => {
  const words = known.filter((word) => word.length >= 3 && word.length <= LONGEST && !/\d/.test(word));
  const letters = Int32Array.from(words, lettersOf);
  const lengths = Uint8Array.from(words, (word) => word.length);
  const bones = new Map(words.toReversed().map((word) => [bonesOf(word), word]));
  return (word, far = true) => {
    const allowed = slipsIn(word, far);
    if (allowed === 0) return [];
    const has = lettersOf(word);
    const found: Meant[] = [];
    for (let index = 0; index < letters.length; index++) {
      // One slip changes at most two of the letters that a word has.
      if (Math.abs((lengths[index] ?? 0) - word.length) > allowed) continue;
      if (bits((letters[index] ?? 0) ^ has) > 2 * allowed) continue;
      const other = words[index] ?? '';
      if (!beginsAlike(word, other)) continue;
      const off = distance(word, other, allowed) + (word[0] === other[0] ? 0 : ANOTHER_FIRST);
      if (off < allowed + 1) found.push({ word: other, off });
    }
    if (found.length > 0 || !isBare(word)) return found;
    const boned = bones.get(bonesOf(word));
    return boned === undefined ? [] : [{ word: boned, off: 1 }];
  };
};

/** Its first letter, and its consonants after that. */
export const bonesOf = (word: string): string =>
  word.slice(0, 1) +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/([a-z])\1/g, '$1');
/** Three consonants or more, and hardly a vowel but at its ends. */
export const isBare = (word: string): boolean =>
  /^[a-z][^aeiou\d]{2,}[aeiou]?$/.test(word) || /^[a-z][^aeiou\d]+[aeiou][^aeiou\d]{3,}$/.test(word);

const LONGEST = 20;
/** Of two words as many slips away, that with the same first letter is the nearer. */
const ANOTHER_FIRST = 0.5;

const slipsIn = (word: string, far: boolean): number => {
  if (word.length < (far ? 3 : 6) || word.length > LONGEST || /\d/.test(word)) return 0;
  return far && word.length >= 8 ? 2 : 1;
};

// A short word with another first letter is more often another word.
const beginsAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || a.length > 3 || (a[0] === b[1] && a[1] === b[0]);

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
};

const bits = (number: number): number => {
  let left = number;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
};
