// Asking after what was sent before: a report, a booking, a complaint. On normalised words.
import { ANY_SORT } from './forms/request-named.ts';

const THING = `(?:${ANY_SORT})`;
const SENT = `(?:(?:${THING} )?(?:reports?|reference|case|request|complaint|booking|claim|query))`;
const MY = '(?:my|the|that|our|this|a|an|last|fy|ein|y|yr)';
const NEWS =
  '(?:(?:what|whats|wats) (?:is |s )?(?:happened|happening|going on|the (?:news|update|latest|status|score|progress|situation)|occurring)|what has happened|any (?:more |further )?(?:news|updates?|progress|word|joy|movement|idea)|(?:is|are) there any (?:news|updates?|progress)|(?:have|heard|got) (?:you |u )?(?:got |had )?any(?:thing)? (?:news|updates?|back)?|where (?:are |r )?(?:you|u|we|things|is it|it) (?:all )?(?:up to|upto|at|got to|gotten to|with)|where (?:have|has|did) (?:you|u|we|it) (?:got|get) (?:up )?to|how (?:is|are|s|far) (?:it|things|you|u|we)(?: (?:getting|coming|going))?(?: (?:on|along))?|(?:an |the )?(?:update|status|progress|news)(?: please)?|chas(?:e|ing)(?: up)?|check(?:ing)?(?: up)?|following up|follow up|after an update|oes (?:unrhyw |yna )?(?:newyddion|ddiweddariad)|unrhyw (?:newyddion|ddiweddariad)|ble (?:ydych|dych|dach) chi arni|lle (?:ydych|dych|dach) chi arni)';
const ABOUT =
  '(?:with|on|about|of|for|re|regarding|to|up|after|wi|wiv|am|ar|gyda|gydar|efo|efor|i|ir|ynghylch|ynglyn a|ynglyn ar)';
const OURS = '(?:i|we|ive|weve|my \\w+|mum|dad)';
const TOLD =
  '(?:reported|told you|logged|sent|rang|phoned|messaged|complained|requested|booked|put in|asked|raised|emailed|submitted)';
const DONE =
  '(?:done|fixed|sorted|mended|repaired|filled|filled in|cleared|cleaned|collected|emptied|dealt with|looked (?:at|into)|logged|received|gone through|going through|been through|been|booked|processed|assigned|approved|moved|taken away|towed|resolved|answered|closed|finished|started|picked up|seen to|checked)';

/** Benefits, and money that was paid, are asked after elsewhere. */
const NOT_HERE =
  '(?!.*\\b(?:housing benefit|hb|council tax (?:support|reduction)|budd ?dal tai|fudd ?dal tai|(?:gymorth|cymorth|gostyngiad|ostyngiad) t(?:h?)reth|rhent)\\b)';

