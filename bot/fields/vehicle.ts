// A vehicle's registration number, with spaces or without.
import type { Field } from '../model.ts';
import { wordsOf, type More } from './words.ts';

/** Value: two to seven capitals and digits without a space, such as `NM26ABC`. */
export const vehicle = (ask: string, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: ({ text }) => {
    const plain = text.slice(0, 200).replace(LEADS, '').replace(FOLLOWS, '');
    const value = plain.toUpperCase().replace(/[\s.,"'()-]+/g, '');
    return isRegistration(value) ? { ok: true, value } : { ok: false, why: ENTER };
  },
  accepts: (stored): stored is string => typeof stored === 'string' && isRegistration(stored),
  /** The kind that has been issued since 2001 is told apart in a longer message. */
  spots: (text) => {
    const found =
      text
        .slice(0, 500)
        .toUpperCase()
        .match(/\b[A-Z]{2}\d\d ?[A-Z]{3}\b/g) ?? [];
    const [value, ...others] = new Set(found.map((each) => each.replace(' ', '')));
    return others.length === 0 ? value : undefined;
  },
  show: (value) => value.replace(/^([A-Z]{2}\d\d)([A-Z]{3})$/, '$1 $2'),
});

/** Both a letter and a digit, or it is a word or a number of something else. */
const isRegistration = (value: string): boolean =>
  /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{2,7}$/.test(value) && !/^\d(?:CARS?|VANS?|BIKES?)$/.test(value);

const LEADS =
  /^\s*(?:(?:my|the|its|it['’]?s|it is|reg|registration|plate|number|car|van|is|rhif|cofrestru|y|car|fy|nghar|yw)\b[\s:,]*)+/iu;
const FOLLOWS = /[\s,]+(?:please|thanks|ta|diolch)[\s.!]*$/iu;

const ENTER = {
  en: 'Enter the registration number of the vehicle, like NM26 ABC.',
  cy: 'Rhowch rif cofrestru y cerbyd, fel NM26 ABC.',
};
