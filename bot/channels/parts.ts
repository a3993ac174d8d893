// Long texts in parts: cut at a line's end or a space where there is one, and never inside a character.

/**
 * @param max what one part takes, in UTF-16 units
 * @param lastMax what the last part takes, where less: something stands below it
 * @returns no part for a blank text
 */
export const inParts = (text: string, max: number, lastMax = max): readonly string[] => {
  const parts: string[] = [];
  let left = text.toWellFormed().trim();
  while (left.length > lastMax) {
    const at = left.length > max ? lateCut(left, max) : earlyCut(left, left.length - lastMax);
    parts.push(left.slice(0, at).trimEnd());
    left = left.slice(at).trimStart();
  }
  return left === '' ? parts : [...parts, left];
};

/** As much as one message takes. */
const lateCut = (text: string, max: number): number => {
  const range = text.slice(0, max + 1);
  const at = ['\n', ' '].map((end) => range.lastIndexOf(end)).find((each) => each > max / 2);
  return at ?? (isInsideCharacter(text, max) ? max - 1 : max);
};

/** No more than must be, so that the last part says something. */
const earlyCut = (text: string, least: number): number => {
  const at = ['\n', ' '].map((end) => text.indexOf(end, least)).find((each) => each >= 0);
  return at ?? (isInsideCharacter(text, least) ? least + 1 : least);
};

/** At most `max` units, with an ellipsis where something was left out. */
export const cutTo = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const [head = ''] = inParts(text, max - 1);
  return `${head}…`;
};

/** Characters outside the basic plane take two UTF-16 units. */
const isInsideCharacter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
