// Texts and delivery reports that AWS End User Messaging hands over by SNS: parse, enqueue. A throw makes Lambda try again.
import type { StatusReport } from '../bot/channels/channel.ts';
import { parseSnsSms } from '../bot/channels/sms/aws/parse.ts';
import type { Event } from '../bot/model.ts';
import type { Enqueue } from './aws/queue.ts';
import { keptOf, TOO_LARGE } from './kept.ts';

export type SmsDeps = {
  /** Makes conversation ids: the same secret as the other providers' webhooks have. */
  readonly idSecret: string;
  readonly enqueue: Enqueue;
  readonly clock: () => Date;
  /** Told of what was not understood: counted, and never with its content. */
  readonly count: (what: 'unsupported', channel: 'sms', why: string) => void;
  /** Takes what became of a text that we sent. @returns the event that its conversation is to be told by, where it is */
  readonly report?: (report: StatusReport) => Promise<Event | undefined>;
};

/** Resolves when every text is in the queue and every report is taken; both may come again, and are then the same. */
export const sms =
  ({ idSecret, enqueue, clock, count, report = unkept }: SmsDeps) =>
  async (event: unknown): Promise<void> => {
    const incoming = parseSnsSms(event, { idSecret, receivedAt: clock().toISOString() });
    for (const each of incoming) if (each.kind === 'unsupported') count('unsupported', 'sms', each.why);
    // What people said comes first.
    await enqueueAll(
      enqueue,
      keptOf(
        incoming.flatMap((each) => (each.kind === 'event' ? [each.event] : [])),
        () => count('unsupported', 'sms', TOO_LARGE),
      ),
    );
    const reports = incoming.flatMap((each) => (each.kind === 'status' ? [each.report] : []));
    const told = await Promise.all(reports.map((each) => report(each)));
    await enqueueAll(
      enqueue,
      told.filter((each) => each !== undefined),
    );
  };

const enqueueAll = async (enqueue: Enqueue, events: readonly Event[]): Promise<void> => {
  if (events.length > 0) await enqueue(events);
};

const unkept = (): Promise<undefined> => Promise.resolve(undefined);
