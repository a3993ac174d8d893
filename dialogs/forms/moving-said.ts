// "From NM4 2QP, 14, into 3 Elm Road": which part of one sentence is of the home that is left, and which of the new one.
import type { Field, Json } from '../../bot/model.ts';

const WAYS = /\b(out of|from|leaving|allan o|into|in to|to|i mewn i)\b/iu;
const NEW = /^(?:in ?to|to|i mewn i)$/iu;

type Told = { readonly left: string; readonly fresh: string };

/** @returns the words of each home; `left` is all of a message in which no new one is told of */
export const homesTold = (text: string): Told => {
  const told = text.split('\n').map(toldIn);
  const all = (part: keyof Told) =>
    told
      .map((each) => each[part])
      .join('\n')
      .trim();
  return { left: all('left'), fresh: all('fresh') };
};

const toldIn = (message: string): Told => {
  const [first = '', ...rest] = message.split(WAYS);
  const pieces = rest.flatMap((word, at) =>
    at % 2 === 0 ? [{ isNew: NEW.test(word), words: rest[at + 1] ?? '' }] : [],
  );
  const those = (isNew: boolean) =>
    pieces.filter((piece) => piece.isNew === isNew).map(({ words }) => words.trim());
  const left = those(false);
  return { left: left.length === 0 ? first : left.join(' '), fresh: those(true).join(' ') };
};

/** The same field, which looks for its answer in that part alone. */
export const heardIn = <T extends Json, O extends string>(
  field: Field<T, O>,
  part: keyof Told,
): Field<T, O> => ({
  ...field,
  spots: (text, words, at) => field.spots?.(homesTold(text)[part], words, at),
});

/** A number with its street, and what goes on telling where that is. */
const ADDRESS =
  /^\W*((?:flat \w+,? )?\d{1,4}[a-z]?,? (?:[\p{L}'’]+ ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|close|cl|drive|dr|crescent|terrace|court|ct|row|gardens|square|way|place|grove)\b.*?)[\s,.;]*(?=\s(?:on|this|next|by|in|at the|and|ar)\s|\n|$)/iu;

/** The address that this part begins with, as it was written. */
export const addressTold = (text: string, part: keyof Told): string | undefined => {
  const told = text.split('\n').filter((message) => WAYS.test(message));
  return told
    .map((message) => ADDRESS.exec(homesTold(message)[part])?.[1])
    .findLast((each) => each !== undefined);
};
