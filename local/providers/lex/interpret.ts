// A stand-in for what Lex has learned: the stored asks that share most words with a text, by the topic they belong to.
import { intentNameOf } from '../../../bot/understanding/lex-names.ts';
import { normalise } from '../../../bot/understanding/normalise.ts';
import { stem, stopWords } from '../../../bot/understanding/words.ts';
import type { Interpret } from './lex.ts';

export type Asked = { readonly id: string; readonly asks: readonly string[] };

export const interpretBy = (topics: readonly Asked[]): Interpret => {
  const known = topics.map(({ id, asks }) => ({ name: intentNameOf(id), asks: asks.map(wordsOf) }));
  return (text) => {
    const said = wordsOf(text);
    return known
      .map(({ name, asks }) => [name, Math.max(0, ...asks.map((ask) => likeness(said, ask)))] as const)
      .filter(([, score]) => score > 0)
      .toSorted(([, a], [, b]) => b - a);
  };
};

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    normalise(text)
      .split(' ')
      .filter((word) => word !== '' && !stopWords.has(word))
      .map((word) => stem(word, 'en')),
  );

/** Shared words among all, from 0 to 1. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
