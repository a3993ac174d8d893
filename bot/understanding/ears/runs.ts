// Words typed without a space between them, or with spaces in them, as the words that they are: "theresafireinmykitchen", "g as lea king".

export type Runs = {
  readonly split: Splitter;
  /** The same words where most of them are words; where many are none, and all are short, what they are together. */
  readonly rejoined: (words: readonly string[]) => readonly string[];
};
/**
 * @param surely where the run may be a word that is not known: then each piece has to be one that is, and together they have to be likely
 * @returns the words of a run, or undefined where they make no sense
 */
type Splitter = (run: string, surely?: boolean) => string[] | undefined;

/**
 * The likeliest way to read it counts: a word as often as people write it (by Zipf's law, from its rank), a letter of no word very seldom.
 * @param common words that people write, the most used first
 * @param vocabulary words besides, which count as neither often nor seldom used
 * @param weighty words of either that are worth looking for
 */
export const runsWith = (
  common: readonly string[],
  vocabulary: readonly string[],
  weighty: ReadonlySet<string>,
): Runs => {
  const costs = new Map<string, number>();
  for (const word of vocabulary) if (word.length >= SHORT) costs.set(word, costOf(BETWEEN));
  for (const [rank, word] of common.entries()) costs.set(word, costOf(rank));
  return {
    split: (run, surely = false) => {
      const letters = run.slice(0, LONGEST);
      if (!surely) return readIn(letters, costs, UNREAD, Infinity);
      const found = readIn(letters, costs, 0, LIKELY);
      if (found?.length !== 2 || found.some((piece) => piece.length >= SHORT && weighty.has(piece)))
        return found?.length === 1 ? undefined : found;
      return readIn(letters, costs, 0, LIKELIER);
    },
    rejoined: (words) => {
      if (words.length < FEW) return words;
      // A number is what it is, and stands behind.
      const numbers = words.filter((word) => NUMBER.test(word));
      const parts = words.filter((word) => !NUMBER.test(word));
      const letters = parts.reduce((sum, { length }) => sum + length, 0);
      if (letters > BROKEN * parts.length || letters > LONGEST) return words;
      const none = parts.filter((word) => !costs.has(word)).length;
      const read = none < MANY * parts.length ? undefined : readIn(parts.join(''), costs, 0, LIKELY);
      return read === undefined ? words : [...read, ...numbers];
    },
  };
};
const NUMBER = /^\d+$/;
/** So many words, of so many letters each, of which so many are none, were broken up. */
const [FEW, BROKEN, MANY] = [5, 3.3, 0.25];
const costOf = (rank: number): number => Math.log(8 * (rank + 2));
const BETWEEN = 400;
/** A shorter word of the vocabulary is in too many others. */
const SHORT = 3;
/** So many letters of a run are read: a text message holds no more. */
const LONGEST = 160;
/** The longest word. */
const PIECE = 14;
/** A letter of no word. */
const LETTER = 9;
/** At most this share of the letters may be of no word: a name, or a slip. */
const UNREAD = 0.3;
/** Of words that people do write one after another, a letter costs no more; what is a word by itself all the same is told apart when the ears are made. */
const LIKELY = 2.2;
/** Two words that tell nothing alone make many a real word: "background". */
const LIKELIER = 1.9;

const readIn = (
  letters: string,
  costs: ReadonlyMap<string, number>,
  unreadMost: number,
  costMost: number,
): string[] | undefined => {
  // By place, the cost of all before it, and where its last piece begins.
  const best = new Float64Array(letters.length + 1).fill(Infinity);
  const begins = new Int16Array(letters.length + 1);
  best[0] = 0;
  for (let from = 0; from < letters.length; from++) {
    for (let length = 1; length <= PIECE && from + length <= letters.length; length++) {
      const its = costs.get(letters.slice(from, from + length)) ?? (length === 1 ? LETTER : Infinity);
      const cost = (best[from] ?? 0) + its;
      if (cost >= (best[from + length] ?? 0)) continue;
      best[from + length] = cost;
      begins[from + length] = from;
    }
  }
  const found: string[] = [];
  let unread = 0;
  for (let end = letters.length; end > 0; end = begins[end] ?? 0) {
    const piece = letters.slice(begins[end] ?? 0, end);
    const isWord = costs.has(piece);
    if (!isWord) unread++;
    const after = found[0];
    if (isWord || after === undefined || costs.has(after)) found.unshift(piece);
    else found[0] = piece + after;
  }
  const isRead =
    unread <= unreadMost * letters.length && (best[letters.length] ?? 0) <= costMost * letters.length;
  return isRead ? found : undefined;
};
