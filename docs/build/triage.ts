// docs/triage: each tree drawn, and every way through it with what comes of it, for whoever is answerable for safety.
import type { Tree } from '../../bot/styles/tree.ts';
import { isAsked, isFork, UNCLEAR, type Nodes, type Path } from '../../bot/styles/tree-nodes.ts';
import type { Json, Outcome, Step } from '../../bot/model.ts';
import { council } from '../../dialogs/council.ts';
import { content } from '../../dialogs/content.ts';
import { isDecided, type Decided, type TriageLeaf } from '../../dialogs/triage/triage-tree.ts';
import { severityOf } from '../../dialogs/triage/severity.ts';
import { trees } from '../../dialogs/triage/trees/index.ts';
import { tableOf } from './table.ts';

type Of = Tree<object, TriageLeaf>;
export const COLD = new Date('2026-12-25T03:00:00.000Z');
export const WARM = new Date('2027-07-01T12:00:00.000Z');

/** What comes of one way through, at one time. */
export type Come = {
  readonly severity: string;
  readonly target: string;
  readonly numbers: readonly string[];
  readonly paged: string;
  readonly person: string;
  readonly then: string;
};

const TARGETS: Readonly<Record<string, string>> = {
  S0: 'now',
  S1: '4 h, safe in 24 h',
  S2: '1 working day',
  S3: '3 working days',
  SH: 'looked into in 10 working days',
  S4: 'as the service goes',
};

export const answersOf = ({ answers }: Path): Readonly<Record<string, Json>> => Object.fromEntries(answers);

export const comeOf = (tree: Of, path: Path, now: Date): Come => {
  const leaf = tree.nodes[path.leaf] as TriageLeaf;
  const step = (tree.at?.(now) ?? tree).next(path.answers);
  if (!isDecided(leaf)) return elsewhere(leaf);
  const severity = severityOf(leaf, answersOf(path), now);
  const hazard = step.hazard?.answers ?? {};
  return {
    severity,
    target: leaf.item === 'lift-trapped' && severity === 'S1' ? '1 h' : (TARGETS[severity] ?? ''),
    numbers: numbersIn(saidAt(tree, path, leaf, now)),
    paged: wordsIn(hazard['pages']),
    person: leaf.person ?? '',
    then: goesOn(step, leaf),
  };
};

const elsewhere = (leaf: Exclude<TriageLeaf, Decided>): Come => {
  const danger = 'line' in leaf ? content.dangers.find(({ id }) => id === leaf.line) : undefined;
  return {
    severity: 'line' in leaf ? 'S0' : '',
    target: 'line' in leaf ? 'now' : '',
    numbers: numbersIn(danger?.line.en ?? ''),
    paged: '',
    person: '',
    then: 'line' in leaf ? `the line of ${leaf.line}, then ${leaf.then}` : `on to ${leaf.row}`,
  };
};

const goesOn = (step: Step, leaf: Decided): string => {
  const outcome: Outcome | undefined = step.kind === 'end' ? step.outcome : undefined;
  if (outcome?.kind === 'form') return 'a time for a visit';
  return leaf.tell === true ? 'told' : 'where it is, and a number';
};

/** In English, all that is said at the leaf. */
const saidAt = (tree: Of, { answers }: Path, leaf: Decided, now: Date): string => {
  const step = (tree.at?.(now) ?? tree).next(answers);
  if (step.kind === 'ask') return step.question.says?.(answers, {})?.en ?? leaf.says.en;
  if (step.kind === 'end' && step.outcome.kind === 'tell') return step.outcome.text(now).en;
  return step.kind === 'end' && step.outcome.kind === 'form' ? (step.outcome.says?.en ?? '') : leaf.says.en;
};

const NUMBER = /\b(?:0\d[\d ]{8,12}\d|116 123|85258|999|112|111|105|101)\b/g;
export const numbersIn = (text: string): readonly string[] => [...new Set(text.match(NUMBER) ?? [])];

