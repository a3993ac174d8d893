// A timer of the conversation's has come: its dialog is opened, with what it is about answered already.
import { closed, type Reaction, type Situation } from '../situation.ts';
import { proceed } from './proceed.ts';
import { dialogIn } from './question.ts';
import { aside } from './saved.ts';
import { withoutTimer } from './timer-list.ts';

/** Undefined when it has been answered to already, or this version has no such dialog. A form that is open is put aside. */
export const ring = (situation: Situation, id: string): Reaction | undefined => {
  const timer = situation.state.timers?.find((each) => each.id === id);
  const dialog = dialogIn(situation, timer?.dialog);
  if (timer === undefined || dialog === undefined) return undefined;
  const state = withoutTimer(aside(situation), id);
  const reaction = proceed({ ...situation, state: closed(state) }, dialog, {
    dialog: dialog.id,
    answers: timer.answers,
    byHand: true,
    // Whoever turns to something else is not held by it.
    light: true,
  });
  return reaction.status === 'asked' ? { ...reaction, status: 'reminded' } : reaction;
};
