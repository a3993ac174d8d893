// Places on the ground: how far apart they are, whether one lies inside an area, and the small cells that make near ones quick to find.
import type { Pin } from '../model.ts';

/** A border, corner by corner; the last one is joined to the first. */
export type Ring = readonly Pin[];

const EARTH_METRES = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** By the great circle: exact to a metre over the width of a county. */
export const metresBetween = (a: Pin, b: Pin): number => {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
};

/** By counting the borders to the east of it. */
export const isInside = ({ latitude, longitude }: Pin, ring: Ring): boolean => {
  let inside = false;
  for (const [index, a] of ring.entries()) {
    const b = ring.at(index - 1) ?? a;
    if (a.latitude > latitude === b.latitude > latitude) continue;
    const share = (latitude - a.latitude) / (b.latitude - a.latitude);
    if (longitude < a.longitude + share * (b.longitude - a.longitude)) inside = !inside;
  }
  return inside;
};

/** The side of a cell. What lies within half of it is in the cell itself or in one that touches it. */
export const CELL_METRES = 50;
const DEGREE_METRES = radians(1) * EARTH_METRES;
const ROW_DEGREES = CELL_METRES / DEGREE_METRES;

/** Rows go round the earth, each cut into cells by its own width: a stored name, such as `114561:-5210`. */
export const cellOf = (pin: Pin): string => {
  const row = rowOf(pin.latitude);
  return `${row}:${columnOf(row, pin.longitude)}`;
};

/** Its own cell and the eight about it. */
export const cellsAround = ({ latitude, longitude }: Pin): readonly string[] => {
  const middle = rowOf(latitude);
  return [middle - 1, middle, middle + 1].flatMap((row) => {
    const column = columnOf(row, longitude);
    return [column - 1, column, column + 1].map((each) => `${row}:${each}`);
  });
};

const rowOf = (latitude: number): number => Math.floor(latitude / ROW_DEGREES);
const columnOf = (row: number, longitude: number): number => {
  // At the edge that is nearer to the pole a degree is shortest: there a cell is just wide enough, and elsewhere wider.
  const edge = Math.max(Math.abs(row), Math.abs(row + 1)) * ROW_DEGREES;
  return Math.floor((longitude * Math.cos(radians(Math.min(edge, 89)))) / ROW_DEGREES);
};
