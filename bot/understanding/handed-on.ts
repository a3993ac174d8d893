// "I just got this number", "stop sending me Dean's messages": the account on the channel was somebody else's. On normalised words.
import { normalise } from './normalise.ts';

const ELSE =
  '(?:(?:some ?one|some ?body|another person|other person|some other person|the last person|the other person) ?s?(?: elses?| else s)?)';
const NUMBER = '(?:number|phone number|phone|mobile|sim|sim card)';
const MESSAGES = '(?:messages?|msgs?|texts?|reminders?|bills?|letters?)';
const AFTER = '(?: (?:mate|love|pal|sorry|here|i think|im afraid|please|thanks|now|ok))*';
/** Whoever looks after somebody has their messages, too. */
const THEIRS = '(?!(?:my|the|these|those|your|ur|any|more|all|this|that|so|loads|lots|mums?|dads?|nans?)\\b)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|we|ive|weve)(?: have| ve)?(?: (?:only|just|recently|now|literally))+ (?:got|had|bought|been given|given|started using|taken over|moved to|changed to) (?:this|a|the) ${NUMBER}(?: (?:today|yesterday|last week|this week|a (?:week|month|day|few days) ago|(?:off|from) (?:my |a )?\\w+))?${AFTER}$`,
  ),
  new RegExp(`\\bthis (?:${NUMBER} )?(?:is|isnt|was) (?:a )?(?:new|recycled|second hand) (?:number|sim)\\b`),
  new RegExp(`\\bthis ${NUMBER} is (?:new to (?:me|us)|mine now)\\b`),
  new RegExp(
    `\\bthis ${NUMBER} (?:used to be(?:long)?|must have been|was|belonged|used to be owned)(?: by| to)? ${ELSE}\\b`,
  ),
  new RegExp(
    `\\b(?:i|ive|we|weve)(?: have| must have| ve| got| been given| was given)* ${ELSE} (?:old )?${NUMBER}\\b`,
  ),
  new RegExp(
    `\\b(?:keep|kept|keeps|still) (?:getting|receiving|sending me|texting me)(?: \\w+){0,4} ${ELSE}\\b`,
  ),
  new RegExp(
    `^(?:\\w+ ){0,3}(?:stop|quit|dont keep|why (?:do|are) you keep) (?:sending|texting) (?:me|us) ${THEIRS}\\w+ (?:rent )?${MESSAGES}${AFTER}$`,
  ),
  new RegExp(`\\b(?:these|your|the) ${MESSAGES} (?:are not|arent|aint|r not) (?:for|meant for) (?:me|us)\\b`),
  new RegExp(
    `^(?:(?:hi|hello|sorry|no|love|mate|its|it is|this is|thats|im|i am|think|i think|u|you|youve|have|ve|got) )*(?:not me )?(?:the )?wrong (?:number|person|bloke|man|woman|guy)${AFTER}$`,
  ),
  /^(?:.* )?(?:newydd (?:gael|brynu)) (?:y |r )?(?:rhif|ff[oô]n) (?:hwn|yma)\b/,
  /\b(?:rhif|negeseuon|negesau) rhywun arall\b/,
];

/** What they have here is not theirs: a whole number and its messages, and not an answer that they typed wrongly. */
export const isHandedOn = (text: string): boolean => {
  const words = text.length > LONGEST ? '' : normalise(text);
  return PATTERNS.some((pattern) => pattern.test(words));
};
const LONGEST = 160;
