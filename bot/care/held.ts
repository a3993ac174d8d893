// A day has gone by: what is open is not taken for seen, and is asked before it is answered.
import type { DialogState } from '../model.ts';
import { closed } from '../situation.ts';

export const LONG_GAP_MS = 24 * 3_600_000;

/** A bare "yes" a day later must not send what the person no longer sees: the question is asked again first. */
export const heldAfterGap = (state: DialogState, now: Date): DialogState => {
  if (state.open === undefined || state.lastAt === undefined) return state;
  const isLater = now.getTime() - Date.parse(state.lastAt) > LONG_GAP_MS;
  if (!isLater) return state;
  return state.open.light === true ? closed(state) : { ...state, open: { ...state.open, held: true } };
};
