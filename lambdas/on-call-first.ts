// Whether a text answers a page is found out before its turn, so that the turn is pure. A danger in it is answered first, unless it is the
// one that was made safe, or one that may be none: that is no question to whoever goes there.
import type { Dangers } from '../bot/content.ts';
import type { Event, OnCallHeard } from '../bot/model.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { dangerIn } from '../bot/understanding/danger.ts';

/** A text message, and what it says. */
export type Texted = Event & { readonly kind: 'activity' };
/**
 * @param isAlarm a danger is told in it
 * @returns undefined for what is no answer, and for whoever is on no rota; `later` for what is to be answered as a danger first
 */
export type HearOnCall = (event: Texted, isAlarm?: boolean) => Promise<OnCallHeard | undefined | 'later'>;

export type OnCallFirst = {
  /** Loaded with the first text. @throws when incidents cannot be read: the text comes again, for an answer is not to be lost */
  readonly hear: HearOnCall;
  /** As they are when an event comes. */
  readonly dangers: () => Dangers;
};

export const onCallFirst =
  ({ hear, dangers }: OnCallFirst) =>
  (work: Work): Work =>
  async (event, remainingMs) => {
    if (!isText(event)) return work(event, remainingMs);
    const { text = '' } = event.activity;
    const danger = dangerIn(text, dangers());
    const isAlarm = danger && !danger.asks;
    const onCall = isAlarm && !/^\W*\d{3}/.test(text) ? 'later' : await hear(event, isAlarm);
    if (onCall !== 'later') return work(onCall ? { ...event, onCall } : event, remainingMs);
    await work(event, remainingMs);
    await hear(event);
  };

const isText = (event: Event): event is Texted =>
  event.kind === 'activity' && event.channel === 'sms' && event.activity.type === 'message';
