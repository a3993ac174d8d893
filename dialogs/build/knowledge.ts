// What is known of words before any FAQ is read: dialogs/families.ts, dialogs/outside.ts, and real English words.
import type { Knowledge } from '../../bot/understanding/train/knowledge.ts';
import { elsewhere } from '../elsewhere.ts';
import { families } from '../families.ts';
import { outside } from '../outside.ts';
import { englishWords } from './english-words.ts';
import { wordVectors } from './word-vectors.ts';

export const knowledge: Knowledge = {
  realWords: englishWords(),
  wordVectors: wordVectors(),
  families,
  elsewhere,
  outside,
};
