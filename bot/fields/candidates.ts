// The options of a question as they can be recognised: by all their words.
import type { FieldWords } from '../model.ts';
import type { Candidate } from '../understanding/options.ts';

/** Every option with its words in every language; its id is a word too. */
export const candidates = (ids: readonly string[], words: FieldWords): Candidate[] =>
  ids.map((id) => ({
    id,
    words: [words.en.options?.[id], words.cy.options?.[id], id].filter((text) => text !== undefined),
  }));
