// Words that open a form about a promise to pay straight away, on normalised words. What only asks about a debt is answered as a topic.
import type { Opening } from '../bot/content.ts';
import type { Language } from '../bot/model.ts';

const I =
  '(?:(?:hi|hello|hey|please|sorry|so|and|ok|can|could|may|i|we|you|u|want|wanna|need|would|d|like|id|ill|ll|will|to|am|m|able|have|ve|got|do|just|still|really) )*';
const DEBT =
  /(?:(?:the |my |our |this months? |this weeks? |what i owe(?: on)?(?: my)? ?)?(?:rent(?: arrears| debt)?|council tax(?: arrears| debt| bill)?|ctax|counciltax|council bill|arrears|debt|bill|garage rent|garage|invoice|overpayment|housing benefit(?: overpayment)?|it|that|this|what i owe))/
    .source;
const BITS =
  '(?:in (?:bits|parts|instal?lments|stages|small(?:er)? (?:bits|amounts|payments))|bit by bit|(?:by|over|in) (?:a few|several|some) (?:instal?lments|payments|weeks|months)|a bit at a time|off (?:weekly|monthly|in bits))';
const SUM = '(?:£ ?)?\\d{1,4}(?:[. ]\\d\\d)?(?: (?:quid|pounds?|punt|bunt))?';
const MONEY_OF_OURS = '(?:rent|council tax|ctax|arrears|debt|owe|garage|overpayment|invoice)';
/** Another matter, or one in which a person is needed at once: its answer says so. */
const NOT =
  '(?!.*\\b(?:court|summons|bailiffs?|evict\\w*|possession|fine|pcn|parking|bury|died|funeral|(?<!\\b(?:get|gets|getting|been) )paid|cope|licen[cs]e|broke|broken|arrangement|too (?:much|high))\\b)';

