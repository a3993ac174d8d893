// One of a few things that the form lists: what they are depends on what was answered or looked up before.
import type { Both, Field, Told } from '../model.ts';
import { optionMeant } from '../understanding/options.ts';
import { candidates } from './candidates.ts';
import { wordsOf, type More } from './words.ts';

/**
 * Value: the id of one of the form's `options`, or of the field's own, which stand last.
 * @param more.reads understands what people say instead of what is listed @param more.spots finds it in a longer message
 * @param more.tells whether words are about it, where what is listed is not known yet
 * @param more.unsaid what is said of words that name none of them, where that is not how to choose
 * @param more.alone the only one of the form's is taken without a question
 */
export const listed = <const O extends string = never>(
  ask: string,
  { own, reads, spots, tells, unsaid, alone = false, ...more }: ListedMore<O> = {},
): Field<string, O> => ({
  english: wordsOf<O>(ask, more, own ?? ({} as Readonly<Record<O, string>>)),
  open: false,
  parse: (reply, words) => {
    const ids = Object.keys(words.en.options ?? {});
    const meant =
      optionMeant(reply, candidates(ids, words)) ??
      (reply.option === undefined ? reads?.(reply.text, ids) : undefined);
    if (meant !== undefined) return { ok: true, value: meant };
    const nearly = unsaid?.(reply.text);
    return nearly === undefined ? { ok: false, why: CHOOSE } : { ok: false, why: nearly, slip: true };
  },
  accepts: (stored, words): stored is string =>
    typeof stored === 'string' && Object.hasOwn(words?.en.options ?? {}, stored),
  ...(spots && { spots: (text, words) => spots(text, Object.keys(words.en.options ?? {})) }),
  ...(tells && { tells }),
  ...(alone && {
    alone: (words) => {
      const [only, ...others] = Object.keys(words.en.options ?? {}).filter(
        (id) => !Object.hasOwn(own ?? {}, id),
      );
      return others.length === 0 ? only : undefined;
    },
  }),
  show: (value, language, words) => words[language].options?.[value] ?? value,
});

type Reads = (text: string, ids: readonly string[]) => string | undefined;
type ListedMore<O extends string> = More & {
  readonly own?: Readonly<Record<O, string>>;
  readonly reads?: Reads;
  readonly spots?: Reads;
  readonly tells?: (text: string) => Told | undefined;
  readonly unsaid?: (text: string) => Both | undefined;
  readonly alone?: boolean;
};

const CHOOSE = {
  en: 'Choose one of these. You can tap it, or reply with its number or words.',
  cy: "Dewiswch un o'r rhain. Gallwch ei dapio, neu ateb gyda'i rif neu ei eiriau.",
};
