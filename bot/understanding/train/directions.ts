// Of all numbers that a word has, the few that tell these topics apart best: Fisher's discriminant directions, found when topics are learned.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its matrix */
import { SENSES } from '../senses.ts';
import { stopWords } from '../words.ts';

type Vectors = ReadonlyMap<string, readonly number[]>;
/** The words of a document, and its topic. */
export type Told = { readonly words: readonly string[]; readonly topic: string };
type Matrix = Float64Array[];

/** A word that says little of the topic counts for so much, as in senses.ts. */
const SMALL = 0.3;
/** How far the spread within topics is held to be the same in all directions: few documents tell little of it. */
const EVEN = 1;

/**
 * Turned so that the first `SENSES` numbers of each word are those that differ most from topic to topic, measured by how much they
 * differ within one. With fewer topics than three nothing can be told, and the first numbers are as good as any.
 */
export const turned = (vectors: Vectors, told: readonly Told[]): Vectors => {
  const size = vectors.values().next().value?.length ?? 0;
  const senses = told.map(({ words }) => unit(sumOf(vectors, words, size)));
  const topics = Map.groupBy(senses.keys(), (at) => told[at]?.topic ?? '');
  if (size <= SENSES || topics.size < FEWEST) return mapped(vectors, (numbers) => numbers.slice(0, SENSES));
  const { between, within } = spreads(senses, [...topics.values()], size);
  const half = inverseRoot(within);
  const directions = axes(times(times(half, between), half))
    .slice(0, SENSES)
    .map(({ axis }) => Float64Array.from(half, (line) => dot(line, axis)));
  return mapped(vectors, (numbers) => {
    const whole = unit(Float64Array.from(numbers));
    return directions.map((direction) => dot(direction, whole));
  });
};
const FEWEST = 3;

const mapped = (vectors: Vectors, change: (numbers: readonly number[]) => readonly number[]): Vectors =>
  new Map(Array.from(vectors, ([word, numbers]) => [word, change(numbers)]));

const sumOf = (vectors: Vectors, words: readonly string[], size: number): Float64Array => {
  const sum = new Float64Array(size);
  for (const word of words) {
    const numbers = vectors.get(word);
    if (numbers === undefined) continue;
    const share = (stopWords.has(word) ? SMALL : 1) / (Math.hypot(...numbers) || 1);
    for (const [at, each] of numbers.entries()) sum[at] = (sum[at] ?? 0) + share * each;
  }
  return sum;
};

/** How the middles of topics differ, and how documents differ from the middle of theirs. */
const spreads = (
  senses: readonly Float64Array[],
  topics: readonly (readonly number[])[],
  size: number,
): { readonly between: Matrix; readonly within: Matrix } => {
  const middles = topics.map((own) =>
    middle(
      own.map((at) => senses[at] ?? new Float64Array(size)),
      size,
    ),
  );
  const whole = middle(middles, size);
  const between = empty(size);
  const within = empty(size);
  for (const [topic, own] of topics.entries()) {
    const its = middles[topic] ?? whole;
    addOuter(between, less(its, whole), 1 / topics.length);
    for (const at of own) addOuter(within, less(senses[at] ?? its, its), 1 / senses.length);
  }
  const even = (EVEN * within.reduce((sum, line, at) => sum + (line[at] ?? 0), 0)) / size || 1;
  for (const [at, line] of within.entries()) line[at] = (line[at] ?? 0) + even;
  return { between, within };
};

const middle = (all: readonly Float64Array[], size: number): Float64Array => {
  const sum = new Float64Array(size);
  for (const each of all) for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (each[at] ?? 0);
  return sum.map((each) => each / (all.length || 1));
};

const addOuter = (to: Matrix, vector: Float64Array, share: number): void => {
  for (const [at, line] of to.entries()) {
    const value = share * (vector[at] ?? 0);
    if (value !== 0) for (let other = 0; other < line.length; other++) line[other]! += value * vector[other]!;
  }
};

/** Of a symmetric matrix whose numbers along its axes are all above 0. */
const inverseRoot = (matrix: Matrix): Matrix => {
  const found = empty(matrix.length);
  for (const { axis, length } of axes(matrix)) addOuter(found, axis, 1 / Math.sqrt(length));
  return found;
};

/** Axes of a symmetric matrix, the longest first: Jacobi's rotations (Golub and Van Loan, Matrix Computations, 8.5). */
const axes = (matrix: Matrix): { readonly axis: Float64Array; readonly length: number }[] => {
  const size = matrix.length;
  const left = matrix.map((line) => line.slice());
  const turns = empty(size);
  for (const [at, line] of turns.entries()) line[at] = 1;
  for (let round = 0; round < ROUNDS; round++)
    for (let one = 0; one < size; one++)
      for (let other = one + 1; other < size; other++) rotate(left, turns, one, other);
  return left
    .map((line, at) => ({ axis: turns[at] ?? new Float64Array(size), length: line[at] ?? 0 }))
    .sort((a, b) => b.length - a.length);
};
const ROUNDS = 12;

/** Turns two lines and two columns so that what they have in common is 0. */
const rotate = (left: Matrix, turns: Matrix, one: number, other: number): void => {
  const [first, second] = [left[one]!, left[other]!];
  const shared = first[other]!;
  if (Math.abs(shared) < NOTHING) return;
  const half = (second[other]! - first[one]!) / (2 * shared);
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const line of left) {
    const [a, b] = [line[one]!, line[other]!];
    line[one] = cosine * a - sine * b;
    line[other] = sine * a + cosine * b;
  }
  for (const [a, b] of [
    [first, second],
    [turns[one]!, turns[other]!],
  ] as const)
    for (let at = 0; at < a.length; at++) {
      const [x, y] = [a[at]!, b[at]!];
      a[at] = cosine * x - sine * y;
      b[at] = sine * x + cosine * y;
    }
};
const NOTHING = 1e-15;

const times = (one: Matrix, other: Matrix): Matrix =>
  one.map((line) => {
    const product = new Float64Array(line.length);
    for (const [at, share] of line.entries())
      for (let column = 0; column < product.length; column++) product[column]! += share * other[at]![column]!;
    return product;
  });

const empty = (size: number): Matrix => Array.from({ length: size }, () => new Float64Array(size));
const less = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((each, at) => each - (other[at] ?? 0));
const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
};
const unit = (vector: Float64Array): Float64Array => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((each) => each / length);
};
