// What answers nothing that is on the screen, and tells of something that is asked later: it is kept for its own question.
import { isStreetAlone } from '../fields/place-said.ts';
import type { Dialog, OpenDialog, Question, Reply } from '../model.ts';
import { momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { asksSomething, opensForm } from './answers.ts';
import { repeat } from './asked-again.ts';
import { SAID_MAX } from './proceed.ts';

/** The words stand for later questions of the form; what was tapped says no more than its question. */
export const keptIn = (
  { option, text }: Reply,
  { byHand, said = '' }: OpenDialog,
): Pick<OpenDialog, 'said'> =>
  option === undefined && byHand !== true ? { said: `${said}\n${text}`.trim().slice(-SAID_MAX) } : {};

/** What does not answer this question, and surely two of the others, where it is or what it is about, is not said again, however short it is. */
export const keeping = (situation: Situation, dialog: Dialog, open: OpenDialog): OpenDialog => {
  const { text } = situation.reply;
  const told = dialog.questions.filter(
    ({ field, words }) => field.spots?.(text, words, momentOf(situation)) !== undefined,
  );
  const isKept = told.length > 1 || isStreetAlone(text) || tellsOfLater(situation, dialog, open);
  return isKept ? { ...open, ...keptIn(situation.reply, open) } : open;
};

/** Whether it tells of something that was not asked yet. */
export const tellsOfLater = (situation: Situation, dialog: Dialog, open: OpenDialog): boolean =>
  toldLater(situation, dialog, open).length > 0;

const toldLater = (
  { reply }: Situation,
  { questions }: Dialog,
  { answers, byHand }: OpenDialog,
): readonly Question[] =>
  reply.option !== undefined || byHand === true
    ? []
    : questions.filter(
        ({ id, field }) => field.tells?.(reply.text) === true && answers.every(([each]) => each !== id),
      );

/** "The blue one": few words that ask for nothing are no other matter, where they tell of this one. */
export const namesLater = (situation: Situation, dialog: Dialog, open: OpenDialog): boolean => {
  const { text } = situation.reply;
  const isShort = text.trim().split(/\s+/).length <= FEW;
  return isShort && !asksSomething(situation) && !opensForm(text) && tellsOfLater(situation, dialog, open);
};
const FEW = 4;

/** It is heard, unless they say it again: "choose one of these" would pass it by. */
export const toldSoon = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  { field }: Question,
): Reaction | undefined => {
  const { tries = 0, said = '' } = open;
  const told = toldLater(situation, dialog, open);
  const isNew = tries === 0 || told.some((each) => each.field.tells?.(said) !== true);
  if (field.open || told.length === 0 || !isNew) return undefined;
  const on = { ...keeping(situation, dialog, open), tries: tries + 1 };
  return repeat(situation, dialog, on, [{ text: phrase(situation, 'toldSoon') }]);
};

/** A time that they ask for before the times are shown is looked at there. */
export const timesSoon = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  { field: asked }: Question,
): Reaction | undefined => {
  const { text, option } = situation.reply;
  const isTime = ({ field, words }: Question) =>
    field.times === true && field.spots?.(text, words, momentOf(situation)) !== undefined;
  if (option !== undefined || asked.times === true || !dialog.questions.some(isTime)) return undefined;
  const on = { ...open, said: `${open.said ?? ''}\n${text}`.trim().slice(-SAID_MAX) };
  return repeat(situation, dialog, on, [{ text: phrase(situation, 'timesSoon') }]);
};
