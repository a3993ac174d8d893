// How we reach somebody: a telephone number or an email address, whichever they give.
import type { Both, Field } from '../model.ts';
import { email } from './email.ts';
import { phone } from './phone.ts';
import { wordsOf, type More } from './words.ts';

/** Value: as `phone` or `email` has it; an `@` tells them apart. Only a number is remembered as the person's number. */
export const contact = (ask: string, more: More = {}): Field<string, never> => {
  const [number, address] = [phone(ask, more), email(ask, more)];
  return {
    english: wordsOf<never>(ask, more),
    open: false,
    parse: (reply, words) => {
      const mailed = address.parse(reply, words);
      if (mailed.ok || reply.text.includes('@')) return mailed;
      const called = number.parse(reply, words);
      return called.ok || /\d/.test(reply.text) ? called : { ok: false, why: EITHER };
    },
    accepts: (stored): stored is string => number.accepts(stored) || address.accepts(stored),
    spots: (text, words) => number.spots?.(text, words) ?? address.spots?.(text, words),
    holds: (value) => !value.includes('@'),
    show: (value, language, words) => (value.includes('@') ? value : number.show(value, language, words)),
  };
};

const EITHER: Both = {
  en: 'Enter a phone number, such as 07700 900900, or an email address, such as name@example.org.',
  cy: 'Rhowch rif ffôn, fel 07700 900900, neu gyfeiriad e-bost, fel enw@example.org.',
};
