// What is wrong with a file of a council's data, row by row: all of it is said at once, and nothing is written until it is right.

export type Wrong = { readonly row: number; readonly what: string };
/** `right`: every row that could be read. */
export type Read<T> = { readonly right: readonly T[]; readonly wrong: readonly Wrong[] };

/** Rows of a file that are named before the rest is only counted. */
const NAMED = 20;

export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** @throws ImportError that names the first rows and what to do about each */
export const rightIn = <T>(file: string, { right, wrong }: Read<T>): readonly T[] => {
  if (wrong.length > 0) {
    const named = wrong.slice(0, NAMED).map(({ row, what }) => `  row ${row}: ${what}`);
    const more = wrong.length > NAMED ? [`  and ${wrong.length - NAMED} more`] : [];
    throw new ImportError(
      [`${file} was not imported, and nothing was changed. Put these right:`, ...named, ...more].join('\n'),
    );
  }
  if (right.length === 0)
    throw new ImportError(
      `${file} has no rows: nothing was changed. An empty list would take everything away.`,
    );
  return right;
};
