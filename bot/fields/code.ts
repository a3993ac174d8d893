// A one-time code, however it is copied: six digits, or the wish for another one.
import type { Field } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { CODE_DIGITS } from '../services/codes.ts';
import { wordsOf, type More } from './words.ts';

/** Value: six digits, or `again` when another code is wanted. */
export const code = (ask: string, again: string, more: More = {}): Field<string, 'again'> => ({
  english: wordsOf<'again'>(ask, more, { again }),
  open: false,
  parse: ({ text, option }) => {
    // The one option there is: its number is no code.
    if (option === 'again' || text.trim() === '1' || AGAIN.test(normalise(text)))
      return { ok: true, value: 'again' };
    const digits = text.normalize('NFKC').replace(/(?<=\d)[\s.-]+(?=\d)/g, '');
    const [value, ...others] = digits.match(/(?<!\d)\d{6}(?!\d)/g) ?? [];
    return value === undefined || others.length > 0 ? { ok: false, why: ENTER } : { ok: true, value };
  },
  accepts: (stored): stored is string =>
    typeof stored === 'string' && (stored === 'again' || /^\d{6}$/.test(stored)),
  show: () => '•'.repeat(CODE_DIGITS),
});

const AGAIN =
  /\b(?:another|new|again|resend|re send|send it|not (?:come|got|had|arrived)|(?:didnt|havent|hasnt) (?:get|got|had|come|receive|received|arrive|arrived)|no code|un arall|newydd|eto|heb gyrraedd|ddim wedi cyrraedd)\b/;

const ENTER = {
  en: 'Enter the 6 numbers of the code that I sent you, like 204518.',
  cy: 'Rhowch y 6 rhif sydd yn y cod a anfonais atoch, fel 204518.',
};
