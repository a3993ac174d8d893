// For whom somebody says that they speak: "I'm calling for my mum". Of a closed list, so that nothing else of them is kept.
import { normalise } from './normalise.ts';

export const RELATED =
  'mum|mam|mom|mother|auntie|dad|father|parents?|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|granddad|grandfather|wife|husband|partner|girlfriend|boyfriend|son|daughter|sister|brother|aunt|uncle|cousin|niece|nephew|neighbou?r|friend|mate|tenant|client|patient|resident|customer';
const WHOSE = '(?:my|our|an?|his|her|their|the)';
export const RELATED_CY =
  'mam|fam|tad|nhad|nain|mam gu|taid|tad cu|gwraig|ngwraig|gwr|ngwr|partner|mhartner|mab|merch|merch i|chwaer|brawd|mrawd|modryb|ewythr|cymydog|nghymydog|ffrind|cleient|tenant';
export const SAYS_FOR =
  '(?:(?:calling|ringing|phoning)(?: up)?|writing|texting|messaging|asking|speaking|contacting (?:you|u)|reporting(?: this| it)?|here|doing this|filling this in|getting in touch)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:on|in) behalf of (${WHOSE} (?:\\w+ )?(?:${RELATED}))\\b`),
  new RegExp(`\\b(?:i am|im|we are|its|it is) ${SAYS_FOR} for (${WHOSE} (?:\\w+ )?(?:${RELATED}))\\b`),
  // "Its for my wife", and no more.
  new RegExp(
    `^(?:(?:hi|sorry|yes|no|so|ok|and|but|oh|actually) )*(?:(?:its|it is|this is|thats|that is|its not for me its|not for me) )?(?:all |only |just |actually )*for (${WHOSE} (?:${RELATED}))(?: (?:not me|actually|though|tho|please))*$`,
  ),
  new RegExp(
    `^(?:(?:na|ie|sori|ond|a) )*(?:(?:mae|ma) (?:hwn |o |e |hyn )?)?(?:i|ar gyfer) ((?:fy|ein) (?:${RELATED_CY})|mam|dad|nain|taid)(?: i)?(?: (?:mae|ma) (?:o|e|hwn|hyn))?$`,
  ),
  new RegExp(
    `^(?:(?:hi|hiya|hello|yes|so|ok|and) )*(?:i am |im |its me )?(?:just |only |here )*(?:to )?help(?:ing)? (?:out )?(${WHOSE} (?:\\w+ )?(?:${RELATED}))(?= (?:she|shes|he|hes|who|with)\\b|$)`,
  ),
  new RegExp(`\\bi (?:care for|look after) (${WHOSE} (?:\\w+ )?(?:${RELATED}))\\b`),
  new RegExp(
    `\\b(?:i am|im) (${WHOSE} (?:${RELATED}) ?s) (?:carer|helper|advocate|social worker|attorney)\\b`,
  ),
  new RegExp(
    `\\b(?:ar ran|yn siarad dros|yn cysylltu dros|yn holi dros) ((?:(?:fy|y|ein) )?(?:${RELATED_CY}))\\b`,
  ),
];
/** The same, and with it what they want or hold. */
const WANTED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:report|log|book)(?:ing)? (?:\\w+ ){1,4}?(?:for|on behalf of) (${WHOSE} (?:\\w+ )?(?:${RELATED}))\\b`,
  ),
  // "Power of attorney for my dad", "LPA for my mum".
  new RegExp(
    `\\b(?:power of attorney|poa|lpa|deputy|appointee|attorney) (?:for|of|over) (${WHOSE} (?:\\w+ )?(?:${RELATED}))\\b`,
  ),
];
const SOMEBODY =
  /\b(?:on behalf of (?:someone|somebody|another person|other people)|ar ran rhywun)\b|\b(?:i am|im) (?:a|an|his|her|their) (?:carer|support worker|advocate|social worker)\b/;

/** Whose they are, of somebody who was spoken of before: "im her daughter". */
const KIN =
  /^(?:(?:hi|hiya|hello|sorry|yes|ok|and) )*(?:i am|im) (?:her|his|their) (?:daughter|son|mum|mam|mother|dad|father|wife|husband|sister|brother|niece|nephew|grand(?:son|daughter|child)|next of kin)$/;

/** @returns their own words for who it is, such as `my mum`; `somebody` where they do not say */
export const speaksFor = (text: string): string | undefined => {
  if (text.length > LONGEST) return undefined;
  const words = normalise(text);
  const found = [...PATTERNS, ...WANTED]
    .map((pattern) => pattern.exec(words)?.[1])
    .find((who) => who !== undefined);
  return found?.slice(0, 40) ?? (SOMEBODY.test(words) || KIN.test(words) ? 'somebody' : undefined);
};

/** They say for whom they speak, and nothing of what it is about. */
export const speaksOnly = (text: string): boolean => {
  const words = normalise(text.slice(0, LONGEST));
  // "I'm a carer" alone may be about money for carers.
  const whose = /\b(?:behalf|ar ran|her|his|their)\b/.test(words) ? [SOMEBODY] : [];
  const said = [...PATTERNS, ...whose, KIN].find((pattern) => pattern.test(words));
  if (said === undefined) return false;
  const rest = words.replace(said, ' ').replace(AS_THEY_ARE, ' ').replace(AROUND, ' ').trim();
  // A name may be left: "for my mam, Edna".
  return (
    rest === '' ||
    (NAME.test(rest) && new RegExp(`\\S[\\s,]+${rest.charAt(0).toUpperCase()}${rest.slice(1)}\\b`).test(text))
  );
};
/** What they tell of somebody and of nothing else: "shes 81", "he is disabled", "my mum cant walk far". In the middle of a matter that is whom it is for. */
export const tellsOfThem = (text: string): boolean => {
  const words = normalise(text.slice(0, LONGEST));
  if (THEY_ARE_CY.test(words)) return true;
  const rest = words.replace(WHOSE_OWN, 'she ').replace(AS_THEY_ARE, ' ').replace(AROUND, ' ');
  return OF_THEM.test(words) && rest.trim() === '';
};
const WHOSE_OWN = new RegExp(`\\b${WHOSE} (?:${RELATED}) ?(?=(?:is|s|cant|cannot|has)\\b)`, 'g');
const OF_THEM = new RegExp(
  `^(?:(?:and|but|so|well|because|as) )*(?:she|he|shes|hes|they|theyre|${WHOSE} (?:${RELATED}))\\b`,
);
const THEY_ARE_CY =
  /^(?:a |ond )*(?:mae|ma|maen|man)(?: (?:hin?|on?|en?|fen?|nhwn?|mam|dad))?(?: (?:yn|and|dros|bron))* (?:anabl|fyddar|ddall|oedrannus|hen|fregus|sal|\d{2,3}(?: oed)?|wedi drysu)$/;
const NAME = /^(?!(?:rent|tax|bins?|repairs?|pay|permits?|parking|benefits?|tenant|help)$)[a-z]{2,12}$/;
/** Why they need help: how old they are, what they cannot do. */
const AS_THEY_ARE = new RegExp(
  `\\b(?:she|he|they|who)(?: is|s| are| has|s got)? (?:(?:only|just|nearly|almost|over|very|quite|a bit|so|really) )*(?:\\d{2,3}(?: years? old)?|blind|deaf|disabled|elderly|old|frail|poorly|housebound|hard of hearing|partially sighted|(?:got )?dementia|not (?:very |so )?well)\\b|\\b(?:she |he |they |and |who )*(?:cant|cannot|can not|doesnt|does not|isnt|not)(?: really)? (?:see|hear|read|text|type|write|use|do|manage|get|like|good|great|walk|stand|lift|drive)(?: (?:so|very|too|well|good|much|it|this|these|them|a|the|her|his|with|phones?|mobile|computers?|texts?|internet|things|online|herself|himself|any ?more|far)\\b)*`,
  'g',
);
const AROUND =
  /\b(?:hi|hiya|hello|hey|please|and|so|ok|just|here|today|i am|im|its|it is|calling|ringing|phoning|writing|messaging|speaking|helo|haia|shwmae|rwyn|rwy n|dwi n|dwin|dw i n|rydw i n|yn|n|siarad|cysylltu|ffonio|holi|a)\b/g;

/** Whoever is named in it as theirs: "my mum". */
export const whoIsNamed = (text: string): string | undefined =>
  OF.map((pattern) => pattern.exec(normalise(text.slice(0, LONGEST)))?.[1]).find((who) => who !== undefined);
const OF: readonly RegExp[] = [
  new RegExp(`\\b(${WHOSE} (?:${RELATED}))s?\\b`),
  new RegExp(`\\b((?:fy|ein) (?:${RELATED_CY}))\\b`),
];

/** The same where it is asked for whom: "my mum" is answer enough. */
export const whoNamed = (text: string): string | undefined =>
  NAMED.map((pattern) => pattern.exec(normalise(text.slice(0, LONGEST)))?.[1]).find(
    (who) => who !== undefined,
  );
const NAMED: readonly RegExp[] = [
  new RegExp(`^(?:its |it is |for |just |only )*(${WHOSE} (?:${RELATED}))$`),
  new RegExp(`^(?:i |dros |i fy |mae |am )*((?:fy|y|ein) (?:${RELATED_CY}))$`),
];

const LONGEST = 1_000;
