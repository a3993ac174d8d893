// Photos for the form that is open: at the question for them they are its answer; before it they wait there; after it, as when an album comes one by one, they join it.
import type { Dialog, Json, OpenDialog, Question, SentFile } from '../model.ts';
import type { Situation } from '../situation.ts';
import { dialogIn, filed, isAwaiting } from './question.ts';

/** Of one form, more than anybody is asked for. */
const WAITING_MAX = 10;

/** The question that is on the screen asks for files, and here they are. */
export const isAnswerByFile = (situation: Situation): boolean => {
  const { open } = situation.state;
  if (situation.reply.files === undefined) return false;
  const asked = questionOf(situation, open)?.question;
  return (
    open?.held !== true && asked !== undefined && (situation.reply.to?.question ?? open?.asked) === asked.id
  );
};

export const withFiles = (situation: Situation): Situation => {
  const { reply, state } = situation;
  const { open } = state;
  if (reply.files === undefined || open === undefined || isAnswerByFile(situation)) return situation;
  const at = questionOf(situation, open);
  if (at === undefined) return situation;
  return { ...situation, state: { ...state, open: kept(open, at.question, reply.files) } };
};

const kept = (open: OpenDialog, question: Question, files: readonly SentFile[]): OpenDialog => {
  const before = open.answers.find(([id]) => id === question.id)?.[1];
  if (before === undefined)
    return { ...open, files: [...(open.files ?? []), ...files].slice(0, WAITING_MAX) };
  const sent = question.field.parse({ text: '', files }, question.words);
  if (!sent.ok) return open;
  const joined: Json = [...(Array.isArray(before) ? (before as Json[]) : []), ...(sent.value as Json[])];
  // Once it is sent, or when they are too many, the rest stays with the chat alone.
  const isTaken = !isAwaiting(open) && question.field.accepts(joined, question.words);
  return isTaken ? { ...open, answers: filed(open, question.id, joined) } : open;
};

const questionOf = (
  situation: Situation,
  open: OpenDialog | undefined,
): { readonly dialog: Dialog; readonly question: Question } | undefined => {
  const dialog = dialogIn(situation, open?.dialog);
  const question = dialog?.questions.find(({ field }) => field.files === true);
  return dialog === undefined || question === undefined ? undefined : { dialog, question };
};
