// What happened, in the person's own words; what must not be kept is taken out of them.
import type { Field } from '../model.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import { text } from './text.ts';
import type { More } from './words.ts';

/** Value: the words as they were typed, in single file. A sign alone says nothing. */
export const description = (ask: string, more: More = {}): Field<string, never> => {
  const field = text(ask, more);
  return {
    ...field,
    parse: (reply, words) => {
      const parsed = field.parse(reply, words);
      if (!parsed.ok) return parsed;
      return /[\p{L}\p{N}]/u.test(parsed.value)
        ? { ok: true, value: withoutSecrets(parsed.value).text }
        : { ok: false, why: WORDS };
    },
  };
};

const WORDS = {
  en: 'Tell me in a few words, like "the lamp outside number 12 is out".',
  cy: 'Dywedwch mewn ychydig eiriau, fel "mae\'r golau y tu allan i rif 12 wedi torri".',
};
