// In a triage they give their number, or where they live, while something else of it is asked: it is kept for its own question.
import { momentOf, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import type { Dialog, OpenDialog, Question } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { asksSomething } from './answers.ts';
import { fileUnder } from './filing.ts';
import { givesHome } from './gives-home.ts';
import { SAID_MAX } from './proceed.ts';
import { askNow, dialogIn, filed, questionIn, readBack, unheld } from './question.ts';

export const toldEarly: Care = (situation) => {
  const { state, reply } = situation;
  const dialog = dialogIn(situation, state.open?.dialog);
  // A triage files what it is told from the first on.
  if (state.open === undefined || dialog?.soFar === undefined) return undefined;
  const question = questionIn(dialog, state.open, state.open.asked);
  const isWhere = question !== undefined && !question.field.open && WHERE.includes(question.id);
  if (!isWhere || reply.option !== undefined || reply.pin !== undefined || reply.to !== undefined)
    return undefined;
  if (question.field.parse(reply, question.words, momentOf(situation)).ok || asksSomething(situation))
    return undefined;
  return (
    numberEarly(situation, dialog, state.open) ??
    (question.id === 'postcode' ? noPostcode(situation, dialog, state.open, question) : undefined)
  );
};
/** What is asked of where it is, in so many words. */
const WHERE: readonly string[] = ['postcode', 'house', 'address'];

/** It is answered, and what was asked is asked again. */
const numberEarly = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  const phone = dialog.questions.find(({ id }) => id === 'phone');
  const value = phone?.field.spots?.(situation.reply.text, phone.words, momentOf(situation));
  if (phone === undefined || value === undefined) return undefined;
  const on = { ...keeping(situation, open), answers: filed(open, phone.id, value) };
  const lines = readBack(situation, dialog, on, [phone.id, value]);
  return {
    say: [{ text: phrase(situation, 'spotted', { lines }) }, askNow(situation, dialog, on, true)],
    state: { ...situation.state, open: unheld(on) },
    status: 'asked-again',
  };
};
/** What else they wrote with it is of what comes. */
const keeping = ({ reply }: Situation, open: OpenDialog): OpenDialog =>
  open.byHand === true
    ? open
    : { ...open, said: `${open.said ?? ''}\n${reply.text}`.trim().slice(-SAID_MAX) };

/** Who gives the street is asked once more, and then it is the address. */
const noPostcode = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
): Reaction | undefined => {
  const { text } = situation.reply;
  if (NOT_KNOWN.test(normalise(text))) return fileUnder(situation, dialog, open, question, null);
  if (open.tries !== undefined || !givesHome(situation)) return undefined;
  const { text: ask, ...draft } = askNow(situation, dialog, open, true);
  return {
    say: [{ ...draft, text: phrase(situation, 'releasedAgain', { ask }) }],
    state: { ...situation.state, open: { ...unheld(keeping(situation, open)), tries: 1 } },
    status: 'asked-again',
  };
};
const NOT_KNOWN =
  /^(?:(?:sorry|i|no|im|we) )*(?:dont|do not|cant|cannot|havent got a|not sure (?:of|what)|no idea (?:of|what)|forgot(?:ten)?) ?(?:know|remember|think of|have)? ?(?:my|the|our|what the|what my|it)? ?(?:post ?codes?|zip ?code|it)?(?: is)?(?: sorry| off hand| offhand| at the moment)*$/;
