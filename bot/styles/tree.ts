// A decision tree: every edge is data, so that it can be drawn and every path tested.
import { choice } from '../fields/choice.ts';
import type { Answers, Both, Dialog, Json, Outcome, Question, Step } from '../model.ts';

type Leaf = { readonly safety: string } | { readonly form: string } | { readonly handoff: string };
type Fork<To extends string = string> = {
  readonly ask: string;
  /** Where an unreadable reply leads: in an emergency, the dangerous branch. */
  readonly unclear: To;
  readonly to: Readonly<Record<string, readonly [words: string, node: To]>>;
};
type Nodes = Readonly<Record<string, Fork | Leaf>>;
/** An edge to a node that is not there does not compile. */
type Closed<N> = {
  readonly [K in keyof N]: N[K] extends { readonly ask: string } ? Fork<keyof N & string> : Leaf;
};
type TreeWords<N> = {
  readonly [K in keyof N as N[K] extends { readonly ask: string } ? K : never]: N[K] extends {
    readonly to: infer E;
  }
    ? { readonly ask: string; readonly label: string; readonly options: { readonly [O in keyof E]: string } }
    : never;
};

export type Tree<W> = Dialog & {
  readonly welsh?: W;
  /** Every way through: the options taken, and where they lead. */
  readonly paths: readonly Path[];
};
export type Path = { readonly answers: Answers; readonly outcome: Outcome };

/** What is stored when a reply could not be read. */
const UNCLEAR = 'unclear';
/** Questions that every dialog has already. */
const RESERVED: ReadonlySet<string> = new Set(['check', 'change']);

export const tree = <const N extends Nodes>(
  id: string,
  start: NoInfer<keyof N & string>,
  nodes: N & Closed<NoInfer<N>>,
  title: string = id,
): Tree<TreeWords<N>> => {
  const all: Nodes = nodes;
  const taken = Object.entries(all).find(
    ([node, it]) => RESERVED.has(node) || ('ask' in it && UNCLEAR in it.to),
  );
  if (taken !== undefined)
    throw new RangeError(`The tree "${id}" may not call a question or an option as "${taken[0]}" does.`);
  const questions = Object.entries(all).flatMap(([node, it]) => ('ask' in it ? [question(node, it)] : []));
  const named: Both = { en: title, cy: title };
  return {
    id,
    title: named,
    questions,
    next: (answers) => walk(all, questions, start, new Map(answers), []),
    paths: pathsFrom(all, start, []),
  };
};

const question = (id: string, fork: Fork): Question => {
  const options = Object.fromEntries(Object.entries(fork.to).map(([option, [words]]) => [option, words]));
  const field = choice(fork.ask, options);
  return {
    id,
    field: { ...field, accepts: (stored): stored is string => stored === UNCLEAR || field.accepts(stored) },
    optional: false,
    unclear: UNCLEAR,
    words: { en: field.english, cy: field.english },
  };
};

const walk = (
  nodes: Nodes,
  questions: readonly Question[],
  at: string,
  given: ReadonlyMap<string, Json>,
  met: Answers,
): Step => {
  const node = nodes[at];
  if (node === undefined) throw new RangeError(`The tree has no node "${at}".`);
  if (!('ask' in node)) return { kind: 'end', outcome: outcomeOf(node), met };
  const value = given.get(at);
  const asked = questions.find((each) => each.id === at);
  if (asked === undefined) throw new RangeError(`The tree has no question "${at}".`);
  if (typeof value !== 'string' || !asked.field.accepts(value)) return { kind: 'ask', question: asked, met };
  return walk(nodes, questions, leadsTo(node, value), given, [...met, [at, value]]);
};

const leadsTo = (fork: Fork, value: string): string => fork.to[value]?.[1] ?? fork.unclear;

const outcomeOf = (leaf: Leaf): Outcome => {
  if ('safety' in leaf) return { kind: 'safety', category: leaf.safety };
  return 'form' in leaf ? { kind: 'form', form: leaf.form } : { kind: 'handoff', team: leaf.handoff };
};

const pathsFrom = (nodes: Nodes, at: string, answers: Answers): Path[] => {
  const node = nodes[at];
  if (node === undefined) return [];
  if (!('ask' in node)) return [{ answers, outcome: outcomeOf(node) }];
  if (answers.some(([id]) => id === at)) throw new RangeError(`The tree runs in a circle at "${at}".`);
  const ways = [
    ...Object.entries(node.to).map(([option, [, to]]) => [option, to] as const),
    [UNCLEAR, node.unclear] as const,
  ];
  return ways.flatMap(([option, to]) => pathsFrom(nodes, to, [...answers, [at, option]]));
};
