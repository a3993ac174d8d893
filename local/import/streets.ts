// Streets from a GeoJSON file (RFC 7946): a line for each, with its name and whose it is.
import * as z from 'zod/mini';
import type { Pin } from '../../bot/model.ts';
import { metresBetween } from '../../bot/services/places.ts';
import type { Owner, Street } from '../../bot/services/streets.ts';
import type { Read, Wrong } from './rows.ts';

/** Points of a street are at most so far apart: a nearer one is found by its cell. */
const APART_METRES = 200;
const OWNERS = ['council', 'housing', 'private', 'county', 'national-highways'] as const satisfies Owner[];

/** GeoJSON says longitude first: https://datatracker.ietf.org/doc/html/rfc7946#section-3.1.1 */
const position = z.array(z.number()).check(z.minLength(2));
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.object({ name: z.string().check(z.minLength(1)), owner: z.optional(z.enum(OWNERS)) }),
  geometry: z.union([
    z.object({ type: z.literal('LineString'), coordinates: z.array(position).check(z.minLength(2)) }),
    z.object({
      type: z.literal('MultiLineString'),
      coordinates: z.array(z.array(position)).check(z.minLength(1)),
    }),
  ]),
});
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

/** A street in several pieces is one street for each: the nearest piece is found. `row` counts features from 1. */
export const streetsIn = (text: string): Read<Street> => {
  const whole = collection.safeParse(jsonOf(text));
  if (!whole.success)
    return { right: [], wrong: [{ row: 1, what: 'this is no GeoJSON FeatureCollection of streets' }] };
  const right: Street[] = [];
  const wrong: Wrong[] = [];
  const names = new Map<string, number>();
  for (const [index, each] of whole.data.features.entries()) {
    const row = index + 1;
    const read = feature.safeParse(each);
    if (!read.success) {
      wrong.push({
        row,
        what: `${placeOf(read.error)}: each feature has properties name and owner (${OWNERS.join(', ')}; council where it is left out), and a LineString`,
      });
      continue;
    }
    const { properties, geometry } = read.data;
    const before = names.get(properties.name);
    if (before !== undefined) {
      wrong.push({
        row,
        what: `"${properties.name}" is feature ${before}, too: give it one MultiLineString, or another name`,
      });
      continue;
    }
    names.set(properties.name, row);
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const along = lines.flat().map(([longitude = 0, latitude = 0]) => ({ latitude, longitude }));
    const outside = along.find((pin) => !isInBritain(pin));
    if (outside !== undefined)
      wrong.push({
        row,
        what: `"${properties.name}" has a point at ${outside.longitude}, ${outside.latitude}, which is not in the UK: WGS84, longitude first (not eastings and northings)`,
      });
    else right.push({ name: properties.name, owner: properties.owner ?? 'council', along: closer(along) });
  }
  return { right, wrong };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

const placeOf = ({
  issues,
}: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}): string => issues[0]?.path.map(String).join('.') ?? 'the feature';

const isInBritain = ({ latitude, longitude }: Pin): boolean =>
  latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5;

const closer = (along: readonly Pin[]): readonly Pin[] =>
  along.flatMap((from, index) => {
    const to = along[index + 1];
    if (to === undefined) return [from];
    const parts = Math.max(1, Math.ceil(metresBetween(from, to) / APART_METRES));
    return Array.from({ length: parts }, (_, part) => ({
      latitude: from.latitude + ((to.latitude - from.latitude) * part) / parts,
      longitude: from.longitude + ((to.longitude - from.longitude) * part) / parts,
    }));
  });
