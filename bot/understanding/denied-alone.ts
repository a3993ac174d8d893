// "Not on fire", "no gas leak": nothing but that a danger is not there, however it is put. It asks for nothing, and answers no question of a form.
// What is believed without having been asked about is denied.ts.
import { deniesDanger } from './denied.ts';
import { normalise } from './normalise.ts';

const LONGEST = 80;
const THING =
  '(?:on fire|alight|burning|(?:a |an |any |the |real )*(?:fires?|smoke|flames?|(?:gas|burning|smoke) (?:smell|leak)s?|(?:smell|leak)s? of (?:gas|burning|smoke)|gas|sparks?|danger|emergency)|ar dan|arogl nwy|nwy|tan|dan|mwg|perygl|berygl|argyfwng)';
const SUBJECT =
  '(?:it is|its|it|that is|thats|there is|there are|theres|there|we are|were|i am|im|i|we|(?:the|my) (?:\\w+ )?(?:is|has)|mae|does|sdim|yna|dyw hi|dydy hi|dydi hi)';
const NOT =
  '(?:not|no|never|isnt|wasnt|arent|nothings?(?: is)?|nobody(?: is)?|(?:cant|cannot|dont|do not) (?:smell|see)|d?dim|nid yw(?: hi)?(?: n)?)';
const ALONE = new RegExp(
  `^(?:(?:no|nope|nah|na|nac oes|ok|okay|hi|hello|helo|sorry|phew) )*(?:${SUBJECT} )*${NOT} (?:(?:actually|really|even|at all) )*${THING}(?: (?:or|and|nor|na|a|neu) (?:no )?${THING})*(?: (?:here|now|at all|thanks|thank you|ta|mate|love|nawr|yma|o gwbl|diolch))*$`,
);
/** Said of the danger it is none; said by itself it is a home without gas, which may be cold. */
export const lacksGas = (text: string): boolean => text.length <= LONGEST && LACKS.test(normalise(text));
const LACKS =
  /^(?:(?:no|nope|but|i said|i mean|sorry|hi|na|ond) )?(?:(?:there is|theres|there are|i have|ive got|we have|weve got|i ve got|we ve got|have|still|got) )*(?:(?:no|without) gas|(?:(?:i|we) )?(?:dont|do not|havent|have not) (?:have|got)(?: any)? gas|(?:does |sdim |mae )?(?:gen i |gennym ni |gyda fi |da fi )?d?dim nwy)(?: (?:here|now|today|at home|in the (?:house|flat)|in my (?:house|flat)|coming (?:in|through)|at all|supply|please|yma|nawr|heddiw|yn y (?:ty|fflat)))*$/;

/** "No! Fire!" */
const APART = /\b(?:no|na|nope|not)\s*[^\s\w'’]+\s*\p{L}+[^\p{L}]*$/iu;

export const deniesAlone = (text: string): boolean =>
  text.length <= LONGEST && (deniesDanger(text) || (!APART.test(text) && ALONE.test(normalise(text))));
