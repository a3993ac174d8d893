// The timers of a conversation, as they stand in its state.
import type { DialogState, Timer } from '../model.ts';

/** The same id stands for the same matter: the later takes its place. The soonest come first. */
export const withTimers = (state: DialogState, timers: readonly Timer[]): DialogState => {
  const others = (state.timers ?? []).filter(({ id }) => timers.every((timer) => timer.id !== id));
  const all = [...others, ...timers].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, TIMERS_MAX);
  return all.length === 0 ? state : { ...state, timers: all };
};
const TIMERS_MAX = 20;

export const withoutTimer = ({ timers = [], ...state }: DialogState, id: string): DialogState => {
  const left = timers.filter((timer) => timer.id !== id);
  return left.length === 0 ? state : { ...state, timers: left };
};
