// What was learned of dangers, as bytes: packed at the build, and read again where it is used.
import type { Learned } from './likeness.ts';

type Head = Pick<Learned, 'ids' | 'bias' | 'scale'> & {
  readonly features: number;
  readonly weighed: number;
};

/** The head's length in four bytes, the head as JSON, then hashes (four bytes each, little-endian), counts, machines and weights. */
export const packLearned = (learned: Learned): Uint8Array => {
  const { ids, bias, scale, feature, counts, machines, weights } = learned;
  const head = new TextEncoder().encode(
    JSON.stringify({
      ids,
      bias,
      scale,
      features: feature.length,
      weighed: weights.length,
    } satisfies Head),
  );
  const parts = [
    new Uint8Array(Uint32Array.of(head.length).buffer),
    head,
    bytesOf(feature),
    counts,
    machines,
    bytesOf(weights),
  ];
  const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
};

export const unpackLearned = (packed: Uint8Array): Learned => {
  let at = 0;
  const next = (length: number): Uint8Array => packed.slice(at, (at += length));
  const [length = 0] = new Uint32Array(next(4).buffer);
  const { features, weighed, ...head } = JSON.parse(new TextDecoder().decode(next(length))) as Head;
  return {
    ...head,
    feature: new Uint32Array(next(4 * features).buffer),
    counts: next(features),
    machines: next(weighed),
    weights: new Int8Array(next(weighed).buffer),
  };
};

const bytesOf = (list: Uint32Array | Int8Array): Uint8Array =>
  new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
