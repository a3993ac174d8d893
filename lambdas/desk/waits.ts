// Who waits for a person just now, for the alarm that nobody comes: the same lists that the desk shows.
import type { Board } from '../../bot/handoff/board.ts';
import { QUEUED } from '../../bot/handoff/handoff.ts';

export type Waits = {
  readonly waiting: number;
  /** Seconds that the first of them has waited; 0 where nobody does. */
  readonly longest: number;
};

export const waitsNow = async (teams: readonly string[], board: Board, now: Date): Promise<Waits> => {
  const chats = (await Promise.all(teams.map((team) => board.of(team)))).flat();
  const waits = chats
    .filter(({ stage }) => QUEUED.has(stage))
    .map(({ askedAt }) => Math.max(0, Math.round((now.getTime() - Date.parse(askedAt)) / 1000)));
  return { waiting: waits.length, longest: Math.max(0, ...waits) };
};
