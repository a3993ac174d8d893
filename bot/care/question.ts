// The question of an open dialog as a message, and the two that every form has: the check before sending, and "change".
import { candidates } from '../fields/candidates.ts';
import type { Answers, Dialog, Json, OpenDialog, Question, Step } from '../model.ts';
import { momentOf, phrase, type Draft, type Situation } from '../situation.ts';
import { withListed } from '../styles/found.ts';
import { isAskedInFull } from './said-before.ts';
import { agreedIn, firstTimesOf } from './times-agreed.ts';
import type { Candidate } from '../understanding/options.ts';

/** Reserved question ids: no form may use them. */
export const CHECK = 'check';
export const CHANGE = 'change';

/** @param isAgain what is said before it was said a moment ago */
export const askQuestion = (
  situation: Situation,
  dialog: Dialog,
  question: Question,
  isAgain = false,
): Draft => {
  const { language } = situation.state;
  // Why we ask, and the page for it, are not said time and again.
  const isShort = isAskedInFull(situation, dialog, question.id);
  const plain = isShort || isAgain ? dialog.questions.find(({ id }) => id === question.id) : undefined;
  const words = (plain ?? question).words[language];
  const skip = question.optional ? ` ${phrase(situation, 'orSkip')}` : '';
  // In one order in every language: a number is the place in it.
  const shown = question.field.quiet === true ? {} : (question.words.en.options ?? {});
  const options = Object.entries(shown).map(([id, text]) => ({ id, words: words.options?.[id] ?? text }));
  const page = isShort && situation.abilities.metered ? undefined : question.page;
  const onPage = page === undefined ? '' : ` ${phrase(situation, 'orOnPage')}`;
  return {
    text: words.ask + skip + onPage,
    ...(page === undefined
      ? {}
      : { link: { purpose: page, about: { dialog: dialog.id, question: question.id } } }),
    ...(question.field.asks === undefined ? {} : { asks: question.field.asks }),
    ...(options.length === 0 ? {} : { options, to: { dialog: dialog.id, question: question.id } }),
  };
};

/** Reads the answers back and asks whether to send them. */
export const askCheck = (situation: Situation, dialog: Dialog, open: OpenDialog, met: Answers): Draft => ({
  text: phrase(situation, 'check', {
    lines: agreedIn(dialog, sentOf(dialog.next(open.answers, open.found), met))
      .map((answer) => readBack(situation, dialog, open, answer))
      .join('\n'),
    ask: checkAsk(situation, dialog.next(open.answers, open.found)),
  }),
  options: [
    { id: 'send', words: phrase(situation, 'checkSend') },
    { id: 'change', words: phrase(situation, 'checkChange') },
  ],
  to: { dialog: dialog.id, question: CHECK },
});

/** The answers as they go: what of one is not sent is not read back either. */
export const sentOf = (step: Step, met: Answers = step.met): Answers => {
  const parts = step.kind === 'end' && step.outcome.kind === 'submit' ? (step.outcome.parts ?? {}) : {};
  return met.map(([id, value]) => [id, parts[id] ?? value] as const);
};

const checkAsk = (situation: Situation, step: Step): string => {
  const own = step.kind === 'end' && step.outcome.kind === 'submit' ? step.outcome.check : undefined;
  return own?.[situation.state.language] ?? phrase(situation, 'checkAsk');
};

export const askChange = (situation: Situation, dialog: Dialog, open: OpenDialog): Draft => ({
  text: phrase(situation, 'changeWhich'),
  options: onTheWay(dialog, open)
    .filter(({ id }) => open.instead?.of.includes(id) !== false)
    .map(({ id, words }) => ({ id, words: words[situation.state.language].label })),
  to: { dialog: dialog.id, question: CHANGE },
});

/** What is asked now: one of the dialog's questions, the check, or what to change. */
export const askNow = (situation: Situation, dialog: Dialog, open: OpenDialog, isAgain = false): Draft => {
  if (isAwaiting(open)) return waiting(situation, open);
  if (open.asked === CHANGE) return askChange(situation, dialog, open);
  const asked = questionIn(dialog, open, open.asked);
  if (asked !== undefined) return askQuestion(situation, dialog, asked, isAgain);
  const step = dialog.next(open.answers, open.found);
  switch (step.kind) {
    case 'ask':
      return askQuestion(situation, dialog, questionIn(dialog, open, step.question.id) ?? step.question);
    case 'find':
      // Only after a deploy that took its question away: the next message looks it up.
      return { text: phrase(situation, 'goOn') };
    case 'end':
      return askCheck(situation, dialog, open, step.met);
    default:
      return step satisfies never;
  }
};

/** A question of the dialog as it is shown now, with what was looked up for it among its options. */
export const questionIn = (
  dialog: Dialog,
  { answers, found }: OpenDialog,
  id: string | undefined,
): Question | undefined => {
  const question = dialog.questions.find((each) => each.id === id);
  if (question === undefined) return undefined;
  const listed = withListed(question, answers, found);
  const stored = answers.find(([each]) => each === id)?.[1];
  return { ...listed, words: listed.field.worded?.(listed.words, stored) ?? listed.words };
};

