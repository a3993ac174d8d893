// A timer of the conversation's has come: its dialog is opened, with what it is about answered already.
import type { DialogState, Timer } from '../model.ts';
import { closed, type Reaction, type Situation } from '../situation.ts';
import { proceed } from './proceed.ts';
import { dialogIn } from './question.ts';
import { aside } from './saved.ts';

/** Undefined when it has been answered to already, or this version has no such dialog. A form that is open is put aside. */
export const ring = (situation: Situation, id: string): Reaction | undefined => {
  const timer = situation.state.timers?.find((each) => each.id === id);
  const dialog = dialogIn(situation, timer?.dialog);
  if (timer === undefined || dialog === undefined) return undefined;
  const state = withoutTimer(aside(situation), id);
  return proceed({ ...situation, state: closed(state) }, dialog, {
    dialog: dialog.id,
    answers: timer.answers,
    byHand: true,
    // Whoever turns to something else is not held by it.
    light: true,
    // Where something is looked up first, its question comes a turn later.
    rung: true,
  });
};

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
