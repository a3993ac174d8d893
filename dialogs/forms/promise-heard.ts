// What people say of a promise to pay in their own words: "50 a week from friday", "in bits", "20 quid for 6 months".
import { date } from '../../bot/fields/date.ts';
import { sumToPay } from '../../bot/fields/sum-to-pay.ts';
import type { More } from '../../bot/fields/words.ts';
import type { Both, Field, FieldWords, Parsed, Reply } from '../../bot/model.ts';
import { amountMeant } from '../../bot/understanding/amounts.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { numberIn } from '../../bot/understanding/numbers.ts';
import { unlessTrouble } from './promise-stops.ts';

const WEEKLY = /\b(?:weekly|wythnosol|bob wythnos|pw|(?:a|per|each|every|yr) (?:week|weak|wk|wythnos))\b/;
/** A day of each week; "this friday" is one day. */
const WEEKDAYS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:each|every) (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|bob dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))\b/;
const MONTHLY = /\b(?:monthly|misol|bob mis|pcm|pm|(?:a|per|each|every|y) (?:month|mis))\b/;
const EVERY = new RegExp(`${WEEKLY.source}|${MONTHLY.source}`, 'g');
const PARTS =
  /\b(?:(?:in|by|into) (?:(?:two|three|four|five|six|2|3|4|5|6|a few|a couple of|several) (?:goes|lots|bits|parts|payments|halves|chunks)|halves|bits|parts|instal?lments|stages|small(?:er)? (?:bits|payments|amounts))|bit by bit|a bit at a time|(?:few|several|smaller|some) payments|instal?lments|spread (?:it|this|the)|fesul tipyn|mewn (?:rhannau|dau|dwy|tri|tair)|rhandaliadau|taliadau llai)\b/;
const ONCE =
  /\b(?:all (?:of it|at once|in one go)|in one go|one payment|single payment|lump sum|one off|once|un taliad|ar unwaith i gyd)\b/;
const SUM =
  /(?:£ ?\d[\d,]*(?:\.\d\d)?|\b\d[\d,]*(?:\.\d\d)? ?(?:quid|pounds?|punt|bunt|bunnoedd|nicker)\b)/giu;

export const everySaid = (text: string): 'week' | 'month' | undefined => {
  const words = normalise(text);
  const [isWeekly, isMonthly] = [WEEKLY.test(words) || WEEKDAYS.test(words), MONTHLY.test(words)];
  if (isWeekly === isMonthly) return undefined;
  return isWeekly ? 'week' : 'month';
};

export const howSaid = (text: string): 'once' | 'parts' | undefined => {
  const words = normalise(text);
  if (everySaid(text) !== undefined || PARTS.test(words)) return 'parts';
  return ONCE.test(words) ? 'once' : undefined;
};

/** In a longer message: a sum and no word of parts is one payment. */
export const howSpotted = (text: string): 'once' | 'parts' | undefined =>
  howSaid(text) ?? (sumIn(text) === undefined ? undefined : 'once');

/** "Can I pay 20 quid now" is no promise. */
export const howHeard = (text: string): 'once' | 'parts' | undefined =>
  NOW.test(text) ? howSaid(text) : howSpotted(text);
const NOW = /\b(?:now|today|straight away|by card|link|nawr|rwan|heddiw)\b/iu;

/** The one sum in it that is surely one, in pence. "50 a week" is one too. */
const sumIn = (text: string): number | undefined => {
  const rate = [...normalise(text).matchAll(RATE)].map(([, number]) => `£${number ?? ''}`);
  const sums = [...new Set([...(text.match(SUM) ?? []), ...rate].map(penceOf))];
  return sums.length === 1 ? sums[0] : undefined;
};
const RATE =
  /(?<!\S)(\d{1,4}) (?=(?:a|per|each|every) (?:week|weak|wk|month)\b|weekly\b|monthly\b|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|yr wythnos|y mis)/g;
const penceOf = (words: string): number | undefined => {
  const meant = amountMeant(words);
  return meant.kind === 'pence' && meant.pence > 0 ? meant.pence : undefined;
};

/** "50 a week from friday": how often it is says nothing of the day; "every friday" and "fridays" begin on one. */
const withoutEvery = (text: string): string =>
  normalise(text)
    .replace(RATE, ' ')
    .replace(EVERY, ' ')
    .replace(/\b(?:each|every|bob) (?=\w+day\b|dydd )/g, ' ')
    .replace(/(?<=\b(?:mon|tues|wednes|thurs|fri|satur|sun)day)s\b/g, '')
    .replace(/\s+/g, ' ');
/** A sum or a reference is no day, "20 on the 4th", nor is the first payment the first of the month. */
const withoutSums = (text: string): string =>
  withoutEvery(
    text
      .replace(/\b[a-z]{0,2}-?\d{5,}\b/giu, ' ')
      .replace(SUM, ' ')
      .replace(/£ ?\d[\d.,]*/g, ' '),
  ).replace(FIRST, ' ');
/** Nor is "the day" that is to be another. */
const FIRST =
  /\b(?:the |my )?(?:day|date) to\b|\b(?:the )?first (?:one|payment|instal?lment)\b|\by taliad cyntaf\b/g;

