// What is seen in a message: its words, their neighbours, parts of words, the families that the words belong to, and their sense.
import { begun, hashedOn, hashOf, mixed } from './hash.ts';
import type { SenseOf } from './senses.ts';
import { stem, stopWords } from './words.ts';

/** Families of a word or a phrase by its hash, as numbers. */
export type FamiliesOf = (phrase: number) => readonly number[];
/** What is known of words before any content is read. */
export type Lexicon = { readonly familiesOf: FamiliesOf; readonly senseOf: SenseOf };
/** Each block of features is of one kind, and counts as a whole: hashes, none of them twice in a block. */
export type Seen = {
  readonly blocks: readonly (readonly number[])[];
  /** Words that tell of a topic, each once: the hash of its stem and the families it alone belongs to. */
  readonly content: readonly { readonly word: number; readonly families: readonly number[] }[];
  /** See senses.ts. */
  readonly sense: Float64Array;
};
export const BLOCKS = 4;
/** The family of what no council does, which is no feature. */
export const ELSEWHERE = 255;

/** @param words of a normalised message, put right; the first few dozen count */
export const seenIn = (words: readonly string[], { familiesOf, senseOf }: Lexicon): Seen => {
  const said = words.slice(0, WORDS_MAX).map((word) => (/^\d+$/.test(word) ? `#${word.length}` : word));
  const stems = said.map((word) => stem(word, 'en'));
  const alone = said.map((_, at) => familiesAt(said, stems, at, 1, familiesOf));
  const families = new Set(alone.flat());
  for (let at = 0; at < said.length; at++)
    for (const family of familiesAt(said, stems, at, PHRASE_MAX, familiesOf)) families.add(family);
  families.delete(ELSEWHERE);
  const elsewhere = wordsElsewhere(said, stems, familiesOf);
  const telling = new Map<string, number>();
  for (const [at, each] of stems.entries())
    if (!stopWords.has(said[at] ?? '') && !telling.has(each)) telling.set(each, at);
  return {
    blocks: [
      forms(said, stems),
      neighboursAndPairs(stems, [...telling.keys()]),
      parts(said),
      familiesAndPairs([...families]),
    ],
    content: Array.from(telling, ([each, at]) => ({
      word: hashOf(STEM, each),
      families: [...(alone[at] ?? []), ...(elsewhere.has(at) ? [ELSEWHERE] : [])],
    })),
    sense: senseOf(said),
  };
};

/** Who has not said it by then will not be understood. */
export const WORDS_MAX = 60;
const PAIRED_MAX = 16;
const PHRASE_MAX = 4;
const [STEM, WELSH, NEIGHBOURS, PAIR, PART, FAMILY, FAMILIES] = [0, 1, 2, 3, 4, 5, 6] as const;
export const familyHash = (family: number): number => hashOf(FAMILY, String(family));

/** Two words side by side, or one beside the message's edge. */
export const neighboursHash = (first: string | undefined, second: string | undefined): number =>
  besideHash(
    first === undefined ? first : stem(first, 'en'),
    second === undefined ? second : stem(second, 'en'),
  );

const besideHash = (first = '<', second = '>'): number => hashOf(NEIGHBOURS, `${first} ${second}`);

/** English is looked up by stems, Welsh as it is written. */
export const phraseHash = (kind: 'stems' | 'written', phrase: string): number =>
  hashOf(PHRASES[kind], phrase);
const PHRASES = { stems: 21, written: 22 };

/** Every word as it may be English, and as it may be Welsh. */
const forms = (said: readonly string[], stems: readonly string[]): number[] => {
  const found = new Set<number>();
  for (const each of stems) found.add(hashOf(STEM, each));
  for (const each of said) found.add(hashOf(WELSH, stem(each, 'cy')));
  return [...found];
};

/** Two words side by side, a message's edge beside its first and last; and two telling words wherever they stand. */
const neighboursAndPairs = (stems: readonly string[], telling: readonly string[]): number[] => {
  const found = new Set<number>();
  for (let at = 0; at <= stems.length; at++) found.add(besideHash(stems[at - 1], stems[at]));
  const sorted = telling.slice(0, PAIRED_MAX).sort();
  for (const [at, one] of sorted.entries())
    for (let next = at + 1; next < sorted.length; next++)
      found.add(hashOf(PAIR, `${one} ${sorted[next] ?? ''}`));
  return [...found];
};

/** Three and four letters in a row, where a word begins and ends seen as one. */
const parts = (said: readonly string[]): number[] => {
  const found = new Set<number>();
  for (const word of new Set(said)) {
    const edged = `_${word.slice(0, 20)}_`;
    for (let to = 3; to <= edged.length; to++) {
      found.add(hashOf(PART, edged, to - 3, to));
      if (to > 3) found.add(hashOf(PART, edged, to - 4, to));
    }
  }
  return [...found];
};

const familiesAndPairs = (families: readonly number[]): number[] => {
  const found = families.map(familyHash);
  const sorted = families.slice(0, PAIRED_MAX).sort((a, b) => a - b);
  for (const [at, one] of sorted.entries())
    for (let next = at + 1; next < sorted.length; next++)
      found.push(hashOf(FAMILIES, `${one} ${sorted[next] ?? 0}`));
  return found;
};

/** Places of the words that only together name what no council does, as "tv licence". */
const wordsElsewhere = (
  said: readonly string[],
  stems: readonly string[],
  familiesOf: FamiliesOf,
): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let at = 0; at < said.length; at++)
    for (let words = 2; words <= PHRASE_MAX && at + words <= said.length; words++)
      if (familiesAt(said, stems, at, words, familiesOf).includes(ELSEWHERE)) {
        for (let each = at; each < at + words; each++) found.add(each);
        break;
      }
  return found;
};

/** Of the phrases that begin at this word, up to so many words long; of one word, of itself. */
const familiesAt = (
  said: readonly string[],
  stems: readonly string[],
  from: number,
  longest: number,
  familiesOf: FamiliesOf,
): number[] => {
  const found: number[] = [];
  let [stemmed, written] = [begun(PHRASES.stems), begun(PHRASES.written)];
  for (let at = from; at < said.length && at < from + longest; at++) {
    if (at > from) [stemmed, written] = [hashedOn(stemmed, ' '), hashedOn(written, ' ')];
    stemmed = hashedOn(stemmed, stems[at] ?? '');
    written = hashedOn(written, said[at] ?? '');
    // Whether a family is met once more is for the caller to mind: nearly no word has any.
    for (const family of familiesOf(mixed(stemmed))) found.push(family);
    for (const family of familiesOf(mixed(written))) if (!found.includes(family)) found.push(family);
  }
  return found;
};
