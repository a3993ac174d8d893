// Which homes of a list some words mean: a house number, a flat, a name, with a typo.
import { nearby } from './distance.ts';
import { normalise } from './normalise.ts';

/** A home as it can be recognised: its address without town and postcode. */
type Home = { readonly line: string };

/** Those that fit best, in the order of the list; none when nothing does. */
export const homesMeant = <H extends Home>(text: string, homes: readonly H[]): readonly H[] => {
  const said = normalise(text)
    .replace(MANNERS, '')
    .replace(/^f ?(?=\d{1,3}[a-z]? \d)/, 'flat ')
    .replace(FLAT, 'flat ')
    // "14 Rowan Court flat 3" is flat 3 there.
    .replace(FLAT_LAST, 'flat $2 $1')
    // "16 a" is 16A; "16 a" with more behind it is Welsh for "and".
    .replace(/^(\d+) ([a-h])$/, '$1$2');
  if (said === '') return [];
  const read = homes.map((home) => ({ home, words: normalise(home.line).replace(FLAT, 'flat ') }));
  for (const fits of WAYS) {
    const found = read.filter(({ words }) => fits(said, words));
    if (found.length > 0) return found.map(({ home }) => home);
  }
  return [];
};

/** Those that surely stand in a longer text: "missed bin at 14 elm rd nm4 2qp on tuesday"; none when it is not clear which. */
export const homesSpotted = <H extends Home>(text: string, homes: readonly H[]): readonly H[] => {
  const words = normalise(text).replace(FLAT_INSIDE, 'flat ').split(' ').slice(0, SPOT_MAX);
  for (let length = LINE_MAX; length > 0; length--) {
    const spans = words.flatMap((_, start) => {
      const span = words.slice(start, start + length);
      const around = { before: words.slice(0, start), after: words.slice(start + length) };
      return span.length === length && isSure(span, around) ? [span.join(' ')] : [];
    });
    const found = spans.flatMap((span) => homes.filter((home) => isSpan(span, home)));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
};
/** Words of a text that are looked through, and words that an address is spoken in. */
const SPOT_MAX = 60;
const LINE_MAX = 6;
const FLAT_INSIDE = /\b(?:fflat|apartment|apt|unit) (?:number |no )?(?=\d)/g;

type Around = { readonly before: readonly string[]; readonly after: readonly string[] };

/** A number with its street, a name of two words, or a number beside the postcode: "2 bins" is none of these. */
const isSure = (span: readonly string[], { before, after }: Around): boolean => {
  const [first = ''] = span;
  const isNumber = /^\d/.test(first) || (first === 'flat' && /^\d/.test(span[1] ?? ''));
  const isAlone = span.length === (first === 'flat' ? 2 : 1);
  if (!isNumber || !isAlone) return span.length > 1;
  return (
    OUTWARD.test(after[0] ?? '') || (AFTER_POSTCODE.test(before.join(' ')) && GOES_ON.test(after[0] ?? ''))
  );
};
const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?(?:\d[a-z]{2})?$/;

/** "NM4 2QP, 14" and "NM4 2QP number 14", with nothing behind it that it could count: "NM4 2QP 2 bins" is no house. */
const AFTER_POSTCODE = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?: (?:number|no|num|house|rhif))*$/;
const GOES_ON = /^(?:|into|to|and|from|moving|please|thanks|thank|ta|sorry|i|diolch)$/;

const isSpan = (span: string, { line }: Home): boolean => {
  const words = normalise(line).replace(FLAT, 'flat ');
  const name = normalise(line.split(',')[0] ?? '');
  // "The old bin" is not the Old Mill.
  if (!/\d/.test(name)) return span.startsWith(name) && words.startsWith(span);
  if (words === span || words.startsWith(`${span} `)) return true;
  const [number = '', street = '', ...kind] = span.split(' ');
  const [other, ...rest] = words.split(' ');
  // "14 elm rd": in its short form the kind of street stays open.
  return (
    /^\d/.test(number) &&
    number === other &&
    street === rest[0] &&
    street.length > 2 &&
    SHORT.test(kind.join(' '))
  );
};
const SHORT = /^(?:st|rd|ave?|ln|cl|ct|dr|pl|sq|terr?|cres)$/;

/** "I live at number 14" is 14. */
const MANNERS =
  /^(?:(?:hi|hello|yes|i live at|i live in|we live at|we live in|i am at|im at|its|it is|my address is|my house is|the one at|at|house|home|number|no|num|rhif|ty rhif|dw i n byw yn) )+(?=[\da-z])/;
const FLAT = /^(?:flat|fflat|apartment|apt|unit)s? (?:number |no )?(?=\d)/;

const FLAT_LAST = /^(.*\S) (?:flat|fflat|apartment|apt|unit) (?:number |no )?(\d{1,4}[a-z]?)$/;

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
