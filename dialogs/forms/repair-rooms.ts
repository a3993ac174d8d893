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
    said: /\b(?:kitch[ei]n|kichen|kitchin|ktchn|cegin|gegin)\b/,
    items: ['sink', 'pipe', 'units', 'electrics', 'fan', 'window', 'plaster', 'damp'],
  },
  {
    id: 'bathroom',
    words: both('Bathroom or toilet', 'Ystafell ymolchi neu doiled'),
    said: /\b(?:bath ?r(?:oo)?m|toilet|loo|shower|bath|wet ?room|ystafell ymolchi|stafell molchi)\b/,
    items: ['sink', 'toilet', 'shower', 'pipe', 'electrics', 'fan', 'plaster', 'damp'],
  },
  {
    id: 'living',
    words: both('Living room or bedroom', 'Ystafell fyw neu wely'),
    said: /\b(?:living r(?:oo)?m|lounge|bed ?r(?:oo)?m|(?:front|sitting|dining|box|spare|back) room|ystafell (?:fyw|wely))\b/,
    items: ['electrics', 'window', 'door', 'radiator', 'floor', 'plaster', 'damp'],
  },
  {
    id: 'hall',
    words: both('Hall, stairs or landing', 'Cyntedd neu risiau'),
    said: /\b(?:hall(?:way)?|stairs|landing|front door|drws ffrynt|cyntedd)\b/,
    items: ['front-door', 'stairs', 'electrics', 'floor', 'radiator', 'plaster', 'damp'],
  },
  {
    id: 'heating',
    words: both('Heating and hot water', 'Gwres a dŵr poeth'),
    said: /\b(?:heating|boiler|hot water|boeler|gwres)\b/,
    items: ['boiler', 'radiator', 'pipe'],
  },
  {
    id: 'outside',
    words: both('Outside: roof, garden or walls', 'Y tu allan: to, gardd neu waliau'),
    said: /\b(?:outside|back door|garage|shed|drive|roof|garden|gutter\w*|fence|gate|tu allan)\b/,
    items: ['roof', 'gutter', 'drain', 'front-door', 'fence', 'electrics'],
    shared: true,
  },
  {
    id: 'shared',
    words: both('A shared part of the building', "Rhan o'r adeilad sy'n cael ei rhannu"),
    said: /\b(?:communal|shared|our block|cymunedol)\b/,
    items: ['entry', 'electrics', 'stairs', 'front-door', 'window', 'drain'],
    shared: true,
  },
];
