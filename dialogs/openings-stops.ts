// Words that tell of trouble behind a debt: a person is asked to help there and then, wherever they are said. On normalised words.
import type { Opening } from '../bot/content.ts';
import type { Stop } from './forms/promise-stops.ts';

/** In these the conversation is about money already. */
export const MONEY_FORMS: readonly string[] = [
  'account-balance',
  'change-promise',
  'money-worries',
  'my-promise',
  'pay',
  'pay-last',
  'pay-own',
  'payment-status',
  'promise-to-pay',
];
/** Only of their own account. */
const PROMISES: readonly string[] = ['change-promise', 'promise-to-pay'];
/** Here people tell their story anyway, and a person reads it. */
const STORIES: readonly string[] = ['call-back', 'make-complaint', 'write-back'];

/** Who wants to know something is answered. "Why are you chasing me" wants none of that. */
const ASKS =
  '(?!(?:hi |hello |hey |please )*(?:what|when|where|who|whose|which|how|can|could|do|does(?! gen)|did|is|are|am (?:i|we)|will|would|should|may|any|need|want|pryd|ble|beth|sut|pwy|faint|ydy|oes|ga i|a oes)\\b)';
const MONEY =
  '(?=.*\\b(?:rents?|council tax|ctax|counciltax|arrears|debts?|owe|owed|owing|bills?|overpayment|rhent|rent|dreth|treth|threth|nhreth|\\w*yled\\w*|biliau|arian)\\b)';
/** Another matter that is paid for. */
const NOT = '(?!.*\\b(?:parking|pcn|library|licen[cs]e|fine for|skip|permit)\\b)';
/** What is owed and is not paid, beside a word of money. */
const BEHIND =
  '(?=.*\\b(?:behind|arrears|owe|owing|debts?|missed|late|unpaid|overdue|struggl\\w*|forgot\\w*|summons|red letter|final notice|(?:cant|cannot|can not|couldnt|havent|have not|hasnt|unable to|not able to|been able to) (?:\\w+ ){0,4}(?:pay|paid|afford|manage)|ar ei hol hi|ol ddyled\\w*|\\w*yled\\w*|methu (?:a )?talur?|ddim (?:yn gallu )?(?:talur?|fforddior?)|heb dalur?)\\b)';

/** What has to stand beside it where it is not about money already. */
const BESIDE: Partial<Record<Stop, string>> = {
  died: BEHIND,
  young: '(?=.*\\b(?:bills?|owe|arrears|debts?|letter|pay)\\b)',
};

