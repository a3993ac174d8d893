// "No, there is no fire": the whole message says that there is none. Read with every message, so it is small.
import { normalise } from './normalise.ts';

const THING =
  '(?:fires?|smoke|flames?|gas|burning|sparks?|danger|(?:burning|gas) smell|smell of (?:gas|burning|smoke)|carbon monoxide|alarms? (?:going off|sounding|ringing)|d?tan|dan|mwg|fflamau|nwy|arogl nwy|b?perygl|berygl)';
const BEFORE =
  '(?:(?:no|nope|nah|na|nac oes|ok|okay|hi|sorry|phew|thanks|thank you|its ok|its fine|diolch) )*';
const NONE = [
  `(?:there is |theres |there are |i can see |i see |i have |we have )?no ${THING}`,
  `(?:(?:i|we) )?(?:dont have|do not have|havent got|have not got|aint got) (?:any |a )?(?:${THING}|(?:co|carbon monoxide|smoke) (?:alarm|detector)s?)`,
  'nothings? (?:is )?(?:sparking|burning|smoking|on fire|hot|wet)',
  `(?:there (?:isnt|is not|is nt|arent|are not)|(?:i|we) (?:cant|cannot|dont) (?:see|smell)) (?:any |a )?(?:${THING}|any ?thing|it)`,
  `(?:(?:i|we) )?(?:cant|cannot|dont) (?:see (?:or|nor) smell|smell(?: (?:or|nor) see)?) (?:any |a )?(?:${THING}|any ?thing|it|any)`,
  `(?:(?:dwi|dw i|rwyf|rwy|fi|ni|dan ni) )?d?dim (?:yn|n) (?:arogli|gwynto|gweld|clywed) (?:unrhyw )?(?:arogl |ogla |oglau |gwynt )?${THING}`,
  `(?:does |sdim |nid oes |mae )?(?:na |yna )?d?dim (?:byd yn llosgi|${THING})`,
].join('|');
const MORE = `(?: (?:or|and|nor|na|nac|neu|a) (?:no |any )?${THING})*`;
const AFTER =
  '(?: (?:here|now|at all|any ?more|any ?longer|yet|left|inside|outside|today|at the moment|that i can see|i can see|thanks|thank you|mate|love|nawr|yma|o gwbl|diolch))*';
const DENIED = new RegExp(`^${BEFORE}(?:${NONE})${MORE}${AFTER}$`);

/** "No! Fire!" denies nothing. */
const TWO = /\bno\s*[^\s\w'’]+\s*(?:fire|smoke|flame|burning|gas|spark|danger|alarm|carbon|tan\b|mwg|nwy)/iu;
const LONGEST = 120;

export const deniesDanger = (text: string): boolean =>
  text.length <= LONGEST && !TWO.test(text) && DENIED.test(normalise(text));
