// Which of their words the agent has seen: what came after them is new.
import { signal } from '@preact/signals';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { Kept } from './kept.ts';

export type Seen = {
  /** Follows what was seen: used while drawing, it draws anew. */
  isNew(chat: ChatSummary): boolean;
  mark(conversation: string, heardAt: string): void;
};

const NAME = 'seen:';
const DAY_MS = 24 * 3_600_000;

export const seenIn = (kept: Kept): Seen => {
  const old = new Date(Date.now() - 2 * DAY_MS).toISOString();
  const read = () =>
    new Map(
      kept.names(NAME).map((name) => [name.slice(NAME.length), kept.read<string>(name) ?? ''] as const),
    );
  for (const [conversation, at] of read()) if (at < old) kept.remove(NAME + conversation);
  const seen = signal<ReadonlyMap<string, string>>(read());
  kept.heard((name) => {
    if (name.startsWith(NAME)) seen.value = read();
  });
  return {
    isNew: ({ conversation, heardAt }) =>
      heardAt !== undefined && heardAt > (seen.value.get(conversation) ?? ''),
    mark: (conversation, heardAt) => {
      if ((seen.peek().get(conversation) ?? '') >= heardAt) return;
      kept.write(NAME + conversation, heardAt);
      seen.value = new Map([...seen.peek(), [conversation, heardAt]]);
    },
  };
};
