// The many ways to ask for a person, or to be called by one, beside the commands that a list can hold. On normalised words.
const SOMEBODY =
  '(?:persons?|people|humans?(?: beings?)?|hum[ae]n|someone|somebody|some one|sumone|somone|agents?|advis[eo]rs?|operators?|managers?|supervisor|boss|staff|real one|(?:member|one) of (?:the |your )?(?:staff|team)|representatives?|reps?|colleagues?|team member|call handler|receptionist|customer (?:services?|care|support)|bod dynol|rhywun|rywun|rhywyn|berson|pherson|person|bobl|staff|dyn go iawn|aelod o r? ?(?:staff|tim))';
/** Whom one may talk to, and who may as well be spoken of. */
const ANYBODY = `(?:${SOMEBODY}|(?:the |your |my |an? |r |y )?(?:(?:council tax|council|housing|repairs?|rents?|benefits?|planning|duty|nice|tai|right) )*(?:council|team|officer|office|department|dept|reception|desk|repairs|housing|revenues|benefits|lady|ladies|gentleman|cyngor|g?swyddog|tim)(?: tai| treth| rhent)?)`;
const REAL =
  '(?:(?:real|actual|live|living|proper|human|decent|bloody|fucking|damn|damned|flipping|freaking|single) )*';
/** What stands between a wish and whom it is for. */
const A = '(?:(?:to|2|through to|through 2|on to|with|gyda|efo|i) )?(?:a |an |the |your |ur )?';

/** An errand: somebody is to come or to do something, and it is not a talk that is asked for. */
const ERRAND =
  '(?!.*\\b(?:to|and|can|will|please|could|who|that) (?:come|visit|fix|repair|mend|collect|pick|look|check|inspect|clean|clear|empty|remove|take|move|tow|cut|unblock|replace|deliver|install|fit|measure|treat|read|sign|witness|cover|share|live|buy|rent|swap|adopt|walk|look after|help me (?:move|carry|lift|with my (?:shopping|garden)))\\b)(?!.*\\bi (?:drwsio|ddod|gasglu|nol|edrych|glirio|symud|lanhau|wagio|dorri|ddarllen|osod)r?\\b)';
/** What follows when the person is all that is asked for: nothing, haste, anger, a reason. */
const ALONE =
  '(?= (?:now|right|please|asap|immediately|urgent\\w*|today|tonight|straight|quick\\w*|at once|this|these|its|it is|it s|im|i am|ive|i have|i|we|you|u|your|my|ffs|fgs|wtf|omg|for (?:gods?|fucks?|christs?|petes?|heavens?|goodness|once)|before|because|not|instead|or|so|and|but|who|that|whos|rather|real|here|there|theres|there is|ok|already|nobody|no|on (?:the (?:phone|line|other end)|here)|at the council|from the council|to (?:talk|speak|spk|chat|help|deal|sort|answer|ring|call|phone|listen|explain|reply|respond)|thats|what|how|why|stop|enough|with a|a bot|bot|rather|mate|love|pal|thanks|thank|thx|ta|nawr|rwan|rŵan|plis|os gwelwch|ar y ffon|go iawn|achos|yn lle|mae|dwi|dw i)\\b|$)';
const WISH =
  '(?:get me|give me|gimme|gie me|find me|send me|put me (?:on|through)|transfer me|connect me|pass me|switch me|let me have|bring me|i (?:\\w+ ){0,2}(?:want|need|demand|insist on)|id (?:\\w+ )?(?:like|prefer|rather have)|i would (?:\\w+ )?(?:like|prefer|rather have)|(?:^|\\b(?:just|really|please|so|still|we|ffs|now) )(?:want|need|demand)|(?:can|could|may|cant|please can|why cant) (?:i|we) (?:\\w+ ){0,2}(?:have|get)|is there (?:not |even )?(?:a|an|any)|isnt there (?:a|an|any)|are there any|where is the|moyn|eisiau|isio|angen|rhowch|rho)';
