// The answers of a form as facts: each with the form's own label, where it is from, when it was said, and how sure it is.
import type { Desk } from '../content.ts';
import { questionIn, sentOf } from '../care/question.ts';
import type { Dialog, Json, OpenDialog, Pin, Question } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import type { CardFact, CardForm, CaseCard } from './card.ts';
import type { Heard } from './heard.ts';

export type FactsOf = {
  readonly heard: readonly Heard[];
  /** What is said of an answer that was left out. */
  readonly skipped: string;
  /** What staff call a form. */
  readonly formName: Desk['formName'];
};

/** The question whether somebody needs extra care stands apart, in every form that asks it. */
export const CARE = 'care';

/**
 * A form with what was answered on the way. What a change of mind left behind is not among it.
 * @returns undefined of a form by which somebody shows who they are: nothing of it is told
 */
export const formOf = (
  dialog: Dialog | undefined,
  open: OpenDialog & { readonly savedAt?: string },
  given: FactsOf,
): CardForm | undefined => {
  if (dialog === undefined || dialog.proves === true) return undefined;
  const step = dialog.next(open.answers, open.found);
  const isSent = open.sending !== undefined && isReadBack(step);
  const facts = sentOf(step).flatMap(([id, value]) =>
    id === CARE ? [] : (factOf(dialog, open, id, value, isSent, given) ?? []),
  );
  const asked = questionIn(dialog, open, open.asked)?.words.en.ask;
  return {
    form: dialog.id,
    title: dialog.title,
    name: given.formName(dialog.id, dialog.title.en),
    facts,
    ...(asked === undefined || isSent ? {} : { asked }),
    ...(open.savedAt === undefined ? {} : { savedAt: open.savedAt }),
  };
};

/** Where it is, in words, and on the map where they shared that. */
export const placeOf = (dialog: Dialog | undefined, open: OpenDialog | undefined): CaseCard['place'] => {
  if (dialog === undefined || open === undefined || dialog.proves === true) return undefined;
  const places = dialog.questions.filter(({ field }) => field.asks === 'location');
  const answer = open.answers.findLast(
    ([id, value]) => value !== null && places.some((each) => each.id === id),
  );
  const question = places.find(({ id }) => id === answer?.[0]);
  if (answer === undefined || question === undefined) return undefined;
  const [, value] = answer;
  const { latitude, longitude } = Object(value) as Partial<Pin>;
  return {
    words: shownOf(question, value),
    ...(latitude === undefined || longitude === undefined ? {} : { pin: { latitude, longitude } }),
  };
};

/** Only what they saw in one list before they sent it is confirmed. */
const isReadBack = (step: ReturnType<Dialog['next']>): boolean =>
  step.kind === 'end' &&
  step.outcome.kind === 'submit' &&
  step.outcome.unchecked !== true &&
  step.outcome.atOnce === undefined;

const factOf = (
  dialog: Dialog,
  open: OpenDialog,
  id: string,
  value: Json,
  isSent: boolean,
  { heard, skipped }: FactsOf,
): CardFact | undefined => {
  const question = questionIn(dialog, open, id);
  if (question === undefined) return undefined;
  const shown = value === null ? skipped : shownOf(question, value);
  const own = heard.findLast(({ to }) => to?.dialog === dialog.id && to.question === id);
  return {
    id,
    label: question.words.en.label,
    shown,
    ...(value === null ? { skipped: true as const } : {}),
    ...(own === undefined ? fromOthers(question, shown, value, heard) : fromOwn(question, own)),
    ...(isSent ? { sure: 'confirmed' as const } : {}),
  };
};

/** As staff read it: what was taken out of a message is not in it either. */
const shownOf = (question: Question, value: Json): string =>
  withoutSecrets(question.field.show(value, 'en', question.words)).text;

type From = Pick<CardFact, 'source' | 'sure' | 'at'>;

/** A button is an answer that cannot be misread; words are what they said. */
const fromOwn = (question: Question, { how, at }: Heard): From => ({
  source: question.field.files === true && how !== 'button' ? 'photo' : how,
  sure: how === 'said' ? 'said' : 'confirmed',
  at,
});

/** It was never asked: it was in other words of theirs, or the council's list had no other. */
const fromOthers = (question: Question, shown: string, value: Json, heard: readonly Heard[]): From => {
  if (question.field.files === true) {
    const photo = heard.findLast(({ how }) => how === 'photo');
    return { source: 'photo', sure: 'confirmed', ...(photo && { at: photo.at }) };
  }
  const words = [shown, ...(typeof value === 'string' ? [value] : [])].map(normalise);
  const told = heard.findLast(({ text }) =>
    words.some((each) => each !== '' && normalise(text).includes(each)),
  );
  if (told !== undefined) return { source: 'said', sure: 'guessed', at: told.at };
  return { source: question.listed === undefined ? 'said' : 'looked up', sure: 'guessed' };
};
