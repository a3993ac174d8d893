// The forms that were put aside, as they stand in the state: those whose day is past go.
import type { DialogState, SavedDialog } from '../model.ts';

/** For so long they can be gone on with, and to the end of that hour: it is said as a time of the clock. */
export const KEPT_MS = 24 * 3_600_000;
const HOUR_MS = 3_600_000;

/** Until when (ms) a form is kept that was left at this time (ISO), whether it was put aside or stands open. */
export const keptUntil = (leftAt: string): number =>
  Math.ceil((Date.parse(leftAt) + KEPT_MS) / HOUR_MS) * HOUR_MS;

/** What is past its day goes. */
export const withoutOld = (kept: DialogState, now: Date): DialogState => {
  const state = withoutGiven(forTheDay(kept, now), now);
  if (state.saved === undefined) return state;
  const left = state.saved.filter(({ savedAt }) => now.getTime() <= keptUntil(savedAt));
  return left.length === state.saved.length ? state : withSaved(state, left);
};

const withoutGiven = ({ given, ...state }: DialogState, now: Date): DialogState => {
  const left = (given ?? []).filter(({ at }) => now.getTime() - Date.parse(at) <= KEPT_MS);
  return left.length === 0 ? state : { ...state, given: left };
};

/** For whom they speak is said again the next day, if it is so; so is what else they wanted. */
const forTheDay = (state: DialogState, now: Date): DialogState => {
  const { speakingFor, next, ...rest } = state;
  const isOld = now.getTime() - Date.parse(state.lastAt ?? now.toISOString()) > KEPT_MS;
  return (speakingFor ?? next) !== undefined && isOld ? rest : state;
};

export const withSaved = (state: DialogState, saved: readonly SavedDialog[]): DialogState => {
  const { saved: _, ...others } = state;
  return saved.length === 0 ? others : { ...others, saved };
};
