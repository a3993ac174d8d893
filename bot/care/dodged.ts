// Not an answer, and no question that anybody could answer elsewhere: said to plainly, never in the same words twice running, and the question asked again. The third time a person, and then ways out.
import type { Dialog, Json, OpenDialog, Parsed, Question } from '../model.ts';
import { momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { dodgeIn, type Dodge } from '../understanding/dodges.ts';
import { again } from './asked-again.ts';
import { proceed } from './proceed.ts';
import { askNow, filed, unheld } from './question.ts';
import { isTold, tellingOf } from './said-before.ts';
import { isTriage } from './triage-open.ts';

/** In an emergency an unreadable reply has its own way, and so has what shows who they are: nobody else is asked for either. */
export const dodged = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
): Reaction | undefined => {
  const { reply } = situation;
  if (isTriage(situation, open.dialog)) return noPlace(situation, dialog, open, question);
  const dodge = isAsked(situation, dialog, question) ? dodgeIn(reply.text) : undefined;
  if (dodge === undefined || isAnswer(question, dodge)) return undefined;
  const { field, words } = question;
  const parsed = field.parse(reply, words, momentOf(situation));
  // Free words take anything, and these are none of theirs; what has answers of its own is read first.
  if (parsed.ok && !field.open) return undefined;
  if (dodge === 'how-long') return howLong(situation, dialog, open, question);
  if (dodge === 'unknown' && (field.open || mayBeLeft(question))) return undefined;
  if (dodge === 'you-choose') {
    const unsure = field.parse({ text: '', option: 'unsure' }, words);
    if (!field.open && unsure.ok)
      return proceed(situation, dialog, { ...open, answers: filed(open, question.id, unsure.value) });
    if (question.optional)
      return proceed(situation, dialog, { ...open, answers: filed(open, question.id, null) });
  }
  const [first] = SAID[dodge];
  // From the third time on a person, and then the ways out, as of all that is no answer.
  return (open.tries ?? 0) < (isUnsafe(question, dodge) ? 1 : MISSES - 1)
    ? said(situation, dialog, open, question, dodge, parsed)
    : again(
        situation,
        dialog,
        open,
        question,
        parsed.ok ? { ok: false, why: situation.content.phrases[first] } : parsed,
      );
};
const MISSES = 3;

/** In a triage nobody is told to wait or to come back; but "ask my daughter" is nowhere that anybody could be sent to. */
const noPlace = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
): Reaction | undefined => {
  const { field, words } = question;
  const isPlace = field.asks === 'location' && isAsked(situation, dialog, question);
  const dodge = isPlace ? dodgeIn(situation.reply.text) : undefined;
  if (dodge === undefined || dodge === 'unknown' || dodge === 'how-long') return undefined;
  const none = field.parse({ text: '' }, words);
  return none.ok ? undefined : again(situation, dialog, open, question, none);
};

const isAsked = (situation: Situation, dialog: Dialog, question: Question): boolean => {
  const { option, pin } = situation.reply;
  const { field, unclear } = question;
  if (option !== undefined || pin !== undefined || unclear !== undefined || dialog.proves === true)
    return false;
  return field.takesQuestions !== true;
};

/** "Ring my sister" to what may be left out and takes any words is what they want to be known. */
const isAnswer = ({ field, optional }: Question, dodge: Dodge): boolean =>
  optional && field.open && field.asks === undefined && (dodge === 'ask-other' || dodge === 'same');

/** Whoever does not know leaves it out, or is told where it is printed. */
const mayBeLeft = ({ id, optional }: Question): boolean => optional || id === 'reference';

/** Whether it is dangerous, and they do not know. */
const isUnsafe = ({ id }: Question, dodge: Dodge): boolean => dodge === 'unknown' && id === 'danger';

const said = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
  dodge: Exclude<Dodge, 'how-long'>,
  parsed: Parsed<Json>,
): Reaction => {
  const { state } = situation;
  const { tries = 0 } = open;
  const { text, ...ask } = askNow(situation, dialog, open, tries > 0);
  const help = question.words[state.language].help;
  const first = phrase(
    situation,
    isUnsafe(question, dodge) ? 'dodgeDanger' : SAID[dodge][tries === 0 ? 0 : 1],
  );
  const more = tries === 0 && dodge !== 'ask-other' && help !== undefined ? [help] : [];
  // Whoever does not know hears what would do.
  const wanted = dodge === 'unknown' && tries === 0 && !parsed.ok ? [parsed.why[state.language]] : [];
  return {
    say: [{ ...ask, text: [first, ...wanted, ...more, text].join('\n') }],
    state: { ...state, open: { ...unheld(open), tries: tries + 1 } },
    status: 'asked-again',
  };
};

const SAID = {
  same: ['dodgeSame', 'dodgeSameAgain'],
  'you-choose': ['dodgeChoose', 'dodgeChooseAgain'],
  'ask-other': ['dodgeOther', 'dodgeOtherAgain'],
  unknown: ['dodgeUnknown', 'dodgeUnknownAgain'],
} as const;

/** It is no miss. Whoever asks it twice running has heard how many, and is told how to stop here. */
const howLong = (situation: Situation, dialog: Dialog, open: OpenDialog, question: Question): Reaction => {
  const told = `${dialog.id}.${question.id}.long`;
  const isAgain = isTold(situation, told, ASKED_AGAIN_MS);
  const first = isAgain ? phrase(situation, 'dodgeLeftAgain') : leftSaid(situation, dialog, open, question);
  const { text, ...ask } = askNow(situation, dialog, open, (open.tries ?? 0) > 0);
  const { told: before, ...state } = situation.state;
  const kept = before?.filter(([what]) => what !== told) ?? [];
  const free = { ...state, ...(kept.length === 0 ? {} : { told: kept }), open: unheld(open) };
  return {
    say: [{ ...ask, text: `${first}\n${text}` }],
    state: isAgain ? free : tellingOf(situation, free, [told]),
    status: 'asked-again',
  };
};
const ASKED_AGAIN_MS = 10 * 60_000;

/** Which of them will be asked hangs on what is answered: so many at most. */
const leftSaid = (
  situation: Situation,
  dialog: Dialog,
  { answers }: OpenDialog,
  { id }: Question,
): string => {
  const left = dialog.questions.filter(
    (each) => each.given !== true && each.id !== id && !answers.some(([answered]) => answered === each.id),
  ).length;
  if (left === 0) return phrase(situation, 'dodgeLast');
  if (left === 1) return phrase(situation, 'dodgeLeftOne');
  return left <= FEW
    ? phrase(situation, 'dodgeLeft', { count: String(left) })
    : phrase(situation, 'dodgeLeftMany', { title: dialog.title[situation.state.language] });
};
/** Of more, most are asked in some cases alone, and their number says little. */
const FEW = 5;
