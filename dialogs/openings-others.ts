// Words that ask for something of somebody else's: what they owe, who comes to them, what is broken there. On normalised words.
import type { Opening } from '../bot/content.ts';
import { RELATED, RELATED_CY, SAYS_FOR } from '../bot/understanding/speaking-for.ts';

const THEM = `(?:(?:my|our|an?|the|his|her) (?:\\w+ )?(?:${RELATED})|mum|mam|mom|dad|nan|nana|nanna|gran|granny|grandma|grandad)`;
const THEIR = `(?:${THEM} ?s?|her|his)`;
const THEY = `(?:${THEM}|she|he)`;
const THEM_CY = `(?:(?:fy|y|ein|dy) (?:${RELATED_CY})|mam|nain|taid|tad)`;
const SPEAKS = `(?=.*\\b(?:${SAYS_FOR} for ${THEM}|(?:on|in) behalf of ${THEM}|(?:care for|look after) ${THEM}|${THEIR} carer|support worker|social worker)\\b)`;

const BILL = '(?:rent|council tax|ctax|counciltax|garage|housing benefit|service charge)';
const MONEY = `(?:${BILL} )*(?:account|balance|arrears|statement|debts?|payment plan|promise)`;
/** A death, and who cannot pay, have their own answers; so has what is no account of anybody's. */
const NOT_MONEY =
  '(?!.*\\b(?:died|dies|dead|death|passed|funeral|executor|probate|bereave\\w*|discount|reduction|exempt\\w*|bands?|(?:cant|cannot|can not|couldnt) (?:\\w+ ){0,3}(?:pay|afford|manage)|struggl\\w*|afford|owes? (?:me|us)|how (?:do|does|can|could|should) (?:\\w+ ){1,3}pay|what happens|wedi marw|bu farw)\\b)';
const account: readonly RegExp[] = [
  `\\b(?:what|how much|whether|if|does|do)\\b(?: \\w+){0,6}? ${THEY} (?:still |now |currently |actually )*(?:owes?|owing|(?:is )?owing|is (?:behind|in (?:arrears|debt|credit)))\\b`,
  `\\b(?:is|are|was) ${THEY} (?:\\w+ )?(?:behind|in (?:arrears|debt|credit)|owing|up to date)\\b`,
  `\\bhas ${THEY} paid (?:the |her |his |all )*${BILL}\\b`,
  `\\b(?:how much|what) (?:is|are|s) (?:owing |owed |outstanding |due |left )*(?:on |for )?${THEIR} (?:${MONEY}|${BILL})\\b`,
  `\\bwhat ${THEIR} (?:${MONEY}) (?:is|are)\\b`,
  `\\b(?:check|see|look (?:at|up|into)|find out|tell me|view|access|show me|know)\\b(?: \\w+){0,4}? ${THEIR} ${MONEY}\\b`,
  `\\b(?:talk|speak|discuss|deal|ask|asking)\\b(?: \\w+){0,5}? (?:about |re |regarding |with )?${THEIR} (?:${MONEY}|${BILL})\\b`,
  `\\b(?:i|ive|im|we|weve)\\b(?: \\w+){0,4}? (?:power of attorney|poa|lpa|deputy|appointee|attorney|letter of authority)\\b(?: \\w+){0,2}? ${THEM}\\b`,
  `\\b(?:${THEY}|they) (?:gave|has given|has gave|gives|said|says|told) (?:me )?(?:(?:her|his|their|full|written|verbal) )*(?:permission|consent|authority|say so|i can (?:ask|talk|speak)|its ok(?: to (?:ask|talk|speak))?|its fine)\\b(?! (?:for|to build|to extend|to put) )`,
  '^(?:but |and |well )*(?:i|ive|i ve|we|weve) (?:have |got |have got |am |m )?(?:(?:her|his|their) )?(?:permission|consent|(?:lasting )?power of attorney|poa|lpa|appointee)(?: (?:for|to) (?:her|him|them|it|ask|speak|talk))*$',
  `${SPEAKS}.*\\b(?:owes?|owing|owed|balance|arrears|behind (?:on|with))\\b`,
].map((said) => new RegExp(`^${NOT_MONEY}.*${said}`));
const accountCy: readonly RegExp[] = [
  `\\b(?:faint|beth)\\b.*\\b(?:mae|sydd|sy|yw|ydy)(?: ar| gan)? (?:${THEM_CY}|hi|o|e|fo)\\b.*\\b(?:d?dyled\\w*|ar ei hol hi)\\b`,
  `\\b(?:siarad|trafod|drafod|holi|gweld|weld|gwirio|wirio|gwybod|wybod|beth yw|faint yw)\\b.*\\b(?:g?cyfrif|gyfrif|rhent|rent|treth|dreth|ddyled|dyled|balans|falans)\\b(?: \\w+){0,2}? ${THEM_CY}\\b`,
  `\\batwrneiaeth\\b.*\\b${THEM_CY}\\b`,
].map((said) => new RegExp(`^${NOT_MONEY}.*${said}`));

