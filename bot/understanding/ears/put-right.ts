// The words of a message as they were meant, where a slip may hide a danger: runs of words are split, broken words joined, slips mended.
import { speller } from '../typos.ts';

export type PutRight = (words: readonly string[]) => string[];

/**
 * @param vocabulary the words that rules know
 * @param keys those of them that a misspelt word is put right to, the weightiest first
 * @param real real words that lie a slip away from one of those, or that two of those make: they are left as they are
 */
export const putRightWith = (
  vocabulary: readonly string[],
  keys: readonly string[],
  real: ReadonlySet<string>,
): PutRight => {
  const known = new Set(vocabulary);
  const longest = Math.max(...vocabulary.map(({ length }) => length));
  const weighty = new Set(keys);
  const spell = speller(keys);
  const mended = (word: string): readonly string[] => {
    if (word.length < 4 || word.length > LONGEST_RUN || known.has(word) || real.has(word) || /\d/.test(word))
      return [word];
    if (word.length > LONGEST) return splitInMany(word, known, weighty) ?? [word];
    const short = word.replace(/(.)\1+/g, '$1');
    if (short !== word && known.has(short)) return [short];
    const near = spell(word, false);
    if (near !== undefined) return [near];
    return splitIn(word, known, weighty) ?? [spell(word) ?? word];
  };
  const kept = new Map<string, readonly string[]>();
  return (words) => {
    const found: string[] = [];
    let left = MENDED_MAX;
    for (const word of joinedIn(words, known, longest)) {
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
/** Longer ones are no run of words that anybody types. */
const LONGEST_RUN = 48;
/** So many words of one message are looked at for slips, so that no message takes long. */
const MENDED_MAX = 120;
const KEPT_MAX = 2_000;

/** "smellgas" is two words; "theresasmellofgas" is as few as cover it, one of them weighty. */
const splitIn = (
  word: string,
  known: ReadonlySet<string>,
  weighty: ReadonlySet<string>,
): string[] | undefined => {
  if (word.length < 6) return undefined;
  return (
    splitInTwo(word, known, weighty) ?? (word.length < RUN ? undefined : splitInMany(word, known, weighty))
  );
};
/** From so many letters on a run of words is looked for. */
const RUN = 9;
/** Words of a run that no rule knows. */
const SMALL = new Set(
  'a i he she him her they not no the of in on at to is it my our and for me we us are am im ive theres there this that its has have can cant with from help please pls now'.split(
    ' ',
  ),
);

const splitInMany = (
  word: string,
  known: ReadonlySet<string>,
  weighty: ReadonlySet<string>,
): string[] | undefined => {
  // By place: the fewest words that end there; of as many, the first begins with the longest.
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let from = Math.max(0, end - PIECE); from < end; from++) {
      const before = best[from];
      const piece = word.slice(from, end);
      if (before === undefined || before.length >= PIECES) continue;
      if (!SMALL.has(piece) && (piece.length < 3 || !known.has(piece))) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, piece];
    }
  }
  const found = best[word.length];
  return found?.some((piece) => piece.length > 2 && weighty.has(piece)) === true ? found : undefined;
};
const PIECE = 14;
const PIECES = 9;

const splitInTwo = (
  word: string,
  known: ReadonlySet<string>,
  weighty: ReadonlySet<string>,
): string[] | undefined => {
  for (let at = word.length - 2; at >= 2; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!known.has(first) || !known.has(second)) continue;
    if (weighty.has(first) || weighty.has(second)) return [first, second];
  }
  return undefined;
};

/** "sme ll" is one word: two that nobody knows, or one of them, that make a known one. */
const joinedIn = (words: readonly string[], known: ReadonlySet<string>, longest: number): string[] => {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const length = word.length + next.length;
    const isBroken =
      (word === 'c' && next === 'o') ||
      (next !== '' &&
        length >= 5 &&
        length <= longest &&
        !(known.has(word) && known.has(next)) &&
        known.has(word + next));
    joined.push(isBroken ? word + next : word);
    if (isBroken) at++;
  }
  return joined;
};
