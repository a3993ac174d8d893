// The one worker: takes the events of a conversation in queue order. Groups run side by side, one group in order.
import type { Context, SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Event } from '../bot/model.ts';
import type { IncidentWork } from '../bot/incidents/worker.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { warn } from './log.ts';
import { readEvent } from './read-event.ts';

export type ConverseDeps = {
  readonly work: Work;
  /** Takes what happens to incidents. */
  readonly incidents: IncidentWork;
  /** Keeps what no worker can read, with its cause. */
  readonly deadLetter: (body: string, cause: string) => Promise<void>;
};

export const converse =
  (deps: ConverseDeps) =>
  async (
    { Records }: SQSEvent,
    context: Pick<Context, 'getRemainingTimeInMillis'>,
  ): Promise<SQSBatchResponse> => {
    const groups = Map.groupBy(Records, (record) => record.attributes.MessageGroupId ?? record.messageId);
    const remainingMs = () => context.getRemainingTimeInMillis();
    const failures = await Promise.all(
      [...groups.values()].map((group) => inOrder(group, deps, remainingMs)),
    );
    return { batchItemFailures: failures.flat() };
  };

/** A turn that begins with less could not be delivered. */
const ENOUGH_MS = 3_000;

/** What may be an incident's is told with what is read when the first comes. */
const isRare = (event: Event | undefined): boolean => event === undefined || event.kind === 'refused';
const incidentIn = async (event: Event | undefined, body: string) =>
  (await import('./incident-event.ts')).incidentEventIn(event, body);

/** A failure fails the rest of its group, so that the queue gives them again in the same order. */
const inOrder = async (
  group: readonly SQSRecord[],
  deps: ConverseDeps,
  remainingMs: () => number,
): Promise<SQSBatchItemFailure[]> => {
  for (const [index, record] of group.entries()) {
    try {
      if (remainingMs() < ENOUGH_MS) throw new Error('Too little time is left for another event.');
      const event = readEvent(record.body);
      const incident = isRare(event) ? await incidentIn(event, record.body) : undefined;
      if (incident !== undefined) await deps.incidents(incident, remainingMs);
      else if (event === undefined) await deps.deadLetter(record.body, 'This is no event of ours.');
      else await deps.work(event, remainingMs);
    } catch (error) {
      warn('event failed', error);
      return group.slice(index).map(({ messageId }) => ({ itemIdentifier: messageId }));
    }
  }
  return [];
};
