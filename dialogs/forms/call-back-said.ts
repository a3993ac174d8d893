// What is told of a call back in one breath: what it is about, the part of the day, the hour. "Ring me after 2 about my rent".
import { normalise } from '../../bot/understanding/normalise.ts';
import { saidIn } from './said.ts';
import type { Window } from './call-back-rules.ts';

/** Before this hour it is the morning, from it on the afternoon. Nobody calls at night: "at 2" is 2pm. */
const NOON = 12;
const FIRST_HOUR = 8;

const TIME =
  /\b(?:not before|after|before|from|until|till|at|around|between|by|about|ar ol|wedi|cyn|rhwng|tua|am) \d{1,2}(?:[:.]\d\d)?(?! ?\d| ?(?:days?|weeks?|months?|years?|times|bins?|people))(?: ?(?:am|pm|yb|yp|o ?clock))?(?: (?:and|to|a) \d{1,2}(?:[:.]\d\d)?(?! ?\d)(?: ?(?:am|pm|yb|yp))?)?/;

/** The hour as it was said, such as "after 2" or "between 10 and 11"; for whoever calls. */
export const timeSaid = (text: string): string | undefined =>
  TIME.exec(text.toLowerCase().replace(/\bô\b/gu, 'o').replace(/ôl/gu, 'ol'))?.[0];

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