/** Who is reluctant to talk, or talks himself, asks for nobody. */
const NO_WISH =
  '(?<!\\b(?:dont (?:want|like|need) to|not (?:want|like) to|hate to|scared to|hard to|you|they|he|she|who|not to|never|did|neighbours|kids|do) )';
/** Nor does who tells at length of what they tried. */
const NO_STORY =
  '(?<!\\b(?:tried|trying|asked|asking|wanted|told me|told us|told|managed|went|waited|waiting|said|had|able|able) to )';
const TALK =
  '(?:speak|speek|spek|talk|tak|chat|deal|spoken|siarad|sgwrsio|(?:g?cael|ga i|have) (?:a (?:quick )?)?(?:word|sgwrs|gair|air)|a (?:quick )?word)';

const TALK_TO = `\\b${TALK} (?:(?:\\w+ ){0,3}?(?:to|too|2|with|wiv|wth|gyda|gydar|efo|efor|hefo|ag|a) ${ERRAND}(?:(?!about\\b|my\\b|his\\b|her\\b|their\\b)\\w+ ){0,3}|${REAL})${SOMEBODY}\\b`;

/** Who comes in wants to know where and when; and who asks what we are is told that. */
const NO_VISIT =
  '^(?!(?:(?:hi|hello|so|ok|but|wait) )*(?:(?:are|r) (?:you|u|ya)|is this|is it (?:a|an|you)|am i (?:talking|speaking|chatting|texting))\\b)(?!.*\\b(?:(?:come|pop|call|drop) in|ddod i mewn|galw i mewn)\\b)';
/** Shorter messages have no other matter. */
const SHORT = `${NO_VISIT}(?=.{0,80}$)`;
const SHORT_OF = `${SHORT}.*`;

const THROUGH =
  '(?:put|pass|hand|transfer|connect|switch|move|get|send) (?:me|us|this)(?: (?:over|on|through|across|back|up))*';
/** Of a machine they have had enough. */
const MACHINE = '(?:ro)?bots?|machines?|computers?|automated(?: \\w+)?|ai|recordings?|robot';

