// Files that came with an event: fetched at once, checked, cleaned of metadata and kept by us, or said why not.
import type { Activity, ChannelId } from '../model.ts';
import { fileName, keptAs, ourAddress, pathOf, withAttachments, type FileEvent } from './kept-files.ts';
import { attachmentsIn, mediaIn, UNREADABLE, type NotKept } from './marks.ts';
import { refused, type FetchMedia, type Fetched } from './media.ts';
import { withoutMetadata } from './without-metadata.ts';

type Attachment = NonNullable<Activity['attachments']>[number];
export type KeepFilePorts = {
  readonly fetchers: Readonly<Partial<Record<ChannelId, FetchMedia>>>;
  readonly put: (
    path: string,
    file: { readonly bytes: Uint8Array; readonly contentType: string },
  ) => Promise<void>;
  readonly publicUrl: string;
  /** Told of what could not be had, and never of who sent it. */
  readonly warn: (what: string, why: unknown) => void;
  /** Waits before further tries, in ms. */
  readonly waits?: readonly number[];
};
/** @returns the event with our own addresses in it, and none of the provider's. Throws nothing, and ends within `withinMs` */
export type KeepFiles = (event: FileEvent, withinMs: number) => Promise<FileEvent>;

const WAITS = [200, 600, 1_500];
/** Files of one message that are kept; and of all messages in hand, those that are in memory at once: 10 MB each. */
const FILES_MAX = 10;
const AT_ONCE = 6;

type Outcome =
  { readonly kind: 'kept'; readonly contentType: string } | { readonly kind: NotKept; readonly why?: string };

export const keepFiles = (ports: KeepFilePorts): KeepFiles => {
  const inTurn = gate(AT_ONCE);
  return async (event, withinMs) => {
    const until = performance.now() + withinMs;
    let files = 0;
    const attachments = attachmentsIn(event.activity).map(async (each, index): Promise<Attachment> => {
      if (mediaIn(each) === undefined) return each;
      const kept =
        ++files > FILES_MAX
          ? ({ kind: 'too-many' } as const)
          : await before(
              until,
              inTurn(() => keep(ports, event, each, index, until)),
            );
      const { name } = each;
      if (kept.kind === 'kept')
        return keptAs({ ...each, contentType: kept.contentType }, ourAddress(ports.publicUrl, event, index));
      ports.warn(`a file on ${event.channel} is not kept`, kept.why ?? kept.kind);
      return {
        contentType: UNREADABLE,
        ...(name === undefined ? {} : { name }),
        content: { notKept: kept.kind },
      };
    });
    return withAttachments(event, await Promise.all(attachments));
  };
};

/** By its first bytes, whatever it is called and whatever the provider says it is. */
const keep = async (
  { fetchers, put, waits = WAITS }: KeepFilePorts,
  event: FileEvent,
  attachment: Attachment,
  index: number,
  until: number,
): Promise<Outcome> => {
  // No voice and no film is kept: none of them is fetched.
  if (/^(?:audio|video)\//.test(attachment.contentType)) return { kind: 'type', why: attachment.contentType };
  const media = mediaIn(attachment);
  const fetch = fetchers[event.channel];
  if (media === undefined || fetch === undefined) return { kind: 'unavailable', why: 'the channel is off' };
  const fetched = await tried((withinMs) => fetch(media, withinMs), until, waits);
  if (fetched.kind === 'too-large') return { kind: 'too-large' };
  if (fetched.kind === 'refused') return { kind: 'unavailable', why: fetched.why };
  if (fetched.bytes.length === 0) return { kind: 'empty' };
  const cleaned = withoutMetadata(fetched.bytes);
  if (cleaned.kind === 'unknown') return { kind: 'type', why: 'by its first bytes' };
  if (cleaned.kind === 'broken') return { kind: 'broken' };
  const { bytes, contentType } = cleaned;
  await put(pathOf(event.conversation, fileName(event, index)), { bytes, contentType });
  return { kind: 'kept', contentType };
};

const tried = async (
  fetch: (withinMs: number) => Promise<Fetched>,
  until: number,
  waits: readonly number[],
): Promise<Fetched> => {
  let last: Fetched = refused('retry', 'no time');
  for (const wait of [0, ...waits]) {
    if (performance.now() + wait >= until) break;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    last = await fetch(Math.max(Math.floor(until - performance.now()), 1));
    if (last.kind !== 'refused' || last.refusal !== 'retry') break;
  }
  return last;
};

/** Whatever takes longer, or throws, cannot be had now. */
const before = async (until: number, kept: Promise<Outcome>): Promise<Outcome> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(
      () => resolve({ kind: 'unavailable', why: 'late' }),
      Math.max(until - performance.now(), 0),
    );
  });
  const known = kept.catch((error: unknown): Outcome => ({
    kind: 'unavailable',
    why: error instanceof Error ? error.name : 'fault',
  }));
  try {
    return await Promise.race([known, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** So many at once, the others in the order in which they came. */
const gate = (most: number) => {
  let free = most;
  const waiting: (() => void)[] = [];
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
};
