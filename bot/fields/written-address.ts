// An address in the person's own words, where none was found for them.
import type { Field } from '../model.ts';
import { saysNothing } from './says-nothing.ts';
import { text } from './text.ts';
import type { More } from './words.ts';

/** Value: the words as they were typed, in single file. A number, a sign or a bare yes is no address. */
export const writtenAddress = (ask: string, more: More = {}): Field<string, never> => {
  const field = text(ask, more);
  const means = (value: string): boolean => /\p{L}{2}/u.test(value) && !saysNothing(value);
  return {
    ...field,
    parse: (reply, words) => {
      const parsed = field.parse(reply, words);
      return parsed.ok && !means(parsed.value) ? { ok: false, why: STREET } : parsed;
    },
    accepts: (stored): stored is string => field.accepts(stored) && means(stored),
  };
};

const STREET = {
  en: 'Tell me the number, the street and the town, such as "14 Elm Road, Anytown".',
  cy: 'Dywedwch y rhif, y stryd a’r dref, fel "14 Elm Road, Anytown".',
};
