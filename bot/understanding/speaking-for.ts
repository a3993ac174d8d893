// For whom somebody says that they speak: "I'm calling for my mum". Of a closed list, so that nothing else of them is kept.
import { normalise } from './normalise.ts';

const WHO =
  'mum|mam|mom|mother|dad|father|parents?|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|granddad|grandfather|wife|husband|partner|girlfriend|boyfriend|son|daughter|sister|brother|auntie|aunt|uncle|cousin|niece|nephew|neighbou?r|friend|mate|tenant|client|patient|resident|customer';
const WHOSE = '(?:my|our|an?|his|her|their|the)';
const WHO_CY =
  'mam|fam|tad|nhad|nain|mam gu|taid|tad cu|gwraig|ngwraig|gwr|ngwr|partner|mhartner|mab|merch|merch i|chwaer|brawd|mrawd|modryb|ewythr|cymydog|nghymydog|ffrind|cleient|tenant';
const SAYS =
  '(?:calling|ringing|phoning|writing|texting|messaging|asking|speaking|contacting (?:you|u)|reporting(?: this| it)?|here|doing this|filling this in|getting in touch)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:on|in) behalf of (${WHOSE} (?:\\w+ )?(?:${WHO}))\\b`),
  new RegExp(`\\b(?:i am|im|we are|its|it is) ${SAYS} for (${WHOSE} (?:\\w+ )?(?:${WHO}))\\b`),
  new RegExp(`\\bi (?:care for|look after) (${WHOSE} (?:\\w+ )?(?:${WHO}))\\b`),
  new RegExp(`\\b(?:i am|im) (${WHOSE} (?:${WHO}) ?s) (?:carer|helper|advocate|social worker|attorney)\\b`),
  new RegExp(`\\b(?:ar ran|yn siarad dros|yn cysylltu dros|yn holi dros) ((?:fy|y|ein) (?:${WHO_CY}))\\b`),
];
const SOMEBODY =
  /\b(?:on behalf of (?:someone|somebody|another person|other people)|ar ran rhywun)\b|\b(?:i am|im) (?:a|an|his|her|their) (?:carer|support worker|advocate|social worker)\b/;

/** @returns their own words for who it is, such as `my mum`; `somebody` where they do not say */
export const speaksFor = (text: string): string | undefined => {
  if (text.length > LONGEST) return undefined;
  const words = normalise(text);
  const found = PATTERNS.map((pattern) => pattern.exec(words)?.[1]).find((who) => who !== undefined);
  return found?.slice(0, 40) ?? (SOMEBODY.test(words) ? 'somebody' : undefined);
};

/** The same where it is asked for whom: "my mum" is answer enough. */
export const whoNamed = (text: string): string | undefined =>
  NAMED.map((pattern) => pattern.exec(normalise(text.slice(0, LONGEST)))?.[1]).find(
    (who) => who !== undefined,
  );
const NAMED: readonly RegExp[] = [
  new RegExp(`^(?:its |it is |for |just |only )*(${WHOSE} (?:${WHO}))$`),
  new RegExp(`^(?:i |dros |i fy |mae |am )*((?:fy|y|ein) (?:${WHO_CY}))$`),
];

const LONGEST = 1_000;
