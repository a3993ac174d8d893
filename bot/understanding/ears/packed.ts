// What was learned of dangers, as bytes: packed at the build, and read again where it is used.
import type { Learned } from './likeness.ts';
import { KIN_ROWS, PART_ROWS, PLACES, WIDTHS, type Net } from './net.ts';

type Head = Pick<Learned, 'ids' | 'bias' | 'scale'> & {
  readonly features: number;
  readonly weighed: number;
};

/** The head's length in four bytes, the head as JSON, then hashes (four bytes each, little-endian), counts, machines and weights. */
export const packLearned = (learned: Learned): Uint8Array => {
  const { ids, bias, scale, feature, counts, machines, weights } = learned;
  const head: Head = { ids, bias, scale, features: feature.length, weighed: weights.length };
  return joined(head, [bytesOf(feature), counts, machines, bytesOf(weights)]);
};

export const unpackLearned = (packed: Uint8Array): Learned => {
  const { head: whole, next } = opened(packed);
  const { features, weighed, ...head } = whole as Head;
  return {
    ...head,
    feature: new Uint32Array(next(4 * features).buffer),
    counts: next(features),
    machines: next(weighed),
    weights: new Int8Array(next(weighed).buffer),
  };
};

type NetHead = Pick<Net, 'ids' | 'size' | 'filters' | 'steps'> & { readonly known: number };

/** Likewise: hashes, numbers of words and of parts in a byte each, and then filters and what they count, four bytes each. */
export const packNet = (net: Net): Uint8Array => {
  const { ids, size, filters, steps, words, own, parts, weights, bias, out, outBias } = net;
  const head: NetHead = { ids, size, filters, steps, known: words.length };
  return joined(head, [words, own, parts, weights, bias, out, outBias].map(bytesOf));
};

export const unpackNet = (packed: Uint8Array): Net => {
  const { head: whole, next } = opened(packed);
  const { known, ...head } = whole as NetHead;
  const { size, filters, ids } = head;
  const floats = (length: number) => new Float32Array(next(4 * length).buffer);
  const seen = WIDTHS.length * filters;
  return {
    ...head,
    words: new Uint32Array(next(4 * known).buffer),
    own: new Int8Array(next((known + 1) * size).buffer),
    parts: new Int8Array(next((PART_ROWS + KIN_ROWS) * size).buffer),
    weights: floats(PLACES * filters * size),
    bias: floats(seen),
    out: floats((ids.length + 1) * seen),
    outBias: floats(ids.length + 1),
  };
};

const joined = (head: unknown, lists: readonly Uint8Array[]): Uint8Array => {
  const said = new TextEncoder().encode(JSON.stringify(head));
  const all = [new Uint8Array(Uint32Array.of(said.length).buffer), said, ...lists];
  const packed = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
};

const opened = (
  packed: Uint8Array,
): { readonly head: unknown; readonly next: (length: number) => Uint8Array } => {
  let at = 0;
  const next = (length: number): Uint8Array => packed.slice(at, (at += length));
  const [length = 0] = new Uint32Array(next(4).buffer);
  const head: unknown = JSON.parse(new TextDecoder().decode(next(length)));
  return { head, next };
};

const bytesOf = (list: Uint32Array | Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
