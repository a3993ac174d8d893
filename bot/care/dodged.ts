// Not an answer, and no question that anybody could answer elsewhere: said to plainly, in other words each time, and the question asked again. Never a dead end.
import type { Dialog, Json, OpenDialog, Parsed, Question } from '../model.ts';
import { momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { dodgeIn, type Dodge } from '../understanding/dodges.ts';
import { again } from './asked-again.ts';
import { proceed } from './proceed.ts';
import { askNow, filed, unheld } from './question.ts';

/** In an emergency an unreadable reply has its own way, and so has what shows who they are. */
export const dodged = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
): Reaction | undefined => {
  const { reply } = situation;
  const { field, words, unclear } = question;
  if (reply.option !== undefined || reply.pin !== undefined || unclear !== undefined) return undefined;
  const dodge = field.takesQuestions === true ? undefined : dodgeIn(reply.text);
  if (dodge === undefined) return undefined;
  const parsed = field.parse(reply, words, momentOf(situation));
  // Free words take anything, and these are none of theirs; what has answers of its own is read first.
  if (parsed.ok && !field.open) return undefined;
  if (dodge === 'unknown')
    return field.open || mayBeLeft(question, dialog)
      ? undefined
      : said(situation, dialog, open, question, 'unknown', parsed);
  if (dodge === 'you-choose') {
    const unsure = field.parse({ text: '', option: 'unsure' }, words);
    if (!field.open && unsure.ok)
      return proceed(situation, dialog, { ...open, answers: filed(open, question.id, unsure.value) });
    if (question.optional)
      return proceed(situation, dialog, { ...open, answers: filed(open, question.id, null) });
  }
  const { tries = 0 } = open;
  // The third time a person, once, as of all that is no answer.
  if (tries === MISSES - 1 && dodge !== 'how-long' && !parsed.ok)
    return again(situation, dialog, open, question, parsed);
  return said(situation, dialog, open, question, dodge);
};
const MISSES = 3;

/** Whoever does not know leaves it out, or is told where it is printed. */
const mayBeLeft = ({ id, optional }: Question, { proves }: Dialog): boolean =>
  optional || proves === true || id === 'reference';

const said = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
  dodge: Dodge,
  parsed?: Parsed<Json>,
): Reaction => {
  const { state } = situation;
  const { tries = 0 } = open;
  const { text, ...ask } = askNow(situation, dialog, open, tries > 0 && dialog.proves !== true);
  const help = question.words[state.language].help;
  const first =
    dodge === 'how-long'
      ? howLong(situation, dialog, open, question)
      : phrase(situation, SAID[dodge][tries % 2 === 0 ? 0 : 1]);
  const more =
    tries % 2 === 0 && dodge !== 'how-long' && dodge !== 'ask-other' && help !== undefined ? [help] : [];
  // Whoever does not know hears what would do.
  const wanted = tries === 0 && parsed?.ok === false ? [parsed.why[state.language]] : [];
  const counts = dodge === 'how-long' ? tries : tries + 1;
  return {
    say: [{ ...ask, text: [first, ...wanted, ...more, text].join('\n') }],
    state: { ...state, open: { ...unheld(open), ...(counts === 0 ? {} : { tries: counts }) } },
    status: 'asked-again',
  };
};

const SAID = {
  same: ['dodgeSame', 'dodgeSameAgain'],
  'you-choose': ['dodgeChoose', 'dodgeChooseAgain'],
  'ask-other': ['dodgeOther', 'dodgeOtherAgain'],
  unknown: ['dodgeUnknown', 'dodgeUnknownAgain'],
} as const;

/** Which of them will be asked hangs on what is answered: so many at most. */
const howLong = (situation: Situation, dialog: Dialog, { answers }: OpenDialog, { id }: Question): string => {
  const left = dialog.questions.filter(
    (each) => each.given !== true && each.id !== id && !answers.some(([answered]) => answered === each.id),
  ).length;
  if (left === 0) return phrase(situation, 'dodgeLast');
  return left <= FEW
    ? phrase(situation, 'dodgeLeft', { count: String(left) })
    : phrase(situation, 'dodgeLeftMany', { title: dialog.title[situation.state.language] });
};
/** Of more, most are asked in some cases alone, and their number says little. */
const FEW = 5;
