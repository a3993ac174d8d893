// What the agent promised to write by when: they are told five minutes before, and at the time itself, once each.
import type { ChatSummary } from '../../bot/handoff/board.ts';

const SOON_MS = 5 * 60_000;

/** How near the time is at which they said that they would write. Undefined for a chat that is not parked, or not soon. */
export const nearness = ({ stage, due }: ChatSummary, now: number): 'soon' | 'now' | undefined => {
  if (stage !== 'parked' || due === undefined) return undefined;
  const left = Date.parse(due) - now;
  return left <= 0 ? 'now' : left <= SOON_MS ? 'soon' : undefined;
};

/** Chats of theirs to remind of, each with the key under which it is known once they were. */
export const toRemind = (
  mine: readonly ChatSummary[],
  now: number,
  reminded: ReadonlySet<string>,
): readonly { readonly chat: ChatSummary; readonly key: string }[] =>
  mine.flatMap((chat) => {
    const near = nearness(chat, now);
    const key = `${near ?? ''} ${chat.conversation} ${chat.due ?? ''}`;
    return near === undefined || reminded.has(key) ? [] : [{ chat, key }];
  });
