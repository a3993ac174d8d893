// What the filters of the net see in one word, and what goes back from them to it: most of what learning it takes, so numbers are taken four at a time.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array, and these loops are most of the build */
import { PLACES } from '../ears/net.ts';

/** Numbers of a word, and filters of each width; each filter has a row for each place in its width. */
export const [SIZE, FILTERS] = [24, 64];
export const ROWS = PLACES * FILTERS;

/** Numbers that are learned, with what Adam keeps of each. */
export type Learnt = {
  readonly now: Float32Array;
  readonly slope: Float32Array;
  readonly mean: Float32Array;
  readonly spread: Float32Array;
};
/** What each filter sees in a word: four at a time, for one sum alone would wait for itself. `LANES` divides `ROWS` and `SIZE`. */
const LANES = 4;
export const seeWord = (
  filters: Float64Array,
  numbers: Float64Array,
  word: number,
  seen: Float32Array,
  to: number,
): void => {
  for (let row = 0; row < ROWS; row += LANES) {
    const [one, two, three, four] = [row * SIZE, (row + 1) * SIZE, (row + 2) * SIZE, (row + 3) * SIZE];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let each = 0; each < SIZE; each++) {
      const number = numbers[word + each]!;
      a += filters[one + each]! * number;
      b += filters[two + each]! * number;
      c += filters[three + each]! * number;
      d += filters[four + each]! * number;
    }
    seen[to + row] = a;
    seen[to + row + 1] = b;
    seen[to + row + 2] = c;
    seen[to + row + 3] = d;
  }
};

/** From what the filters saw of a word to the filters and to the word, whose numbers' slopes are summed in `back`. */
export const sendBack = (
  { now, slope }: Learnt,
  numbers: Float32Array,
  word: number,
  slopes: Float32Array,
  from: number,
  rows: Int32Array,
  back: Float32Array,
): void => {
  for (let each = 0; each < SIZE; each += LANES) {
    const [n, m, o, p] = [
      numbers[word + each]!,
      numbers[word + each + 1]!,
      numbers[word + each + 2]!,
      numbers[word + each + 3]!,
    ];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let index = 0; index < rows.length; index++) {
      const by = slopes[from + rows[index]!]!;
      const at = rows[index]! * SIZE + each;
      slope[at] = slope[at]! + by * n;
      slope[at + 1] = slope[at + 1]! + by * m;
      slope[at + 2] = slope[at + 2]! + by * o;
      slope[at + 3] = slope[at + 3]! + by * p;
      a = Math.fround(a + by * now[at]!);
      b = Math.fround(b + by * now[at + 1]!);
      c = Math.fround(c + by * now[at + 2]!);
      d = Math.fround(d + by * now[at + 3]!);
    }
    back[each] = a;
    back[each + 1] = b;
    back[each + 2] = c;
    back[each + 3] = d;
  }
};
