// Rows for the shipped model: `{text, intent, language?}`, whose intent is an FAQ, a form, `person` or `oos`.
import { z } from 'zod';
import { distance } from '../../../bot/understanding/distance.ts';
import { content } from '../../../dialogs/content.ts';
import { objectsIn } from '../rows.ts';

export const PERSON = 'person';
export const OUTSIDE = 'oos';
const Row = z.object({
  /** May be empty: people send that too. */
  text: z.string(),
  intent: z.string().min(1),
  language: z.enum(['en', 'cy']).optional(),
});
export type Row = z.infer<typeof Row>;
/** `strangers`: of each row whose intent is none of ours, a sentence that says where it stands and what it may mean. */
export type Rows = { readonly rows: readonly Row[]; readonly strangers: readonly string[] };

const TOPICS = [...new Set(content.faqs.map(({ id }) => id))];
const FORMS = Object.keys(content.dialogs);
const KNOWN: ReadonlySet<string> = new Set([...TOPICS, ...FORMS, PERSON, OUTSIDE]);

/**
 * An intent may say what it is of, as options do: "form:pay", "faq:tip".
 * @throws Error that names the file and the line, and says what to put there; a row of an unknown intent is no reason to stop
 */
export const rowsIn = (text: string, file: string): Rows => {
  const read = objectsIn(text, file).map(({ object, where }) => ({ row: rowIn(object, where), where }));
  if (read.length === 0) throw new Error(`${file} has no rows: each line is one object.`);
  const isOurs = ({ row }: (typeof read)[number]) => KNOWN.has(row.intent);
  const strangers = read
    .filter((each) => !isOurs(each))
    .map(
      ({ row: { intent }, where }) =>
        `${where}: intent: there is no FAQ or form "${intent}". ${meantBy(intent)}`,
    );
  if (strangers.length === read.length) throw new Error(strangers[0]);
  return { rows: read.filter(isOurs).map(({ row }) => row), strangers };
};

const rowIn = (object: unknown, where: string): Row => {
  const read = Row.safeParse(object);
  if (read.success) return { ...read.data, intent: bare(read.data.intent) };
  const [issue] = read.error.issues;
  throw new Error(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. ${SHAPE}`);
};
const SHAPE =
  'A row is {"text": "…", "intent": "bin-days"}, with "language": "en" or "cy" beside them if it is known.';

/** Of a form and an FAQ with one id, "form:parking-permit" is the FAQ too: it leads to the form, which is as right. */
const bare = (intent: string): string =>
  /^(?:form|faq|command):(.+)$/u.exec(intent.trim())?.[1] ?? intent.trim();

const meantBy = (intent: string): string => {
  const near = [...KNOWN]
    .map((id) => ({ id, far: farness(bare(intent).toLowerCase(), id) }))
    .filter(({ far }) => far < FAR)
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, NEAR_MAX)
    .map(({ id }) => `"${id}"`);
  const nearest = near.length > 0 ? `Near it are ${near.join(', ')}. ` : '';
  return `${nearest}Write the name of a file of dialogs/faqs/en without .md, "form:" and the id of a form, "${PERSON}" or "${OUTSIDE}".`;
};
const NEAR_MAX = 4;

/** Slips between the two, as a share of the longer; of words that they have in common, less. */
const farness = (intent: string, id: string): number => {
  const words = new Set(intent.split(/[^a-z]+/u));
  const shared = id.split('-').filter((word) => words.has(word)).length;
  const longest = Math.max(intent.length, id.length);
  return distance(intent, id, longest) / longest - shared / (id.split('-').length + words.size - shared);
};
const FAR = 0.45;
