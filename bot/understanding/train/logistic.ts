// Logistic regression of a few signs: how likely a thing is, learned from weighed examples.
import { likelihood } from '../likelihood.ts';

export type Example = {
  readonly signs: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
};

const STEPS = 8;
/** Keeps signs that tell the same from pulling against each other. */
const RIDGE = 1;

/** Newton's method, which is near enough in a few steps. @returns a weight for each sign, and last what is added */
export const logistic = (examples: readonly Example[]): number[] => {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight) => -RIDGE * weight);
    const bend = weights.map((_, at) =>
      Float64Array.from(weights, (__, other) => (other === at ? RIDGE : 0)),
    );
    for (const { signs, isRight, weight } of examples) {
      const likely = likelihood(weights, signs);
      const off = weight * ((isRight ? 1 : 0) - likely);
      const width = weight * likely * (1 - likely);
      for (let at = 0; at < size; at++) {
        const value = signs[at] ?? 1;
        slope[at] = (slope[at] ?? 0) + off * value;
        const line = bend[at] ?? new Float64Array(size);
        for (let other = 0; other < size; other++)
          line[other] = (line[other] ?? 0) + width * value * (signs[other] ?? 1);
      }
    }
    const change = solved(bend, slope);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
  }
  // Packed, there is one zero alone.
  return weights.map((weight) => Number(weight.toFixed(4)) + 0);
};

/** Gaussian elimination; the matrix is symmetric and positive, so no pivot is small. */
const solved = (matrix: readonly Float64Array[], right: Float64Array): number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const row of rows) {
      if (row === pivot) continue;
      const share = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - share * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
};
