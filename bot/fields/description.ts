// What happened, in the person's own words; what must not be kept is taken out of them.
import type { Field } from '../model.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import { saysNothing } from './says-nothing.ts';
import { text } from './text.ts';
import type { More } from './words.ts';

/**
 * Value: the words as they were typed, in single file. A bare yes, a greeting or "idk" is asked about once; whoever says it
 * again is taken at their word, for a form must not stop there. A sign alone says nothing.
 */
export const description = (ask: string, more: More = {}): Field<string, never> => {
  const field = text(ask, more);
  return {
    ...field,
    parse: (reply, words) => {
      const parsed = field.parse(reply, words);
      if (!parsed.ok) return parsed;
      const value = withoutSecrets(parsed.value).text;
      if (!/[\p{L}\p{N}]/u.test(value)) return { ok: false, why: WORDS };
      return saysNothing(value) ? { ok: false, why: WORDS, anyway: value } : { ok: true, value };
    },
  };
};

const WORDS = {
  en: 'Tell me in a few words of your own.',
  cy: 'Dywedwch mewn ychydig eiriau eich hun.',
};