const WORDS: Readonly<Record<Stop, string>> = {
  other:
    '.*\\b(?:(?:on behalf of|speaking for|paying for) (?:my|a|our|someone)|my (?:mum|mam|dad|nan|gran\\w*|son|daughter|partner|husband|wife|friend|neighbou?r|brother|sister)s (?:rent|debt|council tax|account|arrears|garage)|some ?one elses|cyfrif rhywun arall)\\b',
  crisis:
    '(?!.*\\b(?:noise|neighbou?rs?|damp|mould|mice|rats|dogs?)\\b).*\\b(?:(?:cant|cannot|can not) (?:cope|take (?:it|this|any ?more)|face (?:it|this|another|them)|go on|sleep)|breaking point|end of my tether|breakdown|(?:so|really|very) (?:depressed|anxious)|(?:methu|ffaelu) (?:a )?(?:ymdopi|dygymod)|ddim yn ymdopi)\\b',
  breathing:
    '.*\\b(?:(?:in|on|got|given|granted|started|have|has|entered|under|into)(?: \\w+){0,2} breathing space|breathing space (?:has |is |have )?(?:started|begun|moratorium|is on|in place)|(?:lle i|gofod|cyfnod|ofod|gyfnod) anadlu)\\b',
  abuse:
    '.*\\b(?:(?:ex|husband|wife|partner|boyfriend|girlfriend|fella|other half|gwr|ngwr|gwraig|ngwraig|mhartner)(?: \\w+){0,2} (?:controls?|controlling|took|takes|taking|taken|stole|steals|spends|spent|wont let|doesnt let|keeps (?:all|the|my)|hits?|hit me|beats?|beat|hurts?|threatens?|cymryd|rheoli)|(?:he|she) (?:hits?|beats?|hurts?|controls) (?:me|us|everything|all|the money|my)|(?:domestic|economic|financial) abuse|domestic violence|abusive|coercive|womens refuge|cam ?drin)\\b',
  died: '(?!.*\\b(?:boiler|machine|washer|lights?|lamps?|sockets?|batter(?:y|ies)|phone|car|telly|tv|fridge|freezer|cooker|golchi)\\b).*\\b(?:died|passed (?:away|on)|has passed|bury (?:my|our)|buried|funeral|bereave\\w*|lost my (?:husband|wife|partner|mum|mam|mom|dad|son|daughter|brother|sister)|wedi marw|bu farw|angladd)\\b',
  food: '(?!.*\\bfood (?:bins?|caddy|caddies|waste|hygiene|banks?)\\b).*\\b(?:(?:cant|cannot|can not|couldnt|unable to|not able to|struggling to|no money to|dont have (?:the )?money to|not enough to) (?:\\w+ )?(?:afford|buy|pay for|get)(?: \\w+){0,3} (?:food|eat|feed|shopping|groceries|heating|heat|nappies|baby milk)(?! (?:up|upstairs|down|downstairs|in|into|out|home|indoors|delivered)\\b)|no food (?:in|at|left|for|and)|(?:no|without|havent got any|not got any|run out of) (?:money|cash|pres)(?: \\w+){0,3} (?:food|eat|feed)|(?:not|havent|hasnt) eaten(?=.* (?:money|skint|days|afford))|(?:heating (?:and|or) eating|eat or heat|heat or eat)|(?:cant|cannot) (?:feed|eat)(?! my (?:dog|cat))|(?:methu|ddim) (?:yn gallu )?fforddior? (?:prynu )?(?:bwyd|gwres)|(?:dim|ddim)(?: \\w+){0,2} (?:pres|arian)(?: \\w+){0,3} (?:bwyd|fwyd))\\b',
  court:
    '.*\\b(?:summons|summonsed|court (?:letter|papers?|hearing|date|order|action|case)|letter (?:\\w+ ){0,5}court|(?:to|from|in) (?:the )?(?:\\w+ )?court\\b(?! (?:road|street|lane|close))|bailiffs?|enforcement (?:agents?|officers?)|(?:being|been|be|get|getting|am|im|got) evicted|evicting (?:me|us)|eviction (?:notice|letter|date|order)|notice (?:(?:of )?seeking possession|to quit|of eviction)|possession (?:order|notice|hearing|proceedings|claim)|liability order|llythyr (?:\\w+ )?llys|i r llys|llys|gwys|beiliaid|feiliaid|troi allan)\\b',
  adviser:
    '.*\\b(?:(?:step ?change|debt advis\\w+|citizens advice|cab|national debt ?line|christians against poverty|pay ?plan|money advis\\w+|shelter|cyngor ar bopeth)(?: \\w+){0,2} (?:dealing|deals|handling|helping|helps|sorting|working|acting|supporting|says to|helpu|delio)|(?:im|am|ive|have|on|got|in|applied for|going) (?:\\w+ ){0,2}(?:debt relief order|dro|iva|bankrupt\\w*|debt management plan|dmp))\\b',
  dispute:
    '(?!.*\\bbands?\\b).*\\b(?:(?:i|we) (?:dont|do not|didnt|never) (?:think (?:that )?(?:i|we) |believe (?:that )?(?:i|we) |even )?(?:owe|owed)|(?:is ?nt|is not|not|arent|are not) (?:mine|my (?:debt|bill|arrears|account))|(?:arrears|debt) (?:are|is) (?:\\w+ )?(?:wrong|not right|incorrect|a mistake)|(?:dont|do not) agree (?:that )?(?:i|we) owe|disput(?:e|ed|ing) (?:this|the|my|that|these|those|what) (?:\\w+ )?(?:debt|arrears|bill|amount|rent|you|i)|ddim yn cytuno)\\b',
  young:
    '.*\\b(?:(?:im|i am|i was|only|dwi n|rydw i n) 1[0-7](?! (?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:im|i am) under 18|o dan 18)\\b',
};
/** In this order: who cannot cope is heard before their rent is. */
const ORDER = [
  'crisis',
  'breathing',
  'abuse',
  'died',
  'food',
  'court',
  'adviser',
  'dispute',
  'young',
  'other',
] as const satisfies readonly (keyof typeof WORDS)[];
/** Said by themselves they are of money. */
const ALONE: ReadonlySet<Stop> = new Set(['breathing', 'food']);
/** Anybody may pay for somebody; only a promise for them is a person's business. */
const ONLY_NEAR: ReadonlySet<Stop> = new Set(['other']);

