// Learns what a message is like that tells of a danger: one machine for any danger, and one for each. The same phrases give the same bytes.
import { countOf, STRETCH, type Learned, type Reader } from '../ears/likeness.ts';
import { machineFor, type Machine, type Rows } from './svm.ts';

/** Words put right; without an id they tell of no danger. `asks`: they may tell of one, and are asked about. */
export type Phrase = { readonly words: readonly string[]; readonly id?: string; readonly asks?: boolean };

const COST = 0.03;
/** A phrase that tells of a danger against one that does not. */
const OWN = 3;
/** A phrase that is asked about against one that tells of a danger: there are ten times as many of those. */
const ASKED = 4;
/** A feature stands in so many phrases at least, and weighs so much of 127. */
const LEAST = 2;
const PRUNED = { any: 7, one: 24 } as const;
const SEED = 7;
/** So many machines, each of which meets the phrases in an order of its own, are one on average: a phrase more or less moves that little. */
const MACHINES = 6;
/** After each round it is looked again which stretch of a phrase is the one. */
const ROUNDS = 3;

type Row = {
  readonly phrase: Phrase;
  readonly brought: readonly (readonly number[])[];
  readonly from: number;
};

export const learnAlarm = (phrases: readonly Phrase[], read: Reader): Learned => {
  const all = phrases.map((phrase): Row => ({ phrase, brought: read(phrase.words), from: 0 }));
  let table = tableOf(all.flatMap((row) => stretches(row)));
  let any = table.machine(isTold, 0);
  for (let round = 1; round < ROUNDS; round++) {
    const at = all.map((row) => ({ ...row, from: table.most(any, row.brought) }));
    table = tableOf(at.flatMap((row) => stretches(row, row.from)));
    any = table.machine(isTold, 0);
  }
  const ids = [...new Set(phrases.flatMap(({ id }) => id ?? []))].sort();
  const others = Array.from({ length: MACHINES - 1 }, (_, at) => table.machine(isTold, 100 * (at + 1)));
  const machines = [
    average([any, ...others]),
    table.machine(
      ({ asks }) => asks === true,
      1,
      ({ id, asks }) => (asks === true ? ASKED : id === undefined ? 0 : 1),
    ),
    ...ids.map((each, index) => table.machine(({ id }) => id === each, 2 + index)),
  ];
  return rounded(ids, machines, table.feature);
};

const average = (machines: readonly Machine[]): Machine => ({
  weights: Float64Array.from(
    machines[0]?.weights ?? [],
    (_, at) => machines.reduce((sum, { weights }) => sum + (weights[at] ?? 0), 0) / machines.length,
  ),
  bias: machines.reduce((sum, { bias }) => sum + bias, 0) / machines.length,
});

const isTold = ({ id }: Phrase): boolean => id !== undefined;

/** Of one that tells of none, every stretch does not, that which sounds most like one twice; of one that does, one does. */
const stretches = (row: Row, most?: number): Row[] => {
  const length = row.brought.length;
  if (length <= STRETCH) return [row];
  if (isTold(row.phrase)) return most === undefined && length > STRETCH + 4 ? [] : [row];
  const found = most === undefined ? [] : [row];
  for (let from = 0; from + STRETCH <= length; from += STRETCH / 2) found.push({ ...row, from });
  return found;
};

/** Rows as numbers, and machines that learn from them. */
const tableOf = (rows: readonly Row[]) => {
  const counted = rows.map(({ brought, from }) => {
    const times = new Map<number, number>();
    for (const each of brought.slice(from, from + STRETCH))
      for (const hash of each) times.set(hash, (times.get(hash) ?? 0) + 1);
    return times;
  });
  const counts = new Map<number, number>();
  for (const times of counted) for (const hash of times.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const feature = Uint32Array.from(
    [...counts].filter(([, count]) => count >= LEAST).map(([hash]) => hash),
  ).sort();
  const columnOf = new Map(Array.from(feature, (hash, column) => [hash, column]));
  const each = rows.map(({ brought, from }) => countOf(Math.min(STRETCH, brought.length - from)));
  const matrix = matrixOf(counted, columnOf, each);
  return {
    feature,
    /** @param counting how much a phrase counts that is on the wrong side; 0 leaves it out */
    machine: (
      isIn: (phrase: Phrase) => boolean,
      seed: number,
      counting: (phrase: Phrase) => number = (phrase) => (!isIn(phrase) || phrase.asks === true ? 1 : OWN),
    ): Machine =>
      machineFor(
        matrix,
        (row) => isIn(rows[row]?.phrase ?? { words: [] }),
        Float64Array.from(rows, ({ phrase }) => COST * counting(phrase)),
        SEED + seed,
      ),
    /** Where the stretch begins that weighs most. */
    most: ({ weights }: Machine, brought: Row['brought']): number => {
      const each = brought.map((hashes) =>
        hashes.reduce((sum, hash) => sum + (weights[columnOf.get(hash) ?? -1] ?? 0), 0),
      );
      let sum = each.slice(0, STRETCH).reduce((all, one) => all + one, 0);
      let [most, from] = [sum, 0];
      for (let at = 1; at + STRETCH <= each.length; at++) {
        sum += (each[at + STRETCH - 1] ?? 0) - (each[at - 1] ?? 0);
        if (sum > most) [most, from] = [sum, at];
      }
      return from;
    },
  };
};

const matrixOf = (
  counted: readonly ReadonlyMap<number, number>[],
  columnOf: ReadonlyMap<number, number>,
  each: readonly number[],
): Rows => {
  const columns: number[] = [];
  const values: number[] = [];
  const ends = counted.map((times, row) => {
    for (const [hash, count] of times) {
      const column = columnOf.get(hash);
      if (column === undefined) continue;
      columns.push(column);
      values.push(count * (each[row] ?? 0));
    }
    return columns.length;
  });
  return {
    ends: Int32Array.from(ends),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    width: columnOf.size,
  };
};

/** To bytes, without what weighs next to nothing. */
const rounded = (ids: readonly string[], machines: readonly Machine[], feature: Uint32Array): Learned => {
  const scale = machines.map(
    ({ weights }) => weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / 127,
  );
  const entries = Array.from(feature, (_, column) =>
    machines.flatMap(({ weights }, machine) => {
      const weight = Math.round((weights[column] ?? 0) / (scale[machine] || 1));
      return Math.abs(weight) < (machine === 0 ? PRUNED.any : PRUNED.one) ? [] : [{ machine, weight }];
    }),
  );
  const kept = entries.map(({ length }, column) => ({ length, column })).filter(({ length }) => length > 0);
  const flat = kept.flatMap(({ column }) => entries[column] ?? []);
  return {
    ids,
    bias: machines.map(({ bias }) => bias),
    scale,
    feature: Uint32Array.from(kept, ({ column }) => feature[column] ?? 0),
    counts: Uint8Array.from(kept, ({ length }) => length),
    machines: Uint8Array.from(flat, ({ machine }) => machine),
    weights: Int8Array.from(flat, ({ weight }) => weight),
  };
};
