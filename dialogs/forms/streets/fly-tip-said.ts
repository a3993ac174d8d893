// What was dumped and how much, as people say it: "old sofa", "loads of bags of rubbish", "about a van load".
import { normalise } from '../../../bot/understanding/normalise.ts';

export type Dumped = 'household' | 'furniture' | 'appliances' | 'building' | 'tyres' | 'green' | 'other';
export type Load = 'bag' | 'item' | 'boot' | 'van' | 'lorry';

const KINDS: readonly (readonly [Dumped, RegExp])[] = [
  [
    'furniture',
    /\b(?:furniture|sofas?|settees?|couch(?:es)?|mattress(?:es)?|matress(?:es)?|beds?|bed frames?|wardrobes?|arm ?chairs?|chairs?|tables?|desks?|cupboards?|drawers|carpets?|rugs?|headboards?|soffa|matres|dodrefn|gwely|cadair)\b/,
  ],
  [
    'appliances',
    /\b(?:fridges?|freezers?|fridge ?freezers?|washing machines?|washers?|dishwashers?|cookers?|ovens?|microwaves?|tumble ?dr[iy]ers?|dryers?|tvs?|televisions?|telly|hoovers?|appliances?|electricals?|oergell\w*|popty|peiriant golchi|teledu)\b/,
  ],
  [
    'building',
    /\b(?:rubble|bricks?|builders? (?:rubbish|waste|bags?)|building (?:waste|rubbish|materials?)|plaster ?board|plaster|tiles?|cement|concrete|soil|timber|planks?|toilet|bath ?tub|sink|doors?|window frames?|rwbel|brics)\b/,
  ],
  ['tyres', /\b(?:tyres?|tires?|teiars?)\b/],
  [
    'green',
    /\b(?:garden (?:waste|rubbish|cuttings)|hedge (?:cuttings|trimmings)|grass(?: cuttings)?|branches|cuttings|green waste|christmas tree|gwastraff gardd)\b/,
  ],
  [
    'household',
    /\b(?:(?:bin|black|rubbish|carrier|plastic|white) ?(?:bags?|liners?|sacks?)|bags?|sacks?|household (?:rubbish|waste)|rubbish bags|nappies|food waste|boxes|cardboard|clothes|toys|bagiau|sbwriel bagiau|bag bin)\b/,
  ],
];

/** Every kind that is named; none when it is said of what is not there. */
export const dumpedSaid = (text: string): readonly Dumped[] => {
  // "No, it's just a sofa" answers the danger, and tells of a sofa.
  const told = text
    .slice(0, 600)
    .split('\n')
    .map((line) => normalise(line).replace(/^(?:no|nope|nah|na) /, ''))
    .filter((line) => !DENIED.test(line));
  const said = told.join(' ');
  const found = KINDS.filter(([, kind]) => kind.test(said)).map(([id]) => id);
  // "Rubble bags" are no bags of rubbish.
  return found.includes('building') && /\b(?:rubble|builders?) bags?\b/.test(said)
    ? found.filter((id) => id !== 'household')
    : found;
};
const DENIED = /\b(?:no|not|isnt|arent|except|but not|without|nor|dim|nid|heb)\b/;

/** As an answer to "how much": one big thing that is named is one big thing. */
export const loadSaid = (text: string): Load | undefined => {
  const said = normalise(text.slice(0, 300));
  const [first, ...others] = dumpedSaid(text);
  return (
    loadSpotted(text) ??
    (ONE_THING.test(said) && others.length === 0 && first !== undefined && first !== 'household'
      ? 'item'
      : FEW.test(said)
        ? 'bag'
        : SOME.test(said)
          ? 'boot'
          : LOTS.test(said)
            ? 'van'
            : undefined)
  );
};

/** As it stands in a longer message: only what is surely an amount. */
export const loadSpotted = (text: string): Load | undefined => {
  const said = normalise(text.slice(0, 300));
  return LOADS.find(([, load]) => load.test(said))?.[0];
};
const LOAD = '(?: ?(?:full|fulls|load|loads|loadful|size|sized|worth))';
const LOADS: readonly (readonly [Load, RegExp])[] = [
  [
    'lorry',
    new RegExp(
      `\\b(?:(?:lorry|truck|tipper|skip|dumper)${LOAD}|(?:two|2|three|3|several|few|couple of) (?:van|transit)${LOAD}|(?:lorry|lori) lawn|llond lori)\\b`,
    ),
  ],
  ['van', new RegExp(`\\b(?:(?:van|transit|trailer|pick ?up)${LOAD}|llond fan)\\b`)],
  ['boot', new RegExp(`\\b(?:(?:car boot|boot|car)${LOAD}|car ?ful|bootful|llond (?:cist )?car)\\b`)],
  ['bag', /\b(?:(?:a|one|1|two|2|couple (?:of )?|single) (?:\w+ ){0,2}(?:bags?|sacks?)|un bag)\b/],
];
const ONE_THING =
  /^(?:(?:its|it is|just|only|theres|there is|an?|one|1|1x|single|old|big|the|broken|double|king size|leather|dirty|soffa|hen) )*[a-z]+(?: ?(?:machine|bed|frame|freezer|chair|suite|dryer))?$/;
const FEW = /\b(?:(?:a )?(?:bag|few|couple|bit|small amount|little)|not (?:much|a lot)|ychydig)\b/;
const SOME =
  /\b(?:(?:3|three|4|four|5|five|6|six|several|some|half a dozen) (?:\w+ ){0,2}(?:bags?|sacks?|things|items|bits))\b/;
const LOTS =
  /\b(?:lots?|loads|tons?|tonnes?|pile|piles|heap|heaps|full|huge|massive|big|large|masses|llawer|llwyth|(?:7|8|9|[1-9]\d|seven|eight|nine|ten|twelve|dozen|dozens(?: of)?) (?:\w+ ){0,2}(?:bags?|sacks?|things|items|tyres?))\b/;
