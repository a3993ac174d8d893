// Rows for the shipped model: `{text, intent, language?}`, whose intent is an FAQ, a form, `person` or `oos`.
import { z } from 'zod';
import { content } from '../../../dialogs/content.ts';
import { objectsIn } from '../rows.ts';

export const PERSON = 'person';
export const OUTSIDE = 'oos';
const Row = z.object({
  text: z.string().min(1),
  intent: z.string().min(1),
  language: z.enum(['en', 'cy']).optional(),
});
export type Row = z.infer<typeof Row>;

const TOPICS: ReadonlySet<string> = new Set(content.faqs.map(({ id }) => id));

/** @throws Error that names the file and the line, and says what to put there */
export const rowsIn = (text: string, file: string): readonly Row[] => {
  const rows = objectsIn(text, file).map(({ object, where }) => rowIn(object, where));
  if (rows.length === 0) throw new Error(`${file} has no rows: each line is one object.`);
  return rows;
};

const rowIn = (object: unknown, where: string): Row => {
  const read = Row.safeParse(object);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. ${SHAPE}`);
  }
  const { intent } = read.data;
  if (isKnown(intent)) return read.data;
  throw new Error(
    `${where}: intent: there is no FAQ or form "${intent}". Write the name of a file of dialogs/faqs/en without .md, "${PERSON}" or "${OUTSIDE}".`,
  );
};
const SHAPE =
  'A row is {"text": "…", "intent": "bin-days"}, with "language": "en" or "cy" beside them if it is known.';

const isKnown = (intent: string): boolean =>
  TOPICS.has(intent) || Object.hasOwn(content.dialogs, intent) || intent === PERSON || intent === OUTSIDE;