const asked: readonly RegExp[] = [
  // "What is happening with my pothole", "any news on the missed bin", "where are you up to with the fly tip".
  new RegExp(`\\b${NEWS} (?:\\w+ )?${ABOUT} (?:${MY} )?(?:\\w+ )?(?:${THING}|${SENT})\\b`),
  // The same of whatever they say that they reported: "any update on that fridge i told you about".
  new RegExp(
    `\\b${NEWS}\\b.*\\b(?:i|we|ive|weve) (?:have |had |already )*(?:reported|told (?:you|u)|logged)\\b`,
  ),
  new RegExp(`\\bwhere (?:is|s|are) my (?:${THING}|${SENT})\\b`),
  new RegExp(
    `\\b(?:is|are) (?:anyone|anybody|someone|somebody|you|u|they|the council) (?:even )?(?:dealing with|looking (?:at|into)|sorting|fixing|mending|doing (?:anything|something) (?:about|with)|coming (?:about|for|to)) (?:my|the|that|our) ${THING}\\b`,
  ),
  new RegExp(
    `\\bwhen (?:will|are) (?:you|u|they|someone) (?:going to |gonna |be |getting )*(?:fix|fixing|mend|mending|sort|sorting|repair|repairing|fill|filling|clear|clearing|do|doing)(?: out)? (?:my|that|our) ${THING}\\b`,
  ),
  // "Has my repair been done", "is the pothole fixed yet", "have you cleared the fly tip".
  new RegExp(
    `\\b(?:has|have|is|was|did|when will|will|are|havent|hasnt|isnt|why hasnt|why isnt|why havent) ${MY} ${THING}s? (?:\\w+ ){0,2}?(?:been |get |got |be |gone |being )?(?:\\w+ )?${DONE}\\b`,
  ),
  new RegExp(
    `\\b(?:has|have|havent|hasnt|did|didnt) (?:you|u|they|anyone|anybody|someone|somebody|the council|it) (?:\\w+ ){0,2}?(?:done|fixed|sorted|mended|repaired|filled(?: in)?|cleared|cleaned|collected|looked (?:at|into)|dealt with|received|got|moved|get|fix|sort|clear|fill|mend|repair|collect) ${MY} ${THING}\\b`,
  ),
  // "The fly tip that I reported", with whatever they want to know of it.
  new RegExp(
    `\\b(?:where|what|any|when|has|have|is|did|how|still|update|news|status|why|did|chasing)\\b.*\\b${THING}s? (?:that |which )?${OURS} (?:have |had |already )*${TOLD}\\b`,
  ),
  new RegExp(
    `\\b(?:where|wheres|when|what|whats|has|have|is|any|status|update|progress|happened|happening|chase|chasing|check|news)\\b.*\\b(?:my|the|that) ${SENT}\\b`,
  ),
  new RegExp(`\\b(?:status|progress|update|news) (?:of|on|about|for) (?:a |an |my |the |our )?${SENT}\\b`),
  /^(?:check |request |case )?status(?: of)?(?: (?:my|a|the))?(?: requests?| reports?)?$/,
  /\b(?:has|have|is|when will) (?:my|the) pothole\b/,
  /\b(?:i|we) (?:have |already )?(?:reported|told you)\b.*\b(?:ago|week|month|yesterday|before|times|and|but|nobody|still|nothing)\b/,
  // "Did it go through?"
  new RegExp(
    `\\b(?:did|has|have|is|was|are) (?:it|that|this|they|(?:my|the) (?:\\w+ )?(?:report|request|complaint|form|booking|message|msg)|my ${THING}) (?:\\w+ )?(?:(?:go|gone|goes|went|get|got|come|came|been|going) (?:through|thro|thru|there|in|sent|received|submitted|logged)|send|sent|arrive|arrived|submit|submitted|work|worked|received|reach(?:ed)? (?:you|u|anyone|them))\\b`,
  ),
  /^(?:so )?(?:did|has) (?:it|that) (?:work|go|gone|send|sent)(?: ok)?$/,
  new RegExp(
    `\\b(?:did|have|has) (?:you|u|they|the council|anyone) (?:all )?(?:get|got|gotten|receive|received|have|had|seen|see) (?:it|that|this|(?:my|the) (?:\\w+ )?(?:report|request|complaint|booking|form|message|msg))\\b`,
  ),
  // News said that it is done: "it's not fixed", "they haven't done it", "it's still there".
  new RegExp(
    `^(?:(?:no|but|well|er|sorry|oi) )*(?:(?:(?:it|that|this) (?:is|has|was)|its|thats)(?: still)? not|(?:it|that) (?:hasnt|isnt|wasnt)|(?:you|u|they) (?:havent|have not|never))(?: been)? ${DONE}(?: (?:it|properly|yet|at all))*$`,
  ),
  /^(?:(?:no|but|well|er|sorry|oi) )*(?:its|it is|thats|that is) still (?:there|here|not done)$/,
  new RegExp(
    `\\bstill waiting (?:to hear )?(?:back )?(?:about|on|for (?:news|word|a reply|an answer) (?:on|about)) (?:my|the|our) (?:${SENT}|${THING})\\b`,
  ),
  /\b(?:weeks?|months?|days?|ages) since (?:i|we) (?:have |ve )?(?:reported|told you|rang|complained|asked|sent)\b/,
  // "My complaint was C-204518 and its 6 weeks": a number of theirs, and no word of what is to be changed.
  /^(?!.*\b(?:change|cancel|move|rebook|pay|newid|canslo|symud|talu)\b).*\b(?:my|the|our|this|that|fy|y) (?:complaint|report|request|case|nghwyn|gwyn|cwyn|adroddiad|hadroddiad|cais|nghais) (?:(?:was|is|number|no|ref|reference|its|of|about|oedd|yw|rhif) )*[a-z]{1,3} ?\d{5,7}\b/,
  // Welsh.
  /^(?:ble|lle) mae (?:fy )?(?:nghwyn|nghais|h?adroddiad|cais|cwyn)(?: i)?(?: arni| erbyn hyn| nawr)*$/,
  new RegExp(
    `\\b(?:beth|be) (?:sy n |sydd yn |syn |sydd wedi |sy wedi |sy |sydd )?(?:yn |n )?(?:digwydd|digwyddodd) (?:gyda|efo|i|ir|gydar|efor) (?:fy |y |r |f |ein |n )?(?:${THING}|h?adroddiad|n?gh?ais|cais|cwyn|nghwyn|archeb)\\b`,
  ),
  new RegExp(
    `\\b(?:ydy|ydi|yw|oes|a yw|ydyr|ydir) (?:fy |y |r |ein )?(?:${THING}|h?adroddiad|n?gh?ais|cais|cwyn|nghwyn|archeb) (?:\\w+ ){0,3}?(?:wedi|wedii|drwodd)\\b`,
  ),
  new RegExp(
    `\\b${NEWS} (?:\\w+ )?${ABOUT} (?:fy |y |r |ein |f )?(?:h?adroddiad|n?gh?ais|cais|cwyn|nghwyn|archeb)\\b`,
  ),
  /\b(?:aeth|ydy|ydi|a|wnaeth) (?:fy \w+ |y \w+ |r \w+ )?(?:e |o |hi |hwnna |fe )?(?:drwodd|trwodd|wedi cyrraedd|wedi mynd|gyrraedd|fynd trwodd|fynd drwodd)\b/,
  /\b(?:gawsoch|dderbynioch|gaethoch) chi (?:fy )?(?:e|o|hi|hwnna|adroddiad|neges|nghais|nghwyn)\b/,
  new RegExp(
    `\\b(?:oes|ydy|ydi|ydych|ydyn|dych|dach) (?:rhywun|unrhyw un|chi|nhw|r cyngor) (?:wedi|n) \\w+ (?:fy |y |r )?(?:${THING})\\b`,
  ),
  /\b(?:statws|hynt) (?:fy |y |r )?(?:cais|nghais|adroddiad|hadroddiad|cwyn|nghwyn)\b/,
  // A reference and nothing else: "w204518", "hi my ref no is r204518 thanks", "fy nghyfeirnod yw w204518".
  /^(?:(?:hi|hiya|hello|hey|yes|ok|helo|haia|its|it|is|was|the|a|y|yr|my|our|fy|i|ive|got|have|here|heres|this|ref|reference|refs|no|num|number|code|job|case|report|request|cyf|cyfeirnod|nghyfeirnod|rhif|yw|ydy|ydi|dyma) )*(?!(?:is|was|no|num|my|our|the|its|yw|ydy|i|a|y)\b)[a-z]{1,3} ?\d{5,6}(?: (?:please|pls|plis|thanks|thank you|ta|cheers|diolch|is|yw|ydy|my|the|fy|ref|reference|number|nghyfeirnod|i))*$/,
  /\b(?:where|wheres|what|whats|status|progress|update|news|any|happening|happened|beth|be|ble|statws)\b.*\b(?:ar|b|cb|cmp|d|e|f|g|h|id|l|m|n|and|p|r|rf|are|s|v|w|wb) ?\d{5,6}\b/,
  /\b(?:ar|b|cb|cmp|d|e|f|g|h|id|l|m|n|p|r|rf|s|v|w|wb) ?\d{5,6}\b.*\b(?:any (?:news|update|word)|news|update|status|progress|happening|where is it|up to|newyddion)\b/,
];

export const statusPatterns: readonly RegExp[] = asked.map(
  ({ source }) => new RegExp(`^${NOT_HERE}(?=.*(?:${source}))`),
);
