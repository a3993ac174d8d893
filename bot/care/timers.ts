// A timer of the conversation's has come: its dialog is opened, with what it is about answered already; or its news is told.
import type { NewsTimer } from '../model.ts';
import { closed, type Reaction, type Situation } from '../situation.ts';
import { beside } from './beside.ts';
import { withoutLapsed } from './lapsed.ts';
import { noticeTold } from './notice-replies.ts';
import { proceed } from './proceed.ts';
import { dialogIn } from './question.ts';
import { aside } from './saved.ts';
import { withoutTimer } from './timer-list.ts';

/** Undefined when it has been answered to already, or this version has no such dialog. A form that is open is put aside. */
export const ring = (situation: Situation, id: string): Reaction | undefined => {
  const timer = situation.state.timers?.find((each) => each.id === id);
  if (timer?.news !== undefined) return told(situation, timer);
  if (timer?.notice !== undefined) return noticeTold(situation, id, timer.notice);
  const dialog = dialogIn(situation, timer?.dialog);
  if (timer?.dialog === undefined || dialog === undefined) return undefined;
  const state = withoutTimer(aside(withoutLapsed(situation)), id);
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

/** What is due first, if it has come. */
export const ringFirst = (situation: Situation): Reaction | undefined => {
  const [first] = situation.state.timers ?? [];
  return first !== undefined && first.at <= situation.now.toISOString()
    ? ring(situation, first.id)
    : undefined;
};

const told = (situation: Situation, { id, news }: NewsTimer): Reaction => {
  const { content, now } = situation;
  const state = withoutTimer(situation.state, id);
  return beside({ ...situation, state }, [{ text: content.news.said(news, now)[state.language] }]);
};
