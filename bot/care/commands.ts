// "A person", back, cancel, start again, help and their like, at any step and in either language.
import type { CommandId } from '../content.ts';
import type { Dialog, OpenDialog, Option, Question } from '../model.ts';
import { choosing, closed, inLanguage, momentOf, offering, phrase } from '../situation.ts';
import type { Care, Draft, Reaction, Situation } from '../situation.ts';
import { withoutManners } from '../understanding/manners.ts';
import { normalise } from '../understanding/normalise.ts';
import { saysLater } from '../understanding/time-wishes.ts';
import type { Command } from '../understanding/commands.ts';
import { commandMeant, personIn } from './command-meant.ts';
import { nothingMissing } from './feedback.ts';
import { isGreetedNow } from './greeting.ts';
import { keepsLanguage } from './language.ts';
import { formStopped, ifWorse, standsIn, stopAgain } from './form-stopped.ts';
import { withNext } from './also-told.ts';
import { calledOff, leaves } from './light.ts';
import { loggedOut, notMine, notMineInForm } from './leaving.ts';
import { unlessLapsed } from './lapsed.ts';
import { menuOptions } from './menu.ts';
import { asksForMenu, menuInForm } from './menu-in-form.ts';
import { offeredIn, offeredMeant } from './offered.ts';
import { opened } from './opened.ts';
import { lettersAsked, lettersInForm, lettersLast } from './letters-asked.ts';
import { pageAsked } from './on-page.ts';
import { personInForm, toPerson } from './person.ts';
import { asksForCall, asksForPerson, callAsked, personInstead } from './person-asked.ts';
import { begin, proceed, retry } from './proceed.ts';
import { elsewhereOptions, goOnElsewhere, goOnWithSaved, saveForLater } from './resume.ts';
import {
  askChange,
  askNow,
  CHANGE,
  changeable,
  dialogIn,
  filed,
  inHand,
  isAwaiting,
  isNamed,
  lasting,
  optionsOf,
  questionIn,
  unheld,
  takesSkip,
} from './question.ts';

type InForm = { readonly dialog: Dialog; readonly open: OpenDialog; readonly question: Question | undefined };

export const commands: Care = (situation) => {
  // The name of a place is no command, either.
  if (situation.reply.option !== undefined || situation.reply.pin !== undefined) return undefined;
  const inForm = formOf(situation);
  const isFree = inForm === undefined || inForm.open.light === true;
  const command =
    (asksForPerson(situation) || (isFree && asksForCall(situation))) && !answersIt(situation, inForm)
      ? personIn(situation)
      : commandMeant(situation, inForm !== undefined, inForm !== undefined && standsIn(inForm) !== undefined);
  if (command === undefined || (command.id !== 'person' && isAnswer(situation, command, inForm)))
    return undefined;
  // One English word is no wish for English: Welsh speakers write "stop" and "skip" as well.
  const isOneWord = !/\s/.test(situation.reply.text.trim());
  const spoken = inLanguage(situation, command.language === 'en' && isOneWord ? undefined : command.language);
  if (inForm === undefined) return OUTSIDE[command.id](spoken);
  const stays =
    inForm.open.hazardAt !== undefined || (command.id !== 'cancel' && inForm.question?.unclear !== undefined);
  if (inForm.open.light !== true || stays || !leaves(command.id, situation))
    return INSIDE[command.id](spoken, inForm);
  if (command.id === 'cancel') {
    const more = [...ifWorse(spoken, inForm.open.dialog), ...stopAgain(spoken)];
    const off = calledOff(spoken, more);
    return more.length > 0 ? off : withNext(spoken, inForm.dialog, off);
  }
  if (command.id === 'person') return personInstead(spoken);
  // A kind word turns nobody away.
  if (command.id === 'thanks') return OUTSIDE.thanks(spoken);
  return OUTSIDE[command.id]({ ...spoken, state: closed(spoken.state) });
};

/** "Ring me on 07700 900982" answers what number to ring. Words that are taken as they are answer anything. */
const answersIt = (situation: Situation, inForm: InForm | undefined): boolean => {
  const { field, words } = inForm?.question ?? {};
  if (field === undefined || words === undefined || field.open) return false;
  // Of a few options a whole sentence may seem to name one.
  return words.en.options === undefined
    ? field.parse(situation.reply, words, momentOf(situation)).ok
    : isOption(situation, inForm);
};
const formOf = (situation: Situation): InForm | undefined => {
  const { state } = situation;
  const dialog = dialogIn(situation, state.open?.dialog);
  if (state.open === undefined || dialog === undefined) return undefined;
  return { dialog, open: state.open, question: questionIn(dialog, state.open, state.open.asked) };
};

/** An option shown in these very words is meant before any command, and so is one that has the command's own name. */
const isAnswer = (situation: Situation, { id }: Command, inForm: InForm | undefined): boolean =>
  isOption(situation, inForm) ||
  isNamed(situation, inForm?.question, id) ||
  // One letter from "the link".
  (id === 'link' && /\bsink\b/iu.test(situation.reply.text)) ||
  (id === 'save' && inForm?.question?.field.files === true) ||
  (id === 'save' && inForm?.question?.field.times === true && saysLater(situation.reply.text)) ||
  (id === 'continue' && inForm === undefined && offeredMeant(situation) !== undefined);

