// What is known before any FAQ is read: of words, of what is outside, and of how a person is asked for.
import type { Knowledge } from '../../bot/understanding/train/knowledge.ts';
import { PERSON } from '../../bot/understanding/lex-names.ts';
import type { Lesson } from '../../bot/understanding/train/documents.ts';
import { commands } from '../commands.ts';
import { elsewhere } from '../elsewhere.ts';
import { families } from '../families.ts';
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

/** What is learned beside the FAQs: the wish for a person, which leads to the command and is never shown as a topic. */
export const personLessons: readonly Lesson[] = (['en', 'cy'] as const).map((language) => ({
  id: PERSON,
  language,
  title: '',
  asks: [...commands.person[language], ...personAsks[language]],
  keywords: [],
  answer: '',
}));
