// What is known before any content is read, as the model's tables: real words, and the families that words belong to.
import type { Language } from '../../model.ts';
import { ELSEWHERE, phraseHash } from '../features.ts';
import { normalise } from '../normalise.ts';
import { realHash } from '../real-words.ts';
import { senseTables, type SenseTables } from '../senses.ts';
import { stem } from '../words.ts';
import { mutations } from '../mutations.ts';

type Meant = readonly [en: string, cy: string];
export type Knowledge = {
  /** Base forms of real English words. */
  readonly realWords: readonly string[];
  /** Words that mean much the same, English and Welsh, with `_` between the words of a phrase. At most 255 families. */
  readonly families: Readonly<Record<string, Meant>>;
  /** Words of what no council does: they belong to the family ELSEWHERE. */
  readonly elsewhere: Meant;
  /** Numbers of words, alike for words that stand in like company: see senses.ts. */
  readonly wordVectors: ReadonlyMap<string, readonly number[]>;
  /** Messages that are about no topic. */
  readonly outside: Outside;
};
export type Outside = Readonly<Record<Language, readonly string[]>>;
export type Known = SenseTables & {
  readonly real: Uint32Array;
  readonly phrase: Uint32Array;
  readonly phraseFamily: Uint8Array;
};

export const knownFrom = ({ realWords, wordVectors, families, elsewhere }: Knowledge): Known => {
  const members = new Map<number, Set<number>>();
  const add = (hash: number, family: number) => {
    const its = members.get(hash) ?? new Set();
    members.set(hash, its.add(family));
  };
  for (const [family, [en, cy]] of numbered(families, elsewhere)) {
    for (const words of phrasesIn(en))
      add(phraseHash('stems', words.map((word) => stem(word, 'en')).join(' ')), family);
    for (const words of phrasesIn(cy))
      for (const form of formsOf(words)) add(phraseHash('written', form), family);
  }
  const pairs = [...members]
    .flatMap(([hash, its]) => [...its].map((family) => ({ hash, family })))
    .sort((a, b) => a.hash - b.hash || a.family - b.family);
  return {
    ...senseTables(wordVectors),
    real: Uint32Array.from(new Set(realWords.filter((word) => !wordVectors.has(word)).map(realHash))).sort(),
    phrase: Uint32Array.from(pairs, ({ hash }) => hash),
    phraseFamily: Uint8Array.from(pairs, ({ family }) => family),
  };
};

const numbered = (families: Knowledge['families'], elsewhere: Meant): (readonly [number, Meant])[] => [
  ...Object.values(families).entries(),
  [ELSEWHERE, elsewhere],
];

const phrasesIn = (list: string): string[][] =>
  list
    .split(' ')
    .map((phrase) => normalise(phrase.replaceAll('_', ' ')).split(' '))
    .filter(([first]) => first !== '');

/** Mutated, and with what Welsh writes onto the end of a word: "biniau'n", "dalu'r". */
const formsOf = ([first = '', ...rest]: readonly string[]): string[] =>
  mutations(first).flatMap((form) => {
    const phrase = [form, ...rest].join(' ');
    return [phrase, ...(/[aeiouwy]$/.test(phrase) ? [`${phrase}r`, `${phrase}n`] : [])];
  });
