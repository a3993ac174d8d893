// Reads an event from the queue. Only our own functions write there, but a deploy may meet messages of another version.
import * as z from 'zod/mini';
import type { Event } from '../bot/model.ts';

const Queued = z.looseObject({
  id: z.string(),
  conversation: z.string(),
  channel: z.enum(['webchat', 'messenger', 'whatsapp', 'sms']),
  at: z.string(),
  receivedAt: z.string(),
  kind: z.enum(['activity', 'connected', 'deliver', 'result']),
});

/** @returns undefined when it is no event that this version knows */
export const readEvent = (body: string): Event | undefined => {
  try {
    const parsed = Queued.safeParse(JSON.parse(body));
    return parsed.success ? (parsed.data as unknown as Event) : undefined;
  } catch {
    return undefined;
  }
};
