// Forms that were begun and not finished: put aside with their answers for a day.
import type { Dialog, DialogState, OpenDialog, SavedDialog } from '../model.ts';
import { closed, phrase, type Situation } from '../situation.ts';
import { withSaved } from './kept.ts';
import { keptUntilSaid } from './kept-said.ts';
import { dialogIn, isAwaiting, lasting } from './question.ts';

const SAVED_MAX = 5;

/**
 * The open form, if anything was answered in it, is put aside; nothing is open then.
 * @param lightToo one that came with an answer, though nothing was answered in it yet
 */
export const aside = (situation: Situation, lightToo = false): DialogState => {
  const { state, now } = situation;
  const { open } = state;
  return open === undefined || !isWorthKeeping(situation, open, lightToo)
    ? closed(state)
    : savedAs(closed(state), open, now);
};

/** The same, but what is on its way to the council stays open: its result is still to be told. */
export const asideUnlessSent = (situation: Situation): DialogState =>
  situation.state.open !== undefined && isAwaiting(situation.state.open)
    ? situation.state
    : aside(situation, true);

export const savedAs = (state: DialogState, open: OpenDialog, now: Date): DialogState => {
  const saved = {
    ...lasting(open),
    ...(open.asked === undefined ? {} : { asked: open.asked }),
    savedAt: now.toISOString(),
  };
  return saving(state, saved);
};

/** One of a kind, and the latest of them. */
export const saving = (state: DialogState, saved: SavedDialog): DialogState => {
  const others = (state.saved ?? []).filter(({ dialog }) => dialog !== saved.dialog);
  return withSaved(state, [...others, saved].slice(-SAVED_MAX));
};

/** What was said to show who they are is not kept. */
const isWorthKeeping = (situation: Situation, open: OpenDialog, lightToo: boolean): boolean => {
  const dialog = dialogIn(situation, open.dialog);
  const isKept = dialog !== undefined && dialog.proves !== true;
  return isKept && (open.light === true ? lightToo : open.answers.length > 0) && !isAwaiting(open);
};

/** Said after something else was finished: what is still unfinished, and how to go on with it. */
export const unfinishedNote = (situation: Situation): string | undefined => {
  const last = situation.state.saved?.at(-1);
  const dialog = dialogIn(situation, last?.dialog);
  return last && dialog && phrase(situation, 'unfinished', keptFill(situation, dialog, last.savedAt));
};

/** What is kept, and until when. @param leftAt ISO */
export const keptFill = (situation: Situation, { title }: Dialog, leftAt = situation.now.toISOString()) => ({
  title: title[situation.state.language],
  until: keptUntilSaid(situation, leftAt),
});
