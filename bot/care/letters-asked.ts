// LETTER, and LINK after something that there is a letter of: they are looked up, and of more than one it is asked which.
import type { Dialog, OpenDialog, Question } from '../model.ts';
import type { Care, Reaction, Situation } from '../situation.ts';
import { begin } from './proceed.ts';
import { dialogIn, isAwaiting } from './question.ts';

export const lettersAsked: Care = (situation) => {
  const dialog = dialogIn(situation, situation.content.leads.letters);
  return dialog && begin(situation, dialog);
};

export const lettersLast: Care = (situation) =>
  situation.content.letters.includes(situation.state.sent?.dialog ?? '')
    ? lettersAsked(situation)
    : undefined;

/** The form is put aside. What they type to show who they are stands on a letter, and in an emergency nothing comes between. */
export const lettersInForm = (
  situation: Situation,
  {
    dialog,
    open,
    question,
  }: { readonly dialog: Dialog; readonly open: OpenDialog; readonly question: Question | undefined },
): Reaction | undefined =>
  isAwaiting(open) || dialog.proves === true || question?.unclear !== undefined
    ? undefined
    : lettersAsked(situation);
