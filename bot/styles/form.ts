// A form: questions in order, some of them only sometimes, look-ups between them, then an outcome.
import type {
  Answers,
  Both,
  Dialog,
  Field,
  Found,
  Json,
  Option,
  Outcome,
  Question,
  WordsOf,
} from '../model.ts';
import type { FoundIn } from '../services/lookups.ts';
import { findName, isNothing, withOptions } from './found.ts';

/** `when` and `options` see only what was asked and found above; an answer that may be missing has an optional type. */
type Rule<A, F> = Listing<A, F> & {
  readonly when?: (answers: A, found: F) => boolean;
  readonly optional?: boolean;
};
type Certain<A, F> = Listing<A, F> & { readonly when?: never; readonly optional?: never };
/** Options that were looked up, shown before the field's own. */
type Listing<A, F> = { readonly options?: (answers: A, found: F) => readonly Option[] };
/** `by` is what is looked up; when that finds nothing, `none` asks for one of the answers again, and says why. */
type Search<A, F, K> = {
  readonly in: K;
  readonly by: (answers: A, found: F) => string;
  readonly none?: { readonly ask: keyof A & string; readonly why: (answers: A) => Both };
};
type Fresh<Q extends string, A> = Q extends keyof A | 'check' | 'change' ? never : Q;
type Place = keyof FoundIn;

export type FormBuilder<A, W, F> = {
  ask<const Q extends string, T extends Json, O extends string>(
    id: Fresh<Q, A>,
    field: Field<T, O>,
    rule?: Certain<A, F>,
  ): FormBuilder<A & { readonly [K in Q]: T }, W & { readonly [K in Q]: WordsOf<O> }, F>;
  ask<const Q extends string, T extends Json, O extends string>(
    id: Fresh<Q, A>,
    field: Field<T, O>,
    rule: Rule<A, F>,
  ): FormBuilder<A & { readonly [K in Q]?: T }, W & { readonly [K in Q]: WordsOf<O> }, F>;
  /** Looks something up in a council's system, once everything above is answered. */
  find<const N extends string, K extends Place>(
    name: Fresh<N, F>,
    search: Search<A, F, K> & { readonly when?: never },
  ): FormBuilder<A, W, F & { readonly [P in N]: FoundIn[K] }>;
  find<const N extends string, K extends Place>(
    name: Fresh<N, F>,
    search: Search<A, F, K> & { readonly when: (answers: A, found: F) => boolean },
  ): FormBuilder<A, W, F & { readonly [P in N]?: FoundIn[K] }>;
  end(outcome: (answers: A, found: F) => Outcome): Form<W>;
};
/** A finished form. `W` is what its Welsh must say: the same questions and options, by id. */
export type Form<W> = Dialog & { readonly welsh?: W };

type Given<T> = (answers: never, found: never) => T;
type Part = { readonly id: string; readonly when: Given<boolean> | undefined } & (
  | {
      readonly kind: 'ask';
      readonly question: Question;
      readonly options: Given<readonly Option[]> | undefined;
    }
  | {
      readonly kind: 'find';
      readonly in: string;
      readonly by: Given<string>;
      readonly none: { readonly ask: string; readonly why: (answers: never) => Both } | undefined;
    }
);

/** `title` names the form in the middle of a sentence, such as "your pothole report". */
export const form = (id: string, title = id.replaceAll('-', ' ')): FormBuilder<unknown, unknown, unknown> =>
  builder(id, { en: title, cy: title }, []);

