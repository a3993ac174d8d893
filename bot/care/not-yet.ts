// No answer yet, and no miss: who goes and looks for it has time, and who does not know it is told where it is.
import type { Dialog, OpenDialog, Question } from '../model.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { lacksIt, looksForIt } from '../understanding/not-yet.ts';
import { askNow, questionIn } from './question.ts';

/** "Hang on": the question stays, on a screen that loses its buttons with them. */
export const takesTime = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  const { reply, state, abilities } = situation;
  if (reply.option !== undefined || reply.pin !== undefined || !looksForIt(reply.text)) return undefined;
  const { text: ask, options, to } = askNow(situation, dialog, open);
  // Where it may be dangerous nobody is told to take their time.
  const isUrgent = questionIn(dialog, open, open.asked)?.unclear !== undefined;
  const text = isUrgent ? `${phrase(situation, 'dontWait')}\n${ask}` : phrase(situation, 'takeYourTime');
  const buttons = abilities.metered || options === undefined ? {} : { options, ...(to && { to }) };
  return { say: [{ text, ...buttons }], state, status: 'asked-again' };
};

/** "I don't know my account number", "I've lost the reference", where it has to be known: where it is printed, and that a person can help. */
export const whereItIs = (
  situation: Situation,
  { proves }: Dialog,
  { id, optional, words }: Question,
): Reaction | undefined => {
  const { reply, state } = situation;
  const { help } = words[state.language];
  const isPrinted = proves === true || id === REFERENCE;
  if (!isPrinted || optional || help === undefined || !lacksIt(reply.text)) return undefined;
  return {
    say: [{ text: `${help}\n${phrase(situation, 'orPerson')}` }],
    state,
    status: 'asked-again',
  };
};
/** What we gave them ourselves is called so in every form. */
const REFERENCE = 'reference';
