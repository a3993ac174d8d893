// One of the times that were looked up, said by its day, its time, its place in the list, or "any".
import { localTime, spokenDay, weekdayOf } from '../dates.ts';
import type { Both, Field, FieldWords, Language, Moment, Parsed, Reply } from '../model.ts';
import { daySymbols } from '../understanding/day-words.ts';
import { dayMeant } from '../understanding/days.ts';
import { withoutManners } from '../understanding/manners.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant } from '../understanding/options.ts';
import { placeMeant } from '../understanding/places.ts';
import {
  asksForTime,
  halfMeant,
  saysLater,
  wishIn,
  wishOf,
  wishText,
  withoutAny,
  withoutPast,
  type Wish,
} from '../understanding/time-wishes.ts';
import { candidates } from './candidates.ts';
import { wordsOf, type More } from './words.ts';

/** The value of whoever can make none of them. */
export const NO_SLOT = 'none';

/**
 * Value: the id of a slot, which says its day and hours, such as `2026-11-30T08:00-12:00` (local time); or `none`.
 * A button or a page may bring a time that is not among those shown: whether it can still be had is looked up by the form, as of any other.
 * @param more.wishes a day that is not shown is `taken` too, as `wishText` has it: the form has to look it up and ask again. Where
 * that is asked, another such day is `left` to the question before.
 */
export const slot = (
  ask: string,
  { wishes, ...more }: More & { readonly wishes?: 'taken' | 'left' } = {},
): Field<string, typeof NO_SLOT> => ({
  english: wordsOf(ask, more, { [NO_SLOT]: 'None of these' }),
  open: false,
  times: true,
  parse: (reply, words, at) => {
    const all = Object.keys(words.en.options ?? {});
    const tapped = all.find((id) => id === reply.option);
    const unlisted = SLOT.test(reply.option ?? '') ? reply.option : undefined;
    if (reply.option !== undefined) {
      const value = tapped ?? unlisted;
      return value === undefined ? { ok: false, why: CHOOSE } : { ok: true, value };
    }
    const said = bare(reply.text);
    if (NONE.test(said) || UNFIT.test(said)) return { ok: true, value: NO_SLOT };
    const slots = all.filter((id) => SLOT.test(id));
    const [earliest] = slots;
    if (ANY.test(said) && earliest !== undefined) return { ok: true, value: earliest };
    const wish = wishes === undefined ? undefined : wished(reply.text, slots, at);
    const another: Parsed<string> | undefined =
      wish && (wishes === 'taken' ? { ok: true, value: wishText(wish) } : { ok: false, why: NAME_IT });
    if (another !== undefined && wish?.kind === 'from') return another;
    // A day or a time comes before a typo: "tuesday" is two letters away from "thursday".
    const fit = meantBy(reply, slots, at);
    const [one] = fit;
    if (fit.length === 1 && one !== undefined) return { ok: true, value: one };
    if (
      another !== undefined &&
      fit.length === 0 &&
      (placeMeant(withoutManners(said), all.length) ?? all.length + 1) > all.length
    )
      return another;
    // The last of those shown is "none of these", and nobody means that by it.
    const shown = candidates(LAST.test(said) ? slots : all, words);
    const listed = optionMeant(reply, shown) ?? optionMeant({ text: said }, shown);
    if (listed !== undefined && (fit.length === 0 || fit.includes(listed)))
      return { ok: true, value: listed };
    return { ok: false, why: fit.length > 1 ? SEVERAL : CHOOSE };
  },
  accepts: (stored, words): stored is string =>
    typeof stored === 'string' &&
    (SLOT.test(stored) ||
      Object.hasOwn(words?.en.options ?? {}, stored) ||
      (wishes === 'taken' && wishOf(stored) !== undefined)),
  ...(wishes === 'taken' && {
    spots: (text: string, words: FieldWords, at?: Moment) => {
      const asked = text.split('\n').map(withoutPast).findLast(asksForTime);
      return asked === undefined ? undefined : timeAsked(asked, words, at);
    },
    // Later than which is not known there.
    rights: (text: string, words: FieldWords, at?: Moment) =>
      saysLater(text) ? undefined : (timeAsked(text, words, at) ?? dayAsked(text, words, at)),
  }),
  worded: (words) => ({ en: inWords(words, 'en'), cy: inWords(words, 'cy') }),
  show: (value, language, words) => words[language].options?.[value] ?? timeInWords(value, language),
});

/** Of what is shown the one that fits; otherwise the day that is wished. */
const timeAsked = (text: string, words: FieldWords, at?: Moment): string | undefined => {
  const slots = Object.keys(words.en.options ?? {}).filter((id) => SLOT.test(id));
  const [one, ...others] = meantBy({ text }, slots, at);
  if (one !== undefined) return others.length === 0 ? one : undefined;
  const wish = wished(text, slots, at);
  return wish && wishText(wish);
};

/** A day with more than one time: its times are asked. */
const dayAsked = (text: string, words: FieldWords, at?: Moment): string | undefined => {
  const slots = Object.keys(words.en.options ?? {}).filter((id) => SLOT.test(id));
  const wish = wished(text, slots, at);
  return wish && wishText(wish);
};

