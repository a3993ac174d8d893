// One of a few options.
import type { Field, FieldWords } from '../model.ts';
import { type Candidate, optionMeant } from '../understanding/options.ts';
import { saidWhole } from '../understanding/whole-words.ts';
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
      const isTyped = reply.option === undefined;
      // "3 months" is no "Up to a month", though one of its words is in it; a number alone, or all the words, is an option.
      const isSure = !isTyped || NUMBER.test(reply.text) || saidWhole(reply.text, shown).length > 0;
      const read = isSure ? undefined : reads?.(reply.text);
      const meant =
        read ??
        optionMeant(reply, shown) ??
        (isTyped ? optionNamed(reply, shown) : undefined) ??
        (isTyped && isSure ? reads?.(reply.text) : undefined);
      const value = ids.find((id) => id === meant);
      return value === undefined ? { ok: false, why: CHOOSE } : { ok: true, value };
    },
    accepts: (stored): stored is O => ids.some((id) => id === stored),
    show: (value, language, words) => words[language].options?.[value] ?? value,
  };
};

const NUMBER = /^[^\p{L}\d]*(?:(?:option|number|opsiwn|rhif)\s*)?\d{1,2}[^\p{L}\d]*$/iu;

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
