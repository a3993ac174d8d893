// Where a danger is, read in what they write while it holds: with the rest of the content, for no safety line waits for it.
import { moreExact, whereIn, whereSaid } from '../incidents/where-heard.ts';
import { wordsWithPin, type Asking, type WhereTold } from './where-asked.ts';

/** What is known of it with this message. A place on the map counts. */
export const whereAfter = (
  { content, reply }: Asking,
  { where: before, whereAsked }: WhereTold,
): WhereTold => {
  const now = whereIn(wordsWithPin(reply), content.council.postcodes);
  const where = moreExact(before ?? {}, now) ?? before ?? {};
  return {
    ...(before === undefined && whereSaid(where) === undefined ? {} : { where }),
    ...(whereAsked === undefined ? {} : { whereAsked }),
  };
};
