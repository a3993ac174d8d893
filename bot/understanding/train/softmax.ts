// Which of many classes a row is of, all weighed against each other at once: multinomial logistic regression, by dual coordinate ascent
// (Shalev-Shwartz and Zhang 2013, https://jmlr.org/papers/v14/shalev-shwartz13a.html).
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array, and this loop is most of training */
import { chance } from './chance.ts';
import type { Machine, Rows } from './svm.ts';

/** Keeps weights small: their squares count half of it, beside a row that counts one. */
const RIDGE = 0.3;
const ROUNDS = 10;
/** A row whose classes are off by no more than this is left as it is. */
const SETTLED = 0.01;
/** What is off by less moves nothing. */
const NOTHING = 1e-6;
/** Of a class that a row leaves no share, its logarithm is as though it were this. */
const LEAST = 1e-3;

/**
 * A machine a class: what it sums up to is the logarithm of how likely the class is, up to what all classes of a row have in common.
 *
 * @param classOf each row's class
 * @param worths what a row counts; 0 leaves it out
 * @param lengths of the rows, squared
 */
export const machinesFor = (
  rows: Rows,
  classOf: readonly number[],
  worths: Float64Array,
  classes: number,
  seed: number,
  lengths: Float64Array,
): Machine[] => {
  const { ends, columns, values, width } = rows;
  const order = Int32Array.from(ends.keys()).filter((row) => worths[row]! > 0);
  const random = chance(seed);
  const places = new Float64Array(ends.length);
  /** Column by column, and last what is added: each class's weight. */
  const weights = new Float32Array((width + 1) * classes);
  /** Row by row, how much of it each class has: a row pulls by how far that is from all being its own class's. */
  const shares = new Float64Array(ends.length * classes);
  for (const row of order) shares[row * classes + classOf[row]!] = 1;
  const said = new Float64Array(classes);
  const off = new Float64Array(classes);
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of order) places[row] = random();
    order.sort((a, b) => places[a]! - places[b]!);
    for (const row of order) {
      const [from, to, mine] = [row === 0 ? 0 : ends[row - 1]!, ends[row]!, row * classes];
      said.set(weights.subarray(width * classes));
      for (let at = from; at < to; at++) {
        const [start, value] = [columns[at]! * classes, values[at]!];
        for (let each = 0; each < classes; each++) said[each]! += value * weights[start + each]!;
      }
      let [most, sum] = [-Infinity, 0];
      for (let each = 0; each < classes; each++) most = Math.max(most, said[each]!);
      for (let each = 0; each < classes; each++) sum += off[each] = Math.exp(said[each]! - most);
      const all = most + Math.log(sum);
      let [gain, square] = [0, 0];
      for (let each = 0; each < classes; each++) {
        const share = shares[mine + each]!;
        const far = (off[each] = off[each]! / sum - share);
        if (Math.abs(far) < NOTHING) continue;
        gain += far * (said[each]! - all - Math.log(Math.max(share, LEAST)));
        square += far * far;
      }
      if (square < SETTLED * SETTLED) continue;
      // As far towards what is said as gains most, where that falls evenly on the way: what is said moves with it.
      const pull = worths[row]! / RIDGE;
      const step = gain / (gain + pull * (lengths[row]! + 1) * square);
      for (let each = 0; each < classes; each++) shares[mine + each]! += step * off[each]!;
      for (let at = from; at <= to; at++) {
        const start = (at === to ? width : columns[at]!) * classes;
        const by = step * pull * (at === to ? 1 : values[at]!);
        for (let each = 0; each < classes; each++) weights[start + each]! -= by * off[each]!;
      }
    }
  }
  return Array.from({ length: classes }, (_, each) => ({
    weights: Float64Array.from({ length: width }, (__, column) => weights[column * classes + each]!),
    bias: weights[width * classes + each]!,
  }));
};
