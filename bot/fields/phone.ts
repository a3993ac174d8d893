// A UK telephone number that we may call or text back.
import type { Field } from '../model.ts';
import { wordsOf, type More } from './words.ts';

/** Value: national form, digits only with the leading 0, such as `07700900982`. */
export const phone = (ask: string, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: (reply) => {
    const value = national(reply.text);
    return value === undefined ? { ok: false, why: NUMBER } : { ok: true, value };
  },
  accepts: (stored): stored is string => typeof stored === 'string' && GEOGRAPHIC_OR_MOBILE.test(stored),
  show: (value) => `${value.slice(0, 5)} ${value.slice(5)}`,
});

/** Ofcom's plan: 01, 02 and 03 are fixed, 07 mobile but for 070 and 076 (personal numbers, pagers); 08 and 09 are refused. */
const GEOGRAPHIC_OR_MOBILE = /^0(?:[123]\d{8,9}|7(?:[1-57-9]\d{8}|624\d{6}))$/;

/** One number, with a note in brackets perhaps; of two, none is taken: a wrong one would be worse than asking again. */
const national = (words: string): string | undefined => {
  const plain = words.slice(0, 200).replace(/\([^)]*\p{L}[^)]*\)/gu, ' ');
  const run = /(?:\+|00)?[\d(][\d\s().-]{8,}\d/.exec(plain)?.[0];
  const digits = run
    ?.replace(/^(?:\+|00)/, '+')
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '');
  const value = digits?.replace(/^\+?44(?=\d{9,10}$)/, '0').replace(/^(?=7\d{9}$)/, '0');
  return value !== undefined && GEOGRAPHIC_OR_MOBILE.test(value) ? value : undefined;
};

const NUMBER = {
  en: 'Enter a UK phone number, like 01632 960001 or 07700 900982.',
  cy: 'Rhowch rif ffôn yn y DU, fel 01632 960001 neu 07700 900982.',
};