export const personPatterns: readonly RegExp[] = [
  // "Transfer me", "can you put me through please", "hand me over to a colleague", "connect me to the council".
  new RegExp(
    `${SHORT}(?:(?:hi|hello|just|please|can|could|will|would|you|u|now|ffs) )*(?:transfer|connect|put|hand) (?:me|us)(?: (?:over|on|through|across))?(?: please| now| thanks| then)*$`,
  ),
  new RegExp(
    `${SHORT_OF}\\b${THROUGH} (?:to|2|with) (?:a |an |the |your |one of )?${REAL}${ANYBODY}(?: please| now| there| instead)*$`,
  ),
  new RegExp(
    `${SHORT}(?:(?:hi|hello|please|can|could|u|you|just|i want you to) )*(?:put|connect) (?:me|us) (?:through|thru|on|in touch) (?:to|2|with) .{2,40}$`,
  ),
  // "Speak to my housing officer", "can I talk to the council tax team about it".
  new RegExp(
    `${SHORT_OF}${NO_WISH}\\b${TALK} (?:to|2|with|wiv|gyda|gydar|efo|efor|ag|a|ar) ${ANYBODY}(?: please| now| today| plis| (?:about|re|regarding|am) .*)*$`,
  ),
  new RegExp(
    `${SHORT}(?:(?:i|just|really|please|would|id|can|dw|dwi|rydw) )*(?:want|wanna|need|like|wish|moyn|isio|eisiau)(?: to)? (?:talk|speak|chat|siarad)(?: now| please| properly| plis| nawr)*$`,
  ),
  // "Who can I talk to", "pwy alla i siarad efo".
  new RegExp(
    `${SHORT}(?:(?:so|but|ok) )*(?:who|whom|pwy) (?:(?:can|do|could|should|is there|alla|ga|allaf) )?(?:i )?(?:(?:to|n) )?(?:talk|speak|chat|siarad)(?: to| with| efo| gyda| a)?$`,
  ),
  // Said once more: "I said a person!!", "i asked for a human".
  new RegExp(
    `^(?:(?:no|i|ive|but|already|just|have) )*(?:said|asked for|asked you for|typed|wrote|told you|want|dywedais|ddywedais i) (?:i want(?:ed)? )?(?:a |an |the )?${REAL}${SOMEBODY}(?: please| now| not (?:a|this) (?:ro)?bot| plis| nawr)*$`,
  ),
  // "Human assistance", "connect to agent", "live support".
  /^(?:(?:hi|hello|please|i|can|could|need|want|get|request|connect|talk|speak|chat|switch|call|a|an|to|me|with|for|would|like|my|some|the|real|actual|live|angen|help gan|bod|dim robot) )*(?:(?:humans?|live) (?:beings?|help|support|assistance|assistant|contact|chat|agent|advisor|person|please|now)|agents?|humans?|bod dynol)(?: please| now| pls| plis)*$/,
  new RegExp(
    `${SHORT_OF}\\bhumans?\\b(?! (?:rights?|remains|waste|poo|faeces|excrement|trafficking|resources))(?! .*\\b(?:bin|poo)\\b)`,
  ),
  new RegExp(`${NO_VISIT}.*\\b(?:${MACHINE})\\b.*\\b(?:person|human|someone|somebody|agent|rhywun)$`),
  /^(?:(?:hello|hi|is|so|ok) )*(?:any ?one|any ?body) (?:home|there|here|around|alive|available|working|awake|in)$|^do(?:es)? (?:any ?one|anybody|people|staff) (?:\w+ )?work (?:there|here)$|^(?:plis )?dim robot(?: plis| nawr)*$/,
  // "Are there any humans there", "is anyone there that isn't a robot", "oes 'na rywun yna".
  new RegExp(
    `${SHORT}(?:(?:hi|hello|so|ok|but|please) )*(?:is|are|isnt|arent|r)(?: there)?(?: not)? (?:any |a |an )?${REAL}(?:anyone|anybody|any one|someone|somebody|persons?|people|humans?|staff|agents?|advis[eo]rs?)(?: (?:real|actual|human|actually|even|still|out|working|available|free|awake|on|online|about|around))*(?: (?:there|here))?(?: (?:today|now|tonight|please|at all|that|who|which|is|isnt|not|a|i can|can|talk|speak|chat|to|with|human|real|person|${MACHINE}))*$`,
  ),
  /^(?:(?:helo|plis) )?oes (?:na |yna )?(?:rywun|rhywun|unrhyw un|berson|bobl)(?: (?:yna|yno|go iawn|ar gael|i siarad|efo|gyda|fi|a|mi))*$/,
  // "How do I get through to an actual human", "how do I get hold of somebody".
  new RegExp(
    `${SHORT_OF}\\b(?:get (?:through|thru|hold|on)|reach|contact|message|msg|get in touch|speak|talk)(?: (?:to|of|with))? (?:a |an |the |your )?${REAL}(?:${SOMEBODY})(?: please| now| there| here| at the council)*$`,
  ),
  // "Can someone from the team message me", "can a person answer me".
  new RegExp(
    `${SHORT}(?:(?:hi|hello|please|so) )*(?:can|could|will|would|may|get|have) (?:a |an |the )?${REAL}${SOMEBODY} (?:from |at |in )?(?:the |your |a )?(?:\\w+ )?(?:please )?(?:message|contact|text|answer|reply to|email|get back to|talk to|speak to|respond to|chat (?:to|with)) (?:me|us|this)(?: please| now| directly| back| instead)*$`,
  ),
  // "No bots. Person", "I don't want to talk to a machine", "not a bot".
  new RegExp(
    `${SHORT_OF}\\b(?:no(?: more)?|not(?: a)?|stop(?: with)?(?: the| this)?|(?:dont|do not|didnt) (?:want|wanna|like|need)(?: to)?(?: (?:talk|speak|chat|type)(?:ing)?)?(?: to| with)?(?: a| this| the)?|hate(?: this| the)?|sick of(?: this| the)?|instead of(?: a| this)?|rather than(?: a)?|than(?: a)?|(?:dw|dwi|rydw)(?: i)? ?(?:m|ddim) (?:isio|eisiau|moyn)) (?:\\w+ )?(?:${MACHINE})\\b`,
  ),
  // At the end, or all there is: "someone help me, a real someone".
  new RegExp(
    `${NO_VISIT}.*\\b(?:a )?(?:real|actual|live|proper) ${SOMEBODY}(?: only| please| now| plis| nawr)*$`,
  ),
  /\b(?:person|rhywun|rywun|berson|pherson|dyn|pobl) go iawn(?: plis| nawr| rwan| os gwelwch yn dda)*$/,
  // "Rhowch fi drwodd i berson", "allwch chi fy nhrosglwyddo i rywun".
  /\b(?:rhowch|rho|cysylltwch|trosglwyddwch|pasiwch) (?:fi|ni)\b|\bfy (?:nhrosglwyddo|rhoi drwodd|nghysylltu)\b/,
  new RegExp(`${SHORT_OF}${NO_WISH}${TALK_TO}`),
  new RegExp(`${NO_VISIT}.*${NO_STORY}${NO_WISH}${TALK_TO}`),
  new RegExp(`\\b${WISH} ${ERRAND}${A}${REAL}${SOMEBODY}\\b${ALONE}`),
  new RegExp(`${SHORT}(?:a |an )?${REAL}${SOMEBODY}(?: please| now| plis| nawr| os gwelwch yn dda)*$`),
  new RegExp(`\\bput ${A}${REAL}${SOMEBODY} (?:on|through)\\b|\\bput through to ${A}${REAL}${SOMEBODY}\\b`),
  new RegExp(`${SHORT_OF}\\b(?:someone|somebody|person) (?:real|human|proper)\\b`),
  new RegExp(
    `\\b(?:help|assistance|support|answer|reply|response) (?:from|gan) ${A}${REAL}(?:human(?: being)?|person|someone|somebody|staff|berson|rywun)\\b${ALONE}`,
  ),
  // At its end, after a complaint: "useless thing. human now".
  new RegExp(
    `\\b(?:just |just a |a |an )?(?:real |actual |live |proper )*(?:human(?: being)?|person|rhywun go iawn)(?: please| now| right now| asap| nawr| rwan| plis)+$`,
  ),
  new RegExp(`${SHORT_OF}\\b(?:ring|call|phone) me(?: back)?\\b`),
  new RegExp(`${SHORT_OF}\\bf?foniwch fi\\b`),
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
  '(?:(?:ring|call|phone|telephone|fone) (?:me|us)(?: back)?|call ?back|give (?:me|us) a (?:ring|call|bell|buzz)|(?:have|get|want|need|like|arrange|request|book) a (?:phone |telephone )?call|ffoni\\w* (?:fi|ni)|foniwch (?:fi|ni)|fy ffonio i?|galwad yn ol)';
const DETAIL =
  '(?:0[1-37]\\d{2,4} ?\\d{3,6}|about (?!time)|re|regarding|concerning|to do with|(?:after|before|at|around|between|from) \\d|tomorrow|mornings?|afternoons?|after lunch|ynghylch|ynglyn|am fy|yfory|bore|prynhawn|(?:wedi|ar ol|cyn|rhwng) \\d)';
/** Who chases a call that did not come has a complaint, and is not to ask for it once more. */
const NOT_CHASED =
  '(?!.*\\b(?:said|promised|supposed|meant|never|nobody|no one|noone|didnt|did not|waiting|waited|refuse\\w*|wont|hasnt|havent|why|neb|addo\\w*)\\b)';

/** A call is asked for, and its number, its time or what it is about is told with it. */
export const callBackPatterns: readonly RegExp[] = [
  new RegExp(`^${NOT_CHASED}(?=.*\\b${DETAIL})(?=.*\\b${CALL_ME}\\b)`),
];
