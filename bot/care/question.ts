// The question of an open dialog as a message, and the two that every form has: the check before sending, and "change".
import { candidates } from '../fields/choice.ts';
import type { Answers, Dialog, Json, OpenDialog, Question } from '../model.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';
import type { Candidate } from '../understanding/options.ts';

/** Reserved question ids: no form may use them. */
export const CHECK = 'check';
export const CHANGE = 'change';

export const askQuestion = (situation: Situation, dialog: Dialog, question: Question): Draft => {
  const words = question.words[situation.state.language];
  const skip = question.optional ? ` ${phrase(situation, 'orSkip')}` : '';
  const options = Object.entries(words.options ?? {}).map(([id, text]) => ({ id, words: text }));
  return {
    text: words.ask + skip,
    ...(options.length === 0 ? {} : { options, to: { dialog: dialog.id, question: question.id } }),
  };
};

/** Reads the answers back and asks whether to send them. */
export const askCheck = (situation: Situation, dialog: Dialog, met: Answers): Draft => ({
  text: phrase(situation, 'check', {
    lines: met.map((answer) => readBack(situation, dialog, answer)).join('\n'),
  }),
  options: [
    { id: 'send', words: phrase(situation, 'checkSend') },
    { id: 'change', words: phrase(situation, 'checkChange') },
  ],
  to: { dialog: dialog.id, question: CHECK },
});

export const askChange = (situation: Situation, dialog: Dialog, answers: Answers): Draft => ({
  text: phrase(situation, 'changeWhich'),
  options: onTheWay(dialog, answers).map(({ id, words }) => ({
    id,
    words: words[situation.state.language].label,
  })),
  to: { dialog: dialog.id, question: CHANGE },
});

/** What is asked now: one of the dialog's questions, the check, or what to change. */
export const askNow = (situation: Situation, dialog: Dialog, open: OpenDialog): Draft => {
  if (open.asked === CHANGE) return askChange(situation, dialog, open.answers);
  const asked = dialog.questions.find(({ id }) => id === open.asked);
  if (asked !== undefined) return askQuestion(situation, dialog, asked);
  const step = dialog.next(open.answers);
  return step.kind === 'ask'
    ? askQuestion(situation, dialog, step.question)
    : askCheck(situation, dialog, step.met);
};

/** The questions answered so far that still count, as things that can be changed, by any of their names. */
export const changeable = (dialog: Dialog, answers: Answers): Candidate[] =>
  onTheWay(dialog, answers).map(({ id, words }) => ({ id, words: [words.en.label, words.cy.label, id] }));

const onTheWay = (dialog: Dialog, answers: Answers): Question[] =>
  dialog.next(answers).met.flatMap(([id]) => dialog.questions.filter((each) => each.id === id));

export const checkOptions = (situation: Situation): Candidate[] => {
  const { checkSend, checkChange } = situation.content.phrases;
  return [
    { id: 'send', words: [checkSend.en, checkSend.cy, 'send', 'send it', 'anfon'] },
    { id: 'change', words: [checkChange.en, checkChange.cy] },
  ];
};

export const optionsOf = (question: Question): Candidate[] =>
  candidates(Object.keys(question.words.en.options ?? {}), question.words);

const readBack = (situation: Situation, dialog: Dialog, [id, value]: readonly [string, Json]): string => {
  const question = dialog.questions.find((each) => each.id === id);
  const { language } = situation.state;
  if (question === undefined) return '';
  const shown =
    value === null ? phrase(situation, 'skipped') : question.field.show(value, language, question.words);
  return `${question.words[language].label}: ${shown}`;
};

/** Its question is on the screen again: what is said next is taken for the answer. */
export const unheld = ({ held: _, ...open }: OpenDialog): OpenDialog => open;

/** A later answer to the same question replaces the earlier one, in its place. */
export const filed = (open: OpenDialog, id: string, value: Json): Answers =>
  open.answers.some(([each]) => each === id)
    ? open.answers.map(([each, old]) => [each, each === id ? value : old] as const)
    : [...open.answers, [id, value]];

/** The dialog that is open, unless this version does not know it. */
export const dialogIn = (content: Situation['content'], id: string | undefined): Dialog | undefined =>
  id !== undefined && Object.hasOwn(content.dialogs, id) ? content.dialogs[id] : undefined;

/** What is said while a submission is on its way, or could not be sent. */
export const waiting = (situation: Situation, open: OpenDialog): Draft => ({
  text: phrase(situation, open.failed === true ? 'notSubmitted' : 'stillSending'),
});
