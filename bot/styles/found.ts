// What was looked up: the name under which it is kept, and its place among the options of a question.
import type { Answers, Both, Find, Found, Language, Listed, Question, WordsInOne } from '../model.ts';

/** Derived from what was asked, so that another postcode is looked up anew. */
export const findName = ({ in: where, by }: Find): string => `${where}:${by}`;

/** An empty list, or nothing at all. */
export const isNothing = (found: unknown): boolean =>
  found === null || (Array.isArray(found) && found.length === 0);

/** The question as it is put: with the options that were looked up for it, before its own, and with what is said before it. */
export const withListed = (question: Question, answers: Answers, found: Found = {}): Question => {
  const said = question.says?.(answers, found);
  const put = said === undefined ? question : withSaid(question, said);
  return question.listed === undefined ? put : withOptions(put, question.listed(answers, found));
};

const withSaid = (question: Question, said: Both): Question => {
  const { en, cy } = question.words;
  const words = { en: { ...en, ask: `${said.en} ${en.ask}` }, cy: { ...cy, ask: `${said.cy} ${cy.ask}` } };
  return { ...question, words };
};

export const withOptions = (question: Question, listed: readonly Listed[]): Question => {
  const named = (language: Language) =>
    Object.fromEntries(
      listed.map(({ id, words }) => [id, typeof words === 'string' ? words : words[language]]),
    );
  const among = (words: WordsInOne, language: Language): WordsInOne => ({
    ...words,
    // Where an option of its own was looked up as well, that says more of it.
    options: { ...named(language), ...words.options, ...named(language) },
  });
  const { en, cy } = question.words;
  return { ...question, words: { en: among(en, 'en'), cy: among(cy, 'cy') } };
};
