// Everyday wants that sound like a danger to what was learned: help to wash, a leak that a bowl catches. Their words are taken out where nothing else tells.
import { END } from './likeness.ts';
import type { Rules } from './rules.ts';

export type Everyday = {
  /** What is wanted: the whole stretch is taken out. */
  readonly said: Rules;
  /** With any of this in the message it may be no everyday matter. */
  readonly unless: Rules;
};

/**
 * The words without everyday wants; the same list where there are none, or where what is left tells of anything.
 * @param words sentence by sentence, put right
 * @param isTelling of what is left: whether any word of it tells of a danger
 */
export const withoutEveryday = (
  words: readonly string[],
  wants: readonly Everyday[],
  isTelling: (left: readonly string[]) => boolean,
): readonly string[] => {
  if (words.length > LONGEST) return words;
  const out = wants.flatMap(({ said, unless }) => {
    const stretches = said.stretches(words);
    return stretches.length === 0 || unless.first(words) !== undefined ? [] : stretches;
  });
  if (out.length === 0) return words;
  const left = words.filter((word, at) => word === END || !out.some(({ from, to }) => at >= from && at < to));
  return isTelling(left) ? words : left;
};
/** A longer message tells more than a want, and takes its time as it is. */
const LONGEST = 80;
