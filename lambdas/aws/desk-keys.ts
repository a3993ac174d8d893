// How a conversation that is with a person, or waits for one, stands in the desk's index: by team, in the order of its queue.
import { RANKS } from '../../bot/handoff/handoff.ts';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import { s, type Item } from './table.ts';

/** Attributes beside a state item whose `desk` is a summary; none where it is not, and the item leaves the index. */
export const deskKeys = (desk: unknown): Item => {
  if (typeof desk !== 'object' || desk === null) return {};
  const summary = desk as ChatSummary;
  const { team, rank, askedAt, conversation } = summary;
  return {
    deskTeam: s(team),
    deskAt: s(`${RANKS.indexOf(rank)}#${askedAt}#${conversation}`),
    desk: s(JSON.stringify(summary)),
  };
};
