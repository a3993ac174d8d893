// Whether a word is a real English one: its base form is in the list.
import { hashOf, holds } from './hash.ts';

export const realHash = (word: string): number => hashOf(REAL, word);
const REAL = 20;

/** @param real hashes of base forms, ascending */
export const isReal = (real: Uint32Array, word: string): boolean =>
  holds(real, realHash(word)) || basesOf(word).some((base) => holds(real, realHash(base)));

/** Forms that a word may be an inflection of, right or wrong: only a list tells. */
export const basesOf = (word: string): string[] => {
  const doubled = /^(.+([bdgklmnprt]))\2(?:ed|ing|ers?)$/.exec(word)?.[1];
  return [
    ...ENDINGS.flatMap(([ending, ...instead]) =>
      word.length >= ending.length + 3 && word.endsWith(ending)
        ? instead.map((letters) => word.slice(0, -ending.length) + letters)
        : [],
    ),
    ...(doubled === undefined ? [] : [doubled]),
  ];
};

const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['er', '', 'e'],
  ['ers', '', 'e'],
  ['ly', ''],
  ['ness', ''],
  ['est', '', 'e'],
] as const satisfies readonly (readonly [string, ...string[]])[];
