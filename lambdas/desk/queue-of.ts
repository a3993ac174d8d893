// A team's queue, put together from what was read a moment ago: pure, and the same for the desk's board and for what people are told.
import { DESK_GONE_MS, type ChatSummary, type Handled, type Presence } from '../../bot/handoff/board.ts';
import { HELD, QUEUED } from '../../bot/handoff/handoff.ts';
import type { OnDuty, Queue } from '../../bot/handoff/wait.ts';
import { closesAt, isOpen, opensAt, type Team } from '../../bot/team-hours.ts';

export type QueueParts = {
  /** Open chats of the team, and of its agents' other teams: what an agent has counts wherever it is. Each once or more. */
  readonly chats: readonly ChatSummary[];
  readonly presences: readonly Presence[];
  readonly closed: readonly string[];
  /** The team's talks that ended of late, oldest first. */
  readonly handled: readonly Handled[];
  /** Porth's time, for the team's hours. */
  readonly now: Date;
  /** Real time in ms, for desks that have gone. */
  readonly real: number;
};

/** @param hours undefined for a team that there is not: nobody is ever there */
export const queueOf = (
  team: string,
  hours: Team | undefined,
  { chats, presences, closed, handled, now, real }: QueueParts,
): Queue => {
  const open = hours !== undefined && isOpen(hours, now);
  const opens = hours === undefined || open ? undefined : opensAt(hours, now);
  const closes = hours === undefined ? undefined : closesAt(hours, now);
  return {
    isOpen: open,
    ...(opens === undefined ? {} : { opens: opens.toISOString() }),
    ...(closes === undefined ? {} : { closes: closes.toISOString() }),
    isClosed: closed.includes(team),
    agents: presences
      .filter((each) => each.teams.includes(team) && takesChats(each, real))
      .map((each) => onDuty(each, chats)),
    waiting: waitingIn(team, chats).map(({ conversation, handoff, rank, askedAt }) => ({
      // By the same id the person's own place is told from those before them.
      id: handoff ?? conversation,
      rank,
      askedAt,
    })),
    handling: handled.flatMap(minutesOf),
  };
};

export const waitingIn = (team: string, chats: readonly ChatSummary[]): readonly ChatSummary[] =>
  chats.filter((each) => each.team === team && QUEUED.has(each.stage));

/** Their desk has been heard of lately, whether or not they take chats. */
export const isHere = ({ seenAt }: Presence, real: number): boolean =>
  real - Date.parse(seenAt) <= DESK_GONE_MS;

const takesChats = (presence: Presence, real: number): boolean =>
  presence.state === 'on' && isHere(presence, real);

const onDuty = ({ agent, takes }: Presence, chats: readonly ChatSummary[]): OnDuty => ({
  id: agent.id,
  takes,
  has: hasOf(agent.id, chats),
});

/** Chats that take up an agent's time: one that is parked does not until it is taken up again. */
export const hasOf = (agent: string, chats: readonly ChatSummary[]): number =>
  new Set(
    chats
      .filter((each) => HELD.has(each.stage) && each.stage !== 'parked' && each.agent?.id === agent)
      .map(({ conversation }) => conversation),
  ).size;

/** From when an agent had it to its end; nothing where nobody ever did. */
const minutesOf = ({ acceptedAt, endedAt }: Handled): readonly number[] =>
  acceptedAt === undefined ? [] : [Math.max(0, Date.parse(endedAt) - Date.parse(acceptedAt)) / 60_000];
