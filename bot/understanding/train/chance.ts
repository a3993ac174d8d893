// Chance that is the same every time: what is shuffled by it comes out alike on every machine.

/** Numbers from 0 to below 1 (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** For each of `count` things one of `folds` numbers, as many of each as can be. */
export const dealt = (count: number, folds: number, seed: number): number[] => {
  const random = chance(seed);
  const order = Array.from({ length: count }, (_, at) => ({ at, by: random() })).sort((a, b) => a.by - b.by);
  const dealing = new Array<number>(count).fill(0);
  for (const [place, { at }] of order.entries()) dealing[at] = place % folds;
  return dealing;
};
