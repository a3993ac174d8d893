// Every way through every tree of the triage: where it ends, how bad that is, which numbers are named; and the pages that show it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAsked, isFork } from '../../bot/styles/tree-nodes.ts';
import { answersOf, COLD, comeOf, triagePages, WARM } from '../../docs/build/triage.ts';
import { content } from '../../dialogs/content.ts';
import { isDecided } from '../../dialogs/triage/triage-tree.ts';
import { worst } from '../../dialogs/triage/severity.ts';
import { trees } from '../../dialogs/triage/trees/index.ts';
import type { Severity } from '../../bot/clocks/clock.ts';

const FOLDER = join(import.meta.dirname, '../../docs/triage');
const all = Object.entries(trees);
const come = (row: string, leaf: string, now: Date, ...answers: readonly (readonly [string, unknown])[]) => {
  const tree = trees[row];
  const path = tree?.paths.find(
    (each) =>
      each.leaf === leaf &&
      answers.every(([id, value]) => JSON.stringify(answersOf(each)[id]) === JSON.stringify(value)),
  );
  if (tree === undefined || path === undefined) throw new Error(`No way to ${leaf} in ${row}.`);
  return comeOf(tree, path, now);
};

describe('the pages of the triage', () => {
  it('are fresh: `npm run docs:triage` would write them as they are', () => {
    const kept = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

    expect(Object.fromEntries(kept)).toEqual(triagePages());
  });
});

describe.each(all)('every way through %s', (_, tree) => {
  it('ends where the list says, at any time, and asks each question on the way', () => {
    for (const now of [COLD, WARM])
      for (const path of tree.paths) {
        const dialog = tree.at?.(now) ?? tree;
        path.answers.forEach(([id], index) => {
          const step = dialog.next(path.answers.slice(0, index));

          expect(step.kind === 'ask' && step.question.id).toBe(id);
        });
        const { kind } = dialog.next(path.answers);
        expect(['ask', 'end']).toContain(kind);
      }
  });

  it('asks at most five questions before it is decided', () => {
    expect(Math.max(...tree.paths.map(({ answers }) => answers.length))).toBeLessThanOrEqual(5);
  });

  it('names a number where somebody may be in danger', () => {
    for (const path of tree.paths) {
      const { severity, numbers } = comeOf(tree, path, COLD);
      if (severity === 'S0' || severity === 'S1') expect(numbers).not.toEqual([]);
    }
  });

  it('takes what cannot be read for no less than the worst that was to choose', () => {
    const serious = (at: string): Severity => {
      const leaves = tree.paths
        .filter(({ answers, leaf }) => leaf === at || answers.some(([id]) => id === at))
        .map((path) => comeOf(tree, path, COLD).severity)
        .filter((each): each is Severity => each !== '');
      return worst(leaves);
    };
    for (const [id, node] of Object.entries(tree.nodes))
      if (isFork(node) && !LEADS.has(id)) {
        const ways = Object.values(node.to).map(([, to]) => serious(to));
        expect([id, worst([serious(node.unclear), worst(ways)])]).toEqual([id, serious(node.unclear)]);
      }
  });

  it('is filed as soon as it is known that somebody has to come', () => {
    for (const path of tree.paths) {
      const leaf = tree.nodes[path.leaf];
      if (leaf === undefined || isFork(leaf) || isAsked(leaf) || !isDecided(leaf)) continue;
      const { severity } = comeOf(tree, path, COLD);
      const step = (tree.at?.(COLD) ?? tree).next(path.answers);
      const filed = step.hazard?.answers['severity'];

      expect(filed).toBe(['S0', 'S1', 'SH'].includes(severity) ? severity : undefined);
    }
  });

  it('leads only to dangers and dialogs that there are', () => {
    for (const path of tree.paths) {
      const step = (tree.at?.(COLD) ?? tree).next(path.answers);
      if (step.kind !== 'end') continue;
      const { outcome } = step;
      if (outcome.kind === 'form') expect(content.dialogs).toHaveProperty([outcome.form]);
      if (outcome.kind === 'safety') {
        expect(content.dangers.some(({ id }) => id === outcome.category)).toBe(true);
        expect(content.dialogs).toHaveProperty([outcome.then?.form ?? '']);
      }
    }
  });
});
/** Questions that only say which of the next is asked: none of their ways is the worse. */
const LEADS: ReadonlySet<string> = new Set(['what', 'more', 'whose', 'kind', 'where', 'now']);

describe('the season', () => {
  it.each([
    ['2026-10-31T12:00:00Z', 'S3'],
    ['2026-11-01T12:00:00Z', 'S2'],
    ['2027-04-30T12:00:00Z', 'S2'],
    ['2027-05-01T12:00:00Z', 'S3'],
  ])('of no hot water on %s makes it %s', (day, severity) => {
    expect(come('heating', 'water', new Date(day), ['care', ['none']]).severity).toBe(severity);
  });
});

describe('who lives there', () => {
  it.each([
    ['heating', 'water', ['none'], 'S2'],
    ['heating', 'water', ['young'], 'S1'],
    ['heating', 'water', ['unsaid'], 'S1'],
    ['toilet', 'single', ['none'], 'S2'],
    ['toilet', 'single', ['young'], 'S1'],
    ['no-water', 'total', ['unsaid'], 'S1'],
    ['damp', 'hazard', ['none'], 'SH'],
  ])('in %s/%s with %j makes it %s', (row, leaf, care, severity) => {
    expect(come(row, leaf, COLD, ['care', care]).severity).toBe(severity);
  });

  it('makes damp an emergency only where it makes somebody ill', () => {
    const ill = come('damp', 'hazard', COLD, ['health', 'yes'], ['care', ['young']]);
    const well = come('damp', 'hazard', COLD, ['health', 'no'], ['care', ['young']]);

    expect([ill.severity, well.severity]).toEqual(['S1', 'SH']);
  });
});

describe('what is never said', () => {
  const said = Object.values(triagePages()).join('\n');

  it.each([
    /pierce/i,
    /on (?:its|their) way/i,
    /(?<!if )you are safe\b/i,
    /lifestyle/i,
    /relight/i,
    /compensation/i,
  ])('%s stands in no question', (words) => {
    expect(said).not.toMatch(words);
  });
});