const wished = (text: string, slots: readonly string[], at: Moment | undefined): Wish | undefined =>
  at && wishIn(text, localTime(at.now, at.timeZone).date, slots.at(-1)?.slice(0, 10));

const timeInWords = (value: string, language: Language): string => {
  const wish = wishOf(value);
  if (wish === undefined) return slotInWords(value, language);
  const day = spokenDay(wish.date, language);
  return wish.kind === 'day' ? day : language === 'en' ? `from ${day}` : `o ${day}`;
};

const SLOT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)-(\d\d):(\d\d)$/;

/** Such as "Monday 30 November, 8am to 12pm"; an id that is of no slot stays as it is. */
export const slotInWords = (id: string, language: Language): string => {
  const [, day = '', ...clock] = SLOT.exec(id) ?? [];
  const [from = 0, fromMinutes = 0, to = 0, toMinutes = 0] = clock.map(Number);
  if (day === '') return id;
  return `${spokenDay(day, language)}, ${hour(from, fromMinutes, language)} ${language === 'en' ? 'to' : 'i'} ${hour(to, toMinutes, language)}`;
};

const hour = (hours: number, minutes: number, language: Language): string =>
  `${hours % 12 === 0 ? 12 : hours % 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}${HALF[language][hours < 12 ? 0 : 1]}`;
const HALF = { en: ['am', 'pm'], cy: ['yb', 'yp'] } as const;

const inWords = (words: FieldWords, language: Language): FieldWords[Language] => ({
  ...words[language],
  options: Object.fromEntries(
    Object.entries(words[language].options ?? {}).map(([id, text]) => [
      id,
      SLOT.test(id) ? slotInWords(id, language) : text,
    ]),
  ),
});

/** Those that fit all that was said of day and time; none when neither was said. */
const meantBy = ({ text }: Reply, slots: readonly string[], at: Moment | undefined): readonly string[] => {
  const span = spanMeant(text);
  const rest = span?.rest ?? text;
  const days = daysIn(rest.replace(MEAL, ' '), slots, at);
  const half = halfMeant(normalise(rest));
  const time = timeMeant(rest, slots.length);
  if (days === undefined && half === undefined && time === undefined && span === undefined) return [];
  const fit = slots.filter((id) => {
    const [from, to] = hoursOf(id);
    return (
      (days === undefined || days.includes(id.slice(0, 10))) &&
      (half === undefined || (half === 'morning' ? from < 12 : from >= 12)) &&
      (time === undefined || time.some((each) => from <= each && each < to))
    );
  });
  return span === undefined ? fit : within(span, fit);
};

/** "Monday before lunch" is no Monday before another day. */
const MEAL = /\b(?:before|after|cyn|ar [oô]l) (?:my |our )?(?:lunch|dinner|ginio|cinio)\b/giu;

const hoursOf = (id: string): readonly [from: number, to: number] => {
  const [, , from = '', , to = ''] = SLOT.exec(id) ?? [];
  return [Number(from), Number(to)];
};

type Span = { readonly is: 'after' | 'before'; readonly hour: number; readonly rest: string };

