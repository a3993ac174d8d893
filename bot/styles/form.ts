// A form: questions in order, some of them only sometimes, then an outcome.
import type { Answers, Both, Dialog, Field, Json, Outcome, Question, Step, WordsOf } from '../model.ts';

/** `when` sees only what was asked above it; an answer that may be missing has an optional type. */
type Rule<A> = { readonly when?: (answers: A) => boolean; readonly optional?: boolean };
type Certain = { readonly when?: never; readonly optional?: never };
type Fresh<Q extends string, A> = Q extends keyof A | 'check' | 'change' ? never : Q;

export type FormBuilder<A, W> = {
  ask<const Q extends string, T extends Json, O extends string>(
    id: Fresh<Q, A>,
    field: Field<T, O>,
    rule?: Certain,
  ): FormBuilder<A & { readonly [K in Q]: T }, W & { readonly [K in Q]: WordsOf<O> }>;
  ask<const Q extends string, T extends Json, O extends string>(
    id: Fresh<Q, A>,
    field: Field<T, O>,
    rule: Rule<A>,
  ): FormBuilder<A & { readonly [K in Q]?: T }, W & { readonly [K in Q]: WordsOf<O> }>;
  end(outcome: (answers: A) => Outcome): Form<W>;
};
/** A finished form. `W` is what its Welsh must say: the same questions and options, by id. */
export type Form<W> = Dialog & { readonly welsh?: W };

type Asked = {
  readonly id: string;
  readonly field: Field;
  readonly when: ((answers: never) => boolean) | undefined;
  readonly optional: boolean;
};

/** `title` names the form in the middle of a sentence, such as "your pothole report". */
export const form = (id: string, title = id.replaceAll('-', ' ')): FormBuilder<unknown, unknown> =>
  builder(id, { en: title, cy: title }, []);

const builder = (id: string, title: Both, asked: readonly Asked[]): FormBuilder<never, never> => ({
  ask: (question: string, field: unknown, rule: Rule<never> = {}) =>
    builder(id, title, [
      ...asked,
      { id: question, field: field as Field, when: rule.when, optional: rule.optional ?? false },
    ]),
  end: (outcome) => finished(id, title, asked, outcome),
});

const finished = (
  id: string,
  title: Both,
  asked: readonly Asked[],
  outcome: (answers: never) => Outcome,
): Form<never> => {
  const questions = asked.map(({ id, field, optional }): Question => ({
    id,
    field,
    optional,
    words: { en: field.english, cy: field.english },
  }));
  return { id, title, questions, next: (answers) => walk(asked, questions, answers, outcome) };
};

/** Only the answers met on the way reach the outcome: one left behind by a change of mind cannot. */
const walk = (
  asked: readonly Asked[],
  questions: readonly Question[],
  answers: Answers,
  outcome: (answers: never) => Outcome,
): Step => {
  const given = new Map(answers);
  const met: [string, Json][] = [];
  for (const [index, { id, field, when, optional }] of asked.entries()) {
    const soFar = Object.fromEntries(met.filter(([, value]) => value !== null)) as never;
    if (when !== undefined && !when(soFar)) continue;
    const value = given.get(id);
    const skipped = optional && value === null;
    const question = questions[index];
    if (question !== undefined && (value === undefined || !(skipped || field.accepts(value)))) {
      return { kind: 'ask', question, met };
    }
    met.push([id, value ?? null]);
  }
  const known = Object.fromEntries(met.filter(([, value]) => value !== null)) as never;
  return { kind: 'end', outcome: outcome(known), met };
};
