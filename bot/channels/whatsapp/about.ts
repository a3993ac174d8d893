// What everything in a webhook has, whatever happened: with whom, and when.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Activity } from '../../model.ts';
import type { Incoming, Marks } from '../channel.ts';
import { conversationId } from '../ids.ts';

/** What is missing, or is not what it should be, is left out: one odd field must not lose a message. */
export const maybeText = z.catch(z.optional(z.string().check(z.minLength(1))), undefined);
export const maybeList = z.catch(z.optional(z.array(z.unknown())), undefined);

/** Those of a list that can be read. */
export const readAll = <T>(schema: z.ZodMiniType<T>, all: readonly unknown[] = []): readonly T[] =>
  all.map((each) => schema.safeParse(each)).flatMap((read) => (read.success ? [read.data] : []));

/** The people of a webhook, whom its messages name by one of these or both. */
export const Person = z.looseObject({ wa_id: maybeText, user_id: maybeText });
export type Person = z.infer<typeof Person>;

export type Came = {
  readonly idSecret: string;
  readonly receivedAt: string;
  readonly people: readonly Person[];
};
export type About = {
  /** Whom to answer: the number, or the business-scoped id of who has none to show. */
  readonly account: string;
  readonly conversation: string;
  /** ISO: when Meta says that it happened, never later than it came. */
  readonly at: string;
  readonly receivedAt: string;
  /** As Meta says it: the same when it is delivered again. */
  readonly claimed: unknown;
  /** Written by the council's staff in the WhatsApp Business app. */
  readonly isEcho: boolean;
};
type Named = { readonly phone: string | undefined; readonly userId: string | undefined };

/**
 * The business-scoped id comes with every message, the number only with some, so the first makes the conversation.
 * @returns undefined when it does not say with whom
 */
export const aboutOf = (
  named: Named,
  claimed: unknown,
  came: Came,
  { isEcho = false } = {},
): About | undefined => {
  const { receivedAt } = came;
  const { phone, userId } = completed(named, came.people);
  const account = phone ?? userId;
  if (account === undefined) return undefined;
  const conversation = conversationOf(came, userId ?? account);
  return { account, conversation, at: notAfter(claimed, receivedAt), receivedAt, claimed, isEcho };
};

export const conversationOf = ({ idSecret }: Pick<Came, 'idSecret'>, key: string): string =>
  conversationId(idSecret, 'whatsapp', key);

const completed = ({ phone, userId }: Named, people: readonly Person[]): Named => ({
  phone: phone ?? (userId === undefined ? userId : people.find(({ user_id }) => user_id === userId)?.wa_id),
  userId: userId ?? (phone === undefined ? phone : people.find(({ wa_id }) => wa_id === phone)?.user_id),
});

/** An activity of the person's, or of staff to them, as an event under a stable id. */
export const eventOf = (about: About, id: string, activity: Partial<Activity>): Incoming => {
  const { account, conversation, at, receivedAt, isEcho } = about;
  const marks: Marks = isEcho ? { echo: true } : {};
  const channelData = { ...(activity.channelData as object | undefined), ...marks };
  return {
    kind: 'event',
    event: {
      id,
      conversation,
      channel: 'whatsapp',
      at,
      receivedAt,
      kind: 'activity',
      activity: {
        ...activity,
        id,
        from: { id: account, name: '', role: isEcho ? 'bot' : 'user' },
        conversation: { id: conversation } as Activity['conversation'],
        ...(Object.keys(channelData).length === 0 ? {} : { channelData }),
      },
    },
  };
};

/** The id of what has none of Meta's: of the same person, time and content it is the same again. */
export const idOf = ({ account, claimed }: About, kind: string, content: unknown): string =>
  `${kind}:${createHash('sha256')
    .update(JSON.stringify([account, claimed, content]))
    .digest('base64url')
    .slice(0, 22)}`;

/** Seconds, as a string in messages and statuses and as a number in preferences. */
export const notAfter = (claimed: unknown, receivedAt: string): string => {
  const ms =
    (typeof claimed === 'number' || typeof claimed === 'string' ? Number(claimed) : Number.NaN) * 1000;
  return ms > 0 && ms < Date.parse(receivedAt) ? new Date(ms).toISOString() : receivedAt;
};

export const unsupported = (why: string): Incoming => ({ kind: 'unsupported', why });
