// How far two words are apart, counted in typing slips.

/** Damerau-Levenshtein distance (optimal string alignment), given up beyond `limit` (then `limit + 1`). */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return at(last, b.length);
};

/** Slips allowed in a word or short phrase of this length: none in short ones, where every slip is another word. */
export const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

export const nearby = (said: string, meant: string): boolean => {
  const limit = slips(Math.min(said.length, meant.length));
  return limit > 0 && distance(said, meant, limit) <= limit;
};

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
