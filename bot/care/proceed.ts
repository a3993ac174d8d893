// Going on in a dialog with the answers there are: the next question, the check, or what comes of it.
import { digest } from '../digest.ts';
import type { Answers, Dialog, Find, OpenDialog, Outcome, Step } from '../model.ts';
import { closed, momentOf, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { reachPerson } from './person.ts';
import { askCheck, askQuestion, CHECK, lasting, questionIn, readBack } from './question.ts';

/** How a dialog is opened: what is said before its first question, and the message that it was opened with. */
export type Beginning = {
  readonly before?: readonly Draft[];
  readonly said?: string;
  readonly light?: boolean;
};

/** Opens a dialog at its first question that the message has not answered already. */
export const begin = (
  situation: Situation,
  dialog: Dialog,
  { before = [], said = '', light = false }: Beginning = {},
): Reaction => {
  const open = { dialog: dialog.id, answers: spotted(situation, dialog, said), ...(light ? { light } : {}) };
  if (open.answers.length === 0) return proceed(situation, dialog, open, before);
  const lines = open.answers.map((answer) => readBack(situation, dialog, open, answer)).join(', ');
  return proceed(situation, dialog, open, [...before, { text: phrase(situation, 'spotted', { lines }) }]);
};

/** The answers that stand in a message already. */
const spotted = (situation: Situation, dialog: Dialog, said: string): Answers =>
  said === ''
    ? []
    : dialog.questions.flatMap(({ id, field }) => {
        const value = field.spots?.(said, momentOf(situation));
        return value === undefined ? [] : [[id, value] as const];
      });

export const proceed = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  before: readonly Draft[] = [],
): Reaction => {
  const step = dialog.next(open.answers, open.found);
  // What was looked up for another answer is not kept.
  const { found: _, ...rest } = lasting(open);
  const on: OpenDialog = { ...rest, ...(step.found === undefined ? {} : { found: step.found }) };
  const base = closed(situation.state);
  switch (step.kind) {
    case 'ask':
      return asked(situation, dialog, on, step, before);
    case 'find':
      return lookUp(situation, on, step.find, before);
    case 'end':
      if (step.outcome.kind !== 'submit') return concluded(situation, step.outcome, before);
      return {
        say: [...before, askCheck(situation, dialog, on, step.met)],
        state: { ...base, open: { ...on, asked: CHECK } },
        status: 'asked',
      };
    default:
      return step satisfies never;
  }
};

/** The next question; or, with the reason why, one whose answer led nowhere: that answer is gone. */
const asked = (
  situation: Situation,
  dialog: Dialog,
  on: OpenDialog,
  { question, why }: Step & { kind: 'ask' },
  before: readonly Draft[],
): Reaction => {
  const answers = why === undefined ? on.answers : on.answers.filter(([id]) => id !== question.id);
  const open: OpenDialog = { ...on, answers, asked: question.id };
  const ask = askQuestion(situation, dialog, questionIn(dialog, open, question.id) ?? question);
  const text = why === undefined ? ask.text : `${why[situation.state.language]} ${ask.text}`;
  return {
    say: [...before, { ...ask, text }],
    state: { ...closed(situation.state), open },
    status: why === undefined ? 'asked' : 'asked-again',
  };
};

/** The worker looks it up, and its result is the conversation's next event. */
const lookUp = (situation: Situation, on: OpenDialog, find: Find, before: readonly Draft[]): Reaction => {
  const { conversation } = situation;
  const finding = findKey(conversation, on.dialog, find);
  return {
    say: before,
    state: { ...closed(situation.state), open: { ...on, finding } },
    effects: [{ kind: 'find', key: finding, conversation, ...find }],
    status: 'looking-up',
  };
};

/** Looking is harmless, so the key only says which look-up a result is of. */
export const findKey = (conversation: string, dialog: string, find: Find): string =>
  [conversation, dialog, 'find', digest(find)].join(':');

/**
 * Sends what was checked. The key is the person's, the day's and the answers': the same answers sent twice in a day, by two
 * taps or because the first time seemed to fail, are one case; changed answers are another.
 */
export const submit = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const step = dialog.next(open.answers, open.found);
  if (step.kind !== 'end' || step.outcome.kind !== 'submit') return proceed(situation, dialog, open);
  const { transaction, answers: given } = step.outcome;
  const { conversation, now } = situation;
  const sending =
    open.sending ?? [conversation, dialog.id, now.toISOString().slice(0, 10), digest(given)].join(':');
  return {
    say: [],
    state: { ...closed(situation.state), open: { ...lasting(open), sending } },
    effects: [{ kind: 'submit', key: sending, conversation, transaction, answers: given }],
    status: 'submitting',
  };
};

/** What failed is tried again, under the same key. */
export const retry = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction =>
  open.finding === undefined ? submit(situation, dialog, open) : proceed(situation, dialog, open);

const concluded = (
  situation: Situation,
  outcome: Exclude<Outcome, { kind: 'submit' }>,
  before: readonly Draft[],
): Reaction => {
  const after = { ...situation, state: closed(situation.state) };
  switch (outcome.kind) {
    case 'tell': {
      const text = outcome.text(situation.now)[situation.state.language];
      return { say: [...before, { text }], state: after.state, status: 'told' };
    }
    case 'form': {
      const dialog = situation.content.dialogs[outcome.form];
      if (dialog === undefined) throw new RangeError(`There is no form "${outcome.form}".`);
      return begin(after, dialog, { before });
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
