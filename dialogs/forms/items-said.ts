// Bulky things in a longer message: "also need to get rid of an old sofa and 2 mattresses".
import { numberIn } from '../../bot/understanding/numbers.ts';

/** What a crew takes; whatever else is said of it in front stays with it. */
const THING =
  'sofas?|sofa beds?|settees?|couch(?:es)?|armchairs?|arm chairs?|mattress(?:es)?|matress(?:es)?|beds?|bed frames?|bunk beds?|wardrobes?|chests? of drawers|sideboards?|tables?|desks?|chairs?|bookcases?|fridge freezers?|fridges?|freezers?|washing machines?|washers?|tumble dryers?|dishwashers?|cookers?|ovens?|hobs?|tellys?|tvs?|carpets?|rugs?|pianos?|cots?|soffas?|gwely|gwelyau|matresi|fatres|cwpwrdd dillad|oergell|rhewgell|peiriant golchi';
const LIKE =
  'old|big|large|small|broken|single|double|king ?size|leather|fabric|wooden|corner|[234] ?(?:seater|piece)|(?:two|three) seater|kids|baby|dining|kitchen|coffee|hen';
const MANY = '\\d{1,2}|an?|one|two|three|four|five|six|my|our|the|some|this';
const ITEMS = new RegExp(`\\b(?:(${MANY}) )?((?:(?:${LIKE}) ){0,3}(?:${THING}))\\b`, 'gu');
/** A bed that was wet, or a bin beside the sofa, is no thing to be taken. */
const TAKEN =
  /\b(?:get(?:ting)? (?:rid|shot) of|(?:take|taken|taking|collect|collected|pick(?:ed)? up|picking up|remove|removed|clear|dispose)\b|throw(?:ing)? (?:out|away)|to go\b|bulky|(?:have|ive|i ve|got) .{0,20}\b(?:to go|for collection)|cael gwared|casglu|nol)/u;

/** One entry a kind of thing, its number with it; undefined where none is surely to be taken. */
export const itemsSpotted = (text: string): readonly string[] | undefined => {
  const found = text
    .split('\n')
    .map((message) => message.toLowerCase().replace(/['’]/gu, '').replace(/\s+/gu, ' '))
    .filter((message) => TAKEN.test(message) || isList(message))
    .map((message) => [...message.matchAll(ITEMS)].map(([, many = '', what = '']) => counted(many, what)));
  // "A sofa", and then "2 sofas and a bed": of the same the later is right.
  const right = found.flatMap((each, place) => {
    const later = found
      .slice(place + 1)
      .flat()
      .map(kindOf);
    return each.filter((thing) => !later.includes(kindOf(thing)));
  });
  return right.length === 0 ? undefined : [...new Set(right)];
};
const kindOf = (thing: string): string => thing.replace(OWN, '').replace(/e?s$/u, '');
const OWN = new RegExp(`^(?:(?:${MANY}|${LIKE}) )+`, 'u');

/** Things and nothing else: "2 sofas and a mattress please". */
const isList = (message: string): boolean => {
  const left = message.replace(ITEMS, '');
  return left !== message && BESIDE.test(left);
};
const BESIDE =
  /^[\s,.!+&]*(?:(?:its|it is|just|only|and|also|plus|please|pls|thanks|we have|i have|ive got|a|ac|hefyd)[\s,.!+&]*)*$/u;

const counted = (many: string, what: string): string =>
  /^\d/.test(many) || (many !== '' && many.length > 2 && numberIn([many]) !== undefined && many !== 'one')
    ? `${many} ${what}`
    : what;
