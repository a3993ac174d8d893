// A turn of the transcript as an agent sees it: what was said and done, files behind addresses that open, and nothing that opens what is theirs.
import { attachmentsIn, keptIn } from '../../bot/channels/marks.ts';
import { withoutLink } from '../../bot/links.ts';
import type { Activity } from '../../bot/model.ts';
import type { RecordedTurn } from '../../bot/runtime/ports.ts';
import type { TurnShown } from './wire.ts';

const SHOWN: ReadonlySet<string> = new Set(['message', 'trace', 'messageReaction', 'messageUpdate']);

export const turnShown = async (
  { version, at, activities }: RecordedTurn,
  conversation: string,
  fileAddress: (conversation: string, file: string) => Promise<string>,
): Promise<TurnShown> => ({
  version,
  at,
  activities: await Promise.all(
    activities
      .filter(({ type }) => SHOWN.has(type ?? ''))
      .map((each) => withFiles(withoutLink(each), conversation, fileAddress)),
  ),
});

const withFiles = async (
  activity: Partial<Activity>,
  conversation: string,
  fileAddress: (conversation: string, file: string) => Promise<string>,
): Promise<Partial<Activity>> => {
  const attachments = attachmentsIn(activity);
  if (attachments.length === 0) return activity;
  return {
    ...activity,
    attachments: await Promise.all(
      attachments.map(async (each) => {
        const [kept] = keptIn({ attachments: [each] }, conversation);
        if (kept !== undefined) return { ...each, contentUrl: await fileAddress(conversation, kept.id) };
        // Whatever a web client wrote there leads an agent's browser nowhere.
        const { contentUrl: _, thumbnailUrl: __, ...rest } = each;
        return rest;
      }),
    ),
  };
};
