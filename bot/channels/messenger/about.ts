// What every messaging event of a webhook has, whatever happened: with whom, when, and on whose thread.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Activity } from '../../model.ts';
import type { Incoming, Marks } from '../channel.ts';
import { conversationId } from '../ids.ts';
import { accountOf } from './account.ts';

export type About = {
  readonly account: string;
  readonly conversation: string;
  /** ISO: when Meta says that it happened, never later than it came. */
  readonly at: string;
  readonly receivedAt: string;
  /** In ms, as Meta says it: the same when it is delivered again. */
  readonly claimed: number | undefined;
  /** Sent by the page: by us, by a person in its inbox, or by another app. */
  readonly isEcho: boolean;
  /** Another app has the thread. */
  readonly isStandby: boolean;
};
type Came = {
  readonly idSecret: string;
  readonly receivedAt: string;
  readonly isStandby: boolean;
  /** The entry's time, for events that have none of their own. */
  readonly time: unknown;
};

const Party = z.union([
  z.object({ id: z.string().check(z.minLength(1)) }),
  z.object({ user_ref: z.string().check(z.minLength(1)) }),
]);
const Shape = z.looseObject({
  sender: z.optional(z.unknown()),
  recipient: z.optional(z.unknown()),
  timestamp: z.optional(z.unknown()),
  message: z.optional(z.unknown()),
  optin: z.optional(z.unknown()),
});
const Message = z.looseObject({ is_echo: z.optional(z.unknown()) });

/** @returns undefined when it does not say with whom */
export const aboutOf = (
  event: unknown,
  { idSecret, receivedAt, isStandby, time }: Came,
): About | undefined => {
  const shape = Shape.safeParse(event);
  if (!shape.success) return undefined;
  const { sender, recipient, timestamp, message, optin } = shape.data;
  const isEcho = Message.safeParse(message).data?.is_echo === true;
  // A box that was ticked on a website names its person in the opt-in itself.
  const party = partyIn(isEcho ? recipient : sender) ?? partyIn(optin);
  if (party === undefined) return undefined;
  const account = accountOf(party);
  const claimed = millisecondsOf(timestamp) ?? millisecondsOf(time);
  return {
    account,
    conversation: conversationId(idSecret, 'messenger', account),
    at: notAfter(claimed, receivedAt),
    receivedAt,
    claimed,
    isEcho,
    isStandby,
  };
};

/** What is not there is not parsed: zod's way of saying no costs more than all the rest. */
const partyIn = (given: unknown): z.infer<typeof Party> | undefined =>
  given === undefined ? undefined : Party.safeParse(given).data;

/** An activity of the person's, or of whoever wrote on the page's behalf, as an event under a stable id. */
export const eventOf = (about: About, id: string, activity: Partial<Activity>): Incoming => {
  const { account, conversation, at, receivedAt, isEcho, isStandby } = about;
  const marks: Marks = { ...(isEcho ? { echo: true } : {}), ...(isStandby ? { standby: true } : {}) };
  const channelData = { ...(activity.channelData as object | undefined), ...marks };
  return {
    kind: 'event',
    event: {
      id,
      conversation,
      channel: 'messenger',
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

/** Milliseconds by the documents, seconds or strings on some of their pages. */
export const millisecondsOf = (time: unknown): number | undefined => {
  const given = typeof time === 'number' || typeof time === 'string' ? Number(time) : Number.NaN;
  const ms = given < 1e12 ? given * 1000 : given;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
};

export const notAfter = (ms: number | undefined, receivedAt: string): string =>
  ms !== undefined && ms < Date.parse(receivedAt) ? new Date(ms).toISOString() : receivedAt;

export const unsupported = (why: string): Incoming => ({ kind: 'unsupported', why });
