// How a long reply is cut into several texts: at sentence ends, then at spaces, and only then within a word, as it will be sent.
import { smsParts } from './sms-parts.ts';

/** @param most parts of one text; nothing is left out */
export const smsMessages = (text: string, most: number): readonly string[] => {
  const fits = (words: string): boolean => smsParts(words).parts <= most;
  const full: string[] = [];
  let open = '';
  for (const piece of text.split(/(?<=[.!?]["')]{0,2}\s|\n)(?=\S)/).flatMap((each) => small(each, fits))) {
    if (fits((open + piece).trimEnd())) open += piece;
    else {
      full.push(open);
      open = piece;
    }
  }
  return [...full, open].map((each) => each.trim()).filter((each) => each !== '');
};

type Fits = (words: string) => boolean;

const small = (piece: string, fits: Fits): readonly string[] =>
  fits(piece.trimEnd())
    ? [piece]
    : piece.split(/(?<=\s)(?=\S)/).flatMap((word) => (fits(word.trimEnd()) ? [word] : inPieces(word, fits)));

const inPieces = (word: string, fits: Fits): readonly string[] => {
  const pieces: string[] = [];
  let open = '';
  for (const character of word) {
    if (fits(open + character)) open += character;
    else {
      pieces.push(open);
      open = character;
    }
  }
  return [...pieces, open];
};
