// When Messenger lets us speak: 24 hours from when we last heard, and 7 days for a person who answers.
import { HUMAN_AGENT_MS, WINDOW_MS } from './limits.ts';

/** How a message is sent at this time, or `closed`: not at all. */
export type Manner =
  | { readonly messaging_type: 'RESPONSE' }
  | { readonly messaging_type: 'MESSAGE_TAG'; readonly tag: 'HUMAN_AGENT' }
  | 'closed';

/**
 * The tag is for a person's own words; Meta takes it away from pages that let a machine use it.
 * @param lastHeardAt ISO, our receipt; while it is not known Meta is left to judge
 * @param isClosed Meta has said so itself
 */
export const mannerAt = (
  lastHeardAt: string | undefined,
  now: string | undefined,
  isByPerson: boolean,
  isClosed = false,
): Manner => {
  const since = Date.parse(now ?? '') - Date.parse(lastHeardAt ?? '');
  const isKnown = !Number.isNaN(since);
  if (!isClosed && !(isKnown && since >= WINDOW_MS)) return { messaging_type: 'RESPONSE' };
  return isByPerson && !(isKnown && since >= HUMAN_AGENT_MS)
    ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
    : 'closed';
};
