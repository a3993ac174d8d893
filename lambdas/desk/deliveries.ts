// How far messages of ours have come, from what the conversation itself knows: what waits to be sent, went out, or was refused.
import { isOurs } from '../../bot/channels/marks.ts';
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import type { Delivery, TurnShown } from './wire.ts';

export const deliveriesOf = (
  { outbox, refused }: Pick<ConversationRecord, 'outbox' | 'refused'>,
  turns: readonly TurnShown[],
): readonly Delivery[] => {
  const waiting = new Set(
    outbox.flatMap(({ activities, sent = 0 }) => activities.slice(sent).map(({ id }) => id)),
  );
  return turns
    .flatMap(({ activities }) => activities.filter((each) => each.type === 'message' && isOurs(each)))
    .flatMap(({ id }): readonly Delivery[] => {
      if (id === undefined) return [];
      if (id === refused?.activity) return [{ activity: id, state: 'failed' }];
      return [{ activity: id, state: waiting.has(id) ? 'queued' : 'sent' }];
    });
};
