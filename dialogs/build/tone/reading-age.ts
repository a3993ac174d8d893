// How old a reader has to be, by Flesch and Kincaid's grade level (1975), which counts words to a sentence and syllables to a word.
import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from './sentences.ts';

/**
 * Years of age, English only: an American school grade begins five years younger. `known` words (in small letters) count
 * as easy, such as the topic's own name, which whoever asks has said themselves; so do numbers and `{name}`. 0 for no words.
 */
export const readingAge = (text: string, known: ReadonlySet<string> = new Set()): number => {
  const sentences = sentencesOf(text).map((each) => wordsOf(each.text));
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, known), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59 + 5;
};

const syllablesOf = (word: string, known: ReadonlySet<string>): number => {
  const letters = word.toLowerCase().replaceAll(/[^\p{L}'’-]/gu, '');
  return letters === '' || word.includes('{') || known.has(letters)
    ? 1
    : Math.max(1, syllable(letters.slice(0, LONGEST_WORD)));
};
const LONGEST_WORD = 40;