const promise: readonly RegExp[] = [
  new RegExp(`^${NOT}${I}(?:make |set up |give you |agree )?(?:an? )?promise to pay\\b.{0,80}$`),
  new RegExp(`^${NOT}(?:i |we )?(?:can |could |ll |will )?promise (?:to )?(?:pay )?${SUM}\\b.{0,60}$`),
  new RegExp(`^${NOT}(?:i |we )?promise (?:that )?(?:i |we )?(?:to |will |ll |can )?pay\\b.{0,80}$`),
  new RegExp(
    `^${NOT}${I}(?:pay|give you|do|manage|afford|offer) ${SUM} (?:a|per|each|every) (?:week|month)\\b.{0,60}$`,
  ),
  // "Can I pay 40 quid on fridays": later is not now.
  new RegExp(
    `^${NOT}(?!.*\\b(?:bulky|sofa|fridge|bed|collection|permit)\\b)${I}(?:pay|give you|do|manage|afford|offer) ${SUM} (?:(?:on|by|every|each|next|this|off (?:it|my rent|my council tax|my arrears)) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow)\\b.{0,60}$`,
  ),
  new RegExp(
    `^${NOT}${SUM} (?:a|per|each|every) (?:week|month)\\b.{0,20}\\b(?:off|for|towards|on) .{0,20}\\b${MONEY_OF_OURS}\\b.{0,30}$`,
  ),
  new RegExp(`^${NOT}${I}(?:pay|pay off|clear) (?:${DEBT} )?${BITS}(?: (?:for )?${DEBT})?(?: please| now)*$`),
  new RegExp(
    `^${NOT}${I}(?:(?:more|extra|longer|some|a bit more|a bit of) time|longer) (?:to|2|for) pay(?:ing)?(?: ${DEBT})?(?: please)*$`,
  ),
  new RegExp(
    `^${NOT}${I}(?:pay|settle) ${DEBT} (?:later|next (?:week|month)|when i get paid|on payday|after payday)(?: please)*$`,
  ),
  new RegExp(`^${NOT}${I}pay (?:it |this |that |${DEBT} )?off ${BITS}(?: please)*$`),
  new RegExp(
    `^${NOT}${I}(?:pay|clear|start paying) (?:off )?(?:my |the |our )?(?:rent |council tax )?(?:arrears|debt)(?: off| please)*$`,
  ),
  new RegExp(
    `^(?:(?:please|so) )*(?:will|would|can|could) (?:you|u|ya) (?:take|accept|do) ${SUM} (?:a|per|each|every) (?:week|month)\\b.{0,40}$`,
  ),
  new RegExp(
    `^${NOT}(?:i |we |ill |we ll )?(?:will|ll|can|could|gonna|going to)? ?(?:be able to )?pay (?:(?:you|u|it|${DEBT}) )?(?:(?:on|by|after|next|this|at) )(?:the |my )?(?:\\d{1,2}(?:st|nd|rd|th)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|week(?:end)?|month|pay ?day|end of the month)\\b.{0,30}$`,
  ),
  new RegExp(`^${NOT}${I}pay (?:it |this )?later(?: please)*$`),
  /^(?:(?:dw|dwi|rydw|i|n|ga|alla|gallaf|mi|hoffwn|eisiau|isio|a|gallu) )*(?:dalu|talu|thalu) (?:£ ?)?\d{1,4}(?: (?:punt|bunt|bunnoedd))? (?:yr|y|bob|pob|mewn|mewn pob) (?:wythnos|mis)\b.{0,30}$/,
  /^(?:(?:dw|dwi|rydw|i|n|ga|alla|gallaf|mi|hoffwn|eisiau|isio|a) )*(?:dalur?|talur?|thalur?)(?: (?:y|r|fy|rhent|rent|dreth|treth|gyngor|cyngor))* (?:fesul tipyn|mewn rhannau|mewn rhandaliadau|bob yn dipyn|yn hwyrach|yn hwyr|wedyn|wythnos nesaf|mis nesaf)(?: plis)?$/,
  /^(?:dw in|dwin|rydw in|rwyn|dw i n|dwi n|mi n|rwy n) addo talu\b.{0,40}$/,
  /^(?:dw in|dwin|rydw in|rwyn|dw i n|dwi n|hoffwn|dw i eisiau|dwi isio|gallaf|alla i|ga i)? ?(?:g?wneud )?addewid i dalu\b.{0,60}$/,
  new RegExp(`^(?:dw in|dwin|rydw in|rwyn|dw i n|dwi n|mi n|rwy n) addo talu ${SUM}\\b.{0,60}$`),
  /^(?:dw i |dwi |rydw i )?(?:angen|eisiau|isio) (?:mwy|rhagor) o amser i dalu(?: y| r| fy| fy n)?(?: (?:rhent|rent|dreth|treth))?(?: (?:gyngor|y cyngor|cyngor))?$/,
  /^(?:ga i|alla i|gallaf i|a ga i) dalu (?:(?:y |r |fy )?(?:rhent|rent|dreth gyngor|treth y cyngor) )?(?:fesul tipyn|mewn rhannau|mewn rhandaliadau|bob yn dipyn)$/,
];

