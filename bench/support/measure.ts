// Medians of interleaved rounds, so that whatever else the machine does falls on all alike.

/** @param share 0.5 for the median; between two values, the mean of both weighed by nearness */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Does every task once a round; each round begins with another, so that none always comes first. */
export const interleaved = async <K extends string, T>(
  rounds: number,
  tasks: Readonly<Record<K, () => Promise<T>>>,
): Promise<Record<K, T[]>> => {
  const names = Object.keys(tasks) as K[];
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      results[name].push(await tasks[name]());
    }
  }
  return results;
};

/** Of one round each: what was measured at nearly the same time is compared. */
export const medianRatio = (values: readonly number[], to: readonly number[]): number =>
  median(values.map((value, round) => value / (to[round] ?? Number.NaN)));
