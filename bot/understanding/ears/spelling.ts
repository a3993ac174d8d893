// A word that is none, as one that people write: without its last g ("waitin"), one letter for two ("fited"), by its sound ("sparx"),
// without its vowels ("bdrm"), or a slip away ("pregnent").
import { distance } from '../distance.ts';
import { bonesOf, isBare } from '../typos.ts';

export type Spelling = {
  /** The word that has a g more, or two of a letter where it has one. */
  readonly same: (word: string) => string | undefined;
  /** The word that is said like it. */
  readonly alike: (word: string) => string | undefined;
  /** The word that has just its consonants, or that is one slip away. */
  readonly near: (word: string) => string | undefined;
};

/**
 * @param words that people write, the most used first: of two that would do, the first
 * @param others after those: no slip is taken for one of them
 */
export const spellingOf = (words: readonly string[], others: readonly string[] = []): Spelling => {
  const known = new Set([...words, ...others]);
  const [sounds, bones, singles] = [1, 2, 3].map(() => new Map<string, string>()) as [Names, Names, Names];
  for (const word of known) {
    if (word.length < SHORT) continue;
    addFirst(sounds, soundOf(word), word);
    addFirst(singles, singly(word), word);
    addFirst(bones, bonesOf(word), word);
  }
  const slips = new Map<string, string[]>();
  for (const word of words)
    if (word.length >= LONG - 1)
      for (const left of leftOf(word)) slips.set(left, [...(slips.get(left) ?? []), word]);
  return {
    same: (word) => {
      if (word.length < SHORT) return undefined;
      const withG = `${word}g`;
      if (!word.endsWith('in')) return singles.get(singly(word));
      return known.has(withG) ? withG : (singles.get(singly(withG)) ?? singles.get(singly(word)));
    },
    alike: (word) => sounds.get(soundOf(word)),
    near: (word) => {
      if (isBare(word)) return bones.get(bonesOf(word));
      // "Chasin" is no "chain".
      if (word.length < LONG || word.endsWith('in')) return undefined;
      const isNear = (other: string): boolean => other[0] === word[0] && distance(word, other, 1) <= 1;
      return leftOf(word)
        .flatMap((left) => slips.get(left) ?? [])
        .find(isNear);
    },
  };
};
/** A shorter word sounds like too many others. */
const SHORT = 3;
/** A slip in a shorter word makes another word of it. */
const LONG = 6;

type Names = Map<string, string>;
const addFirst = (all: Names, key: string, word: string): void => {
  if (!all.has(key)) all.set(key, word);
};

/** The word itself, and what is left of it without one of its letters: whatever is one slip from it shares one of these. */
const leftOf = (word: string): readonly string[] => [
  ...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]),
];

const singly = (word: string): string => word.replace(/([a-z])\1+/g, '$1');

/** Roughly as it is said: the same for "sparx" and "sparks", "nite" and "night", "fited" and "fitted", "attackd" and "attacked". */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((said, [written, sound]) => said.replaceAll(written, sound), word);
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ight/g, 'ite'],
  [/tion/g, 'shun'],
  [/ph/g, 'f'],
  [/^kn/g, 'n'],
  [/^wr/g, 'r'],
  [/wh/g, 'w'],
  [/sch(?=oo)/g, 'sk'],
  [/ck|qu/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])|z/g, 's'],
  [/c(?!h)/g, 'k'],
  [/dge|g(?=[ei])/g, 'j'],
  [/ea|ie/g, 'ee'],
  [/oo|ou/g, 'u'],
  [/([a-z])\1+/g, '$1'],
  [/(?<=..)ed$/g, 'd'],
  [/(?<=[kps])t$/g, 'd'],
  [/(?<=..)(?:er|or|ar|re)$/g, 'a'],
  [/(?<=..)(?:ey|y|i)$/g, 'i'],
  [/(?<=..)e$/g, ''],
];
