// Where things are that are repaired: the first list of a repair report. Owner: repairs.
// Welsh is a draft until a translator has approved it.
import type { Both } from '../../bot/model.ts';

export type Room = {
  readonly id: string;
  readonly words: Both;
  readonly said: RegExp;
  readonly items: readonly string[];
  /** Ours to mend for a leaseholder too. */
  readonly shared?: true;
};

const both = (en: string, cy: string): Both => ({ en, cy });

export const rooms: readonly Room[] = [
  {
    id: 'kitchen',
    words: both('Kitchen', 'Cegin'),
    said: /\b(?:kitch[ei]n(?:ette)?|kichen|kitchin|ktchn|pantry|larder|scullery|cegin|gegin|nghegin)\b|\butility(?: r(?:oo)?m)?\b(?! bill)|\b(?:ystafell|stafell) (?:amlbwrpas|gyfleustodau|iwtiliti)\b/,
    items: ['sink', 'pipe', 'units', 'electrics', 'fan', 'window', 'plaster', 'damp'],
  },
  {
    id: 'bathroom',
    words: both('Bathroom or toilet', 'Ystafell ymolchi neu doiled'),
    said: /\b(?:bath ?r(?:oo)?ms?|bathrm|toilets?|loo|lavatory|wc|shower(?: ?r(?:oo)?m)?|bath|en ?suite|wet ?room|wash ?room|cloak ?room|(?:ystafell|stafell|stafall) (?:y?molchi|y bath)|bathrwm|toiled|doiled|nhoiled|ty bach|cawod|gawod|nghawod)\b/,
    items: ['sink', 'toilet', 'shower', 'pipe', 'electrics', 'fan', 'plaster', 'damp'],
  },
  {
    id: 'living',
    words: both('Living room or bedroom', 'Ystafell fyw neu wely'),
    said: /\b(?:living ?r(?:oo)?m|lounge|bed ?r(?:oo)?ms?|bedrm|(?:front|sitting|dining|box|spare|back|kids|childs|childrens|sons|daughters|babys|main) r(?:oo)?m|nursery|study|(?:y?stafell|stafall) (?:fyw|wely|ffrynt|fwyta)|lolfa|llofft)\b/,
    items: ['electrics', 'window', 'door', 'radiator', 'floor', 'plaster', 'damp'],
  },
  {
    id: 'hall',
    words: both('Hall, stairs or landing', 'Cyntedd neu risiau'),
    said: /\b(?:hall(?:way)?|stairs|stair ?case|landing|corridor|porch|vestibule|front door|letter ?box|drws ffrynt|cyntedd|gyntedd|nghyntedd|landin|grisiau|coridor|portsh)\b|\bpen y grisiau\b/,
    items: ['front-door', 'stairs', 'electrics', 'floor', 'radiator', 'plaster', 'damp'],
  },
  {
    id: 'heating',
    words: both('Heating, hot water or cooker', 'Gwres, dŵr poeth neu bopty'),
    said: /\b(?:heating|boilers?|bolier|hot water|pilot light|immersion|thermostat|boeler|gwres|dwr (?:poeth|twym|cynnes))\b/,
    items: ['boiler', 'radiator', 'cooker', 'pipe'],
  },
  {
    id: 'loft',
    words: both('Loft, cellar or store', 'Atig, seler neu storfa'),
    said: /\b(?:lofts?|attic|cellar|basement|store ?room|storage cupboard|airing cupboard|cupboard under (?:the )?stairs|under ?stairs? cupboard|atig|seler|storfa|cwpwrdd (?:crasu|dan y grisiau))\b/,
    items: ['pipe', 'hatch', 'electrics', 'floor', 'stairs', 'plaster', 'damp'],
  },
  {
    id: 'outside',
    words: both('Outside: roof, garden or walls', 'Y tu allan: to, gardd neu waliau'),
    said: /\b(?:outside|back door|garage|shed|out ?house|drive(?:way)?|roof|chimney|slates?|garden|yard|patio|balcony|gutter\w*|down ?pipe|fenc(?:e|es|ing)|gate|tu allan|balconi|gardd|ardd|iard|ffens|giat|landar|landeri|drws cefn|garej|sied|simnai)\b|\by to\b/,
    items: ['roof', 'gutter', 'drain', 'front-door', 'fence', 'electrics'],
    shared: true,
  },
  {
    id: 'shared',
    words: both('A shared part of the building', "Rhan o'r adeilad sy'n cael ei rhannu"),
    said: /\b(?:communal|comunal|shared|main (?:entrance|door)|entrance hall|lobby|foyer|(?:our|the|my) block|block of flats|bin (?:store|room|chute)|laundry room|entry ?phone|door entry|intercom|buzzer|cymunedol|gymunedol|(?:ein|y) bloc)\b/,
    items: ['entry', 'electrics', 'stairs', 'front-door', 'window', 'drain'],
    shared: true,
  },
];
