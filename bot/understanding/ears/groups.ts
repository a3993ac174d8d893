// Which words of a message stand in which set of alternatives: what rules are held against.
import { wordsOf, type Lists } from './lists.ts';

/**
 * Where groups begin in a message, as entries in lists of numbers: this is made for every message, and no object for each word of it.
 * It holds until the next message is read.
 */
export type Reading = {
  /** By group, its first entry from the left, or -1. */
  readonly heads: Int32Array;
  /** By entry, the next of its group, or -1. */
  readonly nexts: Int32Array;
  /** By entry, its group, the word that it begins with and the one before which it ends. */
  readonly groups: Int32Array;
  readonly ats: Int32Array;
  readonly tos: Int32Array;
  /** The entries of a word are those from here on, and before those of the word before it. */
  readonly firsts: Int32Array;
  /** So many entries. */
  readonly count: number;
  /** The groups that have entries. */
  readonly there: readonly number[];
};
export type Groups = {
  /** @returns the number of a set of alternatives. @throws Error for a list that nobody has named. */
  readonly numberOf: (alternatives: string) => number;
  /** The same list of words is read once, however many hold their rules against it. */
  readonly read: (words: readonly string[]) => Reading;
};

/** A phrase of two or more words: the rest of it. */
type Phrase = { readonly rest: readonly string[]; readonly group: number };

/** Each set of alternatives has a number; each word has the numbers of those that it is in, or begins a phrase of. */
export const groupsWith = (lists: Lists): Groups => {
  const numbers = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const begun = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  const spare = spareOf(AT_FIRST);
  let last: { readonly words: readonly string[]; readonly reading: Reading } | undefined;
  // People use the same words again and again.
  const looked = new Map<string, readonly number[]>();
  const groupsOf = (word: string): readonly number[] => {
    const before = looked.get(word);
    if (before !== undefined) return before;
    const found = [...(whole.get(word) ?? [])];
    for (let length = SHORTEST; length <= word.length; length++)
      found.push(...(begun.get(word.slice(0, length)) ?? []));
    if (looked.size >= LOOKED_MAX) looked.clear();
    looked.set(word, found);
    return found;
  };
  return {
    numberOf: (alternatives) => {
      const known = numbers.get(alternatives);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(alternatives, number);
      for (const each of new Set(wordsOf(alternatives, lists))) {
        const [first = '', ...rest] = each.split('_');
        if (rest.length > 0) added(phrases, first, { rest, group: number });
        else if (each.endsWith('*')) added(begun, each.slice(0, -1), number);
        else added(whole, each, number);
      }
      looked.clear();
      last = undefined;
      return number;
    },
    read: (words) => {
      if (last?.words === words) return last.reading;
      const reading = readingOf(words, numbers.size, groupsOf, phrases, spare);
      last = { words, reading };
      return reading;
    },
  };
};
const SHORTEST = 3;
const LOOKED_MAX = 6_000;

/** From the last word to the first, so that the entries of a group run from left to right. */
const readingOf = (
  words: readonly string[],
  count: number,
  groupsOf: (word: string) => readonly number[],
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  spare: Spare,
): Reading => {
  const heads = new Int32Array(count).fill(-1);
  const firsts = new Int32Array(words.length + 1);
  const there: number[] = [];
  let entry = 0;
  const tell = (group: number, at: number, to: number): void => {
    if (entry === spare.nexts.length) grow(spare);
    const head = heads[group] ?? -1;
    if (head < 0) there.push(group);
    spare.nexts[entry] = head;
    spare.groups[entry] = group;
    spare.ats[entry] = at;
    spare.tos[entry] = to;
    heads[group] = entry++;
  };
  for (let at = words.length - 1; at >= 0; at--) {
    firsts[at] = entry;
    const word = words[at] ?? '';
    const begun = phrases.get(word);
    if (begun !== undefined)
      for (let each = begun.length - 1; each >= 0; each--) {
        const phrase = begun[each];
        if (phrase !== undefined && isSaid(phrase.rest, words, at + 1))
          tell(phrase.group, at, at + 1 + phrase.rest.length);
      }
    const alone = groupsOf(word);
    for (let each = alone.length - 1; each >= 0; each--) tell(alone[each] ?? 0, at, at + 1);
  }
  return { heads, firsts, there, count: entry, ...spare };
};

/** Written over by each message. */
type Spare = { nexts: Int32Array; groups: Int32Array; ats: Int32Array; tos: Int32Array };
const spareOf = (length: number): Spare => ({
  nexts: new Int32Array(length),
  groups: new Int32Array(length),
  ats: new Int32Array(length),
  tos: new Int32Array(length),
});
const grow = (spare: Spare): void => {
  const more = spareOf(2 * spare.nexts.length);
  more.nexts.set(spare.nexts);
  more.groups.set(spare.groups);
  more.ats.set(spare.ats);
  more.tos.set(spare.tos);
  Object.assign(spare, more);
};
const AT_FIRST = 4_096;

const isSaid = (phrase: readonly string[], words: readonly string[], from: number): boolean => {
  for (let at = 0; at < phrase.length; at++) if (!isWord(words[from + at], phrase[at] ?? '')) return false;
  return true;
};
const isWord = (said: string | undefined, meant: string): boolean =>
  meant.endsWith('*') ? said?.startsWith(meant.slice(0, -1)) === true : said === meant;

const added = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};