/** A sum that is part of a sentence is understood; "20 a week" is one where it is asked how much each time. */
/** Its one option is all that is owed, where that may be told: more than that is told at once. */
export const sum = (ask: string, more: More): Field<number, never> => {
  const field = sumToPay(ask, { ...ANY_SUM, ...more });
  return {
    ...field,
    parse: (reply, words, at) => {
      const read = field.parse(reply, words, at);
      const again = read.ok ? read : field.parse({ ...reply, text: rateless(reply.text) }, words, at);
      return whatToAfford(reply.text, unlessTrouble(reply.text, unlessMore(again, owedIn(words))));
    },
    spots: (text, words) => {
      const value = sumIn(text);
      return value !== undefined && field.accepts(value) && value <= owedIn(words) ? value : undefined;
    },
  };
};
/** The limits of a promise are a person's business, and no slip. */
const ANY_SUM = { least: 1, most: 10_000_000 };

const owedIn = ({ en }: FieldWords): number => Number(Object.keys(en.options ?? {})[0] ?? Infinity);
const unlessMore = (read: Parsed<number>, owed: number): Parsed<number> =>
  read.ok && read.value > owed ? { ok: false, why: MORE, slip: true } : read;
const MORE: Both = {
  en: 'That is more than you owe. Enter all of it, or less.',
  cy: "Mae hynny'n fwy nag sydd arnoch. Rhowch y cyfan, neu lai.",
};
const rateless = (text: string): string =>
  text.replace(
    /\b(?:a|per|each|every|bob|yr|y) (?:week|month|wythnos|mis|time)\b|\b(?:weekly|monthly|each)\b/giu,
    ' ',
  );

export const payDay = (...[ask, more]: Parameters<typeof date>): Field<string, never> => {
  const field = date(ask, more);
  return {
    ...field,
    parse: (reply, words, at) => {
      const read = field.parse(reply, words, at);
      const again = read.ok ? read : field.parse({ ...reply, text: withoutSums(reply.text) }, words, at);
      return unlessTrouble(reply.text, again.ok ? again : read);
    },
    spots: (text, words, at) => field.spots?.(withoutSums(text), words, at),
  };
};

/** How many payments: a whole number, in figures or in words. Value: that number. */
export const howMany = (
  ask: string,
  more: { readonly label: string; readonly help?: string },
): Field<number, never> => ({
  english: { ask, ...more },
  open: false,
  parse: ({ text }) => {
    const found = numbersIn(text);
    const [value] = found;
    // "30 a week" is a sum.
    const isCount = value !== undefined && found.length === 1 && sumIn(text) === undefined;
    return isCount && value > 0 ? { ok: true, value } : unlessTrouble(text, { ok: false, why: NUMBER });
  },
  accepts: (stored): stored is number => Number.isSafeInteger(stored) && Number(stored) > 0,
  spots: (text) => {
    const [, many] = TIMES.exec(normalise(text)) ?? [];
    const [value] = numbersIn(many ?? '');
    return value;
  },
  show: (value) => String(value),
});
/** "How much can I afford?" is asked of us: what they can do is theirs to say, and help with it is free. */
const whatToAfford = <T>(text: string, read: Parsed<T>): Parsed<T> =>
  !read.ok && AFFORD.test(normalise(text)) ? { ok: false, why: ONLY_YOU, slip: true } : read;
const AFFORD =
  /\bhow much (?:can|could|should|do|shall|would) (?:i|we|u|you think i) (?:\w+ )?(?:afford|pay|offer|put|say|manage)\b|\bwhat (?:can|could|should) (?:i|we) (?:afford|offer|pay|manage)\b|\bfaint (?:alla i|gallaf i|gallaf|ddylwn i|allaf i|fedra i)(?: ei)? (?:fforddio|dalu|talu|gynnig)\b/;
const ONLY_YOU: Both = {
  en: 'Say only what is left after rent, food and heating. If that is nothing, say so: that is all right. MoneyHelper and StepChange work it out with you for free, and so does a person here: reply PERSON.',
  cy: "Dywedwch yr hyn sydd ar ôl wedi rhent, bwyd a gwres yn unig. Os nad oes dim, dywedwch hynny: mae'n iawn. Mae HelpwrArian (MoneyHelper) a StepChange yn ei weithio allan gyda chi am ddim, a pherson yma hefyd: atebwch PERSON.",
};
/** The same where it is asked in the middle of something else. */
export const unlessAsked = <F extends { readonly parse: (...all: never) => Parsed<unknown> }>(
  field: F,
): F => ({
  ...field,
  parse: (reply: Reply, ...more: never) => {
    const read = (field.parse as (...all: unknown[]) => Parsed<unknown>)(reply, ...(more as unknown[]));
    return whatToAfford(reply.text, read);
  },
});

const TIMES =
  /(?:^| )(?:for |over |in |am |dros |x )?((?:\d{1,2}|[a-z]+)) (?:weeks|months|payments|instal?lments|times|wythnos|mis|taliad)\b/;
const NUMBER: Both = {
  en: 'Enter how many payments, as a number, like 6.',
  cy: 'Rhowch nifer y taliadau, fel rhif, megis 6.',
};

const numbersIn = (text: string): readonly number[] => {
  const words = normalise(text).split(' ');
  const found: number[] = [];
  for (let at = 0; at < words.length;) {
    const digits = /^\d{1,3}$/.exec(words[at] ?? '')?.[0];
    const number = digits === undefined ? numberIn(words.slice(at)) : { value: Number(digits), took: 1 };
    if (number !== undefined) found.push(number.value);
    at += number?.took ?? 1;
  }
  return found;
};
