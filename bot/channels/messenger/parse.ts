// A Messenger webhook becomes events: every entry of the batch, and every messaging event of an entry. Nothing is thrown.
import * as z from 'zod/mini';
import type { Activity, Event } from '../../model.ts';
import type { Incoming, Webhook } from '../channel.ts';
import { conversationId } from '../ids.ts';

const Batch = z.object({
  object: z.string(),
  entry: z.array(z.looseObject({ messaging: z.optional(z.array(z.unknown())) })),
});
const Said = z.looseObject({
  sender: z.object({ id: z.string() }),
  timestamp: z.optional(z.union([z.number(), z.string()])),
  message: z.optional(
    z.looseObject({
      mid: z.string(),
      text: z.optional(z.string()),
      is_echo: z.optional(z.boolean()),
      quick_reply: z.optional(z.object({ payload: z.string() })),
    }),
  ),
  postback: z.optional(
    z.looseObject({
      mid: z.optional(z.string()),
      title: z.optional(z.string()),
      payload: z.optional(z.string()),
    }),
  ),
});
type Said = z.infer<typeof Said>;

/** @param idSecret makes the conversation's id from the page-scoped id of the person */
export const parse = (idSecret: string, { body, receivedAt }: Webhook): readonly Incoming[] => {
  const batch = Batch.safeParse(jsonOf(body));
  if (!batch.success) return [{ kind: 'unsupported', why: 'not a batch' }];
  if (batch.data.object !== 'page') return [{ kind: 'unsupported', why: 'not of a page' }];
  return batch.data.entry.flatMap(({ messaging }) =>
    messaging === undefined
      ? [unsupported('no messaging')]
      : messaging.map((each) => incoming(idSecret, each, receivedAt)),
  );
};

const unsupported = (why: string): Incoming => ({ kind: 'unsupported', why });

const incoming = (idSecret: string, each: unknown, receivedAt: string): Incoming => {
  const parsed = Said.safeParse(each);
  if (!parsed.success) return unsupported('not understood');
  const { message, postback } = parsed.data;
  if (message?.is_echo === true) return unsupported('echo');
  if (message?.text !== undefined)
    return event(idSecret, parsed.data, message.mid, message.text, message.quick_reply?.payload, receivedAt);
  if (postback?.mid !== undefined)
    return event(idSecret, parsed.data, postback.mid, postback.title ?? '', postback.payload, receivedAt);
  return unsupported(message === undefined ? 'kind of event' : 'kind of message');
};

const event = (
  idSecret: string,
  { sender, timestamp }: Said,
  mid: string,
  text: string,
  payload: string | undefined,
  receivedAt: string,
): Incoming => {
  const conversation = conversationId(idSecret, 'messenger', sender.id);
  const value = payload === undefined ? undefined : jsonOf(Buffer.from(payload));
  const activity: Partial<Activity> = {
    type: 'message',
    id: mid,
    text,
    from: { id: sender.id, name: '', role: 'user' },
    conversation: { id: conversation } as Activity['conversation'],
    ...(value === undefined ? {} : { value }),
  };
  const made: Event = {
    id: mid,
    conversation,
    channel: 'messenger',
    at: sentAt(timestamp, receivedAt),
    receivedAt,
    kind: 'activity',
    activity,
  };
  return { kind: 'event', event: made };
};

/** Milliseconds by the documents, seconds or strings on some of their pages; never later than it came. */
const sentAt = (timestamp: number | string | undefined, receivedAt: string): string => {
  const given = Number(timestamp);
  const ms = given < 1e12 ? given * 1000 : given;
  return Number.isFinite(ms) && ms > 0 && ms < Date.parse(receivedAt)
    ? new Date(ms).toISOString()
    : receivedAt;
};

const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};
