// A posted activity becomes an event. The service says who it is from and when it came; the client says the rest.
import * as z from 'zod/mini';
import type { Activity, Event } from '../../model.ts';
import { activityId } from '../ids.ts';

/** What we read of an activity; what else it holds is kept. Clients send nulls where they have nothing. */
const Posted = z.looseObject({
  type: z.string().check(z.minLength(1), z.maxLength(50)),
  text: z.nullish(z.string()),
  name: z.nullish(z.string()),
  locale: z.nullish(z.string().check(z.maxLength(35))),
  attachments: z.nullish(z.array(z.looseObject({}))),
  channelData: z.nullish(z.unknown()),
  localTimestamp: z.nullish(z.string()),
});

/** `event` goes into the queue; `passing` (typing) does not; `ignored` is accepted and dropped. */
export type Parsed =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'passing'; readonly id: string }
  | { readonly kind: 'ignored'; readonly id: string }
  | { readonly kind: 'invalid'; readonly why: string };

export type From = { readonly conversation: string; readonly user: string; readonly receivedAt: string };

/** Types that are turns. Others are accepted, as the protocol asks, and nothing comes of them. */
const TAKEN = ['message', 'event', 'messageReaction', 'invoke', 'endOfConversation'];

export const parseActivity = (body: unknown, { conversation, user, receivedAt }: From): Parsed => {
  const parsed = Posted.safeParse(body);
  if (!parsed.success) return { kind: 'invalid', why: 'Invalid or missing activity in HTTP body' };
  const { deliveryMode: _, ...posted } = withoutNulls(parsed.data);
  const clientId = asRecord(posted['channelData'])['clientActivityID'];
  const id = activityId(conversation, typeof clientId === 'string' && clientId !== '' ? clientId : undefined);
  const type = String(posted['type']);
  if (type === 'typing') return { kind: 'passing', id };
  if (!TAKEN.includes(type)) return { kind: 'ignored', id };
  const activity: Partial<Activity> = {
    ...(posted as Partial<Activity>),
    id,
    from: { id: user, name: '', role: 'user' },
    conversation: { id: conversation } as Activity['conversation'],
  };
  return {
    kind: 'event',
    event: {
      id,
      conversation,
      channel: 'webchat',
      at: sentAt(posted['localTimestamp'], receivedAt),
      receivedAt,
      kind: 'activity',
      activity,
    },
  };
};

/** The conversation's first event: somebody opened the chat. */
export const startEvent = ({ conversation, user, receivedAt }: From, locale: string | undefined): Event => ({
  id: `${conversation}|start`,
  conversation,
  channel: 'webchat',
  at: receivedAt,
  receivedAt,
  kind: 'activity',
  activity: {
    type: 'conversationUpdate',
    id: `${conversation}|start`,
    from: { id: user, name: '', role: 'user' },
    membersAdded: [{ id: user, name: '' }],
    ...(locale === undefined ? {} : { locale }),
  },
});

/**
 * The client's own clock says when it was sent, but never later than it came: a late repeat is told by it. Nor long before, for the
 * transcript is looked through from then on.
 */
const sentAt = (claimed: unknown, receivedAt: string): string => {
  const at = typeof claimed === 'string' ? Date.parse(claimed) : Number.NaN;
  const came = Date.parse(receivedAt);
  return Number.isNaN(at) || at > came ? receivedAt : new Date(Math.max(at, came - LATE_MS)).toISOString();
};
const LATE_MS = 10 * 60_000;

const withoutNulls = (body: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined));

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
