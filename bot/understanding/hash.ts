// Strings as 32-bit numbers, and numbers found again in a sorted list: a model holds no string that it need not show.

/** FNV-1a with its bits mixed once more. `kind` keeps equal strings of different kinds apart. */
export const hashOf = (kind: number, text: string): number => {
  let hash = 0x811c9dc5 ^ Math.imul(kind + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** The place of the first `wanted` in a list that ascends, or -1. */
export const placeOf = (sorted: Uint32Array, wanted: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : -1;
};

export const holds = (sorted: Uint32Array, wanted: number): boolean => placeOf(sorted, wanted) >= 0;
