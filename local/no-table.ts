// Where there is no table: on a laptop where Porth was never started there is nothing yet; one that was named is named wrongly, and that is no "nothing".

export class NoTable extends Error {
  override readonly name = 'NoTable';
}

/** @param named undefined: the laptop's own. @throws NoTable with a sentence for whoever named it; and whatever else went wrong */
export const nothingYet = <T>(error: unknown, nothing: T, named: string | undefined): T => {
  if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error;
  if (named === undefined) return nothing;
  const region = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? 'this region';
  throw new NoTable(`There is no table ${named} in ${region}: look at TABLE_NAME and AWS_REGION.`);
};

/** For the end of a command. */
export const endPlainly = (error: unknown): never => {
  if (!(error instanceof NoTable)) throw error;
  console.error(error.message);
  process.exit(1);
};
