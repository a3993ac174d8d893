// Options as numbered lines, on whichever channel: the number of each is its place among all of them.
import { normalise } from '../understanding/normalise.ts';

/**
 * Whether a number would mean one option alone. The words of an option come first when a reply is read, so where one of them
 * is a figure ("2", "4+") and stands in another place, numbers beside them would lead astray: those are answered by their words.
 */
export const canBeNumbered = (titles: readonly string[]): boolean =>
  titles.every((title, index) => {
    const figure = /^[1-9]\d{0,2}$/.exec(normalise(title));
    return figure === null || Number(figure[0]) === index + 1 || Number(figure[0]) > titles.length;
  });

/** @param mark between number and title */
export const numbered = (titles: readonly string[], mark = '. '): readonly string[] =>
  canBeNumbered(titles)
    ? titles.map((title, index) => `${index + 1}${mark}${title}`)
    : titles.map((title) => `- ${title}`);
