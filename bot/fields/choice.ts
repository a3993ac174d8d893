// One of a few options.
import type { Field } from '../model.ts';
import { optionMeant } from '../understanding/options.ts';
import { candidates } from './candidates.ts';
import { saidWhole } from '../understanding/whole-words.ts';
import { optionNamed } from '../understanding/named.ts';
import { isUnknown } from '../understanding/unknown.ts';
import { type More, wordsOf } from './words.ts';

/**
 * Whoever does not know means the option `unsure`, where there is one.
 * @param more.reads understands what people say instead of an option, such as a measure
 * @param more.spots finds an option in a longer message
 */
export const choice = <const O extends string>(
  ask: string,
  options: Readonly<Record<O, string>>,
  {
    reads,
    spots,
    ...more
  }: More & { readonly reads?: Reads<NoInfer<O>>; readonly spots?: Reads<NoInfer<O>> } = {},
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
        (isTyped ? (isUnknown(reply.text) ? 'unsure' : optionNamed(reply, shown)) : undefined) ??
        (isTyped && isSure ? reads?.(reply.text) : undefined);
      const value = ids.find((id) => id === meant);
      return value === undefined ? { ok: false, why: CHOOSE } : { ok: true, value };
    },
    accepts: (stored): stored is O => ids.some((id) => id === stored),
    ...(spots && { spots }),
    show: (value, language, words) => words[language].options?.[value] ?? value,
  };
};

type Reads<O> = (text: string) => O | undefined;

const NUMBER = /^[^\p{L}\d]*(?:(?:option|number|opsiwn|rhif)\s*)?\d{1,2}[^\p{L}\d]*$/iu;

const CHOOSE = {
  en: 'Choose one of these. You can tap it, or reply with its number.',
  cy: "Dewiswch un o'r rhain. Gallwch ei dapio, neu ateb gyda'i rif.",
};
