// What the service adds to every activity: id, time, channel, conversation, who it is from, and its place in the order.
import type { Activity } from 'botframework-schema';
import type { ChannelId, Event } from '../model.ts';
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

/** @returns the activity as recorded: ids are stable, so that clients can drop what they have already. */
export const stamp = (
  activity: Partial<Activity>,
  event: Event,
  version: number,
  index: number,
  { content, now }: Mind,
): Partial<Activity> => {
  // A client holds an answer back until it has what is answered, so only what it is shown is named.
  const answered =
    event.kind === 'activity' && event.activity.type === 'message' ? event.activity.id : undefined;
  return {
    ...activity,
    id: `${event.conversation}|${String(version).padStart(7, '0')}-${index + 1}`,
    timestamp: now.toISOString() as unknown as Date,
    ...place(event, version * PER_TURN + index + 1, activity.channelData),
    from: { id: BOT_ID, name: content.council.assistant.en, role: 'bot' },
    ...(answered === undefined ? {} : { replyToId: answered }),
  };
};

export const stampReceived = (
  activity: Partial<Activity>,
  event: Event,
  version: number,
): Partial<Activity> => ({
  ...activity,
  timestamp: event.receivedAt as unknown as Date,
  ...place(event, version * PER_TURN, activity.channelData),
});

const place = (event: Event, order: number, channelData: unknown): Partial<Activity> => ({
  channelId: CHANNEL_IDS[event.channel],
  conversation: { id: event.conversation } as Activity['conversation'],
  channelData: {
    ...(typeof channelData === 'object' && channelData !== null ? channelData : {}),
    'webchat:sequence-id': order,
  },
});
