// Rules for what tells of a danger: words that come one after another, with little between them.
// A rule is one line: `smell* .. gas` is a word that begins with "smell", at most five words, then "gas". Between two parts that are
// only a space apart stand at most two words. `a|b` is either, `cant_get_out` those words side by side, `<who>` any word of that list.

/** Named lists of words; each word of them may end in `*`. */
export type Lists = Readonly<Record<string, string>>;
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
/** A group begins at a word, and takes so many words. */
type Told = { readonly group: number; readonly length: number };

/** @param kinds by what they tell of, rules, one a line. @throws Error for a list that nobody has named. */
export const rulesOf = <Id extends string>(
  kinds: readonly (readonly [id: Id, lines: readonly string[]])[],
  lists: Lists,
  gaps = LOOSE,
): Rules<Id> => {
  const groups = groupsWith(lists);
  const rules = kinds.flatMap(([, lines], kind) =>
    lines.map((line) => ({ kind, parts: partsOf(line, groups.numberOf, gaps) })),
  );
  const starting = Map.groupBy(rules, ({ parts }) => parts[0]?.group ?? -1);
  return {
    first: (words) => {
      const told = words.map((_, at) => groups.at(words, at));
      const isThere = thereIn(told, groups.count());
      let best = kinds.length;
      for (let from = 0; from < words.length; from++) {
        for (const { group, length } of told[from] ?? []) {
          for (const { kind, parts } of starting.get(group) ?? [])
            if (kind < best && areThere(parts, isThere) && endOf(parts, told, from + length) !== undefined)
              best = kind;
        }
      }
      return kinds[best]?.[0];
    },
    stretches: (words) => {
      const told = words.map((_, at) => groups.at(words, at));
      const isThere = thereIn(told, groups.count());
      const found: Stretch[] = [];
      for (let from = 0; from < words.length; from++) {
        const to = longest(told, starting, from, isThere);
        if (to === undefined) continue;
        found.push({ from, to });
        from = to - 1;
      }
      return found;
    },
  };
};

const longest = (
  told: readonly (readonly Told[])[],
  starting: ReadonlyMap<number, readonly { readonly parts: readonly Part[] }[]>,
  from: number,
  isThere: Uint8Array,
): number | undefined => {
  let most: number | undefined;
  for (const { group, length } of told[from] ?? []) {
    for (const { parts } of starting.get(group) ?? []) {
      if (!areThere(parts, isThere)) continue;
      const to = endOf(parts, told, from + length);
      if (to !== undefined && to > (most ?? 0)) most = to;
    }
  }
  return most;
};

/** By group, 1 where any word of the message is in it: most rules lack a word, and are not looked for. */
const thereIn = (told: readonly (readonly Told[])[], count: number): Uint8Array => {
  const isThere = new Uint8Array(count);
  for (const each of told) for (const { group } of each) isThere[group] = 1;
  return isThere;
};
const areThere = (parts: readonly Part[], isThere: Uint8Array): boolean => {
  for (let part = parts.length - 1; part > 0; part--)
    if (isThere[parts[part]?.group ?? 0] === 0) return false;
  return true;
};

/** Where a rule ends whose parts before this one end here. Gaps are short and rules too: a bounded number of steps. */
const endOf = (
  parts: readonly Part[],
  told: readonly (readonly Told[])[],
  from: number,
  part = 1,
): number | undefined => {
  const next = parts[part];
  if (next === undefined) return from;
  for (let at = from; at <= from + next.gap && at < told.length; at++) {
    for (const { group, length } of told[at] ?? []) {
      if (group !== next.group) continue;
      const end = endOf(parts, told, at + length, part + 1);
      if (end !== undefined) return end;
    }
  }
  return undefined;
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

/** Each set of alternatives has a number; each word has the numbers of those that it is in, or begins a phrase of. */
const groupsWith = (lists: Lists) => {
  const numbers = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const begun = new Map<string, number[]>();
  const phrases = new Map<string, { readonly words: readonly string[]; readonly group: number }[]>();
  const numberOf = (alternatives: string): number => {
    const known = numbers.get(alternatives);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(alternatives, number);
    for (const each of new Set(wordsOf(alternatives, lists))) {
      const [first = '', ...rest] = each.split('_');
      if (rest.length > 0) added(phrases, first, { words: rest, group: number });
      else if (each.endsWith('*')) added(begun, each.slice(0, -1), number);
      else added(whole, each, number);
    }
    return number;
  };
  // People use the same words again and again.
  const looked = new Map<string, readonly Told[]>();
  const alone = (word: string): readonly Told[] => {
    const before = looked.get(word);
    if (before !== undefined) return before;
    const found = (whole.get(word) ?? []).map((group): Told => ({ group, length: 1 }));
    for (let length = SHORTEST; length <= word.length; length++)
      for (const group of begun.get(word.slice(0, length)) ?? []) found.push({ group, length: 1 });
    if (looked.size >= LOOKED_MAX) looked.clear();
    looked.set(word, found);
    return found;
  };
  const at = (words: readonly string[], from: number): readonly Told[] => {
    const word = words[from] ?? '';
    const found = alone(word);
    const begun = phrases.get(word);
    if (begun === undefined) return found;
    const said = begun.filter((phrase) =>
      phrase.words.every((each, index) => isWord(words[from + 1 + index], each)),
    );
    return said.length === 0
      ? found
      : [...found, ...said.map(({ words: rest, group }): Told => ({ group, length: rest.length + 1 }))];
  };
  return { numberOf, at, count: () => numbers.size };
};
const SHORTEST = 3;
const LOOKED_MAX = 3_000;

const added = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

const isWord = (said: string | undefined, meant: string): boolean =>
  meant.endsWith('*') ? said?.startsWith(meant.slice(0, -1)) === true : said === meant;

/** All that alternatives stand for: words, words that end in `*` for their beginnings, and phrases. */
export const wordsOf = (alternatives: string, lists: Lists): string[] =>
  alternatives.split('|').flatMap((each) => {
    const name = /^<(.+)>$/.exec(each)?.[1];
    if (name === undefined) return [each];
    const list = lists[name];
    if (list === undefined) throw new Error(`No list is named <${name}>.`);
    return list.split(' ').flatMap((word) => wordsOf(word, lists));
  });
