// A decision tree: every edge is data, so that it can be drawn and every path tested.
import { choice } from '../fields/choice.ts';
import type {
  Answers,
  Both,
  Dialog,
  Found,
  Hazard,
  Json,
  Kept,
  Level,
  Outcome,
  Question,
  Step,
} from '../model.ts';
import {
  ahead,
  edgesOf,
  goesOn,
  isAsked,
  isFork,
  leadsTo,
  leavesOf,
  noteOf,
  pathsFrom,
  UNCLEAR,
  type Asked,
  type Fork,
  type Leaf,
  type Nodes,
  type Path,
  type Reached,
} from './tree-nodes.ts';
import { questionsOf, readyAt, stepOf, walk, type Part, type Way } from './walk.ts';

/** An edge to a node that is not there does not compile. */
type Closed<N, L> = {
  readonly [K in keyof N]: N[K] extends { readonly ask: string }
    ? Fork<keyof N & string>
    : N[K] extends { readonly field: unknown }
      ? Asked<keyof N & string>
      : L;
};
type TreeWords<N> = {
  readonly [
    K in keyof N as N[K] extends { readonly ask: string }
      ? K
      : N[K] extends { readonly shared: true }
        ? never
        : N[K] extends { readonly field: unknown }
          ? K
          : never
  ]: N[K] extends { readonly to: infer E }
    ? { readonly ask: string; readonly label: string; readonly options: { readonly [O in keyof E]: string } }
    : { readonly ask: string; readonly label: string };
};

/** What was answered on the way to a leaf, and when it is. */
export type Told = {
  readonly tree: string;
  readonly answers: Readonly<Record<string, Json>>;
  readonly now: Date;
  /** Of the last option that was taken. */
  readonly note?: Both;
};
/** What comes of a leaf: what is asked yet, and the outcome, which sees the answers to that. */
export type Ending = {
  readonly outcome: (known: Given, got: Given) => Outcome;
  readonly parts?: readonly Part[];
  /** Said before the first of them. */
  readonly says?: Both;
  readonly hazard?: (known: Given, got: Given) => Hazard | undefined;
  readonly waits?: (known: Given, got: Given) => Hazard | undefined;
};
export type Given = Readonly<Record<string, Json>>;
export type Endings<L> = {
  readonly ends: (reached: Reached<L>, told: Told) => Ending;
  /** What is known before a leaf is reached: every leaf that is still before them. */
  readonly soFar?: (ahead: readonly Reached<L>[], told: Told) => Kept;
  /** How surely it must be known who writes. */
  readonly level?: Level;
};

export type Tree<W, L extends object = Leaf> = Dialog & {
  readonly welsh?: W;
  readonly start: string;
  readonly nodes: Nodes<L>;
  /** Every way through: the options taken, and the leaf that they lead to. */
  readonly paths: readonly Path[];
};
/** Questions that every dialog has already. */
const RESERVED: ReadonlySet<string> = new Set(['check', 'change']);

export const treeWith =
  <L extends object>(endings: Endings<L>) =>
  <const N extends Nodes<L>>(
    id: string,
    start: NoInfer<keyof N & string>,
    nodes: N & Closed<NoInfer<N>, L>,
    title: string = id,
  ): Tree<TreeWords<N>, L> => {
    const all: Nodes<L> = nodes;
    const taken = Object.entries(all).find(
      ([node, it]) => RESERVED.has(node) || (isFork(it) && UNCLEAR in it.to),
    );
    if (taken !== undefined)
      throw new RangeError(`The tree "${id}" may not call a question or an option as "${taken[0]}" does.`);
    return grown({ id, start, nodes: all, title, endings, paths: pathsFrom(all, start, []) }, NO_TIME);
  };

const outcomeOf = (leaf: Leaf): Outcome => {
  if ('safety' in leaf) return { kind: 'safety', category: leaf.safety };
  return 'form' in leaf ? { kind: 'form', form: leaf.form } : { kind: 'handoff', team: leaf.handoff };
};
/** Of a tree that asks nothing more behind its leaves. */
export const tree = treeWith<Leaf>({ ends: ({ leaf }) => ({ outcome: () => outcomeOf(leaf) }) });

type Made<L extends object> = {
  readonly id: string;
  readonly start: string;
  readonly nodes: Nodes<L>;
  readonly title: string;
  readonly endings: Endings<L>;
  readonly paths: readonly Path[];
};

const grown = <L extends object>(made: Made<L>, now: Date): Tree<never, L> => {
  const { id, start, nodes, title, paths } = made;
  const plain = Object.entries(nodes).flatMap(([node, it]) =>
    isFork(it) ? [forkQuestion(node, it)] : isAsked(it) ? [askedQuestion(node, it)] : [],
  );
  const own = plain.map((each) => ({
    ...each,
    says: (answers: Answers) => {
      const { at, told } = descend(made, plain, before(answers, each.id), now);
      return joined(at === each.id ? told.note : undefined, each.says?.(answers, {}));
    },
  }));
  const questions = [...own, ...laterQuestions(made, own, now)];
  return {
    id,
    title: { en: title, cy: title },
    ...(made.endings.level !== undefined && { level: made.endings.level }),
    start,
    nodes,
    paths,
    questions,
    next: (answers, found = {}, likely = []) => through(made, questions, { answers, found, likely }, now),
    at: (time) => grown(made, time),
    ...(made.endings.soFar && { soFar: true as const }),
  };
};
/** As it was when this was asked. */
const before = (answers: Answers, id: string): Answers => answers.filter(([each]) => each !== id);
/** Until it is put together for a time. */
const NO_TIME = new Date(Number.NaN);

