// The nodes of a tree, and where each answer leads: plain data, read by whoever walks it, draws it or tests every path.
import type { Answers, Both, Field, Json } from '../model.ts';

/** A question whose options are edges. */
export type Fork<To extends string = string> = {
  readonly ask: string;
  readonly label?: string;
  readonly help?: string;
  /** Said before it: what keeps them safe meanwhile. */
  readonly says?: Both;
  /** Where an unreadable reply leads: in an emergency, the dangerous branch. */
  readonly unclear: To;
  /** `note` is said with what comes next, such as "Keep everyone out of the room". */
  readonly to: Readonly<Record<string, readonly [words: string, node: To, note?: Both]>>;
  /** Answers that nobody is offered: `told` once its line was said and they are safe, `silent` when they wrote no more. */
  readonly unasked?: Readonly<Record<string, To>>;
  /** Whether words only tell of what is asked later, and could be no answer to it: then it is asked again. */
  readonly beside?: (text: string) => boolean;
  /** The option that words mean which are none of its own, in an answer to it. */
  readonly reads?: (text: string) => string | undefined;
  /** And in what they wrote of it before they were asked. */
  readonly spots?: (text: string) => string | undefined;
};
/** A question with one edge, such as who lives there. `such` are answers that stand for all, by what they say: for the list of paths. */
export type Asked<To extends string = string> = {
  readonly field: Field;
  readonly then: To;
  /** Where an answer that was given before leads elsewhere: the first that fits. */
  readonly by?: readonly (readonly [question: string, answer: string, node: To])[];
  readonly such: Readonly<Record<string, Json>>;
  readonly optional?: true;
  readonly says?: Both;
  readonly unclear?: string;
  /** Other trees ask it too: its Welsh stands there. */
  readonly shared?: true;
};
/** What a tree ends in where nothing more is to be asked. */
export type Leaf = { readonly safety: string } | { readonly form: string } | { readonly handoff: string };
export type Nodes<L extends object = Leaf> = Readonly<Record<string, Fork | Asked | L>>;
export type Reached<L> = { readonly id: string; readonly leaf: L };
/** Options taken, and the leaf that they lead to. */
export type Path = { readonly answers: Answers; readonly leaf: string };

/** What is stored when a reply could not be read. */
export const UNCLEAR = 'unclear';

export const isFork = (node: object): node is Fork => 'ask' in node;
export const isAsked = (node: object): node is Asked => 'field' in node;

export const leavesOf = <L extends object>(nodes: Nodes<L>): readonly Reached<L>[] =>
  Object.entries(nodes).flatMap(([id, it]) => (isFork(it) || isAsked(it) ? [] : [{ id, leaf: it }]));

/**
 * Every leaf that can still be reached from here, but for those that follow a line that was not said.
 * @param likely what stands in their words of questions that are not asked yet
 * @param met what was answered on the way here: it says where the question here leads on to
 */
export const ahead = <L extends object>(
  nodes: Nodes<L>,
  at: string,
  likely: Answers = [],
  met?: Answers,
): readonly Reached<L>[] => {
  const leaves = new Map<string, L>();
  const seen = new Set<string>();
  const look = (id: string): void => {
    const node = nodes[id];
    if (node === undefined || seen.has(id)) return;
    seen.add(id);
    const value = likely.find(([question]) => question === id)?.[1];
    if (isFork(node) && value !== undefined) look(leadsTo(node, value));
    else if (isFork(node)) for (const to of [...edgesOf(node).map(([, to]) => to), node.unclear]) look(to);
    else if (isAsked(node) && id === at && met !== undefined) look(goesOn(node, met));
    else if (isAsked(node))
      for (const to of [...(node.by ?? []).map(([, , each]) => each), node.then]) look(to);
    else leaves.set(id, node);
  };
  look(at);
  return [...leaves].map(([id, leaf]) => ({ id, leaf }));
};

export const leadsTo = (fork: Fork, value: Json): string => {
  const option = typeof value === 'string' ? value : '';
  return fork.unasked?.[option] ?? fork.to[option]?.[1] ?? fork.unclear;
};

export const goesOn = ({ by = [], then }: Asked, met: Answers): string =>
  by.find(([question, answer]) => met.some(([id, value]) => id === question && value === answer))?.[2] ??
  then;

/** What could not be read is met as the option that leads to the same place. */
export const noteOf = (fork: Fork, value: Json): Both | undefined => {
  const taken = typeof value === 'string' ? fork.to[value] : undefined;
  if (taken !== undefined || value !== UNCLEAR) return taken?.[2];
  return Object.values(fork.to).find(([, to]) => to === fork.unclear)?.[2];
};

export const edgesOf = (fork: Fork): readonly (readonly [option: string, to: string])[] =>
  Object.entries(fork.to).map(([option, [, to]]) => [option, to] as const);

export const pathsFrom = <L extends object>(nodes: Nodes<L>, at: string, answers: Answers): Path[] => {
  const node = nodes[at];
  if (node === undefined) return [];
  if (!isFork(node) && !isAsked(node)) return [{ answers, leaf: at }];
  if (answers.some(([id]) => id === at)) throw new RangeError(`The tree runs in a circle at "${at}".`);
  const ways: readonly (readonly [Json, string])[] = isFork(node)
    ? [...edgesOf(node), [UNCLEAR, node.unclear], ...Object.entries(node.unasked ?? {})]
    : Object.values(node.such).map((value) => [value, goesOn(node, answers)] as const);
  return ways.flatMap(([value, to]) => pathsFrom(nodes, to, [...answers, [at, value]]));
};
