// What answers nothing that is on the screen, and tells of something that is asked later: it is kept for its own question.
import { isStreetAlone } from '../fields/place-said.ts';
import type { Dialog, OpenDialog, Question, Reply } from '../model.ts';
import { momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
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
  const later = toldLater(situation, dialog, open);
  if (later.length === 0 && told.length < 2 && !isStreetAlone(text)) return open;
  const before = ADDS.test(normalise(text)) ? open : { ...open, ...putRight(open, later) };
  return { ...open, ...keptIn(situation.reply, before) };
};

/** "The blue one", and then "no, the brown one": the later is right. */
const putRight = ({ said = '' }: OpenDialog, later: readonly Question[]): Pick<OpenDialog, 'said'> => ({
  said: said
    .split('\n')
    .filter((line) => !later.some(({ field }) => field.tells?.(line) === 'all'))
    .join('\n'),
});

/** "And the brown one too" puts nothing right. */
const ADDS = /^(?:and|also|plus|ac?|hefyd)\b|\b(?:too|also|as well|hefyd)$/;

/** The questions to come that the words are about. */
const toldLater = (
  { reply }: Situation,
  { questions }: Dialog,
  { answers, byHand }: OpenDialog,
): readonly Question[] =>
  reply.option !== undefined || byHand === true
    ? []
    : questions.filter(
        ({ id, field }) => field.tells?.(reply.text) !== undefined && answers.every(([each]) => each !== id),
      );

/** Whether it is about something that was not asked yet. */
export const tellsOfLater = (situation: Situation, dialog: Dialog, open: OpenDialog): boolean =>
  toldLater(situation, dialog, open).length > 0;

/** "The blue one": what names that and nothing else, and asks for nothing, is no other matter. */
export const namesLater = (situation: Situation, dialog: Dialog, open: OpenDialog): boolean => {
  const { text } = situation.reply;
  const isAll = toldLater(situation, dialog, open).some(({ field }) => field.tells?.(text) === 'all');
  return isAll && !asksSomething(situation) && !opensForm(text);
};

/** It is heard, unless they say it again: "choose one of these" would pass it by. Where they live is answered by its own question. */
export const toldSoon = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  { id, field }: Question,
): Reaction | undefined => {
  const { tries = 0, said = '' } = open;
  const words = normalise(situation.reply.text);
  const isNew = tries === 0 || (tries < TIMES && said.split('\n').every((line) => normalise(line) !== words));
  const isHeard = isNew && !field.open && !HOME.has(id) && tellsOfLater(situation, dialog, open);
  if (!isHeard) return undefined;
  const on = { ...keeping(situation, dialog, open), tries: tries + 1 };
  return repeat(situation, dialog, on, [{ text: phrase(situation, 'toldSoon') }]);
};
const TIMES = 2;
const HOME: ReadonlySet<string> = new Set(['house', 'address']);

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
  const on = { ...open, ...keptIn(situation.reply, open) };
  return repeat(situation, dialog, on, [{ text: phrase(situation, 'timesSoon') }]);
};
