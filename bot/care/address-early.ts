// In an emergency they give the address before it is asked for: it is kept, and what comes before it is asked once more, for nobody said yet that it is dangerous.
import type { Dialog, OpenDialog } from '../model.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { asksSomething } from './answers.ts';
import { givesHome } from './gives-home.ts';
import { askNow, unheld } from './question.ts';

/** Undefined for all else, and for a second time: what is unclear then has its own way. */
export const addressEarly = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
): Reaction | undefined => {
  if (open.tries !== undefined || asksSomething(situation) || !givesHome(situation)) return undefined;
  const { text: ask, ...draft } = askNow(situation, dialog, open, true);
  return {
    say: [{ ...draft, text: phrase(situation, 'releasedAgain', { ask }) }],
    state: { ...situation.state, open: { ...unheld(open), tries: 1 } },
    status: 'asked-again',
  };
};
