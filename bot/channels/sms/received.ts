// What all providers' parsers make: a person's words as an event, under the id that the provider gave them.
import * as z from 'zod/mini';
import type { Activity, Event } from '../../model.ts';
import type { Incoming } from '../channel.ts';
import { conversationId } from '../ids.ts';
import { e164 } from './number.ts';

export type Received = {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  /** When the provider says it came, where it says so. */
  readonly at?: string | undefined;
  /** What else the activity has. */
  readonly more?: Partial<Activity>;
};
/** The same secret for every provider makes the same conversation of the same number. */
export type Here = { readonly idSecret: string; readonly receivedAt: string };

export const conversationOf = (idSecret: string, number: string): string =>
  conversationId(idSecret, 'sms', number);

/** Not from a number that can be answered (a short code, a name): no conversation. */
export const received = (
  { id, from, text, at, more }: Received,
  { idSecret, receivedAt }: Here,
): Incoming => {
  const account = e164(from);
  if (account === undefined) return unsupported('not from a phone number');
  const conversation = conversationOf(idSecret, account);
  const activity: Partial<Activity> = {
    type: 'message',
    id,
    text,
    from: { id: account, name: '', role: 'user' },
    conversation: { id: conversation } as Activity['conversation'],
    ...more,
  };
  const event: Event = {
    id,
    conversation,
    channel: 'sms',
    at: notLater(at, receivedAt),
    receivedAt,
    kind: 'activity',
    activity,
  };
  return { kind: 'event', event };
};

export const unsupported = (why: string): Incoming => ({ kind: 'unsupported', why });

/** The conversation that a report is of, where the number says. */
export const reportedOf = (
  idSecret: string,
  number: string | null | undefined,
): { readonly conversation?: string } => {
  const account = e164(number ?? '');
  return account === undefined ? {} : { conversation: conversationOf(idSecret, account) };
};

/** Never later than it came here; unreadable or absent, when it came. @param at ISO or ms */
export const notLater = (at: string | number | null | undefined, receivedAt: string): string => {
  const ms = typeof at === 'number' ? at : Date.parse(at ?? '');
  return ms > 0 && ms < Date.parse(receivedAt) ? new Date(ms).toISOString() : receivedAt;
};

/** What a provider names its things by: short, and not empty. */
export const Id = z.string().check(z.minLength(1), z.maxLength(100));

/** Undefined when it is no JSON. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
