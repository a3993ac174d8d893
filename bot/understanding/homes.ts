// Which homes of a list some words mean: a house number, a flat, a name, with a typo.
import { nearby } from './distance.ts';
import { normalise } from './normalise.ts';

/** A home as it can be recognised: its address without town and postcode. */
type Home = { readonly line: string };

/** Those that fit best, in the order of the list; none when nothing does. */
export const homesMeant = <H extends Home>(text: string, homes: readonly H[]): readonly H[] => {
  const said = normalise(text).replace(MANNERS, '').replace(FLAT, 'flat ');
  if (said === '') return [];
  const read = homes.map((home) => ({ home, words: normalise(home.line).replace(FLAT, 'flat ') }));
  for (const fits of WAYS) {
    const found = read.filter(({ words }) => fits(said, words));
    if (found.length > 0) return found.map(({ home }) => home);
  }
  return [];
};

/** "I live at number 14" is 14. */
const MANNERS =
  /^(?:(?:hi|hello|yes|i live at|i live in|we live at|we live in|i am at|im at|its|it is|my address is|my house is|the one at|at|house|home|number|no|num|rhif|ty rhif|dw i n byw yn) )+(?=[\da-z])/;
const FLAT = /^(?:flat|fflat|apartment|apt|unit)s? (?:number |no )?(?=\d)/;

type Fits = (said: string, words: string) => boolean;

/** From the surest to the least sure: the first that finds any decides. */
const WAYS: readonly Fits[] = [
  (said, words) => words === said,
  // "14" is the house of that number before it is a flat of that number.
  (said, words) => words.startsWith(`${said} `),
  (said, words) => NUMBER.test(said) && words.startsWith(`flat ${said} `),
  (said, words) => startsAlike(said, words),
  (said, words) => !NUMBER.test(said) && said.length >= 3 && ` ${words} `.includes(` ${said} `),
  (said, words) => nearby(said, words) || nearby(said, nameOf(words, said)),
];
const NUMBER = /^\d{1,4}[a-z]?$/;

/** "14 elm rd": the same number, and a street that begins alike. */
const startsAlike: Fits = (said, words) => {
  const [number = '', street] = said.replace(/^flat (?=\d)/, 'flat-').split(' ');
  const [other, ...rest] = words.replace(/^flat (?=\d)/, 'flat-').split(' ');
  if (street === undefined || !/\d/.test(number) || number !== other) return false;
  return rest.some((word) => word.startsWith(street.slice(0, 4)) || nearby(street, word));
};

/** As many of its first words as were said: the name of a house, without its street. */
const nameOf = (words: string, said: string): string =>
  words.split(' ').slice(0, said.split(' ').length).join(' ');
