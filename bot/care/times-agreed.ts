// A time is asked for in up to two questions, the day that suits and then its times: it is one answer, and the last of them is agreed.
import { digest } from '../digest.ts';
import type { Answers, Dialog, Json, Question } from '../model.ts';
import { wishOf } from '../understanding/time-wishes.ts';

/** What is read back: of the questions about one time the last, which is what was agreed. */
export const agreedIn = <T extends Answers[number]>(dialog: Dialog, met: readonly T[]): readonly T[] =>
  met.filter(
    ([id], at) => !isTimes(dialog, id) || !met.slice(at + 1).some(([later]) => isTimes(dialog, later)),
  );

/** What can be changed: of those the first, from which every day can be had. */
export const firstTimesOf = (questions: readonly Question[]): Question[] =>
  questions.filter(
    ({ field }, at) =>
      field.times !== true || !questions.slice(0, at).some((each) => each.field.times === true),
  );

/** With another day, or another time of those shown first, what was chosen after it is agreed no more. */
export const withoutTimesAfter = (
  dialog: Dialog,
  { id, field }: Question,
  before: Answers,
  value: Json,
): Answers => {
  const given = before.find(([each]) => each === id)?.[1];
  if (field.times !== true || given === undefined || digest(given) === digest(value)) return before;
  const after = dialog.questions.slice(dialog.questions.findIndex((each) => each.id === id) + 1);
  const gone = after.filter((each) => each.field.times === true).map((each) => each.id);
  return before.filter(([each]) => !gone.includes(each));
};

/** A day that they wish is not agreed before one of its times is. */
export const isOnlyWished = ({ field }: Question, value: Json): boolean =>
  field.times === true && typeof value === 'string' && wishOf(value) !== undefined;

const isTimes = ({ questions }: Dialog, id: string): boolean =>
  questions.some((each) => each.id === id && each.field.times === true);