/** The questions answered so far that still count, as things that can be changed, by any of their names. */
export const changeable = (dialog: Dialog, open: OpenDialog): Candidate[] =>
  onTheWay(dialog, open).map(({ id, words }) => ({ id, words: [words.en.label, words.cy.label, id] }));

const onTheWay = (dialog: Dialog, open: OpenDialog): Question[] => firstTimesOf(answered(dialog, open));

/** All that were answered so far and still count. */
export const answered = (dialog: Dialog, { answers, found }: OpenDialog): Question[] =>
  dialog
    .next(answers, found)
    .met.flatMap(([id]) => dialog.questions.filter((each) => each.id === id && each.given !== true));

export const checkOptions = (situation: Situation): Candidate[] => {
  const { checkSend, checkChange } = situation.content.phrases;
  return [
    { id: 'send', words: [checkSend.en, checkSend.cy, 'send', 'send it', 'anfon'] },
    { id: 'change', words: [checkChange.en, checkChange.cy] },
  ];
};

export const optionsOf = (question: Question): Candidate[] =>
  candidates(Object.keys(question.words.en.options ?? {}), question.words);

/** A question that has an option of a command's name takes such words for its answer: "cancel" is then the visit, not the form. */
export const isNamed = (situation: Situation, question: Question | undefined, command: string): boolean => {
  if (question === undefined || !Object.hasOwn(question.words.en.options ?? {}, command)) return false;
  const parsed = question.field.parse(situation.reply, question.words, momentOf(situation));
  return parsed.ok && parsed.value === command;
};

/** A word for leaving it out is an answer to this question, or is taken for one. */
export const takesSkip = (situation: Situation, { field, words, unclear }: Question): boolean =>
  !field.open && (unclear !== undefined || field.parse(situation.reply, words, momentOf(situation)).ok);

/** "Where: High Street: an answer as it is said back. */
export const readBack = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  [id, value]: readonly [string, Json],
): string => {
  const question = questionIn(dialog, open, id);
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

/** The dialog that is open, as it is at this time, unless this version does not know it. */
export const dialogIn = (
  { content, now }: Pick<Situation, 'content' | 'now'>,
  id: string | undefined,
): Dialog | undefined => {
  if (id === undefined || !Object.hasOwn(content.dialogs, id)) return undefined;
  const dialog = content.dialogs[id];
  return dialog?.at?.(now) ?? dialog;
};

/** What of an open dialog lasts from one question to the next. */
export const lasting = ({
  dialog,
  answers,
  found,
  light,
  rung,
  said,
  opening,
  files,
  openedAt,
  hazardAt,
  hazardOf,
  hazardWaits,
  filedBy,
  filedIn,
  whose,
  byHand,
  refused,
}: OpenDialog): OpenDialog => ({
  dialog,
  answers,
  ...(found && { found }),
  ...(light === true ? { light } : {}),
  ...(rung === true ? { rung } : {}),
  ...(said === undefined ? {} : { said }),
  ...(opening === undefined ? {} : { opening }),
  ...(files === undefined ? {} : { files }),
  ...(openedAt === undefined ? {} : { openedAt }),
  ...(hazardAt !== undefined && { hazardAt }),
  ...(hazardOf !== undefined && { hazardOf }),
  ...(hazardWaits === true && { hazardWaits }),
  ...(filedBy !== undefined && { filedBy }),
  ...(filedIn !== undefined && { filedIn }),
  ...(whose !== undefined && { whose }),
  ...(byHand === true ? { byHand } : {}),
  ...(refused === undefined ? {} : { refused }),
});

/** They take it into their own hands: nothing is filled in for them from here on. */
export const inHand = ({ said: _, ...open }: OpenDialog): OpenDialog => ({ ...open, byHand: true });

/** A submission or a look-up is on its way, or failed. */
export const isAwaiting = ({ sending, finding }: OpenDialog): boolean =>
  sending !== undefined || finding !== undefined;

/** What is said while something is on its way, or when it could not be done. */
export const waiting = (situation: Situation, { dialog, finding, failed }: OpenDialog): Draft => {
  if (finding === undefined)
    return { text: phrase(situation, failed === true ? 'notSubmitted' : 'stillSending') };
  return failed === true
    ? { text: phrase(situation, 'notLookedUp', { page: pageOf(situation, dialog) }) }
    : { text: phrase(situation, 'stillLooking') };
};

/** Where the council's site has what the dialog does: the page of the answer that leads to it. */
const pageOf = ({ content, state }: Situation, dialog: string): string => {
  const faqs = content.faqs.filter(({ form }) => form === dialog);
  const faq = faqs.find(({ language }) => language === state.language) ?? faqs[0];
  return content.council.site + (faq?.link ?? '');
};
