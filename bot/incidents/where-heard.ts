// Where it is, as it stands in what somebody wrote while a danger held: they were not asked, and nobody has confirmed it.
import type { Postcodes } from '../content.ts';
import { postcodeSpotted } from '../fields/postcode.ts';
import type { Incident, WhereHeard } from './incident.ts';
import { noted } from './step.ts';

type Told = Pick<Incident, 'place' | 'whereHeard'>;

/** Where whoever comes goes to: what they answered when they were asked, or else what stood in their words. */
export const whereOf = (told: Told): string | undefined =>
  isHeardOnly(told) ? told.whereHeard && whereSaid(told.whereHeard) : told.place;

/** A postcode alone, answered before the house is asked for, says less than the home that stood in their words. */
export const isHeardOnly = ({ place, whereHeard }: Told): boolean =>
  whereHeard !== undefined &&
  (place === undefined ||
    (whereHeard.house !== undefined &&
      CODE_ALONE.test(place) &&
      !differs(place.trim(), whereHeard.postcode)));

/** Two ways to write one place: "14 elm road NM4 2QP" and "14 Elm Road, NM4 2QP". */
export const isSamePlace = (one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && bare(one) === bare(other));
const bare = (place: string): string => place.toLowerCase().replace(/[\s,.]+/gu, '');

/** A home that they gave in the same chat: of use until they say where it is. */
export const givenOf = (told: Told & Pick<Incident, 'given'>): string | undefined =>
  whereOf(told) === undefined ? told.given : undefined;

/** What these words add stands in the trail whether or not it is more exact: two homes may have been named. */
export const heardIn = (incident: Incident, words: string, postcodes: Postcodes, now: string): Incident => {
  const heard = whereIn(words, postcodes);
  const before = incident.whereHeard ?? {};
  if (PARTS.every((part) => heard[part] === undefined || !differs(heard[part], before[part] ?? '')))
    return incident;
  const better = moreExact(before, heard);
  const after = better === undefined ? incident : { ...incident, whereHeard: better };
  const detail = whereSaid(heard) ?? heard.house;
  return noted(after, 'placed', now, { who: incident.conversation, ...(detail && { detail }) });
};

export const whereIn = (words: string, postcodes: Postcodes): WhereHeard => {
  const code = postcodeSpotted(words, postcodes);
  const point = POINT.exec(words)?.[0];
  const { house, street } = homeIn(words, code !== undefined);
  return {
    ...(house === undefined ? {} : { house }),
    ...(street === undefined ? {} : { street }),
    ...(code === undefined ? {} : { postcode: code }),
    ...(point === undefined ? {} : { point }),
  };
};

/** What is known of it with this. Undefined where this makes it no more exact: what came first stays until somebody is asked. */
export const moreExact = (before: WhereHeard, now: WhereHeard): WhereHeard | undefined => {
  const house = withFlat(before.house, now.house);
  const isOther = PARTS.some(
    (part) => !(part === 'house' && house !== undefined) && differs(before[part], now[part]),
  );
  const joined = isOther ? now : { ...before, ...now, ...(house === undefined ? {} : { house }) };
  return exactness(joined) > exactness(before) ? joined : undefined;
};
const PARTS = ['house', 'street', 'postcode', 'point'] as const;

const differs = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();

/** "Flat 3", said after "14 Rowan Court" or before it, is one home with it. Undefined where they are not one. */
const withFlat = (before = '', now = ''): string | undefined => {
  const [one, other] = hasFlat(now) ? [now, before] : [before, now];
  if (before === '' || now === '' || !hasFlat(one) || hasFlat(other)) return undefined;
  if (one.toLowerCase().endsWith(`, ${other.toLowerCase()}`)) return one;
  return one.includes(',') ? undefined : `${one}, ${other}`;
};
const hasFlat = (house: string): boolean => A_FLAT.test(house);

/** A house is somewhere only with its street or its postcode, which is some fifteen homes. */
const exactness = ({ house, street, postcode: code, point }: WhereHeard): number => {
  const around = Number(street !== undefined) + Number(code !== undefined);
  const home = house === undefined || around === 0 ? 0 : hasFlat(house) ? 3 : 2;
  return around + home + (point === undefined ? 0 : 3);
};

/** In a line, as it is read out: "14 Elm Road, NM4 2QP". Undefined where it leads nowhere. */
export const whereSaid = (where: WhereHeard): string | undefined => {
  if (exactness(where) === 0) return undefined;
  const { house, street, postcode: code, point } = where;
  const home = [house, street].filter((each) => each !== undefined).join(' ');
  return [home, code, point].filter((each) => each !== undefined && each !== '').join(', ');
};

const homeIn = (words: string, hasCode: boolean): Pick<WhereHeard, 'house' | 'street'> => {
  const plain = words.normalize('NFC').replace(/\s+/gu, ' ');
  const at = AT_A_HOUSE.exec(plain);
  const { house, street } = at?.groups ?? {};
  if (at !== null && house !== undefined && street !== undefined) {
    const behind = hasFlat(house) ? undefined : FLAT_BEHIND.exec(plain.slice(at.index + at[0].length))?.[1];
    return { house: [behind, tidy(house)].filter((each) => each !== undefined).join(', '), street };
  }
  const block = IN_A_BLOCK.exec(plain)?.groups ?? {};
  if (block['house'] !== undefined && block['street'] !== undefined)
    return { house: tidy(block['house']), street: block['street'] };
  const on = ON_A_STREET.exec(plain)?.groups?.['street'];
  const alone = houseAlone(plain, hasCode);
  return {
    ...(on === undefined ? {} : { street: on }),
    ...(alone === undefined ? {} : { house: tidy(alone) }),
  };
};

