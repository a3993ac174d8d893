// What is known of words before any FAQ is read: dialogs/families.ts, and the list of real English words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../bot/understanding/train/knowledge.ts';
import { elsewhere, families } from '../families.ts';

export const WORD_LIST = join(import.meta.dirname, 'english-words.txt');

/** Lines that begin with # are about the list. */
const realWords = readFileSync(WORD_LIST, 'utf8')
  .split(/\r?\n/)
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(' '))
  .filter((word) => word !== '');

export const knowledge: Knowledge = { realWords, families, elsewhere };
