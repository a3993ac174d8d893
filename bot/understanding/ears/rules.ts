// Rules for what tells of a danger: words that come one after another, with little between them.
// A rule is one line: `smell* .. gas` is a word that begins with "smell", at most five words, then "gas". Between two parts that are
// only a space apart stand at most two words. `a|b` is either, `cant_get_out` those words side by side, `<who>` any word of that list.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array, and these loops are run for each message */
import type { Groups, Reading } from './groups.ts';

export type Rules<Id extends string = string> = {
  /** Of all kinds that a rule tells of, the first in their own order. */
  readonly first: (words: readonly string[]) => Id | undefined;
  /** Stretches that a rule holds for, from left to right, none over another: places of words, the end not counted in. */
  readonly stretches: (words: readonly string[]) => readonly Stretch[];
};
export type Stretch = { readonly from: number; readonly to: number };

/** At most so many words between two parts: those a space apart, and those with `..` between them. */
export type Gaps = { readonly near: number; readonly far: number };
export const LOOSE: Gaps = { near: 2, far: 6 };
export const TIGHT: Gaps = { near: 0, far: 4 };

type Part = { readonly group: number; readonly gap: number };
type Rule = { readonly kind: number; readonly parts: readonly Part[] };

/**
 * @param kinds by what they tell of, rules, one a line
 * @param groups may be those of other rules, too: then the same words are read once for all
 * @throws Error for a list that nobody has named
 */
export const rulesOf = <Id extends string>(
  kinds: readonly (readonly [id: Id, lines: readonly string[]])[],
  groups: Groups,
  gaps = LOOSE,
): Rules<Id> => {
  const rules = kinds.flatMap(([, lines], kind) =>
    lines.map((line) => ({ kind, parts: partsOf(line, groups.numberOf, gaps) })),
  );
  const starting: (readonly Rule[] | undefined)[] = [];
  for (const [group, its] of Map.groupBy(rules, ({ parts }) => parts[0]?.group ?? 0)) starting[group] = its;
  return {
    first: (words) => {
      const read = groups.read(words);
      let best = kinds.length;
      for (const group of read.there) {
        for (const { kind, parts } of starting[group] ?? [])
          if (kind < best && areThere(parts, read) && isSaid(parts, read, group)) best = kind;
      }
      return kinds[best]?.[0];
    },
    stretches: (words) => {
      const read = groups.read(words);
      const found: Stretch[] = [];
      for (let from = 0; from < words.length; from++) {
        let most = 0;
        for (let entry = read.firsts[from]!; read.ats[entry] === from && entry < read.count; entry++) {
          for (const { parts } of starting[read.groups[entry]!] ?? [])
            if (areThere(parts, read)) most = Math.max(most, endOf(parts, read, read.tos[entry]!));
        }
        if (most === 0) continue;
        found.push({ from, to: most });
        from = most - 1;
      }
      return found;
    },
  };
};

/** Most rules lack a word, and are not looked for. */
const areThere = (parts: readonly Part[], { heads }: Reading): boolean => {
  for (let part = parts.length - 1; part > 0; part--) if (heads[parts[part]!.group]! < 0) return false;
  return true;
};

const isSaid = (parts: readonly Part[], read: Reading, group: number): boolean => {
  for (let entry = read.heads[group]!; entry >= 0; entry = read.nexts[entry]!)
    if (endOf(parts, read, read.tos[entry]!) >= 0) return true;
  return false;
};

/**
 * Where a rule ends whose parts before this one end here, or -1. Gaps are short and rules too: a bounded number of steps.
 */
const endOf = (parts: readonly Part[], read: Reading, from: number, part = 1): number => {
  const next = parts[part];
  if (next === undefined) return from;
  for (let entry = read.heads[next.group]!; entry >= 0; entry = read.nexts[entry]!) {
    const at = read.ats[entry]!;
    if (at < from) continue;
    if (at > from + next.gap) return -1;
    const end = endOf(parts, read, read.tos[entry]!, part + 1);
    if (end >= 0) return end;
  }
  return -1;
};

const partsOf = (line: string, numberOf: (alternatives: string) => number, { near, far }: Gaps): Part[] => {
  const parts: Part[] = [];
  let gap = near;
  for (const said of line.trim().split(/\s+/)) {
    if (said === '..') gap = far;
    else {
      parts.push({ group: numberOf(said), gap });
      gap = near;
    }
  }
  return parts;
};