/** "14 NM4 2QP", "NM4 2QP number 14" and, where it is all that they write, "im at number 14". */
const houseAlone = (words: string, hasCode: boolean): string | undefined =>
  (hasCode ? (BEFORE_CODE.exec(words) ?? BEHIND_CODE.exec(words)) : ALL_OF_IT.exec(words))?.groups?.['house'];

const tidy = (house: string): string =>
  house
    .replace(/^(?:no\.?|number|num|rhif|house|tŷ) ?(?=\d)/iu, '')
    .replace(/\s*,\s*/gu, ', ')
    .replace(/[\s,]+$/u, '');

const FLAT = '(?:flat|fflat|apartment|apt|unit|room) ?(?:no\\.? |number )?(?:\\d{1,4}[a-z]?|[a-z])\\b';
const STOREY =
  '(?:top|ground|first|1st|second|2nd|third|3rd|basement|upstairs|downstairs)(?: floor)? (?:flat|fflat)\\b';
const A_FLAT = new RegExp(`^(?:${FLAT}|${STOREY})`, 'iu');
const NUMBER = '\\d{1,4}[a-z]?\\b(?! ?(?:am|pm|%))';
const MARKED = `(?:(?:no\\.?|number|num|rhif|house) ?)${NUMBER}`;
const HOUSE = `(?<house>${FLAT},? (?:(?:at |in )?(?:${MARKED}|${NUMBER}),?)?|${MARKED},?|${NUMBER},?)`;
/** No street has such a name: "2 people close by", "10 mins walk", "3 doors down the road". */
const NAME =
  "(?!(?:the|a|an|my|our|your|this|that|their|his|her|of|on|in|at|to|and|by|from|up|down|off|out|is|are|into|over|near|every|same|next|other|main|mins?|minutes?|hours?|hrs?|days?|weeks?|years?|yr|yrs|old|people|men|man|women|woman|kids?|child|children|babies|lads?|boys?|girls?|cars?|vans?|doors?|floors?|miles?|metres?|meters?|feet|foot|ft|inch|inches|times?|y|yr|fy|ein)\\b)[\\p{L}][\\p{L}'’.]*";
/** After a number and a name each of these is a street, and without a number only those that are no common words. */
const SURE = 'street|st|road|rd|lane|avenue|ave|crescent|terrace|court|gardens|square|grove|drive|mews';
const KIND = `${SURE}|ln|cres|terr|ct|close|cl|hill|row|walk|way|place|rise|parade|quay|wharf|bank|view|park|green|fields?`;
const WELSH = `(?:stryd|ffordd|heol|lôn|lon|rhodfa|maes|clos) (?:yr |y |['’]r )?[\\p{L}][\\p{L}'’]{2,}`;
const AT_A_HOUSE = new RegExp(
  `(?<![\\p{L}\\d£.:/])${HOUSE} ?(?<street>${NAME}(?: ${NAME}){0,2}? (?:${KIND})\\b|${WELSH})`,
  'iu',
);
/** "Flat 9 Kestrel House": only with its flat, for "3 bedroom house" is no place. */
const IN_A_BLOCK = new RegExp(
  `(?<![\\p{L}\\d£.:/])(?<house>${FLAT}),? (?:at |in )?(?<street>${NAME}(?: ${NAME})? (?:house|tower|towers|lodge|flats|heights|mansions|point)\\b)`,
  'iu',
);
const ON_A_STREET = new RegExp(
  `(?<![\\p{L}])(?:in|on|at|of|outside|opposite|near|behind|along|ar|yn|ger) (?<street>${NAME}(?: ${NAME})? (?:${SURE})\\b|${WELSH})`,
  'iu',
);
const CODE = '[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b';
const CODE_ALONE = new RegExp(`^\\s*${CODE}\\s*$`, 'iu');
const BEFORE_CODE = new RegExp(
  `(?<![\\p{L}\\d£.:/])(?<house>${FLAT}|${MARKED}|${NUMBER}),? ?(?=${CODE})`,
  'iu',
);
const BEHIND_CODE = new RegExp(
  `${CODE},? (?:(?:its|it is|at|house) )?(?<house>${FLAT}|${MARKED}|${NUMBER}$)`,
  'iu',
);
const ALL_OF_IT = new RegExp(
  `^(?:(?:im|i am|i'm|we are|were|its|it's|it is|at|in|the|yn) )*(?<house>${FLAT}|${STOREY}|${MARKED})[.!]*$`,
  'iu',
);
/** "14 Rowan Court, flat 3", also with the postcode between. */
const FLAT_BEHIND = new RegExp(
  `^[,.]? ?(?:${CODE}[,.]? ?)?(?:in |its |it's )?(?:the )?(${FLAT}|${STOREY})`,
  'iu',
);
const POINT = /-?\d{1,2}\.\d{3,}, -?\d{1,3}\.\d{3,}/;
