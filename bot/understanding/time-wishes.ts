// A day for a visit that is not among those shown: "anything thursday morning?", "any on the 12th", "next week instead", "later".
import { daysAfter, weekdayOf } from '../dates.ts';
import { dayMeant } from './days.ts';
import { normalise } from './normalise.ts';

/** `from` is that day or later. */
export type Wish = {
  readonly kind: 'day' | 'from';
  readonly date: string;
  readonly half?: Half;
};
type Half = 'morning' | 'afternoon';

/** As a field keeps it: `day:2026-10-01:morning`. */
export const wishText = ({ kind, date, half }: Wish): string =>
  [kind, date, ...(half === undefined ? [] : [half])].join(':');

/** Undefined for what is none, such as a slot. */
export const wishOf = (value: string | undefined): Wish | undefined => {
  const [, kind, date = '', half] =
    /^(day|from):(\d{4}-\d\d-\d\d)(?::(morning|afternoon))?$/.exec(value ?? '') ?? [];
  return kind === undefined
    ? undefined
    : { kind: kind as Wish['kind'], date, ...(half === undefined ? {} : { half: half as Half }) };
};

/**
 * @param today as `YYYY-MM-DD`
 * @param last the last day that is shown: "later" is after it
 */
export const wishIn = (text: string, today: string, last = today): Wish | undefined => {
  const said = normalise(text);
  // "Later in the week" is no week later, and "not Tuesday" is no Tuesday.
  if (saysLater(text) || NOT_DAY.test(said)) return { kind: 'from', date: daysAfter(last, 1) };
  const meant = dayMeant(withoutAny(text), today, 'ahead', true);
  const half = halfMeant(said);
  const at = half === undefined ? {} : { half };
  if (meant.kind === 'day') return meant.date <= today ? undefined : { kind: 'day', date: meant.date, ...at };
  // Of "next thursday" the nearer is looked at, with its date: whoever means the other says so.
  const near = meant.kind === 'two' ? meant.dates.toSorted().find((date) => date > today) : undefined;
  if (near !== undefined) return { kind: 'day', date: near, ...at };
  const weeks = AFTER_NEXT.test(said) ? 2 : NEXT_WEEK.test(said) ? 1 : 0;
  if (weeks > 0)
    return { kind: 'from', date: daysAfter(today, 7 * weeks - ((weekdayOf(today) + 6) % 7)), ...at };
  return NEXT_MONTH.test(said)
    ? { kind: 'from', date: `${daysAfter(`${today.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, ...at }
    : undefined;
};

/** "Any on the 12th" leaves no day open, as "any Monday" does. */
export const withoutAny = (text: string): string =>
  text.replace(/\bany(?: ?thing| slots?| times?)?(?= (?:on|for|free|left)\b)/giu, ' ');

/** Later than what is shown, and not when. */
export const saysLater = (text: string): boolean => LATER.test(normalise(text));

/** One of the halves, if just one was said. */
export const halfMeant = (said: string): Half | undefined => {
  const isMorning =
    /\b(?:mornings?|am|bore|early|(?:before|cyn) (?:my |our )?(?:lunch|dinner|ginio|cinio))\b/.test(said);
  const isAfternoon =
    /\b(?:afternoons?|pm|prynhawn|pnawn|late|later|(?:after|ar ol) (?:my |our )?(?:lunch|dinner|ginio|cinio))\b/.test(
      said,
    );
  return isMorning === isAfternoon ? undefined : isMorning ? 'morning' : 'afternoon';
};

const ASKED =
  '(?:(?:have you(?: got)?|do you have|got|is there|are there|can i have|can you do) )?(?:any ?thing|any|some ?thing|some)?';
const LATER = new RegExp(
  `^(?:no )?(?:${ASKED} ?(?:a )?(?:(?:times?|days?|slots?|dates?) )?(?:(?:a bit|much) )?later(?: (?:on|times?|days?|dates?|slots?|ones?|than (?:that|those|these)|(?:in|this) (?:the )?(?:week|month)))*|${ASKED} ?(?:other|more) (?:days|times|dates|slots)|(?:yn )?(?:hwyrach|nes ymlaen)(?: yn yr wythnos|yr wythnos hon)?|dyddiau eraill)(?: (?:please|pls|instead|thanks|ta|plis|diolch))*$`,
);
const WEEKDAY =
  '(?:(?:mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(?:day)?s?|(?:ddydd |dydd )(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))';
const NOT_DAY = new RegExp(
  `^(?:(?:no|sorry|na|sori|ok|but|any(?: other)? day|any ?time|another day|unrhyw ddiwrnod) )*(?:(?:i |we )?(?:cant|cannot) (?:do|make)|not|but not|but|except|apart from|other than|dim|ddim|ond|heblaw)(?: (?:on|a|for|ar|y))? ${WEEKDAY}(?: (?:please|thanks|though|sorry|plis|diolch))*$`,
);
const AFTER_NEXT = /\bweek after(?: next)?\b|\b(?:in )?(?:2|two|a couple of) weeks\b|\bfortnight\b/;
const NEXT_WEEK =
  /\b(?:next|following) week\b|\bweek (?:next|later)\b|\b(?:in )?(?:a|1|one) week(?:s time)?\b|\bwythnos nesaf?\b/;
const NEXT_MONTH = /\b(?:next|following) month\b|\bmis nesaf?\b/;

/** What has been so since some day, or was on one, asks for no time. */
export const withoutPast = (text: string): string =>
  text
    .replace(/\b(?:since|ers)\b(?:(?!\b(?:can|could|please|pls|allwch|i|we|any)\b)[^,.;!?\n])*/giu, ' ')
    .replace(
      /\b(?:yesterday|last (?:night|week|month|\w+day)|this morning|neithiwr|ddoe|y bore ['’]?ma)\b/giu,
      ' ',
    );

/** Asks for a time, in a message in which a day may be of something else. */
export const asksForTime = (text: string): boolean => ASKS_FOR.test(normalise(text));
const ASKS_FOR =
  /\b(?:(?:collect\w*|pick(?:ed)? (?:\w+ ){0,4}?up|take(?:n)? (?:\w+ ){0,4}?away|fetch\w*|tak(?:e|en) (?:\w+ ){0,4}?(?=on|next)|gone|book\w*|appointment|visit|slot|come|round|casglu|nol|apwyntiad|ddod|dewch) (?:\w+ ){0,5}?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:collect\w*|pick(?:ed)? (?:\w+ ){0,4}?up|fetch\w*|book\w*|appointment|visit|slot|come|round|casglu|nol|apwyntiad|ddod|dewch) (?:\w+ ){0,5}?(?:tomorrow|next week|the \d{1,2}(?:st|nd|rd|th)|yfory|dydd (?:llun|mawrth|mercher|iau|gwener))|have you (?:got )?(?:any|an|a)|do you have (?:any|an|a)|(?:any ?thing|any (?:slots?|times?|appointments?|days?)|any) (?:on|for|this|next|free|available|mon|tue|wed|thu|fri|sat|sun)|(?:can|could) (?:you|someone|somebody|they) (?:come|do|make)|(?:i|we) can only do|(?:im|i am|we are|were) (?:free|only (?:free|in)|off) (?:on|this|next|mon|tue|wed|thu|fri)|allwch chi ddod|oes (?:rhywbeth|gennych))/;
