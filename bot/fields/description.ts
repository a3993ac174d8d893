// What happened, in the person's own words; what must not be kept is taken out of them.
import type { Field } from '../model.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import { saysNothing } from './says-nothing.ts';
import { text } from './text.ts';
import type { More } from './words.ts';

/** `numbers`: those that are an answer by themselves, such as a sum or a time. */
export type Described = More & { readonly numbers?: RegExp };

/**
 * Value: the words as they were typed, in single file. A bare yes, a greeting or "idk" is asked about once; whoever says it
 * again is taken at their word, for a form must not stop there. A sign or a number alone says nothing: "1" may be a slip, or an
 * option of a question before.
 */
export const description = (ask: string, { numbers, ...more }: Described = {}): Field<string, never> => {
  const field = text(ask, more);
  const means = (value: string): boolean => /\p{L}/u.test(value) || numbers?.test(value) === true;
  return {
    ...field,
    parse: (reply, words) => {
      const parsed = field.parse(reply, words);
      if (!parsed.ok) return parsed;
      const value = withoutSecrets(parsed.value).text;
      if (!means(value)) return { ok: false, why: /\p{N}/u.test(value) ? NUMBER : WORDS };
      return saysNothing(value) ? { ok: false, why: WORDS, anyway: value } : { ok: true, value };
    },
    accepts: (stored): stored is string => field.accepts(stored) && means(stored),
  };
};

const WORDS = {
  en: 'Tell me in a few words of your own.',
  cy: 'Dywedwch mewn ychydig eiriau eich hun.',
};
const NUMBER = {
  en: 'A number by itself does not tell me enough. Tell me in a few words of your own.',
  cy: 'Nid yw rhif ar ei ben ei hun yn dweud digon wrthyf. Dywedwch mewn ychydig eiriau eich hun.',
};