const mine: readonly RegExp[] = [
  /^(?:(?:please|can|could|i|you|u|want|need|to|would|like|d) )*(?:show|see|read|view|check|find|send|tell|what is|what was|where is)(?: me)?(?: about)? (?:my|the) promise(?: (?:to pay|again|please|is|was))*$/,
  /^my promise(?: to pay)?$/,
  /^(?:what did i (?:promise|agree)(?: to)?(?: pay)?|did i (?:make a )?promise(?: to pay)?)$/,
  /^(?:dangos|dangoswch|gweld|darllen|beth yw|ble mae)(?: i mi| imi)? ?(?:fy )?addewid(?: i dalu)?$/,
];
const change: readonly RegExp[] = [
  /^(?:(?:please|can|could|i|we|want|need|to|would|like|d|have|ve|got) )*(?:change|cancel|withdraw|take back|stop|alter|amend|move|put off|delay)(?: back)? (?:my|the|our) promise(?: (?:to pay|please))*$/,
  /^(?:i )?(?:cant|cannot|wont be able to|can not) (?:keep|meet|pay|make) (?:to )?(?:my|the) promise(?: (?:to pay|now|any ?more|this week|this month))*$/,
  /^(?:hoffwn |dw i eisiau |dwi isio )?(?:newid|canslo|tynnu n ol) (?:fy )?addewid(?: i dalu)?$/,
  /^(?:alla i ddim|methu) cadw (?:at )?(?:fy )?addewid(?: i dalu)?$/,
];
const paid: readonly RegExp[] = [
  // "I did pay it", "I already have paid", "your system is wrong, I paid".
  /^(?!(?:did|have|had) (?:i|we)\b)(?:(?:hi|hello|but|and|no|well|sorry|i|we|ive|weve|have|ve|had|just|already|did|really|definitely|def|deffo) )*(?:did|already|definitely|def|deffo|have) (?:already |just |now |all |actually )?(?:pay|paid|payed)(?: (?:it|that|this|you|u|already|now|today|yesterday|online|my|the|rent|council tax|ctax|garage|bill|arrears|promise|thanks|thank you|for|on|last|night|week|month|by|card|link|through|with|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?))*$/,
  /^(?!.*\btwice\b).{0,30}\b(?:(?:u|ur|you|your|the|this|that|ya) ?(?:computer |council )?(?:system|computer|records?|text|message|reminder|letter|account)?s?) (?:is|are|r|must be|has got it|got it|have got it) (?:\w+ )?(?:wrong|mistaken|a mistake|out of date|rubbish|not right|not updated)\b.{0,20}\b(?:i|ive|we|weve|its|it is|been|already|have) (?:\w+ ){0,2}?(?:paid|payed)\b.{0,40}$/,
  /^(?:(?:hi|hello|but|and|i|we|ive|weve|have|ve|had|just|already) )*paid(?: (?:it|that|this|already|now|today|yesterday|online|my|the|rent|council tax|ctax|garage|bill|arrears|promise|thanks|thank you|for|on|last|night|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday))*$/,
  /^(?:dw i |dwi |rydw i |rwyf )?(?:wedi|di) talu(?: (?:yn barod|eisoes|hwn|y|r|fy|rhent|rent|dreth|treth|gyngor|cyngor|heddiw|ddoe))*$/,
];
/** Where to change a promise, or to pay, is on the screen: a word or two take it, in either language. */
const offered = (
  form: 'change-promise' | 'pay-last' | 'money-worries' | 'promise-paid',
  language: Language,
  said: readonly RegExp[],
): Opening => ({
  said: [],
  near: { forms: form === 'change-promise' ? ['change-promise'] : ['pay-last'], said },
  // What they sent last is what they speak of, though the list is gone from the screen.
  ...(form === 'change-promise' ? { after: { forms: ['promise-to-pay', 'change-promise'], said } } : {}),
  form,
  answers: [],
  language,
});
const MANNERS = '(?: (?:please|plz|now|thanks|today|os gwelwch yn dda|plis|nawr|diolch))*$';
/** A reason that no later day mends. */
const TROUBLE =
  '(?:lost (?:my|me|the|his|her|our) jobs?|lost job|laid off|(?:made )?redundan\\w*|sacked|hours (?:have )?(?:been |got )?cut|no work|out of work|no job|(?:not|havent|hasnt|didnt|wasnt|never) (?:been|get|got) paid|wages? (?:are |is |were |was )?(?:late|short|not|never|havent|hasnt)|(?:benefits?|uc|universal credit|pip|esa) (?:has |have |been |was |were |got )*(?:stopped|cut|sanctioned|late|not)|sanction(?:ed)?|(?:off|been|im|am|really) (?:sick|poorly|ill)|in hospital|skint|no money|got nothing|nothing left|struggling|on my own now|(?:wedi )?colli (?:fy )?(?:swydd|ngwaith|gwaith)|dim (?:arian|pres|gwaith)|heb (?:waith|arian|bres))';
