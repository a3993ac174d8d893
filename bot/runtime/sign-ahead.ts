// "Read" and "typing", said at once to whoever waits for an answer. A courtesy: nothing waits for it, and nothing comes of its failing.
import { isOurs, marksOf } from '../channels/marks.ts';
import type { Effect, Event } from '../model.ts';
import { isUrgent, isWaiting } from './outbox.ts';
import type { Signs } from './ports.ts';
import type { ConversationRecord, TurnOutput } from './record.ts';

/** A sign that takes longer is too late to be one. */
const SIGN_MS = 3_000;

/**
 * Called when a turn is decided and before it is written: deciding takes no time in which a call could get out, and only then is
 * it known whether there will be an answer. In silence, and while the provider refuses our words, nothing is said that promises one.
 * @param next the record as the turn leaves it, its own output last
 */
export const signAhead = (
  signs: Signs | undefined,
  event: Event,
  { account, outbox }: ConversationRecord,
  remainingMs: number,
): void => {
  const sign = signs?.[event.channel];
  const output = outbox.at(-1);
  if (sign === undefined || account === undefined || output === undefined) return;
  if (event.kind !== 'activity' || signed.has(event.activity)) return;
  if (marksOf(event.activity).onPage === true) return;
  // A safety line has the provider to itself.
  if (!isAnswered(output) || isUrgent(output) || outbox.some(isWaiting)) return;
  signed.add(event.activity);
  const { id: message = event.id } = event.activity;
  void (async () => sign({ account, message, withinMs: Math.min(SIGN_MS, remainingMs) }))().catch(
    () => undefined,
  );
};

/** A turn that runs anew because another writer came first has said so already. */
const signed = new WeakSet<object>();

const isAnswered = ({ activities, effects }: TurnOutput): boolean =>
  activities.some(isOurs) || effects.some(isWaitedFor);

/** Its result is what the person is told. */
const isWaitedFor = ({ kind }: Effect): boolean => kind === 'submit' || kind === 'find';
