// One of a few options.
import type { Field, FieldWords } from '../model.ts';
import { type Candidate, optionMeant } from '../understanding/options.ts';
import { optionNamed } from '../understanding/named.ts';
import { type More, wordsOf } from './words.ts';

/** @param more.reads understands what people say instead of an option, such as a measure */
export const choice = <const O extends string>(
  ask: string,
  options: Readonly<Record<O, string>>,
  { reads, ...more }: More & { readonly reads?: (text: string) => NoInfer<O> | undefined } = {},
): Field<O, O> => {
  const ids = Object.keys(options) as O[];
  return {
    english: wordsOf(ask, more, options),
    open: false,
    parse: (reply, words) => {
      const shown = candidates(ids, words);
      const meant = optionMeant(reply, shown);
      const named = () => (reply.option === undefined ? optionNamed(reply, shown) : undefined);
      const value = ids.find((id) => id === meant) ?? reads?.(reply.text) ?? ids.find((id) => id === named());
      return value === undefined ? { ok: false, why: CHOOSE } : { ok: true, value };
    },
    accepts: (stored): stored is O => ids.some((id) => id === stored),
    show: (value, language, words) => words[language].options?.[value] ?? value,
  };
};

/** Every option with its words in every language; its id is a word too. */
export const candidates = (ids: readonly string[], words: FieldWords): Candidate[] =>
  ids.map((id) => ({
    id,
    words: [words.en.options?.[id], words.cy.options?.[id], id].filter((text) => text !== undefined),
  }));

const CHOOSE = {
  en: 'Choose one of these. You can tap it, or reply with its number.',
  cy: "Dewiswch un o'r rhain. Gallwch ei dapio, neu ateb gyda'i rif.",
};