const builder = (id: string, title: Both, parts: readonly Part[]): FormBuilder<never, never, never> => ({
  ask: (question: string, field: unknown, rule: Rule<never, never> = {}) =>
    builder(id, title, [...parts, asking(question, field as Field, rule, parts)]),
  find: (name: string, { in: where, by, none, when }: Search<never, never, string> & Rule<never, never>) =>
    builder(id, title, [...parts, { kind: 'find', id: name, in: where, by, none, when }]),
  end: (outcome) => ({
    id,
    title,
    questions: parts.flatMap((part) => (part.kind === 'ask' ? [part.question] : [])),
    next: (answers, found = {}) => {
      const { stop, ...way } = walk(parts, answers, found);
      return stop === undefined
        ? {
            kind: 'end',
            outcome: outcome(way.known as never, way.got as never),
            met: way.met,
            ...looked(way),
          }
        : { ...stop, met: way.met, ...looked(way) };
    },
  }),
});

const asking = (
  id: string,
  field: Field,
  { when, optional = false, options }: Rule<never, never>,
  before: readonly Part[],
): Part => {
  const question = { id, field, optional, words: { en: field.english, cy: field.english } };
  if (options === undefined) return { kind: 'ask', id, when, options, question };
  const listed = (answers: Answers, found: Found): readonly Option[] => {
    const { stop, known, got } = walk(before, answers, found);
    return stop === undefined ? options(known as never, got as never) : [];
  };
  return { kind: 'ask', id, when, options, question: { ...question, listed } };
};

type Stop =
  | { readonly kind: 'ask'; readonly question: Question; readonly why?: Both }
  | { readonly kind: 'find'; readonly find: { readonly in: string; readonly by: string } };
type Way = {
  readonly stop?: Stop;
  readonly met: Answers;
  /** The answers met, without those that were left out. */
  readonly known: Readonly<Record<string, Json>>;
  /** What was found on the way, by its name in the form, and as it is kept. */
  readonly got: Readonly<Record<string, Json>>;
  readonly kept: Found;
};

/** As far as the answers and what was found lead. Only what was met on the way is seen further on, and by the outcome. */
const walk = (parts: readonly Part[], answers: Answers, found: Found): Way => {
  const given = new Map(answers);
  const met: [string, Json][] = [];
  const known: Record<string, Json> = {};
  const got: Record<string, Json> = {};
  const kept: Record<string, Json> = {};
  const way = { met, known, got, kept };
  for (const part of parts) {
    const { id, when } = part;
    if (when !== undefined && !when(known as never, got as never)) continue;
    if (part.kind === 'find') {
      const find = { in: part.in, by: part.by(known as never, got as never) };
      const name = findName(find);
      if (!Object.hasOwn(found, name)) return { ...way, stop: { kind: 'find', find } };
      const value = found[name] ?? null;
      if (part.none !== undefined && isNothing(value)) return anew(parts, part.none, way);
      got[id] = kept[name] = value;
      continue;
    }
    const value = given.get(id);
    const isSkipped = part.question.optional && value === null;
    if (value === undefined || !(isSkipped || isAccepted(part, value, known, got)))
      return { ...way, stop: { kind: 'ask', question: part.question } };
    met.push([id, value]);
    if (value !== null) known[id] = value;
  }
  return way;
};

const isAccepted = (
  { question, options }: Part & { readonly kind: 'ask' },
  value: Json,
  known: object,
  got: object,
): boolean => {
  const words =
    options === undefined
      ? question.words
      : withOptions(question, options(known as never, got as never)).words;
  return question.field.accepts(value, words);
};

/** Nothing was found by an answer: it is asked for again, as if it had not been given. */
const anew = (
  parts: readonly Part[],
  { ask, why }: NonNullable<(Part & { readonly kind: 'find' })['none']>,
  way: Way,
): Way => {
  const part = parts.find((each) => each.kind === 'ask' && each.id === ask);
  if (part?.kind !== 'ask') throw new RangeError(`The form has no question "${ask}" to ask again.`);
  const met = way.met.filter(([id]) => id !== ask);
  return { ...way, met, stop: { kind: 'ask', question: part.question, why: why(way.known as never) } };
};

const looked = ({ kept }: Way): { readonly found?: Found } =>
  Object.keys(kept).length === 0 ? {} : { found: kept };
