// A sum that somebody pays: as they say it, or all that is owed, where that is known and may be told.
import type { Both, Field } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { numberIn } from '../understanding/numbers.ts';
import { optionMeant } from '../understanding/options.ts';
import { candidates } from './candidates.ts';
import { money } from './money.ts';
import type { More } from './words.ts';

/** Value: whole pence. The form's one option, if there is one, has as its id what is owed, in pence. */
export const sumToPay = (
  ask: string,
  limits: More & { readonly least: number; readonly most: number },
): Field<number, never> => {
  const sum = money(ask, limits);
  return {
    ...sum,
    parse: (reply, words) => {
      const ids = Object.keys(words.en.options ?? {});
      const isAll = reply.option === undefined && ALL.test(normalise(reply.text));
      const all = isAll ? ids[0] : optionMeant(reply, candidates(ids, words));
      if (all !== undefined) return { ok: true, value: Number(all) };
      return isAll ? { ok: false, why: NOT_KNOWN } : sum.parse(reply, words);
    },
    spots: (text, words) => {
      const [said, ...others] = VAGUE.test(text.toLowerCase()) ? [] : sumsSaid(text);
      const read = said === undefined || others.length > 0 ? undefined : sum.parse({ text: said }, words);
      return read?.ok === true ? read.value : undefined;
    },
  };
};

const ALL =
  /^(?:(?:i want to|i will|ill|can i|let me|please|pay|clear|dw i eisiau|talu) )*(?:all|everything|the lot|the (?:whole|full) (?:lot|thing|amount|balance)|in full|full amount|the balance|what i owe|(?:y |r )?cyfan|popeth|y cwbl)(?: of it| that i owe| i owe| please| off)?$/;
const sumsSaid = (text: string): readonly string[] => [...(text.match(SUM) ?? []), ...sumsInWords(text)];

/** Only what surely is money: a number alone may be a house's or a date's, but for "pay 20 now", and less than nothing is asked about. */
const SUM = new RegExp(
  [
    /(?<![-−–])£ ?\d[\d,]*(?:\.\d{1,3})?/,
    /(?<![\d.,-])\d[\d,]*(?:\.\d{1,3})?(?= ?(?:pounds?|quid|punt|bunnoedd)\b)/,
    /(?<=\b(?:pay|paying|talu|dalu) )\d{1,4}(?:\.\d\d)?(?= ?(?:now|today|off|on|towards?|for|into|please|pls|plis|nawr|heddiw|oddi|rent|council tax|ct|rhent|treth|$|[a-z]{2}[ -]?\d{7}))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);
/** "Forty quid", "a tenner", "ugain punt": the longest number before what it is counted in. */
const sumsInWords = (text: string): readonly string[] => {
  const words = normalise(text).split(' ');
  return words.flatMap((word, at) => {
    if (!COUNTED.test(word)) return [];
    for (let from = Math.max(0, at - NUMBER_MAX); from < at; from++) {
      const number = words.slice(from, at);
      if (!/\d/.test(number.join()) && numberIn(number)?.took === number.length)
        return [words.slice(from, at + 1).join(' ')];
    }
    return /^(?:tenner|fiver)$/.test(word) ? [word] : [];
  });
};
const COUNTED = /^(?:pounds?|quid|punt|bunt|bunnoedd|tenners?|fivers?)$/;
const NUMBER_MAX = 8;
/** About so much, this or that, or so much a week: it is asked. */
const VAGUE =
  /\b(?:about|around|roughly|approx\w*|up to|at least|at most|maybe|more than|less than|tua|oddeutu|hyd at) (?:£? ?\d|(?:[a-z]+ ){1,3}(?:pounds?|quid|punt|tenner|fiver)\b)|\d(?: ?(?:pounds?|quid|punt))? (?:or|neu) £? ?\d|\b(?:a|per|each|every|yr|y|bob) (?:week|month|fortnight|wythnos|mis)\b|\b(?:weekly|monthly|pw|pcm)\b/;

const NOT_KNOWN: Both = {
  en: 'I cannot see here what you owe. Enter an amount in pounds, like £20 or £20.50.',
  cy: 'Ni allaf weld yma beth sydd arnoch. Rhowch swm mewn punnoedd, fel £20 neu £20.50.',
};
