// A small map of the council's streets, drawn by us: nobody else learns where people look.
import type { Pin } from '../../bot/model.ts';
import { isLatitude, isLongitude } from '../../bot/reply.ts';
import type { Street } from '../../bot/services/streets.ts';

/** A square of the ground: its middle, and how wide it is. */
export type View = { readonly middle: Pin; readonly metres: number };

/** CSS pixels, whatever the screen: where it was tapped is told in these. 288 fit a screen of 320. */
export const SIDE = 288;
const METRES_MIN = 100;
const METRES_MAX = 50_000;
const DEGREE_METRES = 111_195;

/** All of them, with a margin. */
export const viewOf = (streets: readonly Street[]): View => {
  const all = streets.flatMap(({ along }) => along);
  const [south, north] = ends(all.map(({ latitude }) => latitude));
  const [west, east] = ends(all.map(({ longitude }) => longitude));
  const middle = { latitude: rounded((south + north) / 2), longitude: rounded((west + east) / 2) };
  const metres = Math.max((north - south) * DEGREE_METRES, (east - west) * DEGREE_METRES * widthAt(middle));
  return { middle, metres: Math.min(METRES_MAX, Math.max(METRES_MIN, metres * 1.15)) };
};
const ends = (all: readonly number[]): readonly [number, number] =>
  all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)];

/** A degree of longitude is as many of latitude. */
const widthAt = ({ latitude }: Pin): number => Math.cos((latitude * Math.PI) / 180);

export const pinAt = ({ middle, metres }: View, x: number, y: number): Pin => {
  const scale = metres / SIDE / DEGREE_METRES;
  return {
    latitude: rounded(middle.latitude - (y - SIDE / 2) * scale),
    longitude: rounded(middle.longitude + ((x - SIDE / 2) * scale) / widthAt(middle)),
  };
};
/** Six places are a tenth of a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const pointOf = ({ middle, metres }: View, pin: Pin): Point => {
  const scale = (DEGREE_METRES * SIDE) / metres;
  return [
    SIDE / 2 + (pin.longitude - middle.longitude) * widthAt(middle) * scale,
    SIDE / 2 - (pin.latitude - middle.latitude) * scale,
  ];
};
type Point = readonly [x: number, y: number];

/** As a form and an address carry them: `53.8,-1.55,1200` and `53.8,-1.55`. */
export const viewWords = ({ middle, metres }: View): string => `${pinWords(middle)},${Math.round(metres)}`;
export const pinWords = ({ latitude, longitude }: Pin): string => `${latitude},${longitude}`;
export const pinIn = (words: string): Pin | undefined => {
  const [latitude, longitude] = words.split(',').map(numberIn);
  return isLatitude(latitude) && isLongitude(longitude) ? { latitude, longitude } : undefined;
};
export const viewIn = (words: string): View | undefined => {
  const [latitude = '', longitude = '', width = ''] = words.split(',');
  const middle = pinIn(`${latitude},${longitude}`);
  const metres = numberIn(width);
  return middle === undefined || !(metres >= METRES_MIN && metres <= METRES_MAX)
    ? undefined
    : { middle, metres };
};
const numberIn = (words: string): number =>
  /^-?\d{1,5}(?:\.\d{1,12})?$/.test(words) ? Number(words) : Number.NaN;

export const isSeen = (view: View, { along }: Street): boolean =>
  along.some((from, index) => crosses(pointOf(view, from), pointOf(view, along[index + 1] ?? from)));

/** Roughly: by the box around a piece of street. */
const crosses = ([x, y]: Point, [x2, y2]: Point): boolean =>
  Math.min(x, x2) <= SIDE && Math.max(x, x2) >= 0 && Math.min(y, y2) <= SIDE && Math.max(y, y2) >= 0;