const isOption = (situation: Situation, inForm: InForm | undefined): boolean => {
  const { reply } = situation;
  const options = inForm?.question === undefined ? [] : optionsOf(inForm.question);
  return [...options, ...offeredIn(situation)].some(({ words }) =>
    words.some((each) => each.toLowerCase() === reply.text.trim().toLowerCase()),
  );
};

type Outside = (situation: Situation) => Reaction | undefined;
type Inside = (situation: Situation, form: InForm) => Reaction | undefined;

const showMenu = (
  situation: Situation,
  text: string,
  status: Reaction['status'] = 'answered',
  first: readonly Option[] = [],
): Reaction => {
  const options = [...first, ...menuOptions(situation)];
  return { say: [{ text, options }], state: offering(closed(situation.state), options), status };
};
const nothingOpen = unlessLapsed((situation) => showMenu(situation, phrase(situation, 'noForm')));
const nothingKept = unlessLapsed((situation) =>
  showMenu(situation, phrase(situation, 'nothingKept'), 'answered', elsewhereOptions(situation)),
);
const plain =
  (id: 'bot' | 'thanks'): Outside =>
  (situation) => ({
    say: [{ text: phrase(situation, id === 'bot' && isGreetedNow(situation) ? 'botToo' : id) }],
    state: situation.state,
    status: 'answered',
    aside: true,
  });

/** "No thanks" and "none" are said of other things. */
const SKIPS = /^(?:skip(?: it)?|sgip\w*|hepgor|pass|pasio)$/;

const OUTSIDE: Readonly<Record<CommandId, Outside>> = {
  person: (situation) => callAsked(situation) ?? toPerson(situation),
  help: (situation) => showMenu(situation, phrase(situation, 'help')),
  menu: (situation) => ({ ...showMenu(situation, phrase(situation, 'menu')), aside: true }),
  back: nothingOpen,
  cancel: (situation) => nothingMissing(situation) ?? nothingOpen(situation),
  change: (situation) => opened(situation) ?? nothingOpen(situation),
  retry: nothingOpen,
  save: nothingOpen,
  continue: (situation) => goOnWithSaved(situation) ?? goOnElsewhere(situation) ?? nothingKept(situation),
  skip: (situation) =>
    nothingMissing(situation) ??
    (SKIPS.test(withoutManners(normalise(situation.reply.text))) ? nothingOpen(situation) : undefined),
  link: lettersLast,
  letter: lettersAsked,
  restart: unlessLapsed((situation) => showMenu(situation, phrase(situation, 'restarted'))),
  welsh: (situation) => inChosen(choosing(situation, 'cy')),
  english: (situation) => inChosen(choosing(situation, 'en')),
  bot: plain('bot'),
  thanks: plain('thanks'),
  logOut: loggedOut,
  notMine,
};

/** Says something and asks the open question again, in one message: nobody is left wondering where they were. */
const andAskAgain = (
  situation: Situation,
  { dialog, open }: InForm,
  first: Pick<Draft, 'text'>,
  status: Reaction['status'],
): Reaction => {
  const { text, ...ask } = askNow(situation, dialog, open);
  return {
    say: [{ ...ask, text: `${first.text}\n${text}` }],
    state: { ...situation.state, open: unheld(open) },
    status,
  };
};

/** "You're welcome" is no word before a question that somebody's safety hangs on. */
const thanksInDanger = (situation: Situation, { dialog, open }: InForm): Reaction | undefined => {
  if (questionIn(dialog, open, open.asked)?.unclear === undefined) return undefined;
  const { text: ask, ...draft } = askNow(situation, dialog, open, true);
  return {
    say: [{ ...draft, text: phrase(situation, 'releasedAgain', { ask }) }],
    state: { ...situation.state, open: unheld(open) },
    status: 'asked-again',
  };
};

const inChosen = (situation: Situation, form?: InForm): Reaction => {
  const text = phrase(situation, 'language');
  const reaction: Reaction =
    form === undefined
      ? { say: [{ text }], state: situation.state, status: 'answered' }
      : andAskAgain(situation, form, { text }, 'answered');
  return { ...reaction, effects: keepsLanguage(situation) };
};

