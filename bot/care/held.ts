// When an open question is not taken for seen: a day has gone by, or it could not be delivered. It is asked before it is answered.
import type { DialogState, Event } from '../model.ts';
import { closed } from '../situation.ts';
import type { Mind } from '../turn.ts';
import { dialogIn, isAwaiting } from './question.ts';

export const LONG_GAP_MS = 24 * 3_600_000;

/** A bare "yes" a day later must not send what the person no longer sees: the question is asked again first. */
export const heldAfterGap = (state: DialogState, now: Date): DialogState => {
  if (state.open === undefined || state.lastAt === undefined) return state;
  const isLater = now.getTime() - Date.parse(state.lastAt) > LONG_GAP_MS;
  if (!isLater) return state;
  return state.open.light === true ? closed(state) : { ...state, open: { ...state.open, held: true } };
};

/** Since they last wrote, a message of ours was refused: what it asked is asked now, unless what it was about is over. */
export const heldUnlessSeen = (state: DialogState, event: Event, mind: Mind): DialogState => {
  const { open } = state;
  if (mind.refused === undefined || event.kind !== 'activity' || open === undefined || isAwaiting(open))
    return state;
  const step = dialogIn(mind, open.dialog)?.next(open.answers, open.found);
  const isOver = open.light === true && step?.kind !== 'ask';
  return isOver ? closed(state) : { ...state, open: { ...open, held: true } };
};
