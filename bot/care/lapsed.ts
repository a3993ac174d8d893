// A form that was left open lapses when one that was put aside does: that is said, and they can start again.
import type { OpenDialog, Option } from '../model.ts';
import { closed, offering, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { readerOf } from '../understanding/commands.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { answers } from './answers.ts';
import { keptUntil } from './kept.ts';
import { keptFill } from './saved.ts';
import { dialogIn, isAwaiting } from './question.ts';

/** The situation without a form whose time is over. What is on its way, and what nothing was answered in, stays. */
export const withoutLapsed = (situation: Situation): Situation => {
  const { state, now } = situation;
  const { open, lastAt } = state;
  if (open === undefined || lastAt === undefined || now.getTime() <= keptUntil(lastAt)) return situation;
  return isAwaiting(open) || !isBegun(situation, open)
    ? situation
    : { ...situation, state: closed(state), lapsed: open };
};

/** What was typed to show who they are has an end of its own. */
const isBegun = (situation: Situation, { dialog: id, answers: given }: OpenDialog): boolean => {
  const dialog = dialogIn(situation, id);
  return (
    dialog?.proves !== true &&
    dialog?.questions.some(
      (each) => each.given !== true && given.some(([answered]) => answered === each.id),
    ) === true
  );
};

/** Whoever meant to go on with it, or said what we cannot read, is told, and offered to start again. */
export const lapsed: Care = (situation) =>
  situation.lapsed !== undefined && (isOfIt(situation) || answers(situation) === undefined)
    ? toldLapsed(situation)
    : undefined;

/** @param more options beside the one to start again */
export const toldLapsed = (situation: Situation, more: readonly Option[] = []): Reaction | undefined => {
  const said = lapsedSaid(situation);
  if (said === undefined) return undefined;
  const options = [{ id: `form:${said.dialog}`, words: phrase(situation, 'startForm') }, ...more];
  return {
    say: [{ text: said.text, options }],
    state: offering(situation.state, options),
    status: 'offered',
  };
};

const isOfIt = ({ reply, content, lapsed: open }: Situation): boolean =>
  reply.option === undefined
    ? asksNothing(reply.text) ||
      yesNoMeant(reply) !== undefined ||
      readerOf(content.commands)(reply.text) !== undefined
    : reply.to?.dialog === open?.dialog;

/** Before the answer to another matter it is said too. */
export const alsoLapsed = (situation: Situation, reaction: Reaction): Reaction => {
  const said = reaction.say.length === 0 ? undefined : lapsedSaid(situation);
  return said === undefined ? reaction : { ...reaction, say: [{ text: said.text }, ...reaction.say] };
};

const lapsedSaid = (situation: Situation): { readonly dialog: string; readonly text: string } | undefined => {
  const { lapsed: open, state } = situation;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined || state.lastAt === undefined) return undefined;
  const id = open.hazardAt === undefined ? 'lapsed' : 'lapsedFiled';
  const text = phrase(situation, id, keptFill(situation, dialog, state.lastAt));
  return { dialog: dialog.id, text };
};

/** What they may mean is a form that is kept no longer: that is said instead. */
export const unlessLapsed =
  (other: Care): Care =>
  (situation) =>
    situation.lapsed === undefined ? other(situation) : undefined;
