// What a chat's line says of a message that could not be delivered. The worker reads this at its start, so it is small.
import type { RefusedMessage } from '../channels/channel.ts';
import type { ChatSummary } from './board.ts';

/** That it was, and which message. */
export const undeliveredOf = ({
  activity,
}: Pick<RefusedMessage, 'activity'>): Pick<ChatSummary, 'undelivered' | 'failed'> => ({
  undelivered: true,
  ...(activity === undefined ? {} : { failed: activity }),
});
