// Every minute: what is due becomes an event of its conversation. It decides nothing itself.
import type { Event } from '../bot/model.ts';
import type { Enqueue } from './aws/queue.ts';

/** A conversation whose record is due, and since when (ISO). */
export type Due = { readonly conversation: string; readonly due: string };
export type TickDeps = {
  /** Those due by `now`, oldest first, at most a page. */
  readonly dueBy: (now: Date) => Promise<readonly Due[]>;
  readonly enqueue: Enqueue;
  readonly clock: () => Date;
  /** What else is due by the clock: a failure of it holds nobody up. */
  readonly beside?: () => Promise<void>;
};

export const tick =
  ({ dueBy, enqueue, clock, beside }: TickDeps) =>
  async (): Promise<{ readonly events: number }> => {
    const now = clock();
    const events = (await dueBy(now)).map(({ conversation, due }) => deliverEvent(conversation, due, now));
    await enqueue(events);
    await beside?.();
    return { events: events.length };
  };

/** Named by its due time and this minute: two ticks at once make one event, and a lost one is made again next time. */
const deliverEvent = (conversation: string, due: string, now: Date): Event => {
  const at = now.toISOString();
  return {
    id: `deliver:${conversation}:${due}:${at.slice(0, 16)}`,
    conversation,
    channel: 'webchat',
    at,
    receivedAt: at,
    kind: 'deliver',
  };
};
