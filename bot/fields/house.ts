// The number or name of a home, where a list of addresses is too long to be read: it has to fit one of them.
import type { Field, FieldWords } from '../model.ts';
import { homesMeant, homesSpotted } from '../understanding/homes.ts';
import { isPostcode, postcodeKept } from './postcode.ts';
import { isWords, tidy } from './text.ts';
import { wordsOf, type More } from './words.ts';

const HOUSE_MAX = 100;

/**
 * Value: the words, which fit one or more of the addresses that `options` in the form gives, or the UPRN of one of them.
 * Those are not shown.
 */
export const house = (ask: string, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  quiet: true,
  parse: (reply, words) => {
    const value = tidy(reply.text);
    return value.length <= HOUSE_MAX && fits(value, words)
      ? { ok: true, value }
      : { ok: false, why: isPostcode(value) ? postcodeKept : NOT_FOUND };
  },
  accepts: (stored, words): stored is string =>
    isWords(stored) && stored.length <= HOUSE_MAX && words !== undefined && fits(stored, words),
  spots: (text, words) => {
    const [home, ...others] = homesSpotted(text, homesIn(words));
    return others.length === 0 ? home?.uprn : undefined;
  },
  // The home itself where there is but one: after another postcode, "14" is in another street.
  show: (value, _, words) => {
    const [home, ...others] = homesMeant(words.en.options?.[value] ?? value, homesIn(words));
    return others.length === 0 ? (home?.line ?? value) : value;
  },
});

const fits = (said: string, words: FieldWords): boolean =>
  Object.hasOwn(words.en.options ?? {}, said) || homesMeant(said, homesIn(words)).length > 0;

const homesIn = (words: FieldWords) =>
  Object.entries(words.en.options ?? {}).map(([uprn, line]) => ({ uprn, line }));

const NOT_FOUND = {
  en: 'I have no home like that at your postcode. Enter a number or a name, like 14 or Rose Cottage.',
  cy: 'Does gen i ddim cartref fel hynny yn eich cod post. Rhowch rif neu enw, fel 14 neu Rose Cottage.',
};
