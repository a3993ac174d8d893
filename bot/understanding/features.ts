// What is seen in a message: its words, their neighbours, parts of words, and the families that the words belong to.
import { hashOf } from './hash.ts';
import { stem, stopWords } from './words.ts';

/** Families of a word or a phrase, as numbers. English is looked up by stems, Welsh as it is written. */
export type FamiliesOf = (kind: PhraseKind, phrase: string) => readonly number[];
export type PhraseKind = 'stems' | 'written';
/** Each block of features is of one kind, and counts as a whole: hashes, none of them twice in a block. */
export type Seen = {
  readonly blocks: readonly (readonly number[])[];
  /** Words that tell of a topic, each once: the hash of its stem and the families it alone belongs to. */
  readonly content: readonly { readonly word: number; readonly families: readonly number[] }[];
};
export const BLOCKS = 4;
/** The family of what no council does, which is no feature. */
export const ELSEWHERE = 255;

/** @param words of a normalised message, put right; the first few dozen count */
export const seenIn = (words: readonly string[], familiesOf: FamiliesOf): Seen => {
  const said = words.slice(0, WORDS_MAX).map((word) => (/^\d+$/.test(word) ? `#${word.length}` : word));
  const stems = said.map((word) => stem(word, 'en'));
  const families = familiesIn(said, stems, familiesOf).filter((family) => family !== ELSEWHERE);
  const telling = said.flatMap((word, at) => (stopWords.has(word) ? [] : [at]));
  const once = telling.filter(
    (at, index) => telling.findIndex((other) => stems[other] === stems[at]) === index,
  );
  return {
    blocks: [
      distinct([
        ...stems.map((each) => hashOf(STEM, each)),
        ...said.map((each) => hashOf(WELSH, stem(each, 'cy'))),
      ]),
      distinct([...neighbours(stems), ...pairs(once.map((at) => stems[at] ?? ''))]),
      distinct(said.flatMap(parts)),
      distinct([...families.map((family) => hashOf(FAMILY, String(family))), ...familyPairs(families)]),
    ],
    content: once.map((at) => ({
      word: hashOf(STEM, stems[at] ?? ''),
      families: familiesIn(said.slice(at, at + 1), stems.slice(at, at + 1), familiesOf),
    })),
  };
};

const WORDS_MAX = 60;
const PAIRED_MAX = 16;
const PHRASE_MAX = 4;
const [STEM, WELSH, NEIGHBOURS, PAIR, PART, FAMILY, FAMILIES] = [0, 1, 2, 3, 4, 5, 6] as const;
/** The same hashes for whoever counts stems and families by themselves. */
export const stemHash = (word: string): number => hashOf(STEM, stem(word, 'en'));
export const familyHash = (family: number): number => hashOf(FAMILY, String(family));

/** Two words side by side; a message's first and last word have its edge beside them. */
const neighbours = (stems: readonly string[]): number[] =>
  [...stems, '>'].map((next, at) => hashOf(NEIGHBOURS, `${stems[at - 1] ?? '<'} ${next}`));

/** Two words wherever they stand. */
const pairs = (stems: readonly string[]): number[] => {
  const sorted = stems.slice(0, PAIRED_MAX).sort();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => hashOf(PAIR, `${one} ${other}`)));
};

const familyPairs = (families: readonly number[]): number[] => {
  const sorted = families.slice(0, PAIRED_MAX).sort((a, b) => a - b);
  return sorted.flatMap((one, at) =>
    sorted.slice(at + 1).map((other) => hashOf(FAMILIES, `${one} ${other}`)),
  );
};

/** Three and four letters in a row, where a word begins and ends seen as one. */
const parts = (word: string): number[] => {
  const edged = `_${word.slice(0, 20)}_`;
  const found: number[] = [];
  for (let length = 3; length <= 4; length++) {
    for (let at = 0; at + length <= edged.length; at++)
      found.push(hashOf(PART, edged.slice(at, at + length)));
  }
  return found;
};

const familiesIn = (said: readonly string[], stems: readonly string[], familiesOf: FamiliesOf): number[] => {
  const found: number[] = [];
  for (let at = 0; at < said.length; at++) {
    let [stemmed, written] = ['', ''];
    for (let length = 1; length <= PHRASE_MAX && at + length <= said.length; length++) {
      stemmed = `${stemmed} ${stems[at + length - 1] ?? ''}`;
      written = `${written} ${said[at + length - 1] ?? ''}`;
      found.push(...familiesOf('stems', stemmed.slice(1)), ...familiesOf('written', written.slice(1)));
    }
  }
  return distinct(found);
};

const distinct = (all: readonly number[]): number[] => [...new Set(all)];