const heard = (stop: keyof typeof WORDS, isOfMoney: boolean): RegExp =>
  new RegExp(`^${ASKS}${NOT}${isOfMoney ? '' : MONEY + (BESIDE[stop] ?? '')}${WORDS[stop]}`);

const opened = (stop: (typeof ORDER)[number]): Opening => ({
  said: ONLY_NEAR.has(stop) ? [] : [heard(stop, ALONE.has(stop))],
  near: { forms: ONLY_NEAR.has(stop) ? PROMISES : MONEY_FORMS, said: [heard(stop, true)] },
  form: 'money-stop',
  answers: [['about', stop]],
  first: { told: STORIES },
});

/** A summons for what they say is paid: what counts then is that they can show it. */
const PAID =
  '(?!.*\\b(?:not|never|havent|hasnt|cant|cannot|couldnt|unable to|ddim|heb) (?:\\w+ ){0,3}(?:paid|pay|paying|talu|dalu)\\b)(?=.*\\b(?:(?:ive|i ve|we ve|weve|have|had|i|we|already|been|was|its|is) (?:already |now |just |since |all |fully )*paid|paid (?:it|this|that|in full|already|up|all|on|last|the (?:lot|bill|full))|(?:wedi|di|nes i|wnes i) (?:ei |i )?(?:dalu|thalu|talu))\\b)';
const paidAlready = ({ said, near, ...court }: Opening): Opening => {
  const withPaid = (all: readonly RegExp[]) =>
    all.map(({ source }) => new RegExp(`^${PAID}${source.slice(1)}`));
  return {
    ...court,
    said: withPaid(said),
    ...(near === undefined ? {} : { near: { ...near, said: withPaid(near.said) } }),
    answers: [...court.answers, ['paid', 'yes']],
  };
};

const STOPS: readonly Opening[] = ORDER.flatMap((stop) =>
  stop === 'court' ? [paidAlready(opened(stop)), opened(stop)] : [opened(stop)],
);

const BILL =
  '(?:rent|council tax|ctax|counciltax|council bill|arrears|garage rent|(?:what|the money) i owe(?: you)?)';
const BILL_CY = '(?:rhent|rent|dreth(?: y)? (?:gyngor|cyngor)|treth(?: y)? (?:gyngor|cyngor))';
const cannotPay: readonly RegExp[] = [
  new RegExp(
    `^${ASKS}.{0,40}\\b(?:cant|cannot|can not|wont be able to|not able to|unable to|struggling to|no money to|havent (?:got )?(?:the |enough |any )?money (?:to|for)) (?:\\w+ ){0,2}?(?:(?:pay|afford|make|manage|meet|find|cover) )?(?:\\w+ ){0,3}?${BILL}\\b.{0,80}$`,
  ),
  new RegExp(
    `^${ASKS}.{0,40}\\b(?:behind (?:with|on)|fallen behind (?:with|on)|struggling with|no money for|in arrears with) (?:\\w+ ){0,3}?${BILL}\\b.{0,80}$`,
  ),
  new RegExp(
    `\\b(?:(?:methu(?: a)?|alla i ddim|ddim yn gallu) (?:talur?|fforddior?)|dim (?:pres|arian) (?:i dalu|am|at)) (?:\\w+ ){0,3}?${BILL_CY}\\b`,
  ),
];

export const openingsOfStops: readonly Opening[] = [
  ...STOPS,
  {
    said: cannotPay,
    form: 'money-worries',
    answers: [],
    first: { told: STORIES },
    inside: { but: MONEY_FORMS },
  },
];
