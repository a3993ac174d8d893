// Options as numbered lines, on whichever channel: the number of each is its place among all of them.
import type { Activity } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import type { Marks } from './channel.ts';

/**
 * Whether a number would mean one option alone. The words of an option come first when a reply is read, so where one of them
 * is a figure ("2", "4+") and stands in another place, numbers beside them would lead astray: those are answered by their words.
 */
export const canBeNumbered = (titles: readonly string[], from?: number): boolean =>
  titles.every((title, index) => {
    const figure = /^[1-9]\d{0,2}$/.exec(normalise(title));
    if (figure === null) return true;
    const place = Number(figure[0]);
    return place === (from ?? 0) + index + 1 || (from === undefined && place > titles.length);
  });

/**
 * @param from how many came on pages before; undefined where these are all that there are
 * @param mark between number and title
 */
export const numbered = (titles: readonly string[], from?: number, mark = '. '): readonly string[] =>
  canBeNumbered(titles, from)
    ? titles.map((title, index) => `${(from ?? 0) + index + 1}${mark}${title}`)
    : titles.map((title) => `- ${title}`);

/** How many options came before those of an activity; undefined where they are all that there are. */
export const fromIn = ({ channelData }: Partial<Activity>): number | undefined => {
  const { from } = (channelData ?? {}) as Marks;
  return typeof from === 'number' ? from : undefined;
};
