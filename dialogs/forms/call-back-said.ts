// What is told of a call back in one breath: what it is about, the part of the day, the hour. "Ring me after 2 about my rent".
import { ADDRESS, without } from '../../bot/understanding/bare.ts';
import { dayMeant } from '../../bot/understanding/days.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { saidIn } from './said.ts';
import type { Window } from './call-back-rules.ts';

/** Before this hour it is the morning, from it on the afternoon. Nobody calls at night: "at 2" is 2pm. */
const NOON = 12;
const FIRST_HOUR = 8;

const CLOCK =
  '(?:(?:half|quarter)(?: past| to)? )?\\d{1,2}(?:[:.]\\d\\d)?(?! ?\\d| ?(?:days?|weeks?|months?|years?|times|bins?|people))(?: ?(?:am|pm|yb|yp|o ?clock|ish)\\b)?';
const TIME = new RegExp(
  `\\b(?:not before|after|before|from|until|till|at|around|between|by|about|ar ol|wedi|cyn|rhwng|tua|am) ${CLOCK}(?: (?:and|to|a) \\d{1,2}(?:[:.]\\d\\d)?(?! ?\\d)(?: ?(?:am|pm|yb|yp))?)?`,
);
/** Without a word before it an hour has to be one: "half 2", "10am", "2 o'clock". */
const BARE_TIME =
  /\b(?:half(?: past)? \d{1,2}|quarter (?:past|to) \d{1,2}|hanner awr wedi \d{1,2}|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|yb|yp|o ?clock)|\d{1,2}[:.]\d\d)(?! ?\d)\b/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\bô\b/gu, 'o')
    .replace(/ôl/gu, 'ol')
    .replace(/o['’]clock/gu, 'o clock');

/** The hour as it was said, such as "after 2" or "between 10 and 11"; for whoever calls. The number of a house is none. */
export const timeSaid = (text: string): string | undefined => {
  const said = without(plain(text), ADDRESS);
  return (TIME.exec(said) ?? BARE_TIME.exec(said))?.[0];
};

const WEEKDAY =
  '(?:mon|tues?|wed(?:s|nes)?|thurs?|thu|fri|satur|sat|sun)(?:day)?|(?:d?dydd )(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)';
const PART = '(?:morning|afternoon|evening|lunch ?time|bore|prynhawn|pnawn)';
const DAY_WORDS = new RegExp(
  `\\b(?:(?:(?:bore|prynhawn|pnawn) )?(?:(?:on|this|next|nxt|not) )?(?:${WEEKDAY}|tomorrow|tommorr?ow|tomoz|tmrw|tmw|2moro|2morrow|yfory|fory|today|heddiw)(?: (?:next week|week|nesa[f]?|${PART}))?|this ${PART}|next week|(?:y )?(?:bore|prynhawn) (?:yma|ma)|(?:on )?the \\d{1,2}(?:st|nd|rd|th)(?: of \\w+)?|(?:on )?\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?![\\p{L}\\d])`,
  'u',
);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is told of when, without what the call is about and the number to call. */
const ofWhen = (text: string): string => {
  const topic = topicSaid(text);
  return (
    topic === undefined
      ? text
      : text.replace(
          new RegExp(`(?:\\b(?:about|re|regarding|am|ynghylch)[\\s:]+)?${escaped(topic)}`, 'iu'),
          ' ',
        )
  ).replace(/\+?\d[\d ()-]{6,}\d/g, ' ');
};

/** The day and the hour as they were said, for whoever calls: "monday at 10 (28/9)". A day that is not sure has no date. */
export const whenTold = (text: string, today: string): string | undefined => {
  const said = ofWhen(text);
  const found = DAY_WORDS.exec(plain(said))?.[0];
  const day = found?.replace(/^on /, '');
  const hour = timeSaid(found === undefined ? said : plain(said).replace(found, ' , '));
  if (day === undefined) return hour;
  const meant = dayOf(said, today);
  const date =
    meant.kind === 'day' ? ` (${Number(meant.date.slice(8))}/${Number(meant.date.slice(5, 7))})` : '';
  return `${day}${hour === undefined ? '' : ` ${hour}`}${date}`;
};

/** Whether what was said fits the day on which we call next: that day by name, or none. */
export const isOnDay = (text: string, today: string, day: string): boolean => {
  const meant = dayOf(ofWhen(text), today);
  if (meant.kind === 'day') return meant.date === day;
  return meant.kind === 'none' && !/\b(?:next week|yr wythnos nesa)/.test(plain(text));
};
/** "Between 10 and 11" is no day. */
const dayOf = (text: string, today: string) => dayMeant(plain(text).replace(TIME, ' '), today, 'ahead', true);

/** The part of the day; undefined when none is named, when both are, or when one is ruled out. */
export const windowSaid = (text: string): Window | undefined => {
  const said = normalise(text);
  if (RULED_OUT.test(said)) return undefined;
  const hour = hourIn(timeSaid(text));
  const parts = {
    morning: MORNING.test(said) || (hour !== undefined && hour < NOON),
    afternoon: AFTERNOON.test(said) || (hour !== undefined && hour >= NOON),
    now: NOW.test(said),
  };
  const [only, ...others] = (Object.keys(parts) as Window[]).filter((part) => parts[part]);
  return others.length === 0 ? only : undefined;
};

const RULED_OUT = /\b(?:not|no|cant|cannot|dont|except|but|never|nid|ddim|dim)\b/;
const MORNING = /\b(?:mornings?|first thing|bore|boreau)\b/;
const AFTERNOON = /\b(?:afternoons?|after lunch|prynhawn|pnawn|prynhawniau)\b/;
const NOW =
  /\b(?:asap|right now|now|right away|straight away|immediately|as soon as (?:possible|you can|you like|u can)|cyn gynted|nawr|rwan)\b/;

const hourIn = (time: string | undefined): number | undefined => {
  const [, digits, half] = /(\d{1,2})(?:[:.]\d\d)? ?(am|pm|yb|yp)?/.exec(time ?? '') ?? [];
  if (digits === undefined) return undefined;
  const hour = Number(digits);
  if (hour > 23) return undefined;
  const isAfternoon = half === 'pm' || half === 'yp' || (half === undefined && hour < FIRST_HOUR);
  // "Before 12" is the morning.
  const isBefore = /^(?:before|by|until|till|cyn)/.test(time ?? '') && hour === NOON;
  return isBefore ? hour - 1 : isAfternoon && hour < NOON ? hour + NOON : hour;
};

const ABOUT =
  /\b(?:about|re|regarding|concerning|to do with|ynghylch|ynglŷn â|ynglyn a|am(?=\s+(?:fy|y|yr|ein|dreth)\b))[:\s]+(?!\d|time\b|noon\b|midday\b|lunch)(.+)/iu;
/** What follows the matter: when, where to, manners. */
const REST =
  /(?:\s+(?:(?:on|at|after|before|between|from|around|ar|wedi|ar ôl|cyn|rhwng)(?=\s+[\d(+])|on (?:this|my)\b|tomorrow\b|today\b|this (?:morning|afternoon)\b|in the (?:morning|afternoon)\b|asap\b|as soon\b|please\b|pls\b|plz\b|my (?:number|no|mobile|phone)\b|(?:ring|call|phone) me\b|number\b|thanks\b|thank you\b|ta\b|os gwelwch\b|plis\b|yfory\b|yn y (?:bore|prynhawn)\b|diolch\b)|\s*[.,;!?\n]|\s+\(?\+?\d{4,}).*$/isu;

/** What the call is about. */
export const topicSaid = (text: string): string | undefined => {
  const topic = ABOUT.exec(text)?.[1]?.replace(REST, '').trim();
  return topic === undefined || !/\p{L}{2}/u.test(topic) ? undefined : topic;
};

/** None is left where it is not plainly safe. */
export const noVoicemail = saidIn({
  no: /\b(?:prefer|rather) (?:not|you didnt)\b|\b(?:dont|do not|havent|no|not) (?:\w+ )?(?:have|got|leave|set up|safe)\b|^(?:i )?dont have (?:one|it)$|\bno voice ?mail\b|\bgwell peidio\b|\bddim yn ddiogel\b/,
});
export const partOfDay = (text: string): 'morning' | 'afternoon' | undefined =>
  /\b(?:not|no|dont|cant|except|but|or|ddim|nid|ond|neu|evening|night|tomorrow|after work)\b/.test(
    normalise(text),
  )
    ? undefined
    : inDay(text);
const inDay = saidIn({
  morning:
    /\bmornings?\b|^(?:am|a m)$|\b(?:8|9|10|11)(?: ?\d\d)? ?am\b|^(?:at |about |around )?(?:9|10|11)$|\bbefore (?:12|noon|lunch)\b|\bbore\b/,
  afternoon:
    /\bafternoons?\b|^(?:pm|p m|aft)$|\b(?:12|1|2|3|4|5)(?: ?\d\d)? ?pm\b|\bafter (?:12|1|2|3|4|noon|lunch|dinner)\b|\bp(?:ry)?nh?awn\b/,
});
export const whenSaid = (text: string): 'now' | 'morning' | 'afternoon' | undefined =>
  SOON.test(normalise(text)) ? 'now' : partOfDay(text);
const SOON =
  /^(?:(?:just |any ?time|when ?ever|as soon as(?: possible| you can| poss)?|asap|straight ?away|right away|now|today|soon|the sooner the better|dont mind|first available|unrhyw bryd|cyn gynted a phosib|nawr) ?)+(?:please|pls|is fine|suits(?: me)?|you (?:can|like)|thanks|plis)?$/;
