// A question is open: the reply is filed under the question that the person saw, or answered first if it is one of theirs.
import type { Dialog, OpenDialog, Question } from '../model.ts';
import { momentOf, type Care, type Situation } from '../situation.ts';
import { aside, digressionIfAsked } from './aside.ts';
import { repeat, resume } from './asked-again.ts';
import { awaiting } from './awaiting.ts';
import { changeMeant, otherOne } from './change.ts';
import { changing, checking, puttingRight, reopen } from './checking.ts';
import { filing, fileUnder } from './filing.ts';
import { forSomebody } from './for-somebody.ts';
import { takesTime } from './not-yet.ts';
import { turnedAway } from './turned-away.ts';
import { belongs, oldButton, strayButton } from './old-buttons.ts';
import { proceed } from './proceed.ts';
import { slipIn, type Slip } from './slips.ts';
import { CHANGE, CHECK, dialogIn, isAwaiting, isNamed, questionIn } from './question.ts';

export const openDialog: Care = (situation) => {
  const { open, sent } = situation.state;
  const { to } = situation.reply;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined)
    return to === undefined ? undefined : strayButton(situation, sent);
  if (to !== undefined && !belongs(to.dialog, to.question, dialog)) return oldButton(situation, dialog, open);
  const pause = isAwaiting(open) ? undefined : takesTime(situation, dialog, open);
  if (pause !== undefined) return pause;
  const whom = isAwaiting(open) ? undefined : forSomebody(situation, dialog, open);
  if (whom !== undefined) return whom;
  const away = turnedAway(situation, dialog, open);
  if (away !== undefined) return away;
  if (isAwaiting(open)) return awaiting(situation, dialog, open);
  if (situation.reply.option !== undefined && to === undefined) return aside(situation, dialog, open);
  const seen = to?.question ?? open.asked;
  const question = questionIn(dialog, open, seen);
  const right = to === undefined ? puttingRight(situation, dialog, open, false) : undefined;
  if (right !== undefined) return right;
  const slip = to === undefined ? slipped(situation, dialog, open) : undefined;
  if (slip !== undefined)
    return slip.value === undefined
      ? reopen(situation, dialog, open, slip.question.id)
      : fileUnder(situation, dialog, open, slip.question, slip.value);
  const other =
    to === undefined && isFreeOf(situation, question)
      ? otherOne(situation.reply.text, dialog, open)
      : undefined;
  if (other !== undefined)
    return other.value === undefined
      ? reopen(situation, dialog, open, other.question.id)
      : fileUnder(situation, dialog, open, other.question, other.value);
  const change = isNamed(situation, question, 'change')
    ? undefined
    : changeMeant(situation.reply.text, dialog, open);
  if (change !== undefined)
    return change.isAnswered
      ? reopen(situation, dialog, open, change.question)
      : repeat(situation, dialog, open);
  // A time that was chosen is looked up itself, whatever is to be looked up before it by now.
  const isTime = to !== undefined && question?.field.times === true && situation.reply.option !== undefined;
  if (!isTime && dialog.next(open.answers, open.found).kind === 'find')
    return digressionIfAsked(situation, dialog, open) ?? proceed(situation, dialog, open);
  if (open.held === true && to === undefined)
    return (
      digressionIfAsked(situation, dialog, open) ??
      // What was begun for them they never saw, and it cannot be gone back to.
      (open.light === true ? repeat : resume)(situation, dialog, open)
    );
  if (seen === CHANGE) return changing(situation, dialog, open);
  if (seen === CHECK) return checking(situation, dialog, open);
  return question === undefined
    ? proceed(situation, dialog, open)
    : filing(situation, dialog, open, question);
};

/** In an emergency what is unclear has its own way, and what shows who they are is not put right by a guess. */
const slipped = (situation: Situation, dialog: Dialog, open: OpenDialog): Slip | undefined => {
  const { option, pin, text } = situation.reply;
  const isHeard = option === undefined && pin === undefined && open.held !== true && dialog.proves !== true;
  return isHeard && questionIn(dialog, open, open.asked)?.unclear === undefined
    ? slipIn(text, dialog, open, momentOf(situation))
    : undefined;
};

/** The words are no answer to the question on the screen. */
const isFreeOf = (situation: Situation, question: Question | undefined): boolean =>
  question?.field.open === false &&
  !question.field.parse(situation.reply, question.words, momentOf(situation)).ok;
