// Sentences short enough to read once, and answers short enough to read on a telephone.
import type { Language } from '../../../bot/model.ts';
import type { Rule } from './passage.ts';
import { endsAsSentence, isWhole, sentencesOf, wordsOf } from './sentences.ts';

/** Welsh needs more small words for the same. */
const LONGEST: Readonly<Record<Language, number>> = { en: 25, cy: 30 };
const MOST_SENTENCES = 4;

export const shortSentences: Rule = ({ text, language }) =>
  sentencesOf(text).flatMap(({ text: sentence, at }) => {
    const words = wordsOf(sentence);
    return words.length <= LONGEST[language]
      ? []
      : [
          {
            at,
            what: `has a sentence of ${words.length} words ("${words.slice(0, 4).join(' ')} …"): keep to ${LONGEST[language]}, or make two`,
          },
        ];
  });

/** What is filled in, and the lines of a list, are not counted. */
export const fewSentences: Rule = ({ text, kind }) => {
  const sentences = sentencesOf(text).filter((each) => endsAsSentence(each.text));
  const fifth = sentences[MOST_SENTENCES];
  return kind !== 'answer' || fifth === undefined
    ? []
    : [
        {
          at: fifth.at,
          what: `has ${sentences.length} sentences: keep to ${MOST_SENTENCES}, the rest is behind the link`,
        },
      ];
};

export const someSentence: Rule = ({ text, kind }) =>
  (kind !== 'answer' && kind !== 'short') || sentencesOf(text).some((each) => isWhole(each.text))
    ? []
    : [
        {
          at: 0,
          what: 'has no whole sentence: write one that begins with a capital and ends with a full stop',
        },
      ];
