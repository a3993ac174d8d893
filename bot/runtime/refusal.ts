// A message that was taken and then given up: it goes once more in the words that a closed window takes, or stands as refused.
import { ABILITIES } from '../channels/abilities.ts';
import type { RefusedMessage } from '../channels/channel.ts';
import type { Activity, Event } from '../model.ts';
import type { TurnTranscripts } from './ports.ts';
import { isPast, withClosed, withRefused, withTaken, type ConversationRecord } from './record.ts';
import { CHANNEL_IDS, versionOf } from './stamp.ts';
import { untoldBy, withUntold } from './untold-news.ts';

/** @param activity what was refused, where it is known; `at` is now (ISO) */
export const afterRefusal = (
  record: ConversationRecord,
  refused: RefusedMessage,
  activity: Partial<Activity> | undefined,
  at: string,
): ConversationRecord => {
  const { id } = activity ?? {};
  if (activity === undefined || id === undefined || !goesAgain(record, refused))
    return withRefused(record, refused);
  const version = record.version + 1;
  return {
    ...withClosed(record, refused.at),
    version,
    sentAgain: [...(record.sentAgain ?? []), id],
    // It stands in the transcript already, under the turn that it was said in.
    outbox: [
      ...record.outbox,
      { version, event: `again:${id}`, at, activities: [activity], effects: [], recorded: true },
    ],
  };
};

/** The record once a provider's report has come. The outbox is longer where something is sent again. */
export const reported = async (
  transcripts: Pick<TurnTranscripts, 'turnsAfter'>,
  record: ConversationRecord,
  event: Event & { kind: 'refused' },
  now: Date,
): Promise<ConversationRecord> => {
  const { refusal, at, activity, code } = event;
  const refused: RefusedMessage = {
    refusal,
    at,
    ...(activity === undefined ? {} : { activity }),
    ...(code === undefined ? {} : { code }),
  };
  const said = await recorded(transcripts, event);
  const taken = withTaken(record, event);
  const after = afterRefusal(taken, refused, said, now.toISOString());
  if (said === undefined || after.outbox.length > taken.outbox.length) return after;
  return withUntold(after, untoldBy(event.conversation, [said], refused), now.toISOString());
};

/** Whoever has written since can be answered as they were before, and what they did not get is old. */
const goesAgain = (record: ConversationRecord, { refusal, activity, at }: RefusedMessage): boolean =>
  refusal === 'window-closed' &&
  activity !== undefined &&
  ABILITIES[record.channel].templates &&
  !isPast(record, at) &&
  record.sentAgain?.includes(activity) !== true;

const recorded = async (
  transcripts: Pick<TurnTranscripts, 'turnsAfter'>,
  { channel, conversation, activity: id }: Event & { kind: 'refused' },
): Promise<Partial<Activity> | undefined> => {
  const version = versionOf(id ?? '');
  if (version === undefined) return undefined;
  const { turns } = await transcripts.turnsAfter(CHANNEL_IDS[channel], conversation, version - 1);
  return turns.flatMap(({ activities }) => activities).find((each) => each.id === id);
};
