// The number or name of a home, where a list of addresses is too long to be read: it has to fit one of them.
import type { Both, Field, FieldWords } from '../model.ts';
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
      : { ok: false, why: isPostcode(value) ? postcodeKept : notFound(words) };
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

/** Whoever has mistaken their number or their postcode sees it where the homes there are named. */
const notFound = (words: FieldWords): Both => {
  const homes = named(homesIn(words).map(({ line }) => line));
  if (homes === '' || homes.length > NAMED_MAX) return NOT_FOUND;
  return {
    en: `I have no home like that at your postcode. The homes there are: ${homes}. If yours is none of them, reply SKIP.`,
    cy: `Does gen i ddim cartref fel hynny yn eich cod post. Y cartrefi yno yw: ${homes}. Os nad yw'ch un chi yno, atebwch SGIPIO.`,
  };
};
/** More is no list to read on a phone. */
const NAMED_MAX = 160;

/** "2, 4, 6 Oak Avenue": those of one street together. */
const named = (lines: readonly string[]): string => {
  const streets = Map.groupBy(lines, (line) => NUMBERED.exec(line)?.[2] ?? '');
  return [...streets]
    .flatMap(([street, each]) =>
      street === '' ? each : `${each.map((line) => NUMBERED.exec(line)?.[1] ?? line).join(', ')} ${street}`,
    )
    .join('; ');
};
const NUMBERED = /^(\d+[A-Za-z]?) ([^,]+)$/;

const NOT_FOUND = {
  en: 'I have no home like that at your postcode. Enter a number or a name, like 14 or Rose Cottage. To see them all, reply SKIP.',
  cy: 'Does gen i ddim cartref fel hynny yn eich cod post. Rhowch rif neu enw, fel 14 neu Rose Cottage. I weld pob un, atebwch SGIPIO.',
};
