// Learns what a message is like that tells of a danger: one machine for any danger, and one for each. The same phrases give the same bytes.
import { broughtBy, stemsOf, STRETCH, type Learned } from '../ears/likeness.ts';
import { machineFor, type Rows } from './svm.ts';

/** Words put right, less what a guard takes out; without an id they tell of no danger. */
export type Phrase = { readonly words: readonly string[]; readonly id?: string };

const COST = 0.5;
/** A phrase that tells of a danger against one that does not. */
const OWN = 3;
/** A feature stands in so many phrases at least, and weighs so much of 127. */
const LEAST = 2;
const PRUNED = 6;
const SEED = 7;

/** @param threshold how like it a stretch must be, in the machine's own measure: 0 is the border */
export const learnAlarm = (phrases: readonly Phrase[], threshold: number): Learned => {
  const rows = phrases.flatMap(({ words, id }) =>
    stretches(words, id).map((stretch) => ({ id, brought: broughtIn(stretch) })),
  );
  const counts = new Map<number, number>();
  for (const { brought } of rows)
    for (const hash of new Set(brought)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const feature = Uint32Array.from(
    [...counts].filter(([, count]) => count >= LEAST).map(([hash]) => hash),
  ).sort();
  const matrix = matrixOf(
    rows.map(({ brought }) => brought),
    feature,
  );
  const ids = [...new Set(phrases.flatMap(({ id }) => id ?? []))].sort();
  const own = [(id?: string) => id !== undefined, ...ids.map((each) => (id?: string) => id === each)];
  const machines = own.map((isOwn, index) => {
    const isIn = (row: number) => isOwn(rows[row]?.id);
    return machineFor(
      matrix,
      isIn,
      Float64Array.from(rows, (_, row) => COST * (isIn(row) ? OWN : 1)),
      SEED + index,
    );
  });
  const scale = machines.map(
    ({ weights }) => weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / 127,
  );
  const entries = Array.from(feature, (_, column) =>
    machines.flatMap(({ weights }, machine) => {
      const weight = Math.round((weights[column] ?? 0) / (scale[machine] || 1));
      return Math.abs(weight) < (machine === 0 ? PRUNED : 3 * PRUNED) ? [] : [{ machine, weight }];
    }),
  );
  const kept = entries.map(({ length }, column) => ({ length, column })).filter(({ length }) => length > 0);
  const flat = kept.flatMap(({ column }) => entries[column] ?? []);
  return {
    ids,
    bias: machines.map(({ bias }) => bias),
    scale,
    threshold,
    feature: Uint32Array.from(kept, ({ column }) => feature[column] ?? 0),
    counts: Uint8Array.from(kept, ({ length }) => length),
    machines: Uint8Array.from(flat, ({ machine }) => machine),
    weights: Int8Array.from(flat, ({ weight }) => weight),
  };
};

/** Of one that tells of none, every stretch does not; of one that does, its first may be all there is. */
const stretches = (words: readonly string[], id: string | undefined): (readonly string[])[] => {
  if (words.length <= STRETCH) return [words];
  if (id !== undefined) return words.length <= STRETCH + 4 ? [words] : [];
  const found: (readonly string[])[] = [];
  for (let from = 0; from + STRETCH <= words.length; from += STRETCH / 2)
    found.push(words.slice(from, from + STRETCH));
  return found;
};

const broughtIn = (words: readonly string[]): number[] => {
  const stems = stemsOf(words);
  return stems.flatMap((_, at) => broughtBy(stems, at));
};

const matrixOf = (rows: readonly (readonly number[])[], feature: Uint32Array): Rows => {
  const columnOf = new Map(Array.from(feature, (hash, column) => [hash, column]));
  const columns: number[] = [];
  const values: number[] = [];
  const ends = rows.map((brought) => {
    const times = new Map<number, number>();
    for (const hash of brought) {
      const column = columnOf.get(hash);
      if (column !== undefined) times.set(column, (times.get(column) ?? 0) + 1);
    }
    for (const [column, count] of times) {
      columns.push(column);
      values.push(count);
    }
    return columns.length;
  });
  return {
    ends: Int32Array.from(ends),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    width: feature.length,
  };
};
