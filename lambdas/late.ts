// A message that has had no turn for minutes: its sender gets fixed words, with whom to call, once an hour. Needs neither the worker nor the table. The message stays where it is.
import type { Context, SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Activity, Both, Event, Language } from '../bot/model.ts';
import type { Senders } from '../bot/runtime/ports.ts';
import { familiarity, type ConversationRecord } from '../bot/runtime/record.ts';
import { say } from '../bot/say.ts';
import { readEvent } from './read-event.ts';

export type LateDeps = {
  /** The conversation as it stands; undefined where there is none yet. */
  readonly record: (conversation: string) => Promise<ConversationRecord | undefined>;
  /** Whether anything waits in the one queue: asked where the table does not answer. */
  readonly isWaiting: () => Promise<boolean>;
  readonly senders: Senders;
  readonly said: Both;
  /** Keeps the note, and with it all later ones of its conversation, out of sight for so long (s). */
  readonly hold: (receipt: string, seconds: number) => Promise<void>;
  readonly clock: () => Date;
  readonly log: (entry: LateLog) => void;
  readonly warn: (what: string, error: unknown) => void;
};
/** `said`, or why not: it was answered; too long ago to be of use; nobody may be written to; refused. */
export type LateLog = {
  readonly conversation: string;
  readonly channel: Event['channel'];
  readonly came: 'said' | 'answered' | 'stale' | 'stopped' | 'refused' | 'off';
};

/** The table and the queue are waited for this long (ms), and a provider as in a turn. */
const ASK_MS = 1_500;
const CALL_MS = 4_000;
/** What was written so long ago is not answered with "just now". */
const STALE_MS = 15 * 60_000;
/** A conversation is told once in so many seconds. */
const ONCE_IN = 60 * 60;

/** Of a FIFO queue, one at a time: what failed comes again, and what was said is held. */
export const late =
  (deps: LateDeps) =>
  async ({ Records }: SQSEvent, _?: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SQSBatchResponse> => {
    const left: SQSBatchItemFailure[] = [];
    for (const record of Records)
      if (!(await isDone(deps, record))) left.push({ itemIdentifier: record.messageId });
    return { batchItemFailures: left };
  };

const isDone = async (deps: LateDeps, { body, receiptHandle }: SQSRecord): Promise<boolean> => {
  try {
    const event = readEvent(body);
    if (event?.kind !== 'activity') return true;
    const { conversation, channel } = event;
    const came = await lookedAt(deps, event);
    if (came === 'later') return false;
    deps.log({ conversation, channel, came });
    if (came !== 'said') return true;
    // A queue remembers without a table: while this note is out of sight, no other of its conversation is handed out.
    await deps.hold(receiptHandle, ONCE_IN);
    return false;
  } catch (error) {
    deps.warn('a late message was not looked at', error);
    return false;
  }
};

type Told = Event & { readonly kind: 'activity' };

const lookedAt = async (deps: LateDeps, event: Told): Promise<LateLog['came'] | 'later'> => {
  const { clock, senders } = deps;
  const now = clock();
  if (now.getTime() - Date.parse(event.receivedAt) > STALE_MS) return 'stale';
  const record = await recordOf(deps, event.conversation);
  if (record === 'unknown' ? !(await isAnythingWaiting(deps)) : isTaken(record, event)) return 'answered';
  const dialog = record === 'unknown' ? undefined : record?.dialog;
  if (dialog?.stopped !== undefined) return 'stopped';
  const send = senders[event.channel];
  if (send === undefined) return 'off';
  const language: Language =
    dialog?.language ?? (event.activity.locale?.startsWith('cy') === true ? 'cy' : 'en');
  const from = event.activity.from as { readonly id?: string } | null | undefined;
  const activity: Partial<Activity> = {
    ...say({ text: deps.said[language] }, language),
    id: `${event.conversation}|late-${event.id}`,
  };
  const { rest } = await send({
    conversation: event.conversation,
    account: from?.id,
    version: 0,
    activities: [activity],
    sent: 0,
    sockets: [],
    withinMs: CALL_MS,
    now: now.toISOString(),
    lastHeardAt: event.receivedAt,
    // No cap of the day's is to leave whoever may be in danger without the numbers.
    urgent: true,
  });
  return rest === undefined ? 'said' : rest === 'never' ? 'refused' : 'later';
};

const recordOf = async (
  { record, warn }: LateDeps,
  conversation: string,
): Promise<ConversationRecord | undefined | 'unknown'> =>
  inTime(record(conversation), 'unknown' as const, (error) => warn('the table does not say', error));

/** With nothing in the queue, all was taken, whatever the table says. Where neither answers, no worker does anything. */
const isAnythingWaiting = ({ isWaiting, warn }: LateDeps): Promise<boolean> =>
  inTime(isWaiting(), true, (error) => warn('the queue does not say', error));

/** Where more came after it than a record names, they had their turns, and it had its own before them. */
const isTaken = (record: ConversationRecord | undefined, event: Told): boolean =>
  record !== undefined && familiarity(record, event) !== 'new';

const inTime = async <T, O>(
  asked: Promise<T>,
  otherwise: O,
  failed: (error: unknown) => void,
): Promise<T | O> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<O>((resolve) => (timer = setTimeout(() => resolve(otherwise), ASK_MS)));
  const answered = asked.catch((error: unknown) => {
    failed(error);
    return otherwise;
  });
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
};
