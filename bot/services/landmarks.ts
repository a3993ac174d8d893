// Whether two people's words for a place on one street mean the same spot: "outside Tesco" and "by the tesco on Mill Lane".
import { streetKey } from './streets.ts';

/**
 * All that the shorter one says beside the street has to stand in the other. Of two who say nothing more nothing is known.
 * @param street as the council names it
 */
export const isSameSpot = (street: string, one: string, other: string): boolean => {
  const [a, b] = [one, other].map((words) => landmarksIn(street, words));
  const [few, many] = (a?.size ?? 0) <= (b?.size ?? 0) ? [a, b] : [b, a];
  if (few === undefined || many === undefined || few.size === 0) return false;
  const isHouse = (each: string) => /^\d+[a-z]?$/.test(each);
  const houses = [...few, ...many].filter(isHouse);
  // "Outside the shop" may be the one at number 4, or another.
  if (houses.length > 0 && ![...few].some((each) => isHouse(each) && many.has(each))) return false;
  return [...few].every((each) => many.has(each));
};

const landmarksIn = (street: string, words: string): ReadonlySet<string> => {
  const named = new Set(streetKey(street).split(' '));
  const all = streetKey(words).split(' ');
  return new Set(all.filter((word) => word !== '' && !named.has(word) && !SMALL.has(word)));
};

const SMALL = new Set(
  (
    'a an the this that it its is there theres i think just right about near nr outside opposite by behind beside next to front in on at of off from past before after along between number no and or side end top bottom middle corner junction roughly half way ' +
    'y yr ar yn ger wrth gyferbyn tu allan i rhif'
  ).split(' '),
);
