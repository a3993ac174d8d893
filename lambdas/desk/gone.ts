// Desks that have gone: a browser that was killed, a laptop that was shut. Their chats go back to the queue, each by one event.
import type { Board, ChatSummary, Presence, Presences } from '../../bot/handoff/board.ts';
import { HELD } from '../../bot/handoff/handoff.ts';
import { agentEvent, type EnqueueAgent } from './agent-events.ts';
import { isHere } from './queue-of.ts';

export type GoneDeps = {
  readonly teams: Readonly<Record<string, unknown>>;
  readonly board: Board;
  readonly presences: Pick<Presences, 'list'>;
  readonly enqueue: EnqueueAgent;
  readonly clock: () => Date;
  /** Real time, in ms. */
  readonly real: () => number;
};

/** Nothing is read of the chats as long as everybody is there. */
export const desksGone =
  ({ teams, board, presences, enqueue, clock, real }: GoneDeps) =>
  async (): Promise<void> => {
    const gone = new Map(
      (await presences.list()).filter((each) => !isHere(each, real())).map((each) => [each.agent.id, each]),
    );
    if (gone.size === 0) return;
    const chats = (await Promise.all(Object.keys(teams).map((team) => board.of(team)))).flat();
    await enqueue(
      chats.flatMap((chat) => {
        const presence = isLosable(chat) ? gone.get(chat.agent?.id ?? '') : undefined;
        return presence === undefined ? [] : [lost(chat, presence, clock())];
      }),
    );
  };

/** One that is parked has a time of its own at which its agent is missed, and they may well be at home until then. */
const isLosable = ({ stage }: ChatSummary): boolean => HELD.has(stage) && stage !== 'parked';

/** Named by when the desk was last heard of: told by every tick, and taken once. */
const lost = ({ conversation }: ChatSummary, { agent, seenAt }: Presence, now: Date) =>
  agentEvent(
    `lost:${agent.id}:${conversation}:${seenAt}`,
    conversation,
    { agent, role: 'agent' },
    { does: 'lost' },
    now,
  );
