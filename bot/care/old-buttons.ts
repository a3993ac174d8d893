// Buttons of a question that is over: each is recognised, and none does harm.
import type { Dialog, OpenDialog } from '../model.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { repeat } from './asked-again.ts';
import { CHANGE, CHECK, isAwaiting, waiting } from './question.ts';
import { resumed } from './resume.ts';

export const belongs = (dialog: string, question: string, open: Dialog): boolean =>
  dialog === open.id &&
  (question === CHECK || question === CHANGE || open.questions.some(({ id }) => id === question));

export const oldButton = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction =>
  isAwaiting(open)
    ? { say: [waiting(situation, open)], state: situation.state, status: 'asked-again' }
    : repeat(situation, dialog, open, [{ text: phrase(situation, 'oldButton') }]);

/** A button of a dialog that is over: a second tap on "send" gets the reference, not a second case. One that was put aside goes on. */
export const strayButton = (
  situation: Situation,
  sent: { dialog: string; reference: string } | undefined,
): Reaction => {
  const of = situation.reply.to?.dialog;
  const text =
    sent !== undefined && sent.dialog === of
      ? phrase(situation, 'sentAlready', { reference: sent.reference })
      : phrase(situation, 'oldButton');
  return resumed(situation, of ?? '') ?? { say: [{ text }], state: situation.state, status: 'answered' };
};