const answeringOffers: readonly Opening[] = [
  offered('money-worries', 'en', [
    new RegExp(
      `^(?!.*\\b(?:i |have |ive )paid\\b.*)(?=.*\\b(?:cant|cannot|can not|wont|unable|not able|pay|sorry|behind|late|promise|money|jobs?)\\b).{0,80}\\b${TROUBLE}\\b.{0,80}$`,
    ),
  ]),
  offered('money-worries', 'cy', [new RegExp(`^.{0,80}\\b${TROUBLE}\\b.{0,80}$`)]),
  offered('promise-paid', 'en', [
    /^(?!.*\b(?:twice|cant|cannot|not|never|havent|hasnt|will|ill|going to|gonna|want to|need to|when|how|where|receipt|if|half|part)\b).{0,50}\b(?:i|we|ive|weve|its|it|it is|was|have|has been|been|bank|money|payment|mum|partner|husband|wife) (?:\w+ ){0,3}?(?:paid|payed|pay it|pay that|pay this|did pay|sent (?:it|the money)|went out|gone out|left (?:my|the) (?:bank|account))\b.{0,50}$/,
    /^(?:but )?(?:it |that )?(?:is |was |has been |been |got |just |all )*(?:paid|payed)(?: .{0,30})?$/,
  ]),
  offered('promise-paid', 'cy', [
    /^(?!.*\b(?:ddim|methu|heb)\b).{0,40}\b(?:wedi|di) (?:\w+ )?(?:dalu|thalu|talu)\b.{0,40}$|^(?:ond )?(?:mi |fe )?(?:dalais|thalais|talais)(?: i)?\b.{0,40}$/,
  ]),
  offered('change-promise', 'en', [
    new RegExp(
      `^${I}(?:change|chang|chnage|cahnge|chaneg|move|alter)(?: (?:it|this|that|the (?:date|day|amount|promise|plan)|my (?:promise|date|day)))?(?: (?:to|til|until) (?!an?\\b|the (?:phone|number|address)\\b).{1,40})?${MANNERS}`,
    ),
    new RegExp(
      `^${I}(?:take (?:it|that|this) back|withdraw(?: (?:it|that|this))?|cancel (?:it|that|this))${MANNERS}`,
    ),
    /^(?:(?:sorry|hi|im|i am|afraid|i) )*(?:cant|cannot|can not|wont be able to|not able to) (?:pay|afford|manage|make|do)(?: (?:it|this|that|by then|then|yet|now|all of it|all|this (?:week|month)|sorry|afraid|(?:on |by |til |until |for )?(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)|tomorrow|today|on (?:pay ?day|the \d{1,2}(?:st|nd|rd|th)?)))*$/,
  ]),
  offered('change-promise', 'cy', [
    new RegExp(
      `^(?:(?:dw|dwi|rydw|i|n|eisiau|isio|angen|hoffwn|ga|alla|gaf|a|ei) )*(?:newid|nweid|newdi)(?: (?:o|hwn|hyn|fo|e|y (?:dyddiad|diwrnod|swm)|(?:fy |r )?addewid))?${MANNERS}`,
    ),
    /^(?:mae n ddrwg gen i )?(?:alla i ddim|methu|dw i n methu|dwi n methu|dwin methu) (?:talu|fforddio)(?: (?:o|hwn|hyn|fo|e|ar y pryd|eto))*$/,
  ]),
  offered('pay-last', 'en', [new RegExp(`^${I}pay(?: (?:it|this|that|off|by card|online))*${MANNERS}`)]),
  offered('pay-last', 'cy', [
    new RegExp(
      `^(?:(?:dw|dwi|rydw|i|n|eisiau|isio|angen|hoffwn|ga|alla|gaf|a|ei) )*(?:talu|dalu|thalu)(?: (?:o|hwn|hyn|fo|e|ar lein))*${MANNERS}`,
    ),
  ]),
];

export const openingsOfPromises: readonly Opening[] = [
  ...answeringOffers,
  { said: change, form: 'change-promise', answers: [] },
  { said: mine, form: 'my-promise', answers: [] },
  { said: paid, form: 'promise-paid', answers: [], light: true },
  { said: promise, form: 'promise-to-pay', answers: [] },
];
