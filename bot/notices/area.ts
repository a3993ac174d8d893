// Whether somebody is in the area of a notice, by what they have told us of where they are.
import { namesIn, streetKey } from '../services/streets.ts';
import type { NoticeArea } from './notice.ts';

/** What is known of a place: postcodes as the field keeps them (`NM4 2QP`), and words in which a street may stand. */
export type Whereabouts = {
  readonly postcodes: readonly string[];
  /** What they wrote: a street in it counts, and that there is none says nothing. */
  readonly said: readonly string[];
  /** Where it is for sure: an address, a street that was found. Of several homes of a postcode each is one. */
  readonly lines: readonly string[];
};

export type Standing = 'in' | 'out' | 'unknown';

/** `unknown` where what is known does not tell. */
export const standsIn = (area: NoticeArea, { postcodes, said, lines }: Whereabouts): Standing => {
  const isOf = (line: string) => area.streets.some((street) => holdsStreet(line, street));
  if (postcodes.some((each) => area.postcodes.some((part) => isPartOf(part, each)))) return 'in';
  if (said.some(isOf) || (lines.length > 0 && lines.every(isOf))) return 'in';
  if (lines.some(isOf)) return 'unknown';
  // A street of its own tells of no postcode, nor a postcode of streets.
  const isOut =
    (area.streets.length === 0 || lines.length > 0) && (area.postcodes.length === 0 || postcodes.length > 0);
  return isOut ? 'out' : 'unknown';
};

/** `NM4 2` has NM4 2QP in it and not NM4 21A; `NM4` has no NM42. */
export const isPartOf = (part: string, postcode: string): boolean => {
  const [outward, inward = ''] = part.split(' ');
  const [itsOutward, itsInward = ''] = postcode.split(' ');
  return outward === itsOutward && itsInward.startsWith(inward);
};

const holdsStreet = (words: string, street: string): boolean => {
  const key = streetKey(street);
  if (!namesIn(words).includes(key)) return false;
  // "Elm Road North" is another street than "Elm Road".
  const after = streetKey(words).split(`${key} `)[1]?.split(' ')[0];
  return after === undefined || !BEYOND.has(after);
};
const BEYOND: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'upper',
  'lower',
  'end',
  'gardens',
  'mews',
]);
