// Single-use links in what is said: the state and the transcript keep a name for each, and its address is put in as it is sent.
import type { Marks } from './channels/channel.ts';
import { isOurs, marksOf } from './channels/marks.ts';
import { digest } from './digest.ts';
import type { Activity, Effect, Event } from './model.ts';
import type { Draft } from './situation.ts';

/** The address behind a link's key. Whoever has the address has what is behind it, so it is written down nowhere. */
export type LinkOf = (key: string) => string;

export const LINK = '{link}';

/** The same turn, run again, has the same links. */
export const linkKey = (event: Pick<Event, 'conversation' | 'id'>, index: number): string =>
  digest([event.conversation, event.id, index]);

/** What makes the links of these drafts open. */
export const linkEffects = (
  drafts: readonly Draft[],
  event: Event,
  language: 'en' | 'cy',
): readonly Effect[] =>
  drafts.flatMap(({ link }, index) =>
    link === undefined
      ? []
      : [
          {
            kind: 'link' as const,
            key: linkKey(event, index),
            conversation: event.conversation,
            channel: event.channel,
            language,
            ...link,
          },
        ],
  );

/** The activity as a person gets it. What they sent themselves leads nowhere, whatever a web client wrote into it. */
export const withLink = (activity: Partial<Activity>, linkOf: LinkOf): Partial<Activity> => {
  const { link, ...marks } = marksOf(activity);
  if (link === undefined || !isOurs(activity)) return activity;
  const { text, summary } = activity;
  const address = linkOf(link);
  return {
    ...activity,
    channelData: marks satisfies Marks,
    ...(text === undefined ? {} : { text: text.replace(LINK, () => address) }),
    ...(summary === undefined ? {} : { summary: summary.replace(LINK, () => address) }),
  };
};

/** Whoever has a single-use link has what is behind it: an agent is told that there is one. */
export const withoutLink = (activity: Partial<Activity>): Partial<Activity> => {
  const { link, ...marks } = marksOf(activity);
  const { text, summary } = activity;
  if (link === undefined) return activity;
  return {
    ...activity,
    channelData: marks,
    ...(text === undefined ? {} : { text: text.replace(LINK, NAMED) }),
    ...(summary === undefined ? {} : { summary: summary.replace(LINK, NAMED) }),
  };
};
const NAMED = '[a link of their own]';
