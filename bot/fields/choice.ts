// One of a few options.
import type { Field } from '../model.ts';
import { optionMeant } from '../understanding/options.ts';
import { candidates } from './candidates.ts';
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
      const meant = optionMeant(reply, shown);
      const named = () => (reply.option === undefined ? optionNamed(reply, shown) : undefined);
      const value =
        ids.find((id) => id === meant) ??
        reads?.(reply.text) ??
        ids.find((id) => (isUnknown(reply.text) ? id === 'unsure' : id === named()));
      return value === undefined ? { ok: false, why: CHOOSE } : { ok: true, value };
    },
    accepts: (stored): stored is O => ids.some((id) => id === stored),
    ...(spots && { spots }),
    show: (value, language, words) => words[language].options?.[value] ?? value,
  };
};

type Reads<O> = (text: string) => O | undefined;

const CHOOSE = {
  en: 'Choose one of these. You can tap it, or reply with its number.',
  cy: "Dewiswch un o'r rhain. Gallwch ei dapio, neu ateb gyda'i rif.",
};
