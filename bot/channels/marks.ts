// Who an activity is from, and what its channel marked on it.
import type { Attachment } from 'botframework-schema';
import type { Activity, SentFile } from '../model.ts';
import { SECRETS, type Secret } from '../understanding/taken-out.ts';
import type { Marks, MediaRef } from './channel.ts';

export const marksOf = ({ channelData }: Partial<Activity>): Marks =>
  typeof channelData === 'object' && channelData !== null ? (channelData as Marks) : {};

/** Written by a person in the provider's own inbox. A citizen cannot claim it: what they send is from the role "user". */
export const isEcho = (activity: Partial<Activity>): boolean =>
  marksOf(activity).echo === true && activity.from?.role === 'bot';

/** Said by the assistant: of a turn, what is to be sent. */
export const isOurs = (activity: Partial<Activity>): boolean =>
  activity.from?.role === 'bot' && !isEcho(activity);

/** What was taken out of it, whatever a web client may have written there. */
export const redactedIn = (activity: Partial<Activity>): readonly Secret[] => {
  const { redacted } = marksOf(activity);
  return Array.isArray(redacted) ? SECRETS.filter((each) => redacted.includes(each)) : [];
};

/** The content type of what a channel brought and we cannot read: a sticker, a kind of message that came later. */
export const UNREADABLE = 'application/vnd.porth.unreadable';

/** The files of an activity, whatever stands there: a web client may send anything. */
export const attachmentsIn = ({ attachments }: Partial<Activity>): readonly Attachment[] =>
  Array.isArray(attachments)
    ? (attachments as readonly unknown[]).filter(
        (each): each is Attachment => typeof each === 'object' && each !== null,
      )
    : [];

/**
 * The files of an activity that are kept with us, by the name that each has in the folder of its conversation. An address of
 * another shape leads to nothing of ours, whatever a web client says.
 */
export const keptIn = (activity: Partial<Activity>, conversation: string): readonly SentFile[] =>
  attachmentsIn(activity).flatMap(({ contentType, contentUrl }) => {
    const [, folder, id] = OURS.exec(typeof contentUrl === 'string' ? contentUrl : '') ?? [];
    const isKept = typeof contentType === 'string' && contentType !== UNREADABLE;
    return isKept && id !== undefined && folder === conversation ? [{ id, contentType }] : [];
  });
const OURS = /\/v3\/directline\/attachments\/([^/?#]+)\/([\w.-]{1,200})(?:\?[^#]*)?$/;

/** Where a file is that a citizen sent, until it is stored by us. */
export const mediaIn = ({ content }: Attachment): MediaRef | undefined =>
  (content as { readonly media?: MediaRef } | null | undefined)?.media;

/** Why a file that a citizen sent is not kept, in `attachment.content.notKept` of what is then unreadable. */
export const NOT_KEPT = ['empty', 'too-large', 'type', 'broken', 'unavailable', 'too-many'] as const;
export type NotKept = (typeof NOT_KEPT)[number];
export const notKeptIn = ({ content }: Attachment): NotKept | undefined => {
  const { notKept } = (content ?? {}) as { readonly notKept?: unknown };
  return NOT_KEPT.find((each) => each === notKept);
};
