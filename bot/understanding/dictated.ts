// Marks that somebody dictated, and their phone wrote out: "is it collected question mark my postcode is NM4 2QP full stop".
const MARKS: readonly (readonly [said: RegExp, mark: string])[] = [
  [/[\s,.]+question mark\b/giu, '?'],
  [/[\s,.]+exclamation (?:mark|point)\b/giu, '!'],
  [/[\s,.]+full stop\b/giu, '.'],
  [/[\s,.]*\bnew (?:line|paragraph)\b\s*/giu, '\n'],
];
/** No sentence has the word itself, but one about a mark. */
const COMMA = /\s+comma\s+(?=\S)/giu;

/** @returns what was written, where nothing was dictated */
export const undictated = (text: string): string =>
  MARKS.reduce((rest, [said, mark]) => rest.replace(said, mark), text)
    .replace(COMMA, ', ')
    .trim() || text;
