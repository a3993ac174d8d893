// What a form begins with: what stands in the words that opened it, and the photo that came with them.
import type { Dialog, OpenDialog } from '../model.ts';
import { momentOf, type Draft, type Situation } from '../situation.ts';
import type { Filed } from './hazard.ts';
import { givenLast } from './lately.ts';

/** How a dialog is opened: what is said before its first question, and the message that it was opened with. */
export type Beginning = {
  readonly before?: readonly Draft[];
  readonly said?: string;
  readonly light?: boolean;
  /** Nothing is filled in from before. */
  readonly byHand?: boolean;
  readonly answers?: OpenDialog['answers'];
  /** What is filed already of the dialog that led here. */
  readonly filed?: Filed;
};

/** What is never asked for is read in the words that opened the form, or left out. */
export const withGiven = (
  { id: dialog, questions }: Dialog,
  answers: OpenDialog['answers'],
  said: string,
  situation: Situation,
): OpenDialog['answers'] => {
  const read = questions.flatMap(({ id, given, field, words }) => {
    if (given !== true || said === '' || answers.some(([each]) => each === id)) return [];
    const value = field.spots?.(said, words, momentOf(situation));
    if (value === undefined) return [];
    const before = givenLast(situation, dialog, id);
    return [[id, before === undefined ? value : (field.further?.(value, before) ?? value)] as const];
  });
  return [...read, ...answers];
};
/** A photo that came with the words that opened the form. */
export const early = (dialog: Dialog, files: OpenDialog['files']): Pick<OpenDialog, 'files'> =>
  files !== undefined && dialog.questions.some(({ field }) => field.files === true) ? { files } : {};
