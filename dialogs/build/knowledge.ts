// What is known before any FAQ is read: of words, of what is outside, and of how a person is asked for.
import type { Knowledge } from '../../bot/understanding/train/knowledge.ts';
import { PERSON } from '../../bot/understanding/lex-names.ts';
import type { Lesson } from '../../bot/understanding/train/documents.ts';
import { commands } from '../commands.ts';
import { elsewhere } from '../elsewhere.ts';
import { families } from '../families.ts';
import { formAsks } from '../form-asks.ts';
import { formWords } from '../form-words.ts';
import { outside } from '../outside.ts';
import { personAsks } from '../person-asks.ts';
import { englishWords } from './english-words.ts';
import { wordVectors } from './word-vectors.ts';

export const knowledge: Knowledge = {
  realWords: englishWords(),
  wordVectors: wordVectors(),
  families,
  elsewhere,
  outside,
};

const LANGUAGES = ['en', 'cy'] as const;

/** The wish for a person, which leads to the command and is never shown as a topic. */
const personLessons: readonly Lesson[] = LANGUAGES.map((language) => ({
  id: PERSON,
  language,
  title: '',
  asks: [...commands.person[language], ...personAsks[language]],
  keywords: [],
  answer: '',
}));

/** Forms that no answer leads to: a sure verdict opens them. */
const formLessons: readonly Lesson[] = Object.entries(formAsks).flatMap(([form, asks]) =>
  LANGUAGES.map((language) => ({
    id: `form:${form}`,
    language,
    title: formWords[`form:${form}`]?.[language] ?? '',
    asks: asks[language],
    keywords: [],
    answer: '',
  })),
);

/** What is learned beside the FAQs. */
export const lessonsBeside: readonly Lesson[] = [...personLessons, ...formLessons];
