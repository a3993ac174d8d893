// How far messages of ours have come, as a port. Reports come late, twice and in any order, so each only adds what ranks higher.
import { DELIVERY_RANK, type DeliveryState, type Refusal, type StatusReport } from '../channels/channel.ts';
import type { ChannelId, Event } from '../model.ts';

/** A message that the worker sent, under the provider's own id. */
export type SentMessage = {
  readonly channel: ChannelId;
  readonly id: string;
  readonly conversation: string;
  readonly activity: string;
  /** ISO: when we sent it. */
  readonly at: string;
  /** An agent wrote it, and sees how far it came. */
  readonly byPerson?: true;
};
/** A message that the provider gave up for good. `activity` is unknown when we could not keep what we sent. */
export type FailedMessage = {
  readonly channel: ChannelId;
  readonly id: string;
  readonly conversation: string;
  readonly activity?: string;
  readonly refusal: Refusal;
  readonly code?: string;
  readonly at: string;
};
/** What is known of a message. `state` is undefined until the provider has said something. */
export type MessageStatus = {
  readonly conversation?: string;
  readonly activity?: string;
  readonly state?: DeliveryState;
  readonly at?: string;
  readonly refusal?: Refusal;
  readonly code?: string;
};

/** Writing what was sent and writing what is reported of it commute: whichever comes second sees a failure. */
export type Statuses = {
  /** @returns the failure that its conversation has to be told of, every time that it is reported */
  report(report: StatusReport): Promise<FailedMessage | undefined>;
  /** @returns those that were reported as failed for good before this was kept */
  sent(messages: readonly SentMessage[]): Promise<readonly FailedMessage[]>;
  /** @returns undefined when nothing is known */
  of(channel: ChannelId, id: string): Promise<MessageStatus | undefined>;
  /** The latest that agents wrote in a conversation, by the activity; one that nothing is known of yet was sent. */
  lately(channel: ChannelId, conversation: string): Promise<ReadonlyMap<string, DeliveryState>>;
};

/** An agent looks at no more of them at once. */
export const LATELY = 20;

/** Of an activity that went in several messages, how far the one came that has come least. One that failed is told. */
export const together = (
  states: readonly (readonly [activity: string, state: DeliveryState])[],
): ReadonlyMap<string, DeliveryState> => {
  const all = new Map<string, DeliveryState>();
  for (const [activity, state] of states) {
    const other = all.get(activity) ?? state;
    const isLess = state === 'failed' || (other !== 'failed' && DELIVERY_RANK[state] < DELIVERY_RANK[other]);
    all.set(activity, isLess ? state : other);
  }
  return all;
};

/** Kept this long: providers report for some days, and nobody asks later. */
export const STATUS_DAYS = 30;

/** Reports in one order, the greatest of which is kept: rank, a refusal for good before one for now, then the later. */
export const orderOf = ({ state, refusal, code, at }: StatusReport): string =>
  [DELIVERY_RANK[state], isForGood(refusal) ? 1 : 0, at, refusal ?? '', code ?? ''].join('|');

/** One that passes by itself is no news; all others are the conversation's business. */
export const isForGood = (refusal: Refusal | undefined): refusal is Exclude<Refusal, 'retry'> =>
  refusal !== undefined && refusal !== 'retry';

/** A provider that speaks of all that was sent by a time: the higher of that and what it said of this message. */
export const raised = (
  status: MessageStatus,
  sentAt: string | undefined,
  upTo: Readonly<Partial<Record<DeliveryState, number>>>,
): MessageStatus => {
  const reached = (['read', 'delivered'] as const).find(
    (state) => sentAt !== undefined && Date.parse(sentAt) <= (upTo[state] ?? Number.NEGATIVE_INFINITY),
  );
  const rank = status.state === undefined ? -1 : DELIVERY_RANK[status.state];
  return reached === undefined || DELIVERY_RANK[reached] <= rank ? status : { ...status, state: reached };
};

/** The event of a failed message: the same whoever makes it, so that it is taken once. */
export const refusedEvent = (
  { channel, id, conversation, activity, refusal, code, at }: FailedMessage,
  receivedAt: string,
): Event & { readonly kind: 'refused' } => ({
  id: `refused:${channel}:${id}`,
  conversation,
  channel,
  at: at < receivedAt ? at : receivedAt,
  receivedAt,
  kind: 'refused',
  refusal,
  ...(activity === undefined ? {} : { activity }),
  ...(code === undefined ? {} : { code }),
});
