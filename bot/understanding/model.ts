// What was learned of the topics, as numbers: how it is laid out, packed into bytes and read again.
import type { Language } from '../model.ts';
import { fromGaps, inGaps } from './gaps.ts';

export type Head = {
  /** In the order of their numbers. */
  readonly topics: readonly { readonly id: string; readonly languages: readonly Language[] }[];
  /** What each sign weighs for the best topic being what was meant, and last what is added. */
  readonly confidence: readonly number[];
  /** The same for whether a message is about any of the topics, whichever: what is far from all may be near to one. */
  readonly belonging: readonly number[];
  /** Vocabulary, the most frequent first. */
  readonly words: string;
};
/**
 * Lists of one table are side by side, and its first one `ascends`, which is packed as gaps. `counts` say how many entries of the lists below belong to
 * each line. Weights are bytes: a class's weight is `weights / 127 × scale` of that class; the last class is English against Welsh.
 */
export const TABLES = {
  /** Stored asks and titles by two hashes; the topic's number twice, and one more for Welsh; OUTSIDE for what is about none. */
  exact: 'ascends',
  exactCheck: 'uint32',
  exactTopic: 'uint16',
  /** Real English words: no misspelling. */
  real: 'ascends',
  /** What words mean, see senses.ts: hashes, and half a byte for each of their numbers. */
  sense: 'ascends',
  senseParts: 'uint8',
  /** Families of words and phrases. */
  phrase: 'ascends',
  phraseFamily: 'uint8',
  /** Features: how rare each is (of 255), and its weights. */
  feature: 'ascends',
  rarity: 'uint8',
  counts: 'uint8',
  classes: 'uint8',
  weights: 'int8',
  scale: 'float32',
  bias: 'float32',
  /** For each class, a weight for each number of a sense, as bytes of its own scale. */
  senseWeights: 'int8',
  senseScale: 'float32',
  /** The sense of each topic as a whole, see centres.ts. */
  centres: 'int8',
  /** Which topics use a word or a family, and how much each is its own (of 255). */
  use: 'ascends',
  useRarity: 'uint8',
  useCounts: 'uint8',
  useTopics: 'uint8',
  useShare: 'uint8',
} as const;
type Made = {
  ascends: Uint32Array;
  uint32: Uint32Array;
  uint16: Uint16Array;
  uint8: Uint8Array;
  int8: Int8Array;
  float32: Float32Array;
};
type Tables = { readonly [Name in keyof typeof TABLES]: Made[(typeof TABLES)[Name]] };
export type Model = Head & Tables;

const MADE = {
  /** As it is packed. */
  ascends: Uint8Array,
  uint32: Uint32Array,
  uint16: Uint16Array,
  uint8: Uint8Array,
  int8: Int8Array,
  float32: Float32Array,
};
const names = Object.keys(TABLES) as (keyof typeof TABLES)[];
const ALIGNED = 4;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** Little-endian, as every machine that Node runs on: the head's length, the tables' lengths, the head as JSON, the tables. */
export const pack = (model: Model): Uint8Array => {
  const { topics, confidence, belonging, words } = model;
  const head = new TextEncoder().encode(
    JSON.stringify({ topics, confidence, belonging, words } satisfies Head),
  );
  const tables = names.map((name) =>
    TABLES[name] === 'ascends' ? inGaps(model[name] as Uint32Array) : model[name],
  );
  const lengths = Uint32Array.from([head.length, ...tables.map(({ length }) => length)]);
  const parts = [lengths, head, ...tables];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.slice().buffer), at);
    at += aligned(part.byteLength);
  }
  return bytes;
};

/** @param bytes as `pack` made them; the model looks into them, and copies only what ascends */
export const unpack = (bytes: Uint8Array): Model => {
  const from = bytes.byteOffset % ALIGNED === 0 ? bytes : bytes.slice();
  const buffer = from.buffer as ArrayBuffer;
  const lengths = new Uint32Array(buffer, from.byteOffset, names.length + 1);
  let at = lengths.byteLength;
  const headLength = lengths[0] ?? 0;
  const head = JSON.parse(new TextDecoder().decode(from.subarray(at, at + headLength))) as Head;
  at += aligned(headLength);
  const tables = names.map((name, index) => {
    const table = new MADE[TABLES[name]](buffer, from.byteOffset + at, lengths[index + 1] ?? 0);
    at += aligned(table.byteLength);
    return [name, TABLES[name] === 'ascends' ? fromGaps(table as Uint8Array) : table] as const;
  });
  return { ...head, ...(Object.fromEntries(tables) as unknown as Tables) };
};
