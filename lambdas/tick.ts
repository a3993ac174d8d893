// Every minute: what is due becomes an event of its conversation, or of its incident. It decides nothing itself.
import type { Context } from 'aws-lambda';
import type { IncidentEvent } from '../bot/incidents/incident.ts';
import type { Event } from '../bot/model.ts';
import type { EnqueueAll } from './aws/queue.ts';

/** A conversation or an incident whose record is due, and since when (ISO). */
export type Due =
  | { readonly conversation: string; readonly due: string }
  | { readonly incident: string; readonly due: string };
export type TickDeps = {
  /** Those due by `now`: incidents first, each group oldest first, so many at most. */
  readonly dueBy: (now: Date) => Promise<readonly Due[]>;
  readonly enqueue: EnqueueAll;
  readonly clock: () => Date;
  /** What else is due by the clock: a failure of it holds nobody up. */
  readonly beside?: (remainingMs: () => number) => Promise<void>;
};

/** Where nobody says how long there is, such as on a laptop. */
const noLimit: Pick<Context, 'getRemainingTimeInMillis'> = {
  getRemainingTimeInMillis: () => Number.POSITIVE_INFINITY,
};

/** What comes first is in the queue before the next is sent: more side by side than connections are opened in time is lost together. */
const AT_ONCE = 200;

export const tick =
  ({ dueBy, enqueue, clock, beside }: TickDeps) =>
  async (_?: unknown, context = noLimit): Promise<{ readonly events: number }> => {
    const now = clock();
    const events = (await dueBy(now)).map((each) =>
      'incident' in each
        ? dueEvent(each.incident, each.due, now)
        : deliverEvent(each.conversation, each.due, now),
    );
    for (let from = 0; from < events.length; from += AT_ONCE)
      await enqueue(events.slice(from, from + AT_ONCE));
    await beside?.(() => context.getRemainingTimeInMillis());
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

const dueEvent = (incident: string, due: string, now: Date): IncidentEvent => {
  const at = now.toISOString();
  return { id: `due:${incident}:${due}:${at.slice(0, 16)}`, incident, at, kind: 'due' };
};
