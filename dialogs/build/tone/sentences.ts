// Cuts a text into sentences and words, each with where it begins, so that a fault can name its line.

/** `at` counts characters from the start of the text. */
export type Sentence = { readonly text: string; readonly at: number };

/** Items of a list and lines that stand alone are sentences too; a line that goes on in small letters is not. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const piece = text.slice(start, end);
    if (LETTER_OR_DIGIT.test(piece)) {
      sentences.push({ text: piece.trim(), at: start + piece.length - piece.trimStart().length });
    }
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (mark.includes('\n') ? !goesOn(text, index, end) : !isNoStop(text.slice(start, end))) cut(end);
  }
  cut(text.length);
  return sentences;
};

/** A phone number is one word, and so is what `{name}` is filled in with. */
export const wordsOf = (sentence: string): string[] =>
  sentence
    .replace(NUMBER_IN_GROUPS, (groups) => groups.replaceAll(' ', ''))
    .split(/\s+/)
    .filter((word) => LETTER_OR_DIGIT.test(word));

/** Begins as a sentence does, ends as one, and says something in between. */
export const isWhole = (sentence: string): boolean =>
  WHOLE_START.test(sentence) && WHOLE_END.test(sentence) && wordsOf(sentence).length >= 3;

export const endsAsSentence = (text: string): boolean => WHOLE_END.test(text);

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A stop, with what closes round it; a line's end; or `{name}` where a sentence of its own is filled in. */
const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|\n[\n\s]*|(?<=[.!?…]\s)\{\w+\}(?=\s+\p{Lu})/gu;
/** The full stop of a title, or of a number that begins a line of a list. */
const isNoStop = (piece: string): boolean =>
  /\b(?:Mr|Mrs|Ms|Dr|St)\.$/.test(piece.slice(-4)) || (piece.length < 6 && /^\s*\d+\.$/.test(piece));
const NUMBER_IN_GROUPS = /(?<![\d£])\d{3,5}(?: \d{3,6})+(?!\d)/g;
const WHOLE_START = /^["'“‘(]*[\p{Lu}\p{N}£{]/u;
const WHOLE_END = /[.!?…]["'”’)\]]*$/u;

/** `from` to `to` is the space round a line's end. */
const goesOn = (text: string, from: number, to: number): boolean =>
  !text.slice(from, to).includes('\n', 1) &&
  /[^.!?…:;\s]/u.test(text[from - 1] ?? '.') &&
  /[\p{Ll}\p{N}£]/u.test(text[to] ?? '') &&
  !/^\d+[.)]\s/.test(text.slice(to, to + 6));
