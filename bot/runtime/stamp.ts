// What the service adds to every activity: id, time, channel, conversation, who it is from, and its place in the order.
import type { Activity } from 'botframework-schema';
import type { ChannelId, Event } from '../model.ts';
import type { Marks } from '../channels/channel.ts';
import { marksOf } from '../channels/marks.ts';
import type { ContentAtOnce } from '../content.ts';
import { lineId } from '../safety-lines.ts';
import type { Mind } from '../turn.ts';

/** The Bot Framework's names for our channels. */
export const CHANNEL_IDS: Readonly<Record<ChannelId, string>> = {
  webchat: 'directline',
  messenger: 'facebook',
  whatsapp: 'whatsapp',
  sms: 'sms',
};
const BOT_ID = 'porth';

/** Activities of one turn that can be told apart in the order. */
const PER_TURN = 1000;

/** What it asks of a mind. */
type Stamping = { readonly content: Pick<ContentAtOnce, 'council'>; readonly now: Date };

/** @returns the activity as recorded: ids are stable, so that clients can drop what they have already. */
export const stamp = (
  activity: Partial<Activity>,
  event: Event,
  version: number,
  index: number,
  { content, now }: Stamping,
): Partial<Activity> => {
  const { line, by } = marksOf(activity);
  // A client holds an answer back until it has what is answered, so only what it is shown is named.
  const answered =
    event.kind === 'activity' && event.activity.type === 'message' ? event.activity.id : undefined;
  return {
    ...activity,
    id:
      line === undefined
        ? `${event.conversation}|${String(version).padStart(7, '0')}-${index + 1}`
        : lineId(event, line),
    timestamp: now.toISOString() as unknown as Date,
    ...place(event, version * PER_TURN + index + 1, activity.channelData),
    from: { id: BOT_ID, name: by ?? content.council.assistant.en, role: 'bot' },
    ...(answered === undefined ? {} : { replyToId: answered }),
  };
};

/** The turn whose activity this is, by the id that it was given. */
export const versionOf = (id: string): number | undefined => {
  const version = Number(/\|(\d{7,})-\d+$/.exec(id)?.[1] ?? Number.NaN);
  return Number.isSafeInteger(version) ? version : undefined;
};

/** What they have not read of ours is told with what they wrote next, so that whoever reads on knows. */
export const stampReceived = (
  activity: Partial<Activity>,
  event: Event,
  version: number,
  { refused }: Pick<Mind, 'refused'>,
): Partial<Activity> => ({
  ...activity,
  timestamp: event.receivedAt as unknown as Date,
  ...place(event, version * PER_TURN, {
    ...marksOf(activity),
    ...(refused === undefined ? {} : ({ refusedBefore: refused } satisfies Marks)),
  }),
});

const place = (event: Event, order: number, channelData: unknown): Partial<Activity> => ({
  channelId: CHANNEL_IDS[event.channel],
  conversation: { id: event.conversation } as Activity['conversation'],
  channelData: {
    ...(typeof channelData === 'object' && channelData !== null ? channelData : {}),
    'webchat:sequence-id': order,
  },
});
