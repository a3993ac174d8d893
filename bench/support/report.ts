// What a bench found: printed as tables, kept as JSON, and written into RESULTS.md by the runner.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

export type Table = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
export type Target = {
  readonly what: string;
  readonly aim: string;
  readonly found: string;
  readonly met: boolean;
};
export type Report = {
  readonly name: string;
  /** What is measured, and how, in a sentence or two. */
  readonly about: string;
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
  readonly notes?: readonly string[];
  /** The figures unrounded, for whoever wants to reckon with them. */
  readonly figures: unknown;
};
export type Kept = Report & { readonly date: string; readonly node: string; readonly cores: number };

export const RESULTS = join(import.meta.dirname, '../results');

/** Prints the report and keeps it; a target that is missed fails the process, once all is written. */
export const report = (found: Report): void => {
  const kept: Kept = {
    ...found,
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
  };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${found.name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  console.log(bodyOf(kept));
  if (found.targets.some(({ met }) => !met)) process.exitCode = 1;
};

/** The report without its heading, as markdown that can be read in a terminal too. */
export const bodyOf = ({ about, tables, targets, notes = [] }: Report): string =>
  [
    about,
    ...tables.map(({ caption, head, rows }) => `${caption}\n\n${drawn(head, rows)}`),
    ...(targets.length === 0 ? [] : [drawn(['target', 'aim', 'found', ''], targets.map(rowOf))]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join('\n')]),
  ].join('\n\n');

const rowOf = ({ what, aim, found, met }: Target): string[] => [what, aim, found, met ? 'met' : '**missed**'];

const drawn = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => aligned(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = widths.map(
    (width, column) => '-'.repeat(width - (column === 0 ? 0 : 1)) + (column === 0 ? '' : ':'),
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
};

const aligned = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
