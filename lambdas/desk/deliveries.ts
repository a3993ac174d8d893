// How far messages of ours have come: what waits to be sent, went out, or was refused; of what agents wrote also what the provider said since.
import { isOurs } from '../../bot/channels/marks.ts';
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import type { Delivery, TurnShown } from './wire.ts';

export const deliveriesOf = (
  { outbox, refused }: Pick<ConversationRecord, 'outbox' | 'refused'>,
  turns: readonly TurnShown[],
  lately: ReadonlyMap<string, Delivery['state']> = new Map(),
): readonly Delivery[] => {
  const waiting = new Set(
    outbox.flatMap(({ activities, sent = 0 }) => activities.slice(sent).map(({ id }) => id)),
  );
  const shown = turns
    .flatMap(({ activities }) => activities.filter((each) => each.type === 'message' && isOurs(each)))
    .flatMap(({ id }): readonly Delivery[] => {
      if (id === undefined) return [];
      if (id === refused?.activity) return [{ activity: id, state: 'failed' }];
      return [{ activity: id, state: waiting.has(id) ? 'queued' : (lately.get(id) ?? 'sent') }];
    });
  // Read long after its turn was shown: with whatever is asked next it is told again.
  const others = [...lately].filter(([id]) => !shown.some(({ activity }) => activity === id));
  return [
    ...shown,
    ...others.map(
      ([activity, state]) =>
        ({ activity, state: activity === refused?.activity ? 'failed' : state }) as const,
    ),
  ];
};
