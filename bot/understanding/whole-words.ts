// Options whose whole words were said: letter for letter first, and else as far as words of any spelling go.
import type { Candidate } from './options.ts';
import { normalise } from './normalise.ts';

/**
 * Letters count where nothing else tells options apart: "👍" and "👎", names in another script, "Yes" and "Yes!".
 * @returns several when nobody could say which is meant: then no other is, for its place in the list either
 */
export const saidWhole = (text: string, options: readonly Candidate[]): readonly Candidate[] => {
  const exact = fitting(options, text, plain);
  return exact.length > 0 ? exact : fitting(options, text, normalise);
};

const fitting = (
  options: readonly Candidate[],
  text: string,
  by: (words: string) => string,
): readonly Candidate[] => {
  const said = by(text);
  return said === '' ? [] : options.filter(({ words }) => words.some((each) => by(each) === said));
};

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
