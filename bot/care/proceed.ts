// Going on in a dialog with the answers there are: the next question, the check, or what comes of it.
import { createHash } from 'node:crypto';
import type { Answers, Dialog, OpenDialog, Outcome } from '../model.ts';
import { closed, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { reachPerson } from './person.ts';
import { askCheck, askQuestion, CHECK } from './question.ts';

/** Opens a dialog at its first question. */
export const begin = (situation: Situation, dialog: Dialog, before: readonly Draft[] = []): Reaction =>
  proceed(situation, dialog, { dialog: dialog.id, answers: [] }, before);

export const proceed = (
  situation: Situation,
  dialog: Dialog,
  { dialog: id, answers }: OpenDialog,
  before: readonly Draft[] = [],
): Reaction => {
  const step = dialog.next(answers);
  const base = closed(situation.state);
  if (step.kind === 'ask') {
    return {
      say: [...before, askQuestion(situation, dialog, step.question)],
      state: { ...base, open: { dialog: id, answers, asked: step.question.id } },
      status: 'asked',
    };
  }
  if (step.outcome.kind !== 'submit') return concluded(situation, step.outcome, before);
  return {
    say: [...before, askCheck(situation, dialog, step.met)],
    state: { ...base, open: { dialog: id, answers, asked: CHECK } },
    status: 'asked',
  };
};

/**
 * Sends what was checked. The key is the person's, the day's and the answers': the same answers sent twice in a day, by two
 * taps or because the first time seemed to fail, are one case; changed answers are another.
 */
export const submit = (situation: Situation, dialog: Dialog, answers: Answers, before?: string): Reaction => {
  const step = dialog.next(answers);
  if (step.kind === 'ask' || step.outcome.kind !== 'submit')
    return proceed(situation, dialog, { dialog: dialog.id, answers });
  const { transaction, answers: given } = step.outcome;
  const { conversation, now } = situation;
  const sending =
    before ?? [conversation, dialog.id, now.toISOString().slice(0, 10), digest(given)].join(':');
  return {
    say: [],
    state: { ...closed(situation.state), open: { dialog: dialog.id, answers, sending } },
    effects: [{ kind: 'submit', key: sending, conversation, transaction, answers: given }],
    status: 'submitting',
  };
};

const digest = (given: object): string =>
  createHash('sha256').update(JSON.stringify(given)).digest('base64url').slice(0, 22);

const concluded = (
  situation: Situation,
  outcome: Exclude<Outcome, { kind: 'submit' }>,
  before: readonly Draft[],
): Reaction => {
  const after = { ...situation, state: closed(situation.state) };
  switch (outcome.kind) {
    case 'form': {
      const dialog = situation.content.dialogs[outcome.form];
      if (dialog === undefined) throw new RangeError(`There is no form "${outcome.form}".`);
      return begin(after, dialog, before);
    }
    case 'handoff':
      return { say: [...before, reachPerson(after)], state: after.state, status: 'person' };
    case 'safety': {
      const danger = situation.content.dangers.find(({ id }) => id === outcome.category);
      const text = danger?.line[situation.state.language];
      return {
        say: [...before, { text: text ?? phrase(after, 'personClosed') }],
        state: after.state,
        status: 'emergency',
      };
    }
    default:
      return outcome satisfies never;
  }
};
