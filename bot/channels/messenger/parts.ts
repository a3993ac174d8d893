// Long texts in parts: cut at a line's end or a space where there is one, and never inside a character.
import { TEXT_MAX } from './limits.ts';

/**
 * @param lastMax what the last part may take, where less than the others: below it stand buttons
 * @returns no part for a blank text
 */
export const inParts = (text: string, lastMax = TEXT_MAX): readonly string[] => {
  const parts: string[] = [];
  let left = text.toWellFormed().trim();
  while (left.length > lastMax) {
    const at = left.length > TEXT_MAX ? lateCut(left) : earlyCut(left, left.length - lastMax);
    parts.push(left.slice(0, at).trimEnd());
    left = left.slice(at).trimStart();
  }
  return left === '' ? parts : [...parts, left];
};

/** As much as one message takes. */
const lateCut = (text: string): number => {
  const range = text.slice(0, TEXT_MAX + 1);
  const at = ['\n', ' '].map((end) => range.lastIndexOf(end)).find((each) => each > TEXT_MAX / 2);
  return at ?? (isInsideCharacter(text, TEXT_MAX) ? TEXT_MAX - 1 : TEXT_MAX);
};

/** No more than must be, so that the last part, with its buttons, says something. */
const earlyCut = (text: string, least: number): number => {
  const at = ['\n', ' '].map((end) => text.indexOf(end, least)).find((each) => each >= 0);
  return at ?? (isInsideCharacter(text, least) ? least + 1 : least);
};

/** Characters outside the basic plane take two UTF-16 units. */
const isInsideCharacter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
