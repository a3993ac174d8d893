// Free words, within limits.
import type { Field } from '../model.ts';
import { type More, wordsOf } from './words.ts';

/** Characters taken of one answer (domain rule: 1 to 1,000). */
export const TEXT_MAX = 1000;

export const text = (ask: string, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: true,
  parse: (reply) => {
    const value = tidy(reply.text);
    if (value === '') return { ok: false, why: EMPTY };
    return value.length > TEXT_MAX ? { ok: false, why: TOO_LONG } : { ok: true, value };
  },
  accepts: isWords,
  show: (value) => value,
});

export const isWords = (stored: unknown): stored is string =>
  typeof stored === 'string' && stored !== '' && stored.length <= TEXT_MAX;

/** Spaces and line ends in single file; control and zero-width characters gone. */
export const tidy = (words: string): string =>
  words.replace(/[\p{Cc}\p{Cf}\s]+/gu, (run) => (/\s/u.test(run) ? ' ' : '')).trim();

const EMPTY = { en: 'Tell me in a few words.', cy: 'Dywedwch wrthyf mewn ychydig eiriau.' };
const TOO_LONG = {
  en: `That is too long for me. Tell me in ${TEXT_MAX} characters or fewer.`,
  cy: `Mae hynny'n rhy hir i mi. Dywedwch mewn ${TEXT_MAX} nod neu lai.`,
};
