// What the desk reads and keeps, in memory: it passes the same contracts as what is on DynamoDB.
import type {
  Board,
  ChatSummary,
  ClosedQueues,
  Handled,
  HandledBook,
  Presence,
  Presences,
} from '../bot/handoff/board.ts';
import { isBefore } from '../bot/handoff/wait.ts';

const waiting = ({ conversation, rank, askedAt }: ChatSummary) => ({ id: conversation, rank, askedAt });

export const boardInMemory = (chats: readonly ChatSummary[]): Board => ({
  of: (team) =>
    Promise.resolve(
      chats
        .filter((each) => each.team === team)
        .sort((one, other) => (isBefore(waiting(one), waiting(other)) ? -1 : 1)),
    ),
});

export const presencesInMemory = (given: readonly Presence[] = []): Presences => {
  const all = new Map(given.map((each) => [each.agent.id, each]));
  return {
    list: () => Promise.resolve([...all.values()]),
    put: (presence) => Promise.resolve(void all.set(presence.agent.id, presence)),
  };
};

export const closedQueuesInMemory = (): ClosedQueues => {
  const all = new Set<string>();
  return {
    list: () => Promise.resolve([...all].sort()),
    set: (team, closed) => {
      if (closed) all.add(team);
      else all.delete(team);
      return Promise.resolve();
    },
  };
};

export const handledInMemory = (given: readonly Handled[] = []): HandledBook => {
  const all = new Map<string, Handled>();
  const keep = (each: Handled) => {
    all.set(`${each.endedAt} ${each.conversation} ${each.handoff}`, each);
  };
  given.forEach(keep);
  return {
    keep: (handled) => {
      keep(handled);
      return Promise.resolve();
    },
    since: (team, since, most = 500) =>
      Promise.resolve(
        [...all]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .flatMap(([, each]) => (each.team === team && each.endedAt >= since ? [each] : []))
          .slice(-most),
      ),
  };
};
