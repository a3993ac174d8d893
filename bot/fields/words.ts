// How a field's English words are put together, so that its Welsh ones have the same shape.
import type { WordsOf } from '../model.ts';

/** `label` names the answer when it is read back; without one the question itself does. */
export type More = { readonly label?: string; readonly help?: string };

export const wordsOf = <O extends string>(
  ask: string,
  more: More,
  options?: Readonly<Record<O, string>>,
): WordsOf<O> =>
  ({
    ask,
    label: more.label ?? ask.replace(/\?.*$/su, ''),
    ...(more.help === undefined ? {} : { help: more.help }),
    ...(options === undefined ? {} : { options }),
  }) as WordsOf<O>;
