// The council's streets as a port: which one a place is on, and who looks after it.
import type { Pin } from '../model.ts';
import { metresBetween } from './places.ts';

/** `private` is land with an owner of its own, `housing` an estate of the council's homes. */
export type Owner = 'council' | 'housing' | 'private' | 'county' | 'national-highways';
export type Street = {
  readonly name: string;
  readonly owner: Owner;
  /** Points along it, in order, at most 200 m apart. */
  readonly along: readonly Pin[];
};
/** What is known of a place: Json, as it is kept with the open dialog. */
export type Spot = {
  readonly street: string;
  readonly owner: Owner;
  /** Where the person said; of a street that was only named there is none. */
  readonly latitude?: number;
  readonly longitude?: number;
};

export type Streets = {
  /** The nearest street that a place on the map may be on. */
  at(pin: Pin): Promise<Spot | undefined>;
  /** The street whose name stands in these words, where there is just one of them. */
  named(words: string): Promise<Spot | undefined>;
};

/** All of them, for a map. */
export type StreetMap = { all(): Promise<readonly Street[]> };

/** A place further from the middle of every street is on none of them. */
const ON_IT_METRES = 40;

/** @returns undefined when it is near none */
export const nearestOf = (streets: readonly Street[], pin: Pin): Spot | undefined => {
  const near = streets
    .map(({ name, owner, along }) => ({ name, owner, metres: metresFrom(pin, along) }))
    .filter(({ metres }) => metres <= ON_IT_METRES)
    .sort((a, b) => a.metres - b.metres)[0];
  return near && { street: near.name, owner: near.owner, ...pin };
};

/** How far it is from a line: of a few hundred metres, so the earth is flat. */
const metresFrom = (pin: Pin, along: readonly Pin[]): number =>
  Math.min(
    ...along.map((point, index) => metresBetween(pin, nearestOn(pin, point, along[index + 1] ?? point))),
  );

const nearestOn = (pin: Pin, from: Pin, to: Pin): Pin => {
  const width = Math.cos((pin.latitude * Math.PI) / 180);
  const [x, y] = [(to.longitude - from.longitude) * width, to.latitude - from.latitude];
  const [px, py] = [(pin.longitude - from.longitude) * width, pin.latitude - from.latitude];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
  return {
    latitude: from.latitude + share * (to.latitude - from.latitude),
    longitude: from.longitude + share * (to.longitude - from.longitude),
  };
};

/** Of "Elm Road" and "Elm Road North" the longer was meant; of two that are as long, neither is sure. */
export const spotOf = (streets: readonly Street[]): Spot | undefined => {
  const [first, second] = streets.toSorted((a, b) => b.name.length - a.name.length);
  const isSure = first !== undefined && (second === undefined || first.name.includes(second.name));
  return isSure ? { street: first.name, owner: first.owner } : undefined;
};

/** The names of streets that words may hold, the longest first: up to four words, as "St" and "Rd" are written out. */
export const namesIn = (words: string): readonly string[] => {
  const said = streetWords(words);
  const names = [4, 3, 2].flatMap((length) =>
    said.flatMap((_, from) =>
      from + length > said.length ? [] : [said.slice(from, from + length).join(' ')],
    ),
  );
  // A road by its number is one word.
  return [...new Set([...names, ...said.filter((word) => /^[abm]\d{1,4}$/.test(word))])];
};

/** As `namesIn` has it. */
export const streetKey = (name: string): string => streetWords(name).join(' ');

const streetWords = (words: string): readonly string[] =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word));

const SHORT: Readonly<Record<string, string>> = {
  st: 'street',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  ln: 'lane',
  cl: 'close',
  ct: 'court',
  dr: 'drive',
  sq: 'square',
  ffrd: 'ffordd',
};
