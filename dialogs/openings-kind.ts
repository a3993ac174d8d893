// Words that ask for nothing and need an answer: fright, anger, a code that nobody asked for. On normalised words.
import type { Opening } from '../bot/content.ts';
import type { HEARD } from './forms/kind-word.ts';

/** Here people tell their story anyway, and a person reads it. */
const STORIES: readonly string[] = ['call-back', 'make-complaint', 'write-back'];
const ASKS =
  '(?!(?:hi |hello |please )*(?:what|when|where|who|which|how|can|could|do|does|did|is|are|will|would|should|may|beth|sut|pwy|pryd|ble|ga i|a oes|oes|ydy)\\b)';

/** Without a word of money: with one it is trouble behind a debt, and a case. */
const court: readonly RegExp[] = [
  new RegExp(
    `^${ASKS}(?!.*\\b(?:neighbou?rs?|tenants?|lodger|parking|pcn|tickets?|fines?|(?:want|get|have) (?:him|her|them) evicted)\\b).*\\b(?:(?:bailiffs?|enforcement (?:agents?|officers?)) (?:\\w+ ){0,2}(?:coming|come|came|here|outside|knocking|door|visit\\w*|today|tomorrow|letter|after me|round)|(?:letter|visit|card|note) from (?:the |a )?(?:bailiffs?|enforcement agents?)|(?:eviction|possession) (?:notice|letter|order|date|hearing)|notice (?:(?:of )?seeking possession|to quit|of eviction)|(?:being|been|be|get|getting|im|i am) (?:evicted|kicked out|thrown out)|evicting (?:me|us))\\b`,
  ),
  /\b(?:beiliaid|feiliaid)(?: \w+){0,2} (?:dod|yma|wrth y drws|wedi bod|galw)\b|\b(?:ll?ythyr|hysbysiad) (?:troi allan|meddiannu)\b|\bcael (?:fy|ein) (?:nhroi|troi) allan\b/,
];

const END = '(?: (?:any ?more|any way|anyway|then|tho|though|really|now|honestly|tbh|mate|lol))*$';
const money: readonly RegExp[] = [
  /\b(?:u|you|ya|yous?|council|they)(?: lot| guys| people| all)? (?:just |only |all )+(?:want|wants|after|interested in|care about|wanna take)(?: (?:my|our|your|ur|peoples?|more|the|us for))* (?:money|cash|dosh)\b/,
  /\b(?:just|only|all) (?:want|wants|after|about)(?: \w+){0,2} (?:money|cash) (?:off|from|out of) (?:me|us|people|everyone)\b/,
  new RegExp(
    `^(?:(?:so|but|oh|ok|well|honestly) )*(?:what is|what s|whats|wots|wot is|wats|wat is) the (?:bloody |fucking |damn )?point(?: (?:of|in|with) (?:this|it|all this|any of (?:it|this)|trying|asking|paying|even trying|talking(?: to (?:u|you))?))?${END}`,
  ),
  new RegExp(
    `^(?:(?:so|but|oh|ok|well|and) )*(?:u|you|ya)(?: lot| guys| people| all)? (?:dont|do not|really dont|couldnt) (?:even |really )?(?:care|give a (?:damn|toss|shit|monkeys)|care less|care about (?:us|me|people|anyone))${END}`,
  ),
  /^(?:beth (?:yw|ydy|ydi) ?r pwynt)(?: .{0,20})?$|\bdim ond (?:eisiau|isio|moyn)(?: \w+){0,2} (?:arian|pres)\b|^(?:dych|dydych|dach) chi ddim yn (?:poeni|becso|malio)(?: .{0,20})?$/,
];

const THIS =
  '(?: (?:to|this|these|them|me|us|what|i|say|type|write|said|am saying|wrote|my|messages?|msgs?|texts?|any|of|it|a|word|properly|at all|even|anymore|any more|or what|or not))*';
