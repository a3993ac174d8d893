// Where a danger is, read in what they write while it holds: with the rest of the content, for no safety line waits for it.
import type { Reply } from '../model.ts';
import { moreExact, whereIn, whereSaid } from '../incidents/where-heard.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { wordsWithPin, type Asking, type WhereTold } from './where-asked.ts';

/** What is known of it with this message. A place on the map counts. */
export const whereAfter = (
  { content, reply }: Asking,
  { where: before, whereAsked, isThere }: WhereTold,
): WhereTold => {
  const there = thereSaid(reply, { isThere }) === 'yes' ? isThere : undefined;
  const now = whereIn(there ?? wordsWithPin(reply), content.council.postcodes);
  const where = moreExact(before ?? {}, now) ?? before ?? {};
  return {
    ...(before === undefined && whereSaid(where) === undefined ? {} : { where }),
    ...(whereAsked === undefined ? {} : { whereAsked }),
  };
};

/** What they answered to the question whether it is at the home that they gave in this chat. */
export const thereSaid = (reply: Reply, { isThere }: { readonly isThere?: string | undefined }) =>
  isThere === undefined || reply.option !== undefined ? undefined : yesNoMeant(reply);