/** SVG. What is no street is left empty: it is for finding a street, and not for looking at. */
export const mapOf = (streets: readonly Street[], view: View, pin?: Pin): string => {
  const isNear = view.metres < NEAR_METRES;
  const seen = (isNear ? streets : longest(streets)).filter((street) => isSeen(view, street));
  const lines = seen.map(({ along }) => {
    const points = along.map((each) =>
      pointOf(view, each)
        .map((at) => at.toFixed(1))
        .join(','),
    );
    return `<polyline points="${points.join(' ')}"/>`;
  });
  const drawn = (colour: string, width: number) =>
    `<g fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${lines.join('')}</g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<rect width="${SIDE}" height="${SIDE}" fill="#e9ece6"/>`,
    isNear ? drawn('#777f78', 15) + drawn('#fff', 12) : drawn('#5d6660', 4),
    `<g font-family="sans-serif" font-size="${isNear ? 13 : 11}" fill="#0b0c0c" stroke="#fff" stroke-width="3" paint-order="stroke" text-anchor="middle">`,
    ...labelsOf(seen, view, isNear ? 13 : 11, pin),
    '</g>',
    pin === undefined ? '' : markOf(pointOf(view, pin)),
    '</svg>',
  ].join('');
};
const NEAR_METRES = 2_500;

/** From afar the long ones show where one is, and a map of thousands would be slow to come. */
const longest = (streets: readonly Street[]): readonly Street[] =>
  streets.toSorted((a, b) => b.along.length - a.along.length).slice(0, FROM_AFAR);
const FROM_AFAR = 400;

const markOf = ([x, y]: Point): string =>
  `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="M0 0C-4-10-12-14-12-24a12 12 0 0 1 24 0C12-14 4-10 0 0Z" fill="#d4351c" stroke="#fff" stroke-width="2"/>` +
  `<circle cx="${x.toFixed(1)}" cy="${(y - 24).toFixed(1)}" r="4" fill="#fff"/>`;

const boxOfMark = ([x, y]: Point): Box => [x - 14, y - 38, x + 14, y + 2];

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Each name once, level, beside its street, where it covers neither another name nor a street: there it helps nobody. */
const labelsOf = (
  streets: readonly Street[],
  view: View,
  size: number,
  pin: Pin | undefined,
): readonly string[] => {
  const lines = view.metres < NEAR_METRES ? [] : streets.flatMap((street) => boxesOf(view, street));
  const taken: Box[] = [...lines, ...(pin === undefined ? [] : [boxOfMark(pointOf(view, pin))])];
  return streets.flatMap(({ name, along }) => {
    const points = along.map((each) => pointOf(view, each));
    const seen = points.filter(([x, y]) => isWithin(x) && isWithin(y));
    const [x, y] = middleOf(seen.length > 0 ? seen : points);
    const half = (name.length * size * 0.56) / 2;
    const box = besides(half, size)
      .map(([right, down]): Box => {
        const at = Math.min(Math.max(x + right, half + 4), SIDE - half - 4);
        const base = Math.min(Math.max(y + down, size + 2), SIDE - 4);
        return [at - half, base - size, at + half, base + 3];
      })
      .find((each) => taken.every((other) => isApart(each, other)));
    if (box === undefined) return [];
    taken.push(box);
    const [left, , right, bottom] = box;
    return [
      `<text x="${((left + right) / 2).toFixed(1)}" y="${(bottom - 3).toFixed(1)}">${plain(name)}</text>`,
    ];
  });
};
/** Above, below, right and left of it; and farther off. */
const besides = (half: number, size: number): readonly Point[] => [
  [0, -size],
  [0, size * 1.7],
  [half + 8, size / 2],
  [-half - 8, size / 2],
  [0, -size * 2],
  [0, size * 2.7],
];
const boxesOf = (view: View, { along }: Street): readonly Box[] =>
  along.flatMap((from, index) => {
    const [x, y] = pointOf(view, from);
    const [x2, y2] = pointOf(view, along[index + 1] ?? from);
    return [0, 0.25, 0.5, 0.75].map((share): Box => {
      const [at, down] = [x + (x2 - x) * share, y + (y2 - y) * share];
      return [at - 2, down - 2, at + 2, down + 2];
    });
  });
const isWithin = (at: number): boolean => at >= 0 && at <= SIDE;
const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
const isApart = (a: Box, b: Box): boolean => a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3];
const plain = (text: string): string => text.replace(/[&<>]/g, (each) => `&#${each.charCodeAt(0)};`);
