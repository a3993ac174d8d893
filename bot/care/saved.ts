// Forms that were begun and not finished: put aside with their answers, listed, and gone on with within a day.
import type { DialogState, Dialog, OpenDialog, Option, SavedDialog } from '../model.ts';
import { closed, offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { askNow, dialogIn, isAwaiting, lasting } from './question.ts';

/** For so long they can be gone on with. */
const KEPT_MS = 24 * 3_600_000;
const SAVED_MAX = 5;

/** What is past its day goes. */
export const withoutOld = (state: DialogState, now: Date): DialogState => {
  if (state.saved === undefined) return state;
  const left = state.saved.filter(({ savedAt }) => now.getTime() - Date.parse(savedAt) <= KEPT_MS);
  return left.length === state.saved.length ? state : withSaved(state, left);
};

/**
 * The open form, if anything was answered in it, is put aside; nothing is open then.
 * @param lightToo one that came with an answer, though nothing was answered in it yet
 */
export const aside = (situation: Situation, lightToo = false): DialogState => {
  const { state, now } = situation;
  const { open } = state;
  if (open === undefined || !isWorthKeeping(situation, open, lightToo)) return closed(state);
  const saved = {
    ...lasting(open),
    ...(open.asked === undefined ? {} : { asked: open.asked }),
    savedAt: now.toISOString(),
  };
  const others = (state.saved ?? []).filter(({ dialog }) => dialog !== open.dialog);
  return withSaved(closed(state), [...others, saved].slice(-SAVED_MAX));
};

const isWorthKeeping = (situation: Situation, open: OpenDialog, lightToo: boolean): boolean =>
  dialogIn(situation, open.dialog) !== undefined &&
  (open.light === true ? lightToo : open.answers.length > 0) &&
  !isAwaiting(open);

/** "Save for later". */
export const saveForLater = (situation: Situation, dialog: Dialog): Reaction => {
  const title = dialog.title[situation.state.language];
  return { say: [{ text: phrase(situation, 'saved', { title }) }], state: aside(situation), status: 'saved' };
};

/** "Continue": the one there is, or which of them; undefined when there is none. */
export const goOnWithSaved = (situation: Situation): Reaction | undefined => {
  const saved = (situation.state.saved ?? []).filter(
    ({ dialog }) => dialogIn(situation, dialog) !== undefined,
  );
  const [only] = saved;
  if (only === undefined) return undefined;
  if (saved.length === 1) return resumed(situation, only.dialog);
  const options = saved.map(({ dialog }) => optionFor(situation, dialog)).reverse();
  return {
    say: [{ text: phrase(situation, 'unfinishedWhich'), options }],
    state: offering(situation.state, options),
    status: 'offered',
  };
};

/** Goes on with one of them, at the question that stood open. The form that is open now is put aside in its turn. */
export const resumed = (situation: Situation, id: string): Reaction | undefined => {
  const found = situation.state.saved?.find(({ dialog }) => dialog === id);
  const dialog = dialogIn(situation, id);
  if (found === undefined || dialog === undefined) return undefined;
  const { savedAt: _, light: __, ...open } = found;
  const put = aside(situation);
  const state = withSaved(
    put,
    (put.saved ?? []).filter((each) => each.dialog !== id),
  );
  const { text, ...ask } = askNow({ ...situation, state }, dialog, open);
  const title = dialog.title[state.language];
  return {
    say: [{ ...ask, text: `${phrase(situation, 'backTo', { title })} ${text}` }],
    state: { ...state, open },
    status: 'asked',
  };
};

/** Said after something else was finished: what is still unfinished, and how to go on with it. */
export const unfinishedNote = (situation: Situation): string | undefined => {
  const last = situation.state.saved?.at(-1);
  const dialog = dialogIn(situation, last?.dialog);
  return dialog && phrase(situation, 'unfinished', { title: dialog.title[situation.state.language] });
};

const optionFor = (situation: Situation, id: string): Option => {
  const title = dialogIn(situation, id)?.title[situation.state.language] ?? id;
  return { id: `resume:${id}`, words: title.charAt(0).toUpperCase() + title.slice(1) };
};

export const withSaved = (state: DialogState, saved: readonly SavedDialog[]): DialogState => {
  const { saved: _, ...others } = state;
  return saved.length === 0 ? others : { ...others, saved };
};
