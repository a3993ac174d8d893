// A long text becomes several messages: cut at sentence ends, then at spaces, and only then within a word. Nothing is left out.
import { segments } from '../gsm7.ts';
import { PARTS_MAX } from './limits.ts';

/** @param lines follow the text a line each; one is cut only when it alone is too long, and all stay together if they can */
export const inMessages = (text: string, lines: readonly string[]): readonly string[] => {
  const body = packed(sentences(text));
  const last = body.at(-1);
  const block = lines.join('\n');
  if (last === undefined) return fits(block) ? solid([block]) : packed(ended(lines));
  // Nothing follows: a text that is just full needs no empty one after it.
  if (block === '') return body;
  if (fits(`${last}\n${block}`)) return [...body.slice(0, -1), `${last}\n${block}`.trimEnd()];
  return [...body, ...(fits(block) ? [block] : packed(ended(lines)))];
};

const fits = (text: string): boolean => segments(text).parts <= PARTS_MAX;

/** Fills each message with as many pieces as it takes; what is too long by itself is cut finer. */
const packed = (pieces: readonly string[]): readonly string[] => {
  const full: string[] = [];
  let open = '';
  for (const piece of pieces.flatMap(small)) {
    if (fits((open + piece).trimEnd())) open += piece;
    else {
      full.push(open);
      open = piece;
    }
  }
  return solid([...full, open]);
};

const small = (piece: string): readonly string[] =>
  fits(piece.trimEnd())
    ? [piece]
    : words(piece).flatMap((word) => (fits(word.trimEnd()) ? [word] : inPieces(word)));

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?]["')]{0,2}\s|\n)(?=\S)/);
const words = (text: string): readonly string[] => text.split(/(?<=\s)(?=\S)/);
const ended = (lines: readonly string[]): readonly string[] => lines.map((line) => `${line}\n`);
const solid = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

/** By characters: the two halves of an emoji stay together. */
const inPieces = (word: string): readonly string[] => {
  const pieces: string[] = [];
  for (let left = Array.from(word); left.length > 0; left = left.slice(longestFit(left)))
    pieces.push(left.slice(0, longestFit(left)).join(''));
  return pieces;
};

/** How many fit. One more never takes fewer parts, so it is found by halving. */
const longestFit = (characters: readonly string[]): number => {
  let least = 1;
  let most = characters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(characters.slice(0, middle).join(''))) least = middle;
    else most = middle - 1;
  }
  return least;
};
