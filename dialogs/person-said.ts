// The many ways to ask for a person, or to be called by one, beside the commands that a list can hold. On normalised words.
const SOMEBODY =
  '(?:persons?|people|humans?(?: beings?)?|hum[ae]n|someone|somebody|some one|agents?|advis[eo]rs?|operators?|managers?|supervisor|staff|real one|member of staff|rhywun|rywun|rhywyn|berson|pherson|person|bobl|dyn go iawn)';
const REAL =
  '(?:(?:real|actual|live|living|proper|human|decent|bloody|fucking|damn|damned|flipping|freaking|single) )*';
/** What stands between a wish and whom it is for. */
const A = '(?:(?:to|through to|on to|with|gyda|efo) )?(?:a |an |the )?';

/** An errand: somebody is to come or to do something, and it is not a talk that is asked for. */
const ERRAND =
  '(?!.*\\b(?:to|and|can|will|please|could|who|that) (?:come|visit|fix|repair|mend|collect|pick|look|check|inspect|clean|clear|empty|remove|take|move|tow|cut|unblock|replace|deliver|install|fit|measure|treat|read|sign|witness|cover|share|live|buy|rent|swap|adopt|walk|look after|help me (?:move|carry|lift|with my (?:shopping|garden)))\\b)';
/** What follows when the person is all that is asked for: nothing, haste, anger, a reason. */
const ALONE =
  '(?= (?:now|right|please|asap|immediately|urgent\\w*|today|tonight|straight|quick\\w*|at once|this|these|its|it is|it s|im|i am|ive|i have|i|we|you|u|your|my|ffs|fgs|wtf|omg|for (?:gods?|fucks?|christs?|petes?|heavens?|goodness|once)|before|because|not|instead|or|so|and|but|who|that|whos|rather|real|here|there|theres|there is|ok|already|nobody|no|on the (?:phone|line|other end)|at the council|from the council|to (?:talk|speak|spk|chat|help|deal|sort|answer|ring|call|phone|listen|explain|reply|respond)|thats|what|how|why|stop|enough|with a|a bot|bot|rather|mate|love|pal|thanks|thank|thx|ta|nawr|rwan|rŵan|plis|os gwelwch|ar y ffon|go iawn|achos|yn lle|mae|dwi|dw i)\\b|$)';
const WISH =
  '(?:get me|give me|gimme|gie me|find me|send me|put me (?:on|through)|transfer me|connect me|pass me|switch me|let me have|bring me|i (?:\\w+ ){0,2}(?:want|need|demand|insist on)|id (?:\\w+ )?(?:like|prefer|rather have)|i would (?:\\w+ )?(?:like|prefer|rather have)|(?:^|\\b(?:just|really|please|so|still|we|ffs|now) )(?:want|need|demand)|(?:can|could|may|cant|please can|why cant) (?:i|we) (?:\\w+ ){0,2}(?:have|get)|is there (?:not |even )?(?:a|an|any)|isnt there (?:a|an|any)|are there any|where is the|moyn|eisiau|isio|angen|rhowch|rho)';
/** Who is reluctant to talk, or talks himself, asks for nobody. */
const NO_WISH =
  '(?<!\\b(?:dont (?:want|like|need) to|not (?:want|like) to|hate to|scared to|hard to|you|they|he|she|who|not to|never|did|neighbours|kids|do) )';
/** Nor does who tells at length of what they tried. */
const NO_STORY =
  '(?<!\\b(?:tried|trying|asked|asking|wanted|told me|told us|told|managed|went|waited|waiting|said|had|able|able) to )';
const TALK = '(?:speak|speek|spek|talk|tlk|tak|chat|spk|spoken|siarad|sgwrsio)';

const TALK_TO = `\\b${TALK} (?:(?:\\w+ ){0,3}?(?:to|too|2|with|wiv|wth|gyda|efo|ag|a) ${ERRAND}(?:(?!about\\b|my\\b|his\\b|her\\b|their\\b)\\w+ ){0,3}|${REAL})${SOMEBODY}\\b`;