const unread: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:hello|hi|oi|sorry|but|so|ffs|omg) )*(?:do|does|did|are|is|r) (?:u|you|ya|yous?|anyone|anybody|any of (?:u|you)|someone)(?: lot| people| guys)?(?: (?:even|actually|ever|really|bother to))* (?:read|reading|listen|listening)${THIS}$`,
  ),
  new RegExp(
    `^(?:(?:hello|oi|but|so|ffs|ok) )*(?:u|you|ur|youre|you re|your|nobody|no one)(?: lot| people)?(?: (?:are|r|is|do|does|arent|dont|didnt|never|not|obviously|clearly|even|just))* (?:not |never |even )*(?:read|reads|reading|listen|listens|listening)${THIS}$`,
  ),
  /^(?:a |ydy |ydych |dych |dach )(?:chi|unrhyw un|rhywun)(?: hyd yn oed| yn|n| n)* (?:darllen|gwrando)(?: (?:hyn|hwn|ar|arna|i|fi|r|neges|negeseuon|unrhyw|beth))*$|^d(?:ych|ach) chi ?n gwrando(?: .{0,20})?$|^(?:dych|dydych|dach) chi ddim yn (?:gwrando|darllen)(?: .{0,20})?$/,
];

const CODE =
  '(?:codes?|pass ?codes?|otps?|one time (?:codes?|pass\\w*)|(?:verification|security) (?:numbers?|texts?|messages?))';
/** Other codes than those that show who somebody is. */
const NO_CODE =
  '(?!.*\\b(?:post ?codes?|(?:door|key|gate|access|entry|parking|promo|discount|voucher|location|tax|bar|qr|dress|zip|area|highway) ?codes?|code of)\\b)';
const UNASKED =
  '(?:(?:didnt|did not|never|havent|have not|dont|wasnt|was not) (?:\\w+ ){0,2}(?:ask|asked|asking|request|requested|requesting|want|need|order|sign up|try|trying|do|me)|not ask|unasked|wasnt me|was not me|not me|out of (?:the blue|nowhere)|random|(?:some ?one|somebody|some1|who) (?:is|s|keeps?|else|has|sending|sent)|scam\\w*|fraud\\w*|hack\\w*|what (?:is|s) (?:it|this|that) (?:for|about)|for no reason|keep (?:getting|sending|coming))';
const CAME =
  '(?:text\\w*|txt\\w*|sen[dt]\\w*|get\\w*|got|receiv\\w*|keeps?|came|come|coming|had|has|have|given|messag\\w*|email\\w*)';
const codes: readonly RegExp[] = [
  new RegExp(
    `^${NO_CODE}(?=.*\\b${CODE}\\b)(?=.*\\b${CAME}\\b)(?=.*\\b${UNASKED}\\b)(?!.*\\b(?:(?:didnt|havent|hasnt|not|never|dont) (?:\\w+ )?(?:get|got|gotten|come|came|arrive\\w*|receive\\w*|work\\w*)|another code|new code|code again)\\b).{0,160}$`,
  ),
  new RegExp(
    `^${NO_CODE}(?:but |no |sorry )*(?:i )?(?:didnt|did not|never|havent) (?:ask|asked|request|requested)(?: for)?(?: an?y?| the| this| these| your| that)? ${CODE}${END}`,
  ),
  /\bcod(?:au)?\b.*\b(?:(?:wnes|wnaeth|ofynnais|ofynnes) i ddim(?: gofyn)?|na ofynnais|heb ofyn|ddim wedi gofyn|nad ydw i wedi|o unman)\b/,
];

const heard = (about: keyof typeof HEARD, said: readonly RegExp[]): Opening => ({
  said,
  form: 'kind-word',
  answers: [['about', about]],
});

export const openingsOfKindWords: readonly Opening[] = [
  { said: codes, form: 'unasked-codes', answers: [], first: { told: STORIES } },
  heard('court', court),
  heard('money', money),
  heard('unread', unread),
];
