// The board once one chat is known better than from it: the chat's own answer comes sooner than the next board.
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { Stage } from '../../bot/handoff/handoff.ts';
import type { BoardSeen, QueueSeen } from '../../lambdas/desk/wire.ts';

const QUEUED: ReadonlySet<Stage> = new Set(['waiting', 'transferred']);
const HELD: ReadonlySet<Stage> = new Set(['accepted', 'talking', 'parked']);
export const isQueued = ({ stage }: ChatSummary): boolean => QUEUED.has(stage);
export const isHeld = ({ stage }: ChatSummary): boolean => HELD.has(stage);

/** An older summary than the board's own changes nothing. */
export const boardWith = (
  board: BoardSeen,
  summary: ChatSummary,
  { me, isSupervisor }: { readonly me: string; readonly isSupervisor: boolean },
): BoardSeen => {
  const known = allOf(board).find(({ conversation }) => conversation === summary.conversation);
  if (known !== undefined && known.version > summary.version) return board;
  const isMine = isHeld(summary) && summary.agent?.id === me;
  const isOthers = isHeld(summary) && !isMine && isSupervisor;
  return {
    ...board,
    queues: board.queues.map((queue) => queueWith(queue, summary)),
    mine: listWith(board.mine, summary, isMine),
    others: listWith(board.others, summary, isOthers),
  };
};

/** The board without a chat that is over, or somebody else's. */
export const boardWithout = (board: BoardSeen, conversation: string): BoardSeen => {
  const without = (list: readonly ChatSummary[]) =>
    list.some((each) => each.conversation === conversation)
      ? list.filter((each) => each.conversation !== conversation)
      : list;
  return {
    ...board,
    queues: board.queues.map((queue) => {
      const waiting = without(queue.waiting);
      return waiting === queue.waiting ? queue : { ...queue, waiting };
    }),
    mine: without(board.mine),
    others: without(board.others),
  };
};

export const allOf = ({ queues, mine, others }: BoardSeen): readonly ChatSummary[] => [
  ...mine,
  ...others,
  ...queues.flatMap(({ waiting }) => waiting),
];

const queueWith = (queue: QueueSeen, summary: ChatSummary): QueueSeen => {
  const waiting = listWith(queue.waiting, summary, isQueued(summary) && queue.team === summary.team);
  return waiting === queue.waiting ? queue : { ...queue, waiting };
};

const listWith = (
  list: readonly ChatSummary[],
  summary: ChatSummary,
  belongs: boolean,
): readonly ChatSummary[] => {
  const at = list.findIndex(({ conversation }) => conversation === summary.conversation);
  if (at < 0) return belongs ? [...list, summary] : list;
  return belongs ? list.with(at, summary) : list.toSpliced(at, 1);
};
