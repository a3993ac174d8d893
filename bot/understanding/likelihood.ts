// How likely a thing is, by a logistic function of its signs.

/** @param weights one a sign, and last what is added */
export const likelihood = (weights: readonly number[], signs: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (signs[at] ?? 1);
  return 1 / (1 + Math.exp(-sum));
};
