// Which rule decided how serious an incident is, in words: the row of the triage, and what was found at its end.
import { rowWords } from './incident-words.ts';

/** `leak/uncontained` as the report names it: "leak: uncontained". What a later version writes is said as it stands, without its signs. */
export const ruleWords = (rule: string): string => {
  const [row = '', leaf = ''] = rule.split('/');
  if (leaf === '' || leaf === '…') return `${rowWords(row)}: by what they had answered so far`;
  const found = (Object.hasOwn(OF_ROW, rule) ? OF_ROW[rule] : undefined) ?? FOUND[leaf] ?? spaced(leaf);
  return `${FROM[row] ?? rowWords(row)}: ${found}`;
};

const spaced = (id: string): string =>
  id
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** Forms that are no tree. */
const FROM: Readonly<Record<string, string>> = { repair: 'repair form', 'report-repair': 'repair form' };

/** The same at the end of any tree. */
const FOUND: Readonly<Record<string, string>> = {
  person: 'a person is to speak with them',
  alone: 'they asked for no person',
  home: 'it is in a home',
  shared: 'it is in a shared part of the building',
  rescue: 'somebody has to be rescued',
  now: 'there is a danger now',
  silent: 'they did not answer whether there is a danger',
  some: 'part of it has failed',
  fault: 'a fault without a danger',
};

const OF_ROW: Readonly<Record<string, string>> = {
  'leak/wet': 'water near electrics',
  'leak/more': 'more water than can be caught',
  'leak/above': 'water from above, or a bulging ceiling',
  'leak/waste': 'waste water',
  'leak/caught': 'the water can be caught',
  'leak/drip': 'a slow drip',
  'gas/mains': 'gas from the mains',
  'gas/bottle': 'gas from a bottle or a tank',
  'co/poisoned': 'somebody is ill',
  'co/sounding': 'the alarm is sounding',
  'electric/hurtAtHome': 'somebody is hurt, or it burns',
  'electric/light': 'a street light',
  'electric/line': 'a power line in the street',
  'fire/burning': 'it is burning now',
  'fire/elsewhere': 'a fire somewhere else in the building',
  'fire/damage': 'the fire is out, and has done damage',
  'flood/live': 'water near electrics',
  'flood/home': 'water in the home',
  'flood/outside': 'water outside',
  'heating/both': 'no heating and no hot water',
  'heating/none': 'no heating',
  'heating/water': 'no hot water',
  'power/cut': 'the homes nearby have none either',
  'power/credit': 'the meter may be out of credit',
  'power/part': 'part of the power',
  'no-water/total': 'no water at all in this home',
  'no-water/company': 'the neighbours have none either',
  'toilet/single': 'their only toilet',
  'toilet/other': 'they have another toilet',
  'insecure/threat': 'somebody may get in',
  'insecure/open': 'it cannot be locked',
  'insecure/upper': 'an upstairs window',
  'insecure/keys': 'lost keys',
  'structure/trapped': 'somebody is hurt or trapped',
  'structure/ours': 'a building of ours',
  'structure/private': 'a building that is not ours',
  'structure/open': 'a public place',
  'lift/waiting': 'somebody waits in the lift',
  'lift/alone': 'the lift is empty',
  'lift/needed': 'somebody cannot leave or get home without it',
  'damp/emergency': 'somebody is ill with it',
  'damp/hazard': 'damp or mould that harms',
  'dog/danger': 'the dog is attacking or threatening',
  'highway/danger': 'the road is blocked, or somebody is at risk',
  'highway/urgent': 'a missing cover, a deep hole or bare wires',
  'highway/needles': 'needles',
  'safeguard/now': 'somebody is in danger now',
  'selfharm/atRisk': 'they are not safe now',
  'homeless/young': 'under 18',
};
