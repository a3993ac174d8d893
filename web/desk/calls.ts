// What is called out to the agent: words in the chat before them, a chat that is theirs no more, a promise whose time is near.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { TurnShown } from '../../lambdas/desk/wire.ts';
import type { Alerts } from './alerts.ts';
import { isHeld } from './board-with.ts';
import { linesOf } from './lines.ts';
import { isInDanger } from './order.ts';
import { toRemind } from './promises.ts';
import type { Rooms } from './rooms.ts';
import { clock } from './times.ts';
import { nameOf } from './words.ts';

export type Calls = {
  readOut(fresh: readonly TurnShown[]): void;
  /** They gave it to somebody themselves, and know. */
  gave(conversation: string): void;
  took(conversation: string): void;
  /** It was theirs a moment ago. */
  left(conversation: string): Promise<void>;
  remind(mine: readonly ChatSummary[], now: number): void;
};

type Given = { readonly me: string; readonly alerts: Alerts; readonly rooms: () => Rooms };

export const callsOf = ({ me, alerts, rooms }: Given): Calls => {
  const given = new Set<string>();
  const reminded = new Set<string>();
  return {
    readOut: (fresh) => {
      const theirs = fresh
        .flatMap(linesOf)
        .flatMap((each) => (each.kind === 'message' && each.by === 'person' ? [each.text || 'a file'] : []));
      if (theirs.length > 0) alerts.say(`They wrote: ${theirs.join('. ')}`);
    },
    gave: (conversation) => void given.add(conversation),
    took: (conversation) => void given.delete(conversation),
    // Somebody was given it, or it was waited for too long. What they did themselves they know.
    left: async (conversation) => {
      const room = rooms().room(conversation);
      await room.refresh();
      const chat = room.summary.peek();
      if (chat === undefined || given.delete(conversation)) return;
      if (isHeld(chat) && chat.agent !== undefined && chat.agent.id !== me)
        alerts.alarm(`${chat.agent.name} has your chat now: ${nameOf(chat)}`, conversation);
      else if (chat.stage === 'waiting')
        alerts.alarm(`Your chat went back to the queue: ${nameOf(chat)}`, conversation);
    },
    remind: (mine, now) => {
      for (const { chat, key } of toRemind(mine, now, reminded)) {
        reminded.add(key);
        alerts.alarm(`You promised to write by ${clock(chat.due ?? '')}: ${nameOf(chat)}`, chat.conversation);
        alerts.tone('alarm');
      }
    },
  };
};

export const neglectedWords = (chat: ChatSummary | undefined, isMine: boolean): string => {
  const whose = isMine ? 'your' : `${chat?.agent?.name ?? 'a colleague'}’s`;
  return chat !== undefined && isInDanger(chat)
    ? `Danger: somebody in danger has waited long for ${whose} answer.`
    : `Somebody has waited long for ${whose} answer.`;
};
