// Whether a word is a real English one: its base form is in the list.
import { finder, hashOf, type Finder } from './hash.ts';
import type { Model } from './model.ts';

export const realHash = (word: string): number => hashOf(REAL, word);
const REAL = 20;

/** What has a sense is real as well, and stands in one table alone. */
export const listedIn = (model: Pick<Model, 'real' | 'sense'>): Finder => {
  const [real, sense] = [finder(model.real), finder(model.sense)];
  return (hash) => Math.max(real(hash), sense(hash));
};

/** @param real finds hashes of base forms */
export const isReal = (real: Finder, word: string): boolean =>
  real(realHash(word)) >= 0 || basesOf(word).some((base) => real(realHash(base)) >= 0);

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
