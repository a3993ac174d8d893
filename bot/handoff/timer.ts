// The hand-off's time stands among the conversation's timers, where the minute timer finds it.
import { withoutTimer, withTimers } from '../care/timer-list.ts';
import type { DialogState } from '../model.ts';
import { OVER } from './handoff.ts';

export const HANDOFF_TIMER = 'handoff';

export const withHandoffTimer = (state: DialogState): DialogState => {
  const { handoff } = state;
  const due = handoff === undefined || OVER.has(handoff.stage) ? undefined : handoff.due;
  return due === undefined
    ? withoutTimer(state, HANDOFF_TIMER)
    : withTimers(state, [{ id: HANDOFF_TIMER, at: due, handoff: true }]);
};
