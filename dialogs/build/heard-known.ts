// Real words that are a slip away from a word that tells of a danger, or that others make: nobody meant that other word.
// And the words that people write in any message, as which a run of letters without a space is read.
import { normalise, wordsIn } from '../../bot/understanding/normalise.ts';
import { languageOf } from '../../bot/understanding/language.ts';
import { putRightWith } from '../../bot/understanding/ears/put-right.ts';
import { spellingOf } from '../../bot/understanding/ears/spelling.ts';

/** @param real all words that people write who are in no danger. @returns those that would be taken for a slip */
export const takenForSlips = (
  vocabulary: readonly string[],
  keys: readonly string[],
  real: ReadonlySet<string>,
  common: readonly string[],
): string[] => {
  const known = new Set(vocabulary);
  const putRight = putRightWith(vocabulary, keys, new Set(), common);
  return [...real]
    .filter((word) => /^[a-z]{3,20}$/.test(word) && normalise(word) === word && !known.has(word))
    .filter((word) => putRight([word]).join(' ') !== word)
    .sort();
};

/** Welsh has no list of its words: those that several phrases have are none of them a slip. */
export const welshIn = (phrases: readonly string[]): string[] =>
  [...countsIn(phrases.filter((text) => languageOf(text) === 'cy'))]
    .filter(([, count]) => count >= SEVERAL)
    .map(([word]) => word);
/** Names, and what no list has: asks have slips in them, too, and seldom the same one. */
export const oftenIn = (asks: readonly string[]): string[] =>
  [...countsIn(asks)].filter(([, count]) => count >= OFTEN).map(([word]) => word);
const OFTEN = 3;

const countsIn = (phrases: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of phrases)
    for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const SEVERAL = 2;

/** What many of the phrases have in them, the most used first; the shorter a word is, the more of them, for it is in many others. */
export const commonIn = (phrases: readonly string[], vocabulary: readonly string[]): string[] => {
  const known = new Set(vocabulary);
  const least = (word: string): number => {
    if (known.has(word)) return 60;
    if (word.endsWith('ing') && word.length > 4) return 3;
    return word.length > 3 ? 8 : 40;
  };
  return [...countsIn(phrases)]
    .filter(([word, count]) => /^(?:[aioy]|[a-z]{2,14})$/.test(word) && count >= least(word))
    .sort(([one, its], [other, count]) => count - its || (one < other ? -1 : 1))
    .map(([word]) => word);
};

/** Without those that many write and that are another word, misspelt: "comin", "kichen". */
export const wellWritten = (
  common: readonly string[],
  vocabulary: readonly string[],
  keys: readonly string[],
  real: ReadonlySet<string>,
): string[] => {
  const known = new Set(vocabulary);
  const isSure = (word: string): boolean => real.has(word) || known.has(word);
  const { same, alike, near } = spellingOf([...keys, ...common.filter(isSure)], vocabulary);
  const isOther = (word: string): boolean =>
    [same, alike, near].some((spelt) => (spelt(word) ?? word) !== word);
  return common.filter((word) => isSure(word) || word.length <= 4 || !isOther(word));
};
