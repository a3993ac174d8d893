// Said beside what is going on: it asks nothing, so what is open stays so, and is asked again below it.
import type { Draft, Reaction, Situation } from '../situation.ts';
import { repeat } from './asked-again.ts';
import { withoutLapsed } from './lapsed.ts';
import { dialogIn } from './question.ts';

export const beside = (arrived: Situation, say: readonly Draft[]): Reaction => {
  const situation = withoutLapsed(arrived);
  const { state } = situation;
  const dialog = dialogIn(situation, state.open?.dialog);
  return state.open === undefined || dialog === undefined
    ? { say, state, status: 'notified' }
    : { ...repeat(situation, dialog, state.open, say), status: 'notified' };
};
