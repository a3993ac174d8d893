// Real words that are a slip away from a word that tells of a danger, or that two of those make: nobody meant that other word.
import { normalise } from '../../bot/understanding/normalise.ts';
import { speller } from '../../bot/understanding/typos.ts';

/** @param real all words that people write who are in no danger. @returns those that would be taken for a slip */
export const takenForSlips = (
  vocabulary: readonly string[],
  keys: readonly string[],
  real: ReadonlySet<string>,
): string[] => {
  const known = new Set(vocabulary);
  const weighty = new Set(keys);
  const spell = speller(keys);
  return [...real]
    .filter((word) => /^[a-z]{4,20}$/.test(word) && normalise(word) === word && !known.has(word))
    .filter((word) => isTwo(word, known, weighty) || spell(word) !== undefined)
    .sort();
};

const isTwo = (word: string, known: ReadonlySet<string>, weighty: ReadonlySet<string>): boolean =>
  Array.from(word).some((_, at) => {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    return known.has(first) && known.has(second) && (weighty.has(first) || weighty.has(second));
  });
