// The data of the bench: one JSON object a line, `{text, intent, split}`.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The intent of what is about none of the others. */
export const OUTSIDE = 'oos';
const Row = z.object({
  /** May be empty: people send that too. */
  text: z.string(),
  intent: z.string().min(1),
  split: z.enum(['train', 'val', 'test']).optional(),
});
export type Row = z.infer<typeof Row>;
export type Splits = {
  readonly train: readonly Row[];
  readonly val: readonly Row[];
  readonly test: readonly Row[];
};

/** @throws Error that names the file and the line */
export const rowsIn = (file: string): readonly Row[] => parsed(readFileSync(file, 'utf8'), file);

export const parsed = (text: string, file: string): readonly Row[] =>
  objectsIn(text, file).map(({ object, where }) => rowIn(object, where));

/** One a line, blank lines passed over; `where` is for who has to put it right. @throws Error */
export const objectsIn = (text: string, file: string) =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => ({ object: jsonIn(line, where), where }));

const rowIn = (object: unknown, where: string): Row => {
  const read = Row.safeParse(object);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. A row is {"text": "…", "intent": "…", "split": "train"}, or val, or test.`,
  );
};

const jsonIn = (line: string, where: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(
      `${where} is no JSON: ${cause instanceof Error ? cause.message : ''}. Each line is one object.`,
      { cause },
    );
  }
};

/** @throws Error when there is nothing to learn from, or nothing to try */
export const splitsIn = (rows: readonly Row[], file: string): Splits => {
  const of = (split: Row['split']) => rows.filter((row) => row.split === split);
  const [train, val, test] = [of('train'), of('val'), of('test')];
  const intents = new Set(train.flatMap(({ intent }) => (intent === OUTSIDE ? [] : [intent])));
  if (intents.size === 0) throw new Error(`${file} has no intent in "train": there is nothing to learn.`);
  if (intents.size > INTENTS_MAX)
    throw new Error(`${file} has ${intents.size} intents: the model has room for ${INTENTS_MAX}.`);
  if (test.length + val.length === 0)
    throw new Error(`${file} has no row in "test", nor in "val": there is nothing to try.`);
  return { train, val, test };
};
/** A class is a byte in the model, and one of them tells English from Welsh. */
const INTENTS_MAX = 254;
