// Reads an event from the queue. Only our own functions write there, but a deploy may meet messages of another version.
import * as z from 'zod/mini';
import { REFUSALS } from '../bot/channels/channel.ts';
import type { Event } from '../bot/model.ts';

const common = {
  id: z.string(),
  conversation: z.string(),
  channel: z.enum(['webchat', 'messenger', 'whatsapp', 'sms']),
  at: z.string(),
  receivedAt: z.string(),
};
const Queued = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('activity'),
    activity: z.looseObject({}),
    alarmed: z.optional(z.literal(true)),
  }),
  z.object({ ...common, kind: z.literal('connected'), connection: z.string(), watermark: z.number() }),
  z.object({ ...common, kind: z.literal(['deliver', 'erase']) }),
  z.object({
    ...common,
    kind: z.literal(['news', 'incident']),
    news: z.looseObject({ reference: z.string() }),
  }),
  z.object({
    ...common,
    kind: z.literal('agent'),
    agent: z.object({ id: z.string(), name: z.string() }),
    role: z.enum(['agent', 'supervisor']),
    does: z.looseObject({ does: z.string() }),
    handoff: z.optional(z.string()),
  }),
  z.object({ ...common, kind: z.literal('notice'), news: z.looseObject({ id: z.string() }) }),
  z.object({
    ...common,
    kind: z.literal('proved'),
    proof: z.object({ level: z.literal([2, 3]), account: z.string(), person: z.string() }),
    prefers: z.optional(z.enum(['en', 'cy'])),
  }),
  z.object({ ...common, kind: z.literal('payment'), order: z.string(), payment: z.optional(z.string()) }),
  z.object({
    ...common,
    kind: z.literal('refused'),
    refusal: z.enum(REFUSALS),
    activity: z.optional(z.string()),
    code: z.optional(z.string()),
  }),
]);

/** @returns undefined when it is no event that this version knows */
export const readEvent = (body: string): Event | undefined => {
  try {
    const parsed = Queued.safeParse(JSON.parse(body));
    return parsed.success ? (parsed.data as Event) : undefined;
  } catch {
    return undefined;
  }
};
