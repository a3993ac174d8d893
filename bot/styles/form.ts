// A form: questions in order, some of them only sometimes, look-ups and rules between them, then an outcome.
import type {
  Both,
  Dialog,
  Field,
  Hazard,
  Json,
  Level,
  LinkPurpose,
  Listed,
  Outcome,
  WordsOf,
} from '../model.ts';
import type { FoundIn } from '../services/lookups.ts';
import { questionsOf, readyAt, stepOf, walk, type Given, type Part } from './walk.ts';

/** What a rule sees: only what was asked and found above it, and the time. An answer that may be missing has an optional type. */
type See<A, F, T> = (answers: A, found: F, now: Date) => T;
type Rule<A, F> = Listing<A, F> & { readonly when?: See<A, F, boolean>; readonly optional?: boolean };
type Certain<A, F> = Listing<A, F> & { readonly when?: never; readonly optional?: never };
type Listing<A, F> = {
  /** Options that were looked up, shown before the field's own. */
  readonly options?: See<A, F, readonly Listed[]>;
  /** The answer holds for the whole conversation: under this name it answers other forms too, and is not asked for twice. */
  readonly known?: string;
  /** It holds only as long as the answer of that name does: another postcode has other homes. */
  readonly within?: string;
  /** What people call its answer beside its label, in any language. */
  readonly called?: readonly string[];
  /** Its answer comes with the dialog, such as what a timer is about: it is not gone back to, nor read back. */
  readonly given?: boolean;
  /** It can be answered on a page, too. */
  readonly page?: LinkPurpose;
  /** What is said before the question. */
  readonly says?: See<A, F, Both | undefined>;
};
/**
 * `by` is what is looked up; when that finds nothing, `none` asks for one of the answers again, says why, and looks up anew
 * in the places of `afresh`.
 */
type Search<A, F, K> = {
  readonly in: K;
  readonly by: See<A, F, string>;
  readonly none?: {
    readonly ask: keyof A & string;
    readonly why: (answers: A) => Both;
    readonly afresh?: readonly Place[];
  };
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
    search: Search<A, F, K> & { readonly when: See<A, F, boolean> },
  ): FormBuilder<A, W, F & { readonly [P in N]?: FoundIn[K] }>;
  /** Questions that several forms have, such as those for an address: as if they stood here. */
  take<A2, W2, F2>(
    part: Apart<A, A2, FormBuilder<A2, W2, F2>>,
    rule?: { readonly when?: never },
  ): FormBuilder<A & A2, W & W2, F & F2>;
  /** Only sometimes. */
  take<A2, W2, F2>(
    part: Apart<A, A2, FormBuilder<A2, W2, F2>>,
    rule: { readonly when: See<A, F, boolean> },
  ): FormBuilder<A & Partial<A2>, W & W2, F & Partial<F2>>;
  /** A rule of the service's that may end it here: nothing more is asked then. */
  rule(decide: See<A, F, Outcome | undefined>): FormBuilder<A, W, F>;
  /** How surely it must be known who writes before it begins. */
  needs(level: Level): FormBuilder<A, W, F>;
  /** By it somebody shows who they are. */
  proving(): FormBuilder<A, W, F>;
  /** What is told of a hazard up to here is filed at once: it stands, should they say no more. The last one told is taken. */
  hazard(told: See<A, F, Hazard | undefined>): FormBuilder<A, W, F>;
  /** From here on it is to change this, and whoever leaves that as it was is told what stands. The last one told is taken. */
  stands(told: See<A, F, Both | undefined>): FormBuilder<A, W, F>;
  end(outcome: See<A, F, Outcome>): Form<W>;
  readonly parts: readonly Part[];
};
/** No id may be asked twice. */
type Apart<A, A2, B> = keyof A & keyof A2 extends never ? B : never;
/** A finished form. `W` is what its Welsh must say: the same questions and options, by id. */
export type Form<W> = Dialog & { readonly welsh?: W };

/** `title` names the form in the middle of a sentence, such as "your pothole report". */
export const form = (id: string, title = id.replaceAll('-', ' ')): FormBuilder<unknown, object, unknown> =>
  builder({ id, title: { en: title, cy: title } }, []);

/** Questions for other forms to take. */
export const part = (): FormBuilder<unknown, unknown, unknown> =>
  builder({ id: '', title: { en: '', cy: '' } }, []);

type Named = Pick<Dialog, 'id' | 'title' | 'level' | 'proves'>;

const builder = (named: Named, parts: readonly Part[]): FormBuilder<never, never, never> => ({
  ask: (question: string, field: unknown, rule: Rule<never, never> = {}) => {
    const { when, optional = false, options, known, within, called, given, page, says } = rule;
    const asking: Part = {
      kind: 'ask',
      id: question,
      field: field as Field,
      when,
      optional,
      options,
      known,
      within,
      called,
      given,
      page,
      says,
    };
    return builder(named, [...parts, asking]);
  },
  find: (name: string, search: Search<never, never, string> & Rule<never, never>) => {
    const { in: where, by, when } = search;
    const none = search.none && { afresh: [], ...search.none };
    return builder(named, [...parts, { kind: 'find', id: name, in: where, by, none, when }]);
  },
  take: (part: { readonly parts: readonly Part[] }, { when }: { readonly when?: Given<boolean> } = {}) =>
    builder(named, [...parts, ...part.parts.map((each) => onlyWhen(each, when))]),
  rule: (decide) => builder(named, [...parts, { kind: 'rule', id: '', when: undefined, decide }]),
  hazard: (told) => builder(named, [...parts, { kind: 'hazard', id: '', when: undefined, told }]),
  stands: (told) => builder(named, [...parts, { kind: 'stands', id: '', when: undefined, told }]),
  needs: (level) => builder({ ...named, level }, parts),
  proving: () => builder({ ...named, proves: true }, parts),
  end: (outcome) => finished({ named, parts, outcome }, NO_TIME),
  parts,
});

/** Under its own rule, too. */
const onlyWhen = (part: Part, when: Given<boolean> | undefined): Part =>
  when === undefined ? part : { ...part, when: (...seen) => when(...seen) && part.when?.(...seen) !== false };

type Finished = {
  readonly named: Named;
  readonly parts: readonly Part[];
  readonly outcome: Given<Outcome>;
};

const finished = (made: Finished, now: Date): Dialog => {
  const { named, outcome } = made;
  const parts = readyAt(made.parts, now);
  return {
    ...named,
    questions: questionsOf(parts),
    next: (answers, found = {}) =>
      stepOf(walk(parts, answers, found, now), (known, got) => outcome(known, got, now)),
    at: (time) => finished(made, time),
  };
};

/** A rule that looks at the time of a form that was put together for none finds out at once. */
const NO_TIME = new Date(Number.NaN);