/** Others come as well, to other matters. */
const NOT_A_VISIT =
  '(?!.*\\b(?:bins?|bin ?men|recycling|funeral|school|birth|registr\\w*|wedding|nurse|doctor|midwife|social worker come|biniau|bus)\\b)';
const TRADE =
  '(?:gas|boiler|repairs?|heating|plumbing|electric\\w*|kitchen|bathroom|damp|maintenance|council)';
const COMES =
  '(?:plumber|electrician|engineer|joiner|(?:gas|boiler|repair|heating) ?(?:man|men|guy|bloke|lady|engineer)|workm[ae]n|contractors?|repair)';
const VISIT = `(?:next )?(?:(?:${TRADE} )*(?:visit|appointment|appt|slot|inspection)|${COMES}|${TRADE} repair)`;
const WHEN = '(?:when|what time|what day|which day|date of|time of)';
const visit: readonly RegExp[] = [
  `\\b${WHEN}\\b(?: \\w+){0,3}? ${THEIR} ${VISIT}\\b`,
  `\\b${WHEN}\\b.*\\b${COMES}\\b.*\\b(?:to|at|round|for) ${THEIR}(?: (?:flat|house|home|place|bungalow))?(?: please| today| tomorrow)*$`,
  `${SPEAKS}.*\\b(?:${WHEN}|next)\\b.*\\b(?:visit|appointment|appt|${COMES})\\b`,
].map((said) => new RegExp(`^${NOT_A_VISIT}.*${said}`));
const visitCy: readonly RegExp[] = [
  new RegExp(
    `^${NOT_A_VISIT}.*\\bpryd\\b.*\\b(?:apwyntiad|ymweliad|plymwr|peiriannydd|trydanwr|trwsio|boeler)\\b.*\\b${THEM_CY}\\b`,
  ),
];

const NOT_A_REPAIR =
  '(?!.*\\b(?:noise|noisy|loud|bang\\w*|slam\\w*|music|bark\\w*|party|parked|street ?lights?)\\b)';
const THING =
  '(?:central heating|heating|boiler|hot water|radiators?|toilet|loo|taps?|sink|bath|shower|windows?|(?:front |back )?door|roof|ceiling|electrics?|sockets?|gutters?|pipes?|lock|hand ?rail|heater)';
const NO_MORE =
  '(?:off|broke|broken(?: down)?|bust|gone|leaks?|leaking|drips?|dripping|work|working|blocked|flush|stuck|packed (?:in|up)|shut|close|lock|open|cracked|loose|cold|knackered|failed|out|died|dead|fallen|coming (?:in|off|down|through))';
const BETWEEN =
  '(?: (?:is|are|has|have|been|keeps?|kept|wont|will|isnt|arent|not|doesnt|does|hasnt|s|still|all|just|completely|totally|now|never|and|cant))*';
