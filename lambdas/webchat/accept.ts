// Takes a posted activity in: into the queue, and its id back to the client before its turn.
import { cleared } from '../../bot/channels/cleared.ts';
import { ACTIVITY_BYTES } from '../../bot/channels/webchat/limits.ts';
import { parseActivity } from '../../bot/channels/webchat/parse.ts';
import { plainJson } from '../aws/plain-json.ts';
import type { Enqueue } from '../aws/queue.ts';
import { EVENT_BYTES } from '../fit.ts';
import { HttpError } from '../http.ts';
import { userIn, type Bearer } from './bearer.ts';

type Deps = {
  readonly enqueue: Enqueue;
  readonly clock: () => Date;
  /** They are typing: told to the agent who has the chat, if one has. */
  readonly typed?: (conversation: string) => Promise<void>;
};

/** For what the service says of it: whose it is, and when it came. */
const ROOM = 2_000;

/** @throws HttpError 413 when the queue, the table and a frame could not all carry it */
export const checkSize = (body: unknown): void => {
  const isCarried = plainJson(body).length <= EVENT_BYTES - ROOM;
  if (isCarried && Buffer.byteLength(JSON.stringify(body)) <= ACTIVITY_BYTES) return;
  throw new HttpError(
    413,
    'MessageSizeTooBig',
    `Message size too big: at most ${ACTIVITY_BYTES} bytes are taken.`,
  );
};

/** @returns the activity's id. @throws HttpError 400 when it is no activity */
export const accept = async (
  deps: Deps,
  body: unknown,
  conversation: string,
  bearer: Bearer,
): Promise<string> => {
  checkSize(body);
  const parsed = parseActivity(body, {
    conversation,
    user: userOf(bearer, body, conversation),
    receivedAt: deps.clock().toISOString(),
  });
  if (parsed.kind === 'invalid') throw new HttpError(400, 'MissingProperty', parsed.why);
  // A courtesy: nothing comes of its failing.
  if (parsed.kind === 'passing') await deps.typed?.(conversation).catch(() => undefined);
  if (parsed.kind !== 'event') return parsed.id;
  await deps.enqueue([cleared(parsed.event)]);
  return parsed.event.id;
};

/** A token says whose it is; the council's own server says it in the activity. */
const userOf = (bearer: Bearer, body: unknown, conversation: string): string =>
  bearer.kind === 'token'
    ? bearer.token.user
    : (userIn({ user: (body as { readonly from?: unknown } | null)?.from }) ?? `dl_${conversation}`);
