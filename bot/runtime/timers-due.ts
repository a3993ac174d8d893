// The timers of a conversation, as the record keeps when the first is due and the worker finds it.
import type { Event } from '../model.ts';
import type { ConversationRecord } from './record.ts';

/** What `tick` found due is the conversation's first timer that has come, or only its outbox. Each has one turn, whoever asks. */
export const timerRung = (time: Date, event: Event, record: ConversationRecord): Event | undefined => {
  const timer = event.kind === 'deliver' ? record.dialog?.timers?.[0] : undefined;
  const now = time.toISOString();
  if (timer === undefined || timer.at > now) return undefined;
  const { conversation, channel } = event;
  return {
    id: `timer:${timer.id}`,
    conversation,
    channel,
    at: timer.at,
    receivedAt: now,
    kind: 'timer',
    timer: timer.id,
  };
};

/** The soonest of the outbox's time and the timers' is when `tick` finds it. */
export const withTimersDue = (record: ConversationRecord): ConversationRecord => {
  const timer = record.dialog?.timers?.[0];
  return timer === undefined || (record.due !== undefined && record.due <= timer.at)
    ? record
    : { ...record, due: timer.at };
};
