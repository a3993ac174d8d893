// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008,
// https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf), for one class against the rest.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array, and this loop is most of training */
import { chance } from './chance.ts';

/** Rows one after another: row r has its entries from ends[r - 1] to ends[r]. */
export type Rows = {
  readonly ends: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
};
export type Machine = { readonly weights: Float64Array; readonly bias: number };

const ROUNDS = 6;
/** A row this far on its right side is left alone from then on. */
const SETTLED = 0.3;

/**
 * @param isIn whether the row is of the class
 * @param costs what a row on the wrong side costs; 0 leaves it out
 * @param lengths of the rows, which many machines may share
 */
export const machineFor = (
  rows: Rows,
  isIn: (row: number) => boolean,
  costs: Float64Array,
  seed: number,
  lengths: Float64Array = squaredLengths(rows),
): Machine => {
  const { ends, columns, values, width } = rows;
  const count = ends.length;
  const random = chance(seed);
  const weights = new Float64Array(width);
  const duals = new Float64Array(count);
  let bias = 0;
  let active = Int32Array.from({ length: count }, (_, row) => row).filter((row) => (costs[row] ?? 0) > 0);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(active, random);
    let kept = 0;
    for (let index = 0; index < active.length; index++) {
      const row = active[index]!;
      const sign = isIn(row) ? 1 : -1;
      const slack = 0.5 / costs[row]!;
      const [from, to] = [row === 0 ? 0 : ends[row - 1]!, ends[row]!];
      let score = bias;
      for (let at = from; at < to; at++) score += weights[columns[at]!]! * values[at]!;
      const dual = duals[row]!;
      const slope = sign * score - 1 + slack * dual;
      if (dual === 0 && slope > SETTLED && round > 0) continue;
      active[kept++] = row;
      if (dual === 0 && slope >= 0) continue;
      const next = Math.max(0, dual - slope / (lengths[row]! + 1 + slack));
      const step = (next - dual) * sign;
      if (step === 0) continue;
      duals[row] = next;
      bias += step;
      for (let at = from; at < to; at++) weights[columns[at]!]! += step * values[at]!;
    }
    active = active.slice(0, kept);
  }
  return { weights, bias };
};

export const squaredLengths = ({ ends, values }: Rows): Float64Array => {
  const lengths = new Float64Array(ends.length);
  let at = 0;
  for (let row = 0; row < ends.length; row++) {
    for (; at < ends[row]!; at++) lengths[row]! += values[at]! ** 2;
  }
  return lengths;
};

const shuffle = (list: Int32Array, random: () => number): void => {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
};