/** Shorter messages have no other matter. */
const SHORT = '^(?=.{0,80}$)';
const SHORT_OF = `${SHORT}.*`;

export const personPatterns: readonly RegExp[] = [
  new RegExp(`${SHORT_OF}${NO_WISH}${TALK_TO}`),
  new RegExp(`${NO_STORY}${NO_WISH}${TALK_TO}`),
  new RegExp(`\\b${WISH} ${ERRAND}${A}${REAL}${SOMEBODY}\\b${ALONE}`),
  new RegExp(`${SHORT}(?:a |an )?${REAL}${SOMEBODY}(?: please| now| plis| nawr| os gwelwch yn dda)*$`),
  new RegExp(`\\bput ${A}${REAL}${SOMEBODY} (?:on|through)\\b`),
  new RegExp(
    `\\b(?:help|answer|reply|response) from ${A}${REAL}(?:human(?: being)?|person|someone|somebody)\\b${ALONE}`,
  ),
  // At its end, after a complaint: "useless thing. human now".
  new RegExp(
    `\\b(?:just |just a |a |an )?(?:real |actual |live |proper )*(?:human(?: being)?|person|rhywun go iawn)(?: please| now| right now| asap| nawr| rwan| plis)+$`,
  ),
  new RegExp(`${SHORT_OF}\\b(?:ring|call|phone) me(?: back)?\\b`),
  new RegExp(`${SHORT_OF}\\bfoniwch fi\\b`),
  // Who cannot read or follow a link is not sent to one.
  new RegExp(
    `${SHORT_OF}\\b(?:no|dont have|havent got|not got|without|not on) (?:the |any )?(?:internet|online|computer|smartphone|wifi)\\b`,
  ),
  new RegExp(`${SHORT_OF}\\b(?:im|i am) (?:blind|dyslexic|deaf|hard of hearing)\\b`),
  new RegExp(`${SHORT_OF}\\b(?:dw i|dwi|rwy|rydw i) ?n (?:fyddar|ddall|drwm fy nghlyw)\\b`),
  // Nor who cannot telephone to a telephone alone: what is said of a person names the relay.
  new RegExp(
    `${SHORT_OF}\\b(?:cant|cannot|dont|unable to|hard to|not able to) (?:use|hear(?: you| anyone)?(?: on)?|talk on|speak on|manage) (?:the |a |my )?(?:tele)?phones?\\b`,
  ),
  new RegExp(`${SHORT_OF}\\b(?:text ?relay|relay ?uk|type ?talk|minicom|text ?phone|1800[12])\\b`),
];

const CALL_ME =
  '(?:(?:ring|call|phone|telephone|fone) (?:me|us)(?: back)?|call ?back|give (?:me|us) a (?:ring|call|bell|buzz)|ffoni\\w* (?:fi|ni)|foniwch (?:fi|ni)|fy ffonio i?|galwad yn ol)';
const DETAIL =
  '(?:0[1-37]\\d{2,4} ?\\d{3,6}|about (?!time)|re|regarding|concerning|to do with|(?:after|before|at|around|between|from) \\d|tomorrow|mornings?|afternoons?|after lunch|ynghylch|ynglyn|am fy|yfory|bore|prynhawn|(?:wedi|ar ol|cyn|rhwng) \\d)';
/** Who chases a call that did not come has a complaint, and is not to ask for it once more. */
const NOT_CHASED =
  '(?!.*\\b(?:said|promised|supposed|meant|never|nobody|no one|noone|didnt|did not|waiting|waited|refuse\\w*|wont|hasnt|havent|why|neb|addo\\w*)\\b)';

/** A call is asked for, and its number, its time or what it is about is told with it. */
export const callBackPatterns: readonly RegExp[] = [
  new RegExp(`^${NOT_CHASED}(?=.*\\b${DETAIL})(?=.*\\b${CALL_ME}\\b)`),
];
