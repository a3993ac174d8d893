// One of the addresses that were looked up, or none of them.
import type { Field, FieldWords } from '../model.ts';
import { homesMeant, homesSpotted } from '../understanding/homes.ts';
import { normalise } from '../understanding/normalise.ts';
import { lineMeant, optionMeant } from '../understanding/options.ts';
import { candidates } from './candidates.ts';
import { isPostcode, postcodeKept } from './postcode.ts';
import { wordsOf, type More } from './words.ts';

/** The value of whoever does not find their own: a form leads them to a person. */
export const NOT_LISTED = 'none';

/**
 * Value: the UPRN, or `none`. Its options come from a look-up: `options` in the form says which.
 * A number alone is a house number when an address starts so, and else the place in the list.
 */
export const address = (ask: string, more: More = {}): Field<string, typeof NOT_LISTED> => ({
  english: wordsOf(ask, more, { [NOT_LISTED]: 'My address is not in the list' }),
  open: false,
  parse: (reply, words) => {
    const all = words.en.options ?? {};
    if (reply.option === undefined) {
      const line = lineMeant(reply, candidates(Object.keys(all), words));
      if (line !== undefined) return { ok: true, value: line };
      const meant = homesMeant(reply.text, homesIn(words));
      if (meant.length > 1) return { ok: false, why: SEVERAL };
      if (meant[0] !== undefined) return { ok: true, value: meant[0].uprn };
      if (ABSENT.test(normalise(reply.text))) return { ok: true, value: NOT_LISTED };
    }
    const value = optionMeant(reply, candidates(Object.keys(all), words));
    return value === undefined
      ? { ok: false, why: isPostcode(reply.text) ? postcodeKept : CHOOSE }
      : { ok: true, value };
  },
  accepts: (stored, words): stored is string =>
    typeof stored === 'string' && Object.hasOwn(words?.en.options ?? {}, stored),
  spots: (text, words) => {
    const [home, ...others] = homesSpotted(text, homesIn(words));
    return others.length === 0 ? home?.uprn : undefined;
  },
  show: (value, language, words) => words[language].options?.[value] ?? value,
  holds: (value) => value !== NOT_LISTED,
});

const homesIn = (words: FieldWords) =>
  Object.entries(words.en.options ?? {}).flatMap(([uprn, line]) =>
    uprn === NOT_LISTED ? [] : [{ uprn, line }],
  );

const ABSENT =
  /\bnone of (?:these|them|those)\b|\b(?:not|isnt|arent) (?:there|here|listed|(?:in|on) (?:the|your|this|that) list)\b|\bddim (?:yno|yma|(?:yn|ar) y rhestr)\b/;

const SEVERAL = {
  en: 'More than one address fits that. Choose yours from the list.',
  cy: "Mae mwy nag un cyfeiriad yn cyfateb i hynny. Dewiswch eich un chi o'r rhestr.",
};
const CHOOSE = {
  en: 'Choose your address. You can tap it, or reply with your house number or name.',
  cy: "Dewiswch eich cyfeiriad. Gallwch ei dapio, neu ateb gyda rhif neu enw'ch tŷ.",
};
