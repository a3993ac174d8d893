// An open question that could not be delivered is asked before it is answered.
import { closed, type Situation } from '../situation.ts';
import { dialogIn, isAwaiting } from './question.ts';

/** Since they last wrote, a message of ours was refused: what it asked is asked now, unless what it was about is over. */
export const heldUnlessSeen = (situation: Situation): Situation => {
  const { state, isUnseen } = situation;
  const { open } = state;
  if (isUnseen !== true || open === undefined || isAwaiting(open)) return situation;
  const step = dialogIn(situation, open.dialog)?.next(open.answers, open.found);
  const isOver = open.light === true && step?.kind !== 'ask';
  return { ...situation, state: isOver ? closed(state) : { ...state, open: { ...open, held: true } } };
};
