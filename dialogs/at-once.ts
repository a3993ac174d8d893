// All that a danger to life is answered with. It is there from the first moment; the rest is read when there is a question.
import type { ContentAtOnce } from '../bot/content.ts';
import { contentVersion } from './compiled-version.ts';
import { council } from './council.ts';
import { phrasesAtOnce } from './phrases-at-once.ts';
import { dangers } from './triage/dangers.ts';

export const atOnce: ContentAtOnce = { version: contentVersion, council, dangers, phrases: phrasesAtOnce };
