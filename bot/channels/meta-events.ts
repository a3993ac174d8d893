// What happened on one of Meta's channels as an event under a stable id, with whom it was and when.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Activity, ChannelId } from '../model.ts';
import type { Incoming, Marks } from './channel.ts';

/** What everything in a webhook has, whatever happened. */
export type About = {
  /** Whom to answer. */
  readonly account: string;
  readonly conversation: string;
  /** ISO: when Meta says that it happened, never later than it came. */
  readonly at: string;
  readonly receivedAt: string;
  /** As Meta says it: the same when it is delivered again. */
  readonly claimed: unknown;
  /** Written on our behalf: by a person in Meta's own inbox or app, or by another app. */
  readonly isEcho: boolean;
  /** Another app has the thread. */
  readonly isStandby?: boolean;
};

/** An activity of the person's, or of whoever wrote to them on our behalf. */
export const eventOn =
  (channel: ChannelId) =>
  (about: About, id: string, activity: Partial<Activity>): Incoming => {
    const { account, conversation, at, receivedAt, isEcho, isStandby = false } = about;
    const marks: Marks = { ...(isEcho ? { echo: true } : {}), ...(isStandby ? { standby: true } : {}) };
    const channelData = { ...(activity.channelData as object | undefined), ...marks };
    return {
      kind: 'event',
      event: {
        id,
        conversation,
        channel,
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

export const unsupported = (why: string): Incoming => ({ kind: 'unsupported', why });

/** @param ms when Meta says that it happened, if it does */
export const notAfter = (ms: number | undefined, receivedAt: string): string =>
  ms !== undefined && ms > 0 && ms < Date.parse(receivedAt) ? new Date(ms).toISOString() : receivedAt;

/** What a button of ours carries: `{option, to?}`. Others carry what their maker chose, which says nothing to us. */
export const buttonIn = (carried: string | undefined): z.infer<typeof Button> | undefined =>
  Button.safeParse(jsonIn(carried ?? '')).data;
const Button = z.object({ option: z.string(), to: z.optional(z.unknown()) });

/** @returns undefined when it is no JSON */
export const jsonIn = (text: string | Buffer): unknown => {
  try {
    return JSON.parse(text.toString());
  } catch {
    return undefined;
  }
};
