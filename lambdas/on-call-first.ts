// Whether a text answers a page is found out before its turn, so that the turn is pure. A danger in it is answered first, unless it is the
// one that was made safe, or one that may be none: that is no question to whoever goes there.
import type { Dangers } from '../bot/content.ts';
import { tellsMadeSafe } from '../bot/incidents/answer-shape.ts';
import { isAccount, undoneIn } from '../bot/incidents/made-safe.ts';
import type { Event, OnCallHeard } from '../bot/model.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { dangerIn } from '../bot/understanding/danger.ts';

/** A text message, and what it says. */
export type Texted = Event & { readonly kind: 'activity' };
/** A danger in it: one that they say they have dealt with, one that is `told`, and one that was `answered` before this. */
export type DangerBeside = 'done-with' | 'told' | 'answered';
/** @returns undefined for what is no answer, and for whoever is on no rota; `later` for what is to be answered as a danger first */
export type HearOnCall = (event: Texted, danger?: DangerBeside) => Promise<OnCallHeard | undefined | 'later'>;

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
    const beside = besideIn(text, dangers());
    // Nobody's danger waits until it is known who they are, unless it looks like an answer.
    const isLater = beside === 'told' && !/^\W*\d{3}/.test(text);
    const onCall = isLater ? 'later' : await hear(event, beside);
    if (onCall !== 'later') return work(onCall ? { ...event, onCall } : event, remainingMs);
    await work(event, remainingMs);
    await hear(event, 'answered');
  };

/** What they say they have dealt with is no danger anew; what stands beside that is one. */
const besideIn = (text: string, dangers: Dangers): DangerBeside | undefined => {
  if (!isAlarm(text, dangers)) return undefined;
  const isDone = tellsMadeSafe(text) || isAccount(text);
  return isDone && !isAlarm(undoneIn(text), dangers) ? 'done-with' : 'told';
};

const isAlarm = (text: string, dangers: Dangers): boolean => {
  const danger = dangerIn(text, dangers);
  return danger !== undefined && danger.asks !== true;
};

const isText = (event: Event): event is Texted =>
  event.kind === 'activity' && event.channel === 'sms' && event.activity.type === 'message';
