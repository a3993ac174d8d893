// The forms that were put aside, as they stand in the state: those whose day is past go.
import type { DialogState, SavedDialog } from '../model.ts';

/** For so long they can be gone on with. */
export const KEPT_MS = 24 * 3_600_000;

/** What is past its day goes. */
export const withoutOld = (kept: DialogState, now: Date): DialogState => {
  const state = withoutGiven(forTheDay(kept, now), now);
  if (state.saved === undefined) return state;
  const left = state.saved.filter(({ savedAt }) => now.getTime() - Date.parse(savedAt) <= KEPT_MS);
  return left.length === state.saved.length ? state : withSaved(state, left);
};

const withoutGiven = ({ given, ...state }: DialogState, now: Date): DialogState => {
  const left = (given ?? []).filter(({ at }) => now.getTime() - Date.parse(at) <= KEPT_MS);
  return left.length === 0 ? state : { ...state, given: left };
};

/** For whom they speak is said again the next day, if it is so. */
const forTheDay = (state: DialogState, now: Date): DialogState => {
  const { speakingFor, ...rest } = state;
  const isOld = now.getTime() - Date.parse(state.lastAt ?? now.toISOString()) > KEPT_MS;
  return speakingFor !== undefined && isOld ? rest : state;
};

export const withSaved = (state: DialogState, saved: readonly SavedDialog[]): DialogState => {
  const { saved: _, ...others } = state;
  return saved.length === 0 ? others : { ...others, saved };
};
