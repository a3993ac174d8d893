// The words of a message as they were meant, where a slip may hide a danger: runs of words are split, broken words joined, slips mended.
import { speller } from '../typos.ts';
import { runsWith } from './runs.ts';
import { spellingOf, type Spelling } from './spelling.ts';
import { WRITTEN_OUT } from './written-out.ts';

export type PutRight = (words: readonly string[]) => string[];

/**
 * @param vocabulary the words that rules know
 * @param keys those of them that a misspelt word is put right to, the weightiest first
 * @param real real words that lie a slip away from one of those, or that others make: they are left as they are
 * @param common words that people write in any message, the most used first
 */
export const putRightWith = (
  vocabulary: readonly string[],
  keys: readonly string[],
  real: ReadonlySet<string>,
  common: readonly string[] = [],
): PutRight => {
  const known = new Set(vocabulary);
  const longest = Math.max(...vocabulary.map(({ length }) => length));
  const weighty = new Set(keys);
  const spell = speller(keys);
  const { split, rejoined } = runsWith(common, vocabulary, weighty);
  const written = new Set(common);
  let made: Spelling | undefined;
  /** Made when the first word comes that is none: most messages have no such word, and none waits for it. */
  const spelling = (): Spelling => (made ??= spellingOf([...keys, ...common], vocabulary));
  const apart = (word: string, surely: boolean): string[] | undefined =>
    split(word, surely)?.flatMap(
      (piece) => WRITTEN_OUT.get(piece) ?? (known.has(piece) ? piece : (spell(piece, false) ?? piece)),
    );
  const mended = (word: string): readonly string[] => {
    if (word.length < 3 || known.has(word) || real.has(word)) return [word];
    const isNone = !written.has(word) && !/\d/.test(word);
    if (word.length < 4)
      return [(isNone ? (spelling().same(word) ?? spelling().near(word)) : undefined) ?? word];
    if (word.length > LONGEST)
      return word
        .split(/(\d+)/)
        .flatMap((part) => (part.length < SHORT ? part : (apart(part, false) ?? part)));
    if (/\d/.test(word)) return [word];
    const short = word.replace(/(.)\1+/g, '$1');
    if (short !== word && known.has(short)) return [short];
    const near = (isNone ? spelling().same(word) : undefined) ?? spell(word, false);
    if (near !== undefined) return [near];
    const pieces = splitInTwo(word, known, weighty) ?? apart(word, true);
    if (pieces !== undefined) return pieces;
    const slip =
      (isNone ? spelling().alike(word) : undefined) ??
      spell(word) ??
      (isNone ? spelling().near(word) : undefined);
    return slip === undefined ? (halvesOf(word) ?? [word]) : [slip];
  };
  /** "gaslek": a word that rules know, and one that is written as it is said. */
  const halvesOf = (word: string): readonly string[] | undefined => {
    for (let at = word.length - HALF; at >= HALF; at--) {
      const second = WRITTEN_OUT.get(word.slice(at));
      if (second !== undefined && known.has(word.slice(0, at))) return [word.slice(0, at), ...second];
    }
    return undefined;
  };
  const kept = new Map<string, readonly string[]>();
  return (words) => {
    const found: string[] = [];
    let left = MENDED_MAX;
    for (const word of joinedIn(rejoined(words), known, longest)) {
      const before = kept.get(word);
      if (before !== undefined) found.push(...before);
      else if (left-- <= 0) found.push(word);
      else {
        const now = mended(word);
        if (kept.size > KEPT_MAX) kept.clear();
        kept.set(word, now);
        found.push(...now);
      }
    }
    return found;
  };
};

const LONGEST = 20;
/** Of a longer run, parts between numbers. */
const SHORT = 4;
/** No half is shorter. */
const HALF = 3;
/** So many words of one message are looked at for slips, so that no message takes long. */
const MENDED_MAX = 120;
const KEPT_MAX = 6_000;

/** "smellgas" is two words, one of them weighty: whatever else people write, these are looked for first. */
const splitInTwo = (
  word: string,
  known: ReadonlySet<string>,
  weighty: ReadonlySet<string>,
): string[] | undefined => {
  if (word.length < 6) return undefined;
  for (let at = word.length - 2; at >= 2; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!known.has(first) || !known.has(second)) continue;
    if (weighty.has(first) || weighty.has(second)) return [first, second];
  }
  return undefined;
};

/** Words that are often written as two, each of which is one. */
const PARTED: ReadonlySet<string> = new Set(
  'my self|your self|him self|her self|every where|every one|every thing|some where|some one|some thing|any one|any where|no where|in side|out side|up stairs|down stairs|with out|stair case|stair well|post man|post woman|fire man|grand son|grand daughter|house mate|a live'.split(
    '|',
  ),
);

/** "sme ll" is one word: two that nobody knows, or one of them, that make a known one. */
const joinedIn = (words: readonly string[], known: ReadonlySet<string>, longest: number): string[] => {
  const joined: string[] = [];
  let isKnown = known.has(words[0] ?? '');
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const length = word.length + next.length;
    const isNextKnown = known.has(next);
    const isBroken =
      (word === 'c' && next === 'o') ||
      PARTED.has(`${word} ${next}`) ||
      (next !== '' &&
        length >= 5 &&
        length <= longest &&
        !(isKnown && isNextKnown) &&
        known.has(word + next));
    joined.push(isBroken ? word + next : word);
    if (isBroken) at++;
    isKnown = isBroken ? known.has(words[at + 1] ?? '') : isNextKnown;
  }
  return joined;
};
