// The public sets of intents, as they lie in a folder: which rows are learned, and which are tried.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from '../../bot/understanding/train/chance.ts';
import { rowsIn, splitsIn, type Row } from './rows.ts';

export type Task = {
  readonly name: string;
  /** What is learned, draw by draw; from a whole set there is one. */
  readonly draws: readonly (readonly Row[])[];
  readonly tried: readonly Row[];
};

const DRAWS = 5;

/** CLINC150 (Larson et al. 2019), BANKING77 (Casanueva et al. 2020) and HWU64 (Liu et al. 2019). `few` are drawn from the file. */
const SETS = [
  { name: 'CLINC150', file: 'clinc_full.jsonl', whole: 'full', few: [20, 10] },
  { name: 'BANKING77', file: 'banking77_20shot.jsonl', whole: '20 an intent', few: [10] },
  { name: 'HWU64', file: 'hwu64.jsonl', whole: 'full', few: [20, 10] },
] as const;

/** @throws Error that names the file which is not there, or not as it should be */
export const tasksIn = (folder: string): readonly Task[] =>
  SETS.flatMap(({ name, file, whole, few }): Task[] => {
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`There is no ${file} in ${folder}.`);
    const { train, val, test } = splitsIn(rowsIn(path), path);
    const tried = test.length > 0 ? test : val;
    return [
      { name: `${name}, ${whole}`, draws: [train], tried },
      ...few.map((shots) => ({
        name: `${name}, ${shots} an intent`,
        draws: Array.from({ length: DRAWS }, (_, seed) => drawn(train, shots, seed + 1)),
        tried,
      })),
    ];
  });

/** So many rows of each intent, or all where there are fewer. */
export const drawn = (rows: readonly Row[], shots: number, seed: number): readonly Row[] => {
  const random = chance(seed);
  return [...Map.groupBy(rows, ({ intent }) => intent).values()].flatMap((own) =>
    own
      .map((row) => ({ row, by: random() }))
      .sort((a, b) => a.by - b.by)
      .slice(0, shots)
      .map(({ row }) => row),
  );
};
