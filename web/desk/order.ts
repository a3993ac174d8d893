// What comes next: danger first, then whoever needs extra care, then who asked first, over all queues of the agent's.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { Rank } from '../../bot/handoff/handoff.ts';
import type { BoardSeen, QueueSeen } from '../../lambdas/desk/wire.ts';

const RANK: Readonly<Record<Rank, number>> = { safety: 0, care: 1, usual: 2 };

export const isInDanger = ({ rank, danger }: ChatSummary): boolean => rank === 'safety' || danger === true;

/** Queued, and nobody's yet; the longest first. */
export const dangersWaiting = ({
  queues,
}: Pick<BoardSeen, 'queues'>): readonly { readonly chat: ChatSummary; readonly queue: QueueSeen }[] =>
  queues
    .flatMap((queue) => queue.waiting.filter(isInDanger).map((chat) => ({ chat, queue })))
    .sort((one, other) => (one.chat.askedAt < other.chat.askedAt ? -1 : 1));

/** They have waited longer than they were told: that somebody is free is kept for a minute. */
export const isLate = ({ told }: ChatSummary, now: number): boolean =>
  told !== undefined &&
  told.wait !== 'unknown' &&
  Date.parse(told.at) + Math.max(told.wait, 1) * 60_000 < now;

/** The first of each queue is its next: the API has them in order. */
export const nextOf = ({ queues }: BoardSeen): ChatSummary | undefined =>
  queues
    .flatMap(({ waiting }) => waiting.slice(0, 1))
    .sort((one, other) => RANK[one.rank] - RANK[other.rank] || (one.askedAt < other.askedAt ? -1 : 1))[0];

/** Chats that the agent has keep their places, so that Alt+3 stays the same one; new ones come last. */
export const inPlace = (before: readonly string[], mine: readonly ChatSummary[]): readonly string[] => {
  const now = new Set(mine.map(({ conversation }) => conversation));
  const stay = before.filter((each) => now.has(each));
  const known = new Set(stay);
  const fresh = mine
    .filter(({ conversation }) => !known.has(conversation))
    .sort((one, other) => (one.since < other.since ? -1 : 1))
    .map(({ conversation }) => conversation);
  return fresh.length === 0 && stay.length === before.length ? before : [...stay, ...fresh];
};

export const sharedBoard = (before: BoardSeen, after: BoardSeen): BoardSeen => ({
  ...after,
  mine: shared(before.mine, after.mine),
  others: shared(before.others, after.others),
  queues: after.queues.map((queue) => {
    const old = before.queues.find(({ team }) => team === queue.team);
    return old === undefined ? queue : { ...queue, waiting: shared(old.waiting, queue.waiting) };
  }),
});

/** The same objects for what has not changed, so that only what did is drawn anew. */
export const shared = (
  before: readonly ChatSummary[],
  after: readonly ChatSummary[],
): readonly ChatSummary[] => {
  const known = new Map(before.map((each) => [each.conversation, each]));
  const next = after.map((each) => {
    const old = known.get(each.conversation);
    return old !== undefined && isSame(old, each) ? old : each;
  });
  return next.length === before.length && next.every((each, index) => each === before[index]) ? before : next;
};

const isSame = (one: ChatSummary, other: ChatSummary): boolean =>
  one.version === other.version &&
  one.stage === other.stage &&
  one.unread === other.unread &&
  JSON.stringify(one) === JSON.stringify(other);