const INSIDE: Readonly<Record<CommandId, Inside>> = {
  person: (situation, form) =>
    personInForm(situation, (on, text) => andAskAgain(on, form, { text }, 'person')),
  help: (situation, form) => {
    const help = form.question?.words[situation.state.language].help;
    const text = [help, phrase(situation, 'helpInForm')].filter((each) => each !== undefined).join('\n');
    return andAskAgain(situation, form, { text }, 'answered');
  },
  menu: (situation, form) =>
    isAwaiting(form.open) || !asksForMenu(situation)
      ? andAskAgain(situation, form, { text: backTo(situation, form) }, 'asked-again')
      : menuInForm(situation, form.dialog),
  bot: (situation, form) => andAskAgain(situation, form, { text: phrase(situation, 'bot') }, 'answered'),
  thanks: (situation, form) =>
    thanksInDanger(situation, form) ??
    andAskAgain(situation, form, { text: phrase(situation, 'thanks') }, 'answered'),
  welsh: (situation, form) => inChosen(choosing(situation, 'cy'), form),
  english: (situation, form) => inChosen(choosing(situation, 'en'), form),
  logOut: loggedOut,
  notMine: notMineInForm,
  back: (situation, form) => {
    if (form.open.held === true) return backToForm(situation, form);
    if (form.open.sending !== undefined)
      return andAskAgain(situation, form, { text: phrase(situation, 'helpInForm') }, 'answered');
    // A question that is answered already is being changed: going back leaves its answer as it was.
    const isChange = form.open.asked === CHANGE || form.open.answers.some(([id]) => id === form.open.asked);
    if (isChange) return proceed(situation, form.dialog, form.open);
    const answers = stepBack(form);
    const first =
      answers.length === form.open.answers.length ? [{ text: phrase(situation, 'firstQuestion') }] : [];
    return proceed(situation, form.dialog, { ...inHand(form.open), answers }, first);
  },
  cancel: (situation, form) => {
    if (isSending(form))
      return andAskAgain(situation, form, { text: phrase(situation, 'tooLate') }, 'asked-again');
    if (form.open.held === true && NEVER_MIND.test(situation.reply.text)) return backToForm(situation, form);
    // What is called off there is the change, not the report.
    if (form.open.asked === CHANGE && NEVER_MIND.test(situation.reply.text))
      return proceed(situation, form.dialog, form.open);
    return formStopped(situation, form.dialog, form.open);
  },
  restart: (situation, form) =>
    isSending(form)
      ? andAskAgain(situation, form, { text: phrase(situation, 'tooLate') }, 'asked-again')
      : begin(situation, form.dialog, { before: [{ text: phrase(situation, 'restarted') }] }),
  skip: (situation, { dialog, open, question }) => {
    if (question === undefined || (!question.optional && takesSkip(situation, question))) return undefined;
    if (open.held === true) return backToForm(situation, { dialog, open, question });
    if (!question.optional)
      return andAskAgain(
        situation,
        { dialog, open, question },
        { text: [phrase(situation, 'mustAnswer'), phrase(situation, 'orPerson')].join('\n') },
        'asked-again',
      );
    const { light: _, ...own } = open;
    return proceed(situation, dialog, { ...own, answers: filed(open, question.id, null) });
  },
  link: (situation, { dialog, open, question }) =>
    question === undefined || isAwaiting(open) ? undefined : pageAsked(situation, dialog, open, question),
  letter: lettersInForm,
  change: (situation, form) => {
    if (isSending(form)) return undefined;
    if (changeable(form.dialog, form.open).length === 0) {
      return andAskAgain(situation, form, { text: phrase(situation, 'nothingYet') }, 'answered');
    }
    return {
      say: [askChange(situation, form.dialog, form.open)],
      state: { ...closed(situation.state), open: { ...lasting(form.open), asked: CHANGE } },
      status: 'asked',
    };
  },
  save: (situation, form) => {
    if (isSending(form))
      return andAskAgain(situation, form, { text: phrase(situation, 'tooLate') }, 'asked-again');
    // With nothing answered there is nothing to keep.
    return form.open.answers.length === 0 ? calledOff(situation, []) : saveForLater(situation, form.dialog);
  },
  // What is open is what they go on with; when it is not what they mean, the others can be chosen.
  continue: (situation, form) =>
    (form.open.answers.length === 0 ? goOnWithSaved(situation) : undefined) ?? backToForm(situation, form),
  retry: (situation, { dialog, open }) => (open.failed === true ? retry(situation, dialog, open) : undefined),
};

/** Meant for what came between, most likely: nothing is undone by it. */
const backToForm = (situation: Situation, form: InForm): Reaction =>
  andAskAgain(situation, form, { text: backTo(situation, form) }, 'asked-again');

const NEVER_MIND = /never ?mind|forget it|leave it|bother|dim ots|anghofiwch/iu;

/** On its way to the council, and not come back yet. */
const isSending = ({ open }: InForm): boolean => open.sending !== undefined && open.failed !== true;

/** Without the last answer that counts, and what was left behind after it. */
const stepBack = ({ dialog, open }: InForm): OpenDialog['answers'] => {
  const given = new Set(dialog.questions.flatMap(({ id, given }) => (given === true ? [id] : [])));
  const last = dialog.next(open.answers, open.found).met.findLast(([id]) => !given.has(id))?.[0];
  return open.answers.filter(([id]) => id !== last);
};

export const backTo = (situation: Situation, { dialog }: { readonly dialog: Dialog }): string =>
  phrase(situation, 'backTo', { title: dialog.title[situation.state.language] });