/** By file name. */
export const triagePages = (): Readonly<Record<string, string>> => ({
  'README.md': index(),
  ...Object.fromEntries(Object.entries(trees).map(([row, tree]) => [`${row}.md`, page(row, tree)])),
});

const MADE = [
  'Made by `npm run docs:triage` from `dialogs/triage/trees`: change it there. A test holds that this page is fresh.',
  '',
];

const index = (): string =>
  [
    '# The triage, tree by tree',
    '',
    ...MADE,
    'What cannot be read is taken at the worse: a dotted edge. In the cold half of the year (1 November to 30 April) heating is more urgent. Who',
    'lives there raises a level and never lowers one; what is not said counts as somebody who needs extra care.',
    '',
    ...tableOf(
      ['Row', 'Questions', 'Ways through'],
      Object.entries(trees).map(([row, tree]) => [
        `[${row}](${row}.md)`,
        String(Object.values(tree.nodes).filter((node) => isFork(node) || isAsked(node)).length),
        String(tree.paths.length),
      ]),
    ),
    '',
    `Emergency repairs: ${council.emergencyPhone}. All numbers of the council are invented.`,
    '',
  ].join('\n');

const page = (row: string, tree: Of): string =>
  [
    `# ${row}`,
    '',
    ...MADE,
    '```mermaid',
    'flowchart TD',
    ...drawn(tree.nodes),
    '```',
    '',
    ...tableOf(
      ['Answers', 'Ends in', 'Level, cold', 'Level, warm', 'Target', 'Numbers', 'Paged', 'Person', 'Then'],
      tree.paths.map((path) => {
        const come = comeOf(tree, path, COLD);
        const { severity: warm } = comeOf(tree, path, WARM);
        return [
          path.answers.map(([id, value]) => `${id}: ${shown(tree, id, value)}`).join(', ') || '—',
          path.leaf,
          come.severity,
          warm === come.severity ? '' : warm,
          come.target,
          come.numbers.join(', '),
          come.paged,
          come.person,
          come.then,
        ];
      }),
    ),
    '',
  ].join('\n');

const wordsIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const shown = (tree: Of, id: string, value: Json): string => {
  const node = tree.nodes[id];
  if (node === undefined || !isAsked(node)) return wordsIn(value);
  return Object.entries(node.such).find(([, each]) => each === value)?.[0] ?? '';
};

const drawn = (nodes: Nodes<TriageLeaf>): readonly string[] =>
  Object.entries(nodes).flatMap(([id, node]) => {
    const at = `n_${id.replaceAll('-', '_')}`;
    const to = (each: string) => `n_${each.replaceAll('-', '_')}`;
    if (isFork(node))
      return [
        `  ${at}{"${node.ask.replaceAll('"', "'")}"}`,
        ...Object.entries(node.to).map(([, [words, each]]) => `  ${at} -->|"${words}"| ${to(each)}`),
        `  ${at} -.->|${UNCLEAR}| ${to(node.unclear)}`,
        ...Object.entries(node.unasked ?? {}).map(([said, each]) => `  ${at} -.->|${said}| ${to(each)}`),
      ];
    if (isAsked(node))
      return [
        `  ${at}["${node.field.english.ask.replaceAll('"', "'")}"]`,
        ...(node.by ?? []).map(
          ([question, answer, each]) => `  ${at} -->|"${question}: ${answer}"| ${to(each)}`,
        ),
        `  ${at} --> ${to(node.then)}`,
      ];
    return [`  ${at}(["${leafWords(node)}"])`];
  });

const leafWords = (leaf: TriageLeaf): string => {
  if ('line' in leaf) return `line: ${leaf.line}`;
  if ('row' in leaf) return `row: ${leaf.row}`;
  const { severity, worse } = leaf;
  const grade = typeof severity === 'string' ? severity : `${severity.cold} cold, ${severity.warm} warm`;
  return worse === undefined ? grade : `${grade}, worse with extra care`;
};
