// Where a file that came with an event is kept: known before it is fetched, and the same whenever the event comes again.
import { createHash } from 'node:crypto';
import type { Activity, Event } from '../model.ts';
import { attachmentsIn, mediaIn } from './marks.ts';

export type FileEvent = Event & { readonly kind: 'activity' };
type Attachment = NonNullable<Activity['attachments']>[number];

/** A page of the web chat uploads its files itself, and may write whatever it likes where a provider's address stands. */
export const hasFiles = (event: Event): event is FileEvent =>
  event.kind === 'activity' &&
  event.channel !== 'webchat' &&
  attachmentsIn(event.activity).some((each) => mediaIn(each) !== undefined);

/** In the private bucket, in a folder of the conversation's own. Neither part of it can be guessed. */
export const pathOf = (conversation: string, file: string): string => `uploads/${conversation}/${file}`;

/** Where a photo lies as well whose request is kept for longer than what people send. */
export const evidenceOf = (conversation: string, file: string): string => `evidence/${conversation}/${file}`;

export const fileName = ({ conversation, id }: Event, index: number): string =>
  createHash('sha256').update(`${conversation}\0${id}\0${index}`).digest('base64url').slice(0, 32);

/** As of a file that was uploaded in the web chat, but for its signature: whoever shows it signs it anew. */
export const ourAddress = (publicUrl: string, event: Event, index: number): string =>
  `${publicUrl.replace(/\/$/, '')}/v3/directline/attachments/${event.conversation}/${fileName(event, index)}`;

export const withAttachments = (event: FileEvent, attachments: readonly Attachment[]): FileEvent => ({
  ...event,
  activity: { ...event.activity, attachments: [...attachments] },
});

/** Nothing of the provider's stays in it. */
export const keptAs = (
  { contentType, name }: Pick<Attachment, 'contentType' | 'name'>,
  contentUrl: string,
): Attachment => ({ contentType, ...(name === undefined ? {} : { name }), contentUrl });

/** Every file by our address, though it is not there yet: what tells of a danger waits for no file. */
export const named = (event: FileEvent, publicUrl: string): FileEvent =>
  withAttachments(
    event,
    attachmentsIn(event.activity).map((each, index) =>
      mediaIn(each) === undefined ? each : keptAs(each, ourAddress(publicUrl, event, index)),
    ),
  );