/** "After 2 on Monday", "before 11", "not before 10": which side of which hour, and the words without it. */
const spanMeant = (text: string): Span | undefined => {
  const [whole = '', not = '', word = '', hours = '', half = ''] = SPAN.exec(text) ?? [];
  if (whole === '') return undefined;
  const isBefore = /^(?:before|by|until|till|earlier than|cyn|erbyn)$/i.test(word);
  const is = isBefore === (not === '') ? 'before' : 'after';
  const rest = text.replace(whole, ' ');
  if (/noon|dydd/i.test(hours)) return { is, hour: 12, rest };
  const number = Number(hours);
  if (half !== '') return { is, hour: (number % 12) + (/p/i.test(half) ? 12 : 0), rest };
  // Nobody comes before 7 in the morning.
  return { is, hour: number < 7 ? number + 12 : number, rest };
};
const SPAN =
  /\b((?:not|no|never|nothing|ddim|dim) )?(?:any )?(after|past|from|before|by|until|till|earlier than|later than|ar [oô]l|wedi|cyn|erbyn) (\d{1,2}|noon|(?:hanner|canol) dydd)(?:[:.]\d\d)?(?!\d|st|nd|rd|th|\/)(?: ?(am|pm|yb|yp)\b)?(?: ?o ?'?clock\b)?/i;

/** Wholly on that side of the hour; where none is, those that reach over it. */
const within = ({ is, hour }: Span, slots: readonly string[]): readonly string[] => {
  const wholly = slots.filter((id) => (is === 'after' ? hoursOf(id)[0] >= hour : hoursOf(id)[1] <= hour));
  return wholly.length > 0
    ? wholly
    : slots.filter((id) => (is === 'after' ? hoursOf(id)[1] > hour : hoursOf(id)[0] < hour));
};

const daysIn = (
  text: string,
  slots: readonly string[],
  at: Moment | undefined,
): readonly string[] | undefined => {
  const [first = ''] = slots;
  const today = at === undefined ? first.slice(0, 10) : localTime(at.now, at.timeZone).date;
  if (today === '') return undefined;
  const meant = dayMeant(withoutAny(text), today, 'ahead', true);
  // A weekday alone is that of a slot, be it next week.
  const [, weekday = ''] = /^(?:(?:_|this) )*W(\d)(?: _)*$/.exec(daySymbols(text)) ?? [];
  if (weekday !== '' && meant.kind !== 'several')
    return slots.map((id) => id.slice(0, 10)).filter((each) => weekdayOf(each) === Number(weekday));
  return meant.kind === 'day' ? [meant.date] : meant.kind === 'two' ? meant.dates : undefined;
};

/** Hours of the day: "2pm", "10:30", and "9" where the list has no ninth. */
const timeMeant = (text: string, listed: number): readonly number[] | undefined => {
  const [, hours = '', half = ''] = /\b(\d{1,2})(?:[:.]\d\d)? ?(am|pm|yb|yp)\b/i.exec(text) ?? [];
  if (hours !== '') return [(Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)];
  const [, clock = ''] = /\b(\d{1,2})[:.][0-5]\d\b/.exec(text) ?? [];
  if (clock !== '') return Number(clock) < 7 ? [Number(clock) + 12] : [Number(clock)];
  const [, alone = ''] = /^\s*(?:at )?(\d{1,2})\s*(?:o'?clock)?\s*$/i.exec(text) ?? [];
  const number = Number(alone);
  return alone !== '' && number > listed + 1 && number < 24 ? [number] : undefined;
};

/** What was said without its manners, and without how good it would be. */
const bare = (text: string): string =>
  withoutManners(withoutManners(normalise(text)).replace(WOULD_BE, '')).replace(WOULD_BE, '');
const WOULD_BE =
  / (?:(?:would|will) (?:be|do|suit)|is|works|suits|sounds)(?: (?:me|us|for me|for us|great|good|fine|ok|okay|perfect|best|lovely|nice|brilliant|really|just|very))*$/;

const NONE =
  /^(?:none|none of (?:these|them|those)|neither|no|nope|nah|not (?:any|one)(?: of (?:these|them))?|(?:i )?cant (?:do|make) any(?: of (?:these|them|those))?|other|something else|another (?:day|time)|dim un(?: (?:or? rhain|ohonyn nhw|ohonynt|o r? ?rhain))?|dim or rhain|na|arall)$/;
/** "None of these suit me", "I can't make any of those days", "they don't work for us". */
const UNFIT =
  /^(?:(?:no|nope|sorry) )*(?:none(?: of (?:these|them|those))? (?:(?:sorry|because|cos|as|coz|since) )?(?:im|i am|i work|i have|ive|ill be|were|we are|we have|weve|my)\b|(?:none|neither|not any|no one)(?: of (?:these|them|those|the))?(?: (?:days|times|dates|slots))? (?:suits?|works?|fits?|is|are|will|would|do|does)\b|(?:(?:i|we) )?(?:cant|cannot|wont) (?:do|make|manage|be (?:in|there|home))(?: for| on)? (?:any|either|all)\b|(?:these|those|they)(?: (?:days|times|dates))? (?:all )?(?:dont|wont|do not|will not|arent|are no) (?:any |all )?(?:suit|work|fit|good|do)\b)[a-z ]*$|^dim un (?:o r? ?rhain )?yn\b/;

const EARLIEST = '(?:very )?(?:first|earliest|soonest|next|quickest)';
const ANY = new RegExp(
  `^(?:${[
    '(?:any|either)(?: ?one)?(?: of (?:them|these|those))?|any ?(?:time|day)|whichever|whenever|up to you|its up to you',
    '(?:i )?dont mind|not bothered|as soon as possible|asap|dim ots|unrhyw (?:un|bryd)|(?:yr? )?(?:un )?cyntaf',
    `(?:the |your )?${EARLIEST}(?: (?:one|available|slot|time|day|date|you have(?: got)?|you ve got|you can(?: do| come)?|possible))*`,
    `(?:whichever|whatever|whatevers|the one)(?: that)?(?: is| s| comes)? (?:the )?(?:${EARLIEST}|sooner|easiest)`,
  ].join('|')})$`,
);
const LAST = /\b(?:last|latest|olaf)\b/;

const CHOOSE: Both = {
  en: 'Choose one of these times. You can tap it, or reply with its number or its day.',
  cy: "Dewiswch un o'r amserau hyn. Gallwch ei dapio, neu ateb gyda'i rif neu ei ddiwrnod.",
};
const NAME_IT: Both = {
  en: 'Choose one of these times, or tell me the day that you want, like Friday.',
  cy: "Dewiswch un o'r amserau hyn, neu dywedwch pa ddiwrnod rydych chi ei eisiau, fel dydd Gwener.",
};
const SEVERAL: Both = {
  en: 'More than one of these times fits that. Reply with its number.',
  cy: "Mae mwy nag un o'r amserau hyn yn cyfateb. Atebwch gyda'i rif.",
};