const FUEL = '(?:central heating|heating|heat|hot water|water|electric\\w*|power|gas|working toilet|toilet)';
const repair: readonly RegExp[] = [
  `\\b${THEIR} ${THING}${BETWEEN} ${NO_MORE}\\b`,
  `\\b${THEY} (?:has|s|has got|s got|has had|is|is left|has been)(?: still)? (?:with )?(?:no|without)(?: any)? ${FUEL}\\b`,
  `\\b${THEY} (?:hasnt|hasnt got|doesnt have|has not got|havent got)(?: any)? ${FUEL}\\b`,
].map((said) => new RegExp(`^${NOT_A_REPAIR}.*${said}`));
const repairCy: readonly RegExp[] = [
  new RegExp(
    `\\b(?:gwres|boeler|foeler|toiled|tap|ffenest\\w*|drws|to) ${THEM_CY}\\b.*\\b(?:torri|dorri|gollwng|ddim|blocio|diffodd)\\b`,
  ),
  new RegExp(`\\b(?:does|nid oes|sdim) (?:gan|da) ${THEM_CY} (?:ddim |dim )?(?:gwres|dwr|trydan|nwy)\\b`),
  new RegExp(`\\b${THEM_CY} heb (?:wres|ddwr|drydan)\\b`),
];

const complaint: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${THEY}|they) (?:really |just )?(?:wants?|needs?|would like|d like|wishes|is going|wanted) to (?:make |put in |raise |lodge )?(?:an? )?(?:formal |official )?complain(?:t)?\\b`,
  ),
  new RegExp(
    `\\b(?:want|need|like|wish|going|wanna) to (?:make |put in |raise |lodge )?(?:an? )?(?:formal |official )?(?:complain|complaint)\\b.{0,60}\\b(?:on behalf of|for) ${THEM}\\b`,
  ),
  new RegExp(
    `^.*${SAYS_FOR} for ${THEM}\\b.*\\b(?:want|need|like|wish)s? to (?:make a )?(?:complain|complaint)\\b`,
  ),
];
/** Anybody may pay a bill that they have the number of. */
const pay: readonly RegExp[] = [
  new RegExp(
    `^(?!.*\\b(?:how|bits|weekly|monthly|later|cant|cannot|paid)\\b)(?:(?:hi|please|so|can|could|may|i|we|want|need|would|like|d|to|id|ill|just|you) )*pay (?:(?:it|this|that|some|the bill|her bill|his bill|something|\\d{1,4}|quid|pounds|of it|off it) )*(?:for|on behalf of) (?:${THEM}|her|him|them)(?: (?:please|now|here|instead|then|today))*$`,
  ),
];
const complaintCy: readonly RegExp[] = [
  new RegExp(
    `\\b(?:hoffwn|eisiau|isio|moyn|am)(?: i)? (?:gwyno|cwyno|wneud cwyn|gwneud cwyn)\\b.{0,60}\\b(?:ar ran|dros) ${THEM_CY}\\b`,
  ),
];

/** Whoever turns to something else is not held by what is `light`, and nobody is taken from a form in which they tell of it. */
const others = (
  form: string,
  said: readonly RegExp[],
  { light = true, ...more }: Omit<Partial<Opening>, 'light'> & { readonly light?: boolean } = {},
): Opening => ({ said, form, answers: [], ...(light ? { light } : {}), forAnother: true, ...more });

/** What is broken comes before what is owed. */
export const openingsOfOthers: readonly Opening[] = [
  others('make-complaint', complaint, { light: false }),
  others('make-complaint', complaintCy, { language: 'cy', light: false }),
  others('pay', pay, { light: false }),
  others('my-visits', visit, { answers: [['about', 'theirs']] }),
  others('my-visits', visitCy, { answers: [['about', 'theirs']], language: 'cy' }),
  others('report-repair', repair),
  others('report-repair', repairCy, { language: 'cy' }),
  others('ask-for-somebody', account),
  others('ask-for-somebody', accountCy, { language: 'cy' }),
];
