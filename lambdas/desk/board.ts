// `GET /desk/api/board`: who waits, in the order in which they should be taken; whose chats; who is on. What an agent may see of it.
import type {
  Board,
  ChatSummary,
  ClosedQueues,
  Handled,
  HandledBook,
  Presence,
  Presences,
} from '../../bot/handoff/board.ts';
import { HELD } from '../../bot/handoff/handoff.ts';
import { isBefore, rounded, waitFor, type Waiting } from '../../bot/handoff/wait.ts';
import type { Team } from '../../bot/team-hours.ts';
import { json } from '../http.ts';
import type { As } from './as.ts';
import { waitErrorOf } from './measures.ts';
import { hasOf, isHere, queueOf, waitingIn, type QueueParts } from './queue-of.ts';
import type { BoardSeen, PersonOn, QueueSeen, TeamNow } from './wire.ts';

export type BoardDeps = {
  readonly teams: Readonly<Record<string, Team>>;
  readonly board: Board;
  readonly presences: Pick<Presences, 'list'>;
  readonly closed: Pick<ClosedQueues, 'list'>;
  readonly handled: Pick<HandledBook, 'since'>;
  readonly clock: () => Date;
  readonly real: () => number;
};

const DAY_MS = 86_400_000;
/** Of a week, and so many: the wait is made of fewer, its error of those of a day. */
const TALKS = 50;

export const board =
  (deps: BoardDeps): As =>
  async (who) => {
    const { teams, clock, real } = deps;
    const now = clock();
    const since = new Date(now.getTime() - 7 * DAY_MS).toISOString();
    const shown = who.role === 'supervisor' ? Object.keys(teams) : who.teams;
    const [lists, presences, closed, talks] = await Promise.all([
      // One that was given to them may be another team's.
      Promise.all(Object.keys(teams).map((team) => deps.board.of(team))),
      deps.presences.list(),
      deps.closed.list(),
      Promise.all(shown.map((team) => deps.handled.since(team, since, TALKS))),
    ]);
    const chats = lists.flat();
    const held = chats.filter(({ stage }) => HELD.has(stage));
    const mine = held.filter(({ agent }) => agent?.id === who.agent.id);
    const parts = { chats, presences, closed, now, real: real() };
    return json(200, {
      now: now.toISOString(),
      queues: shown.map((team, index) =>
        queueSeen(team, teams[team], { ...parts, handled: talks[index] ?? [] }),
      ),
      mine,
      others: who.role === 'supervisor' ? held.filter((each) => !mine.includes(each)) : [],
      people: presences
        .filter((each) => each.state !== 'off' && isHere(each, real()))
        .map((each) => personOn(each, chats)),
      teams: Object.entries(teams).map(([team, hours]) => teamNow(team, hours, { ...parts, handled: [] })),
    } satisfies BoardSeen);
  };

const queueSeen = (team: string, hours: Team | undefined, parts: QueueParts): QueueSeen => {
  const queue = queueOf(team, hours, parts);
  const { isOpen, isClosed, opens, closes } = queue;
  const error = waitErrorOf(sinceYesterday(parts));
  return {
    team,
    name: hours?.name.en ?? team,
    isOpen,
    isClosed,
    ...(opens === undefined ? {} : { opens }),
    ...(closes === undefined ? {} : { closes }),
    waiting: [...waitingIn(team, parts.chats)].sort((one, other) =>
      isBefore(waiting(one), waiting(other)) ? -1 : 1,
    ),
    wait: isOpen ? rounded(waitFor(queue, queue.waiting.length)) : 'unknown',
    ...(error === undefined ? {} : { error }),
  };
};

const teamNow = (team: string, hours: Team, parts: QueueParts): TeamNow => {
  const { isOpen, isClosed, agents } = queueOf(team, hours, parts);
  return { team, isOpen, isClosed, isOn: agents.length > 0 };
};

const waiting = ({ conversation, rank, askedAt }: ChatSummary): Waiting => ({
  id: conversation,
  rank,
  askedAt,
});

const sinceYesterday = ({ handled, now }: QueueParts): readonly Handled[] =>
  handled.filter(({ endedAt }) => now.getTime() - Date.parse(endedAt) <= DAY_MS);

const personOn = ({ agent, teams, state, takes }: Presence, chats: readonly ChatSummary[]): PersonOn => ({
  agent,
  teams,
  state,
  takes,
  has: hasOf(agent.id, chats),
});
