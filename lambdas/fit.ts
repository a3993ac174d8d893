// An event that the queue would not carry is cut down to what is read of it: refused, its webhook would come again for days.
import { UNREADABLE } from '../bot/channels/marks.ts';
import { digest } from '../bot/digest.ts';
import type { Activity, Event } from '../bot/model.ts';
import { READ_MAX } from '../bot/reply.ts';
import { plainJson } from './aws/plain-json.ts';

/** As it goes into the queue, in bytes: with its answers it also fits a state item (400 KB). */
export const EVENT_BYTES = 200_000;
/** What is larger than this is no id, and no part of a message that anybody reads. */
const PART_BYTES = 4_000;
const ID_MAX = 500;

/** `whole` as it was, `cut` to what is read, or `none` of it where even that is too large. */
export type Fitted = { readonly kind: 'whole' | 'cut'; readonly event: Event } | { readonly kind: 'none' };

export const fitted = (event: Event): Fitted => {
  if (isCarried(event)) return { kind: 'whole', event };
  const shorter = cut(event);
  return isCarried(shorter) ? { kind: 'cut', event: shorter } : { kind: 'none' };
};

const isCarried = (event: Event): boolean => plainJson(event).length <= EVENT_BYTES;

const cut = (event: Event): Event =>
  event.kind === 'activity'
    ? { ...event, id: shortId(event.id), activity: cutActivity(event.activity) }
    : { ...event, id: shortId(event.id) };

/** The same for the same id: a second delivery is still told. */
const shortId = (id: string): string => (id.length > ID_MAX ? digest(id) : id);

const cutActivity = ({
  text,
  attachments,
  channelData,
  id,
  ...rest
}: Partial<Activity>): Partial<Activity> => ({
  ...small(rest),
  ...(id === undefined ? {} : { id: shortId(id) }),
  ...(typeof text === 'string' ? { text: text.slice(0, READ_MAX) } : {}),
  ...(channelData === undefined ? {} : { channelData: small(channelData as object) }),
  ...(attachments !== undefined && isSmall(attachments)
    ? { attachments }
    : { attachments: [{ contentType: UNREADABLE, name: 'message' }] }),
});

const small = (parts: object): object =>
  Object.fromEntries(Object.entries(parts).filter(([, each]) => isSmall(each)));
const isSmall = (part: unknown): boolean => plainJson(part ?? null).length <= PART_BYTES;
