// Strings as 32-bit numbers, and numbers found again in a sorted list: a model holds no string that it need not show.

/** FNV-1a with its bits mixed once more, of `text` or a part of it. `kind` keeps equal strings of different kinds apart. */
export const hashOf = (kind: number, text: string, from = 0, to = text.length): number =>
  mixed(hashedOn(begun(kind), text, from, to));

/** For a hash that grows with a text: `begun`, then `hashedOn` as often as there is more, and `mixed` of each to be used. */
export const begun = (kind: number): number => 0x811c9dc5 ^ Math.imul(kind + 1, 0x9e3779b1);

export const hashedOn = (hash: number, text: string, from = 0, to = text.length): number => {
  let on = hash;
  for (let at = from; at < to; at++) on = Math.imul(on ^ text.charCodeAt(at), 0x01000193);
  return on;
};

export const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
};

/** Finds the place of the first `wanted` in a list that ascends, or -1. */
export type Finder = (wanted: number) => number;

/** Hashes are spread evenly, so their first bits tell nearly where each stands: as many bits as leave one to two to each start. */
export const finder = (sorted: Uint32Array): Finder => {
  const bits = Math.max(MIN_BITS, Math.min(MAX_BITS, Math.floor(Math.log2(sorted.length + 1))));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  for (const hash of sorted) starts[(hash >>> shift) + 1] = (starts[(hash >>> shift) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return (wanted) => {
    const bucket = wanted >>> shift;
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at++) if (sorted[at] === wanted) return at;
    return -1;
  };
};
const [MIN_BITS, MAX_BITS] = [8, 17];
