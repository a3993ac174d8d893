// A form that came with an answer, and another matter that was turned to: it is as if the form had never been opened.
import type { Dialog, OpenDialog } from '../model.ts';
import { closed, momentOf, type Reaction, type Situation } from '../situation.ts';
import { dodgeIn } from '../understanding/dodges.ts';
import { asksNothing, isOnlyMarks } from '../understanding/nothing.ts';
import { answers, asksSomething, saysAddress } from './answers.ts';
import { changeMeant, rightOne } from './change.ts';
import { aspectInForm } from './follow-up.ts';
import { menu } from './menu.ts';
import { offeredMeant, saysYes } from './offered.ts';
import { questionIn } from './question.ts';
import { namesLater, tellsOfLater } from './told-soon.ts';

/** Another matter is attended to as if the form had never been opened; undefined when the words are meant for it. */
export const turnedAway = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  // Nobody is turned from the question of a danger by what they answer.
  const isOfDanger = questionIn(dialog, open, open.asked)?.unclear !== undefined;
  if (open.light !== true || isOfDanger || isForIt(situation, dialog, open)) return undefined;
  const free = { ...situation, state: closed(situation.state) };
  const asksOther = asksSomething(situation) || asksNothing(situation.reply.text);
  if (namesLater(situation, dialog, open)) return undefined;
  const other = answers(free);
  // What only may be something else is for it, where it tells of what the form asks later.
  if (other?.status === 'offered' && tellsOfLater(situation, dialog, open)) return undefined;
  return other ?? (asksOther ? menu(free) : undefined);
};

const isForIt = (situation: Situation, dialog: Dialog, open: OpenDialog): boolean => {
  const { reply } = situation;
  if (reply.to !== undefined) return true;
  if (open.failed === true && offeredMeant(situation) !== undefined) return true;
  const question = questionIn(dialog, open, open.asked);
  if (reply.option !== undefined || question === undefined) return false;
  // "How long does it take" is about it, and so is what is no answer to anything else.
  if (question.unclear === undefined && (aspectInForm(situation) ?? dodgeIn(reply.text)) !== undefined)
    return true;
  if (question.field.open && asksSomething(situation)) return false;
  if (isOnlyMarks(reply.text)) return true;
  // "Yes" turns nobody away: it is an answer to what is on the screen, if not one that can be read.
  if (saysAddress(situation) || saysYes(reply)) return true;
  if (question.field.parse(reply, question.words, momentOf(situation)).ok) return true;
  return [changeMeant, rightOne].some((means) => means(reply.text, dialog, open) !== undefined);
};