const forkQuestion = (id: string, fork: Fork): Question => {
  const { ask, says, reads, spots, unasked = {} } = fork;
  const options = Object.fromEntries(Object.entries(fork.to).map(([option, [words]]) => [option, words]));
  const field = choice(ask, options, {
    ...(fork.label === undefined ? {} : { label: fork.label }),
    ...(fork.help === undefined ? {} : { help: fork.help }),
    ...(reads && { reads: (text: string) => reads(text) }),
    ...(spots && { spots: (text: string) => spots(text) }),
  });
  const isOwn = (stored: unknown): stored is string =>
    stored === UNCLEAR ||
    (typeof stored === 'string' && Object.hasOwn(unasked, stored)) ||
    field.accepts(stored);
  return {
    id,
    field: { ...field, accepts: isOwn },
    optional: false,
    unclear: UNCLEAR,
    ...calmIn(fork),
    ...(fork.beside && { beside: fork.beside }),
    words: { en: field.english, cy: field.english },
    ...(says && { says: () => says }),
  };
};

const calmIn = (fork: Fork): Pick<Question, 'calm'> => {
  const options = edgesOf(fork);
  const [calm, other] = options.filter(([, to]) => to !== fork.unclear);
  return options.length !== 2 || calm === undefined || other !== undefined ? {} : { calm: calm[0] };
};

const askedQuestion = (id: string, { field, optional, says, unclear }: Asked): Question => ({
  id,
  field,
  optional: optional === true,
  words: { en: field.english, cy: field.english },
  ...(unclear === undefined ? {} : { unclear }),
  ...(says && { says: () => says }),
});

/** What is asked behind the leaves. The first of them is asked with what the leaf says. */
const laterQuestions = <L extends object>(
  made: Made<L>,
  own: readonly Question[],
  now: Date,
): readonly Question[] => {
  const nothing: Told = { tree: made.id, answers: {}, now };
  const all = leavesOf(made.nodes).flatMap((reached) =>
    questionsOf(readyAt(made.endings.ends(reached, nothing).parts ?? [], now)),
  );
  const saidWith = (id: string) => (answers: Answers) => {
    const { reached, told } = descend(made, own, answers, now);
    const ending = reached && made.endings.ends(reached, told);
    const [first] = questionsOf(readyAt(ending?.parts ?? [], now));
    return first?.id === id ? ending?.says : undefined;
  };
  return [...new Map(all.map((each) => [each.id, each])).values()].map((each) => ({
    ...each,
    says: saidWith(each.id),
  }));
};

type Descent<L> = {
  readonly met: Answers;
  readonly told: Told;
  readonly reached?: Reached<L>;
  /** What stands on the screen, where no leaf is reached yet. */
  readonly at?: string;
};

const descend = <L extends object>(
  { id, nodes, start }: Made<L>,
  questions: readonly Question[],
  answers: Answers,
  now: Date,
): Descent<L> => {
  const given = new Map(answers);
  const met: (readonly [string, Json])[] = [];
  let note: Both | undefined;
  let at: string = start;
  for (;;) {
    const node = nodes[at];
    const told: Told = { tree: id, answers: Object.fromEntries(met), now, ...(note && { note }) };
    if (node === undefined) throw new RangeError(`The tree has no node "${at}".`);
    if (!isFork(node) && !isAsked(node)) return { met, told, reached: { id: at, leaf: node } };
    const value = given.get(at);
    const question = questions.find((each) => each.id === at);
    const isTaken = value === null ? question?.optional : question?.field.accepts(value);
    if (value === undefined || isTaken !== true) return { met, told, at };
    met.push([at, value]);
    note = isFork(node) ? noteOf(node, value) : undefined;
    at = isFork(node) ? leadsTo(node, value) : goesOn(node, met);
  }
};

const through = <L extends object>(
  made: Made<L>,
  questions: readonly Question[],
  { answers, found, likely }: { answers: Answers; found: Found; likely: Answers },
  now: Date,
): Step => {
  const { endings, nodes } = made;
  const { met, told, reached, at = '' } = descend(made, questions, answers, now);
  if (reached === undefined) {
    const kept = endings.soFar?.(ahead(nodes, at, likely, met), told);
    const question = questions.find((each) => each.id === at);
    if (question === undefined) throw new RangeError(`The tree has no question "${at}".`);
    return { kind: 'ask', question, met, ...kept };
  }
  const ending = endings.ends(reached, told);
  const way: Way = walk(readyAt(ending.parts ?? [], now), answers, found, now);
  const hazard = ending.hazard?.(way.known, way.got);
  const waits = ending.waits?.(way.known, way.got);
  const step = stepOf({ ...way, met: [...met, ...way.met] }, ending.outcome);
  const shown = step.kind === 'ask' ? questions.find(({ id }) => id === step.question.id) : undefined;
  return {
    ...step,
    ...(step.kind === 'ask' && shown ? { question: shown } : {}),
    ...(hazard && { hazard }),
    ...(waits && { waits }),
  };
};

export const joined = (...parts: readonly (Both | undefined)[]): Both | undefined => {
  const said = parts.flatMap((each) => each ?? []);
  if (said.length === 0) return undefined;
  return { en: said.map(({ en }) => en).join(' '), cy: said.map(({ cy }) => cy).join(' ') };
};
