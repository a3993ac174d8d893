// A question is open: the reply is filed under the question that the person saw, or answered first if it is one of theirs.
import type { Dialog, Json, OpenDialog, Question, Reply } from '../model.ts';
import {
  closed,
  inLanguage,
  momentOf,
  phrase,
  type Care,
  type Draft,
  type Reaction,
  type Situation,
} from '../situation.ts';
import type { Match } from '../understanding/match.ts';
import { optionMeant } from '../understanding/options.ts';
import { yesNoMeant } from '../fields/yes-no.ts';
import { answerDraft, asksSomething, inWords, saysAddress } from './answers.ts';
import { backTo, changeMeant } from './commands.ts';
import { turnedAway } from './light.ts';
import { offeredMeant } from './offered.ts';
import { reachPerson } from './person.ts';
import { proceed, retry, SAID_MAX, submit } from './proceed.ts';
import {
  askNow,
  CHANGE,
  changeable,
  CHECK,
  checkOptions,
  dialogIn,
  filed,
  isAwaiting,
  lasting,
  questionIn,
  unheld,
  waiting,
} from './question.ts';

export const openDialog: Care = (situation) => {
  const { open, sent } = situation.state;
  const { to } = situation.reply;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined)
    return to === undefined ? undefined : strayButton(situation, sent);
  if (to !== undefined && !belongs(to.dialog, to.question, dialog)) return oldButton(situation, dialog, open);
  const away = turnedAway(situation, dialog, open);
  if (away !== undefined) return away;
  if (isAwaiting(open)) return awaiting(situation, dialog, open);
  if (situation.reply.option !== undefined && to === undefined) return aside(situation, dialog, open);
  const seen = to?.question ?? open.asked;
  const change = changeMeant(situation.reply.text, dialog, open);
  if (change !== undefined)
    return change.isAnswered
      ? reopen(situation, dialog, open, change.question)
      : repeat(situation, dialog, open);
  if (open.held === true && to === undefined)
    return digressionIfAsked(situation, dialog, open) ?? resume(situation, dialog, open);
  if (seen === CHANGE) return changing(situation, dialog, open);
  if (seen === CHECK) return checking(situation, dialog, open);
  const question = questionIn(dialog, open, seen);
  return question === undefined
    ? proceed(situation, dialog, open)
    : filing(situation, dialog, open, question);
};

const digressionIfAsked = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined =>
  asksSomething(situation) ? digression(situation, dialog, open) : undefined;

/** After what came between: where they were is said first, and the question asked again. */
const resume = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const free = unheld(open);
  const { text, ...ask } = askNow(situation, dialog, free);
  return {
    say: [
      {
        ...ask,
        text: `${phrase(situation, 'kept', { title: dialog.title[situation.state.language] })} ${text}`,
      },
    ],
    state: { ...situation.state, open: free },
    status: 'asked-again',
  };
};

/** A button of the menu, which belongs to no question: what it leads to is given, and the question asked again. */
const aside = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const [kind, id = ''] = (situation.reply.option ?? '').split(/:(.*)/su);
  if (situation.reply.option === 'command:person') {
    const text = `${reachPerson(situation).text}\n${phrase(situation, 'carryOn')}`;
    return { ...repeat(situation, dialog, open, [{ text }]), status: 'person' };
  }
  const answer = kind === 'faq' ? answerDraft(situation, id) : undefined;
  if (answer === undefined)
    return kind === 'form' && id === dialog.id
      ? repeat(situation, dialog, open)
      : oldButton(situation, dialog, open);
  return thenBack(situation, dialog, open, answer);
};

/** An answer, and then the open question again. */
const thenBack = (situation: Situation, dialog: Dialog, open: OpenDialog, answer: Draft): Reaction => {
  const { text, ...ask } = askNow(situation, dialog, open);
  return {
    say: [inWords(answer), { ...ask, text: `${backTo(situation, { dialog })} ${text}` }],
    state: { ...situation.state, open: unheld(open) },
    status: 'answered',
  };
};

const belongs = (dialog: string, question: string, open: Dialog): boolean =>
  dialog === open.id &&
  (question === CHECK || question === CHANGE || open.questions.some(({ id }) => id === question));

/** Files the reply under `question`; what cannot be read is answered if it is a question, or asked again with help. */
const filing = (situation: Situation, dialog: Dialog, open: OpenDialog, question: Question): Reaction => {
  const { reply } = situation;
  if (
    question.field.open &&
    reply.option === undefined &&
    (asksSomething(situation) || ASIDE.test(reply.text))
  ) {
    const answered = digression(situation, dialog, open);
    if (answered !== undefined) return answered;
    if (reply.text.trim().endsWith('?') || ASIDE.test(reply.text))
      return repeat(situation, dialog, open, [{ text: phrase(situation, 'notKnown') }]);
  }
  const parsed = question.field.parse(reply, question.words, momentOf(situation));
  if (parsed.ok) {
    const { light: _, ...own } = open;
    return proceed(
      situation,
      dialog,
      { ...own, ...alsoSaid(reply, open), answers: filed(open, question.id, parsed.value) },
      changedNote(situation, open, question, parsed.value),
    );
  }
  if (question.optional && yesNoMeant(reply) === 'no') {
    return proceed(situation, dialog, { ...open, answers: filed(open, question.id, null) });
  }
  if (reply.to !== undefined && reply.to.question !== open.asked) return oldButton(situation, dialog, open);
  if (question.unclear !== undefined) {
    return proceed(situation, dialog, { ...open, answers: filed(open, question.id, question.unclear) });
  }
  return (
    digression(situation, dialog, open) ??
    again(situation, dialog, open, question, parsed.why[situation.state.language])
  );
};

/** In a sentence there may be answers to later questions too; a word or two answer one. */
const alsoSaid = ({ option, text }: Reply, { byHand }: OpenDialog): Pick<OpenDialog, 'said'> =>
  option === undefined && byHand !== true && text.trim().split(/\s+/).length >= SENTENCE
    ? { said: text.slice(0, SAID_MAX) }
    : {};
const SENTENCE = 4;

/** An old button that changes an answer says so, lest a slip of the finger go unseen. */
const changedNote = (
  { state, ...rest }: Situation,
  open: OpenDialog,
  question: Question,
  value: Json,
): Draft[] => {
  const before = open.answers.find(([id]) => id === question.id)?.[1];
  if (question.id === open.asked || before === undefined || before === value) return [];
  const { label } = question.words[state.language];
  const shown = question.field.show(value, state.language, question.words);
  return [{ text: phrase({ ...rest, state }, 'changed', { label, shown }) }];
};

/** Openings of a sentence that is no answer to "where". */
const ASIDE = /^\s*(?:hang on|hold on|wait|what|why|how|who|when)\b/iu;

/** A question of their own in the middle of ours: it is answered, and then we go on where we were. */
const digression = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  const match = topicMeant(situation);
  if (match === undefined) return undefined;
  const spoken = inLanguage(situation, match.language);
  const answer = answerDraft(spoken, match.id);
  if (answer === undefined || leadsHere(spoken, match.id, dialog)) return undefined;
  return thenBack(spoken, dialog, open, answer);
};

/** The topic of an aside. Of two that are close the nearer is taken when they ask: a choice would be one question too many here. */
const topicMeant = (situation: Situation): Match | undefined => {
  if (saysAddress(situation)) return undefined;
  const verdict = situation.understand(situation.reply.text, situation.state.language);
  if (verdict.kind === 'one') return verdict.match;
  return verdict.kind === 'near' && asksSomething(situation) ? verdict.matches[0] : undefined;
};

/** An answer whose offer is this very form would send them round in a circle. */
const leadsHere = ({ content }: Situation, topic: string, dialog: Dialog): boolean =>
  content.faqs.some((faq) => faq.id === topic && faq.form === dialog.id);

/** The first miss gets the reason, the second the help as well, the third a person: never the same words again and again. */
const again = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
  why: string,
): Reaction => {
  const tries = (open.tries ?? 0) + 1;
  const help = question.words[situation.state.language].help;
  const { text, ...ask } = askNow(situation, dialog, open);
  const said =
    tries < 2
      ? [why]
      : tries % 2 === 0
        ? [why, help, phrase(situation, 'orPerson')]
        : [phrase(situation, 'threeMisses'), reachPerson(situation).text, phrase(situation, 'carryOn')];
  return {
    say: [{ ...ask, text: [...said, text].filter((each) => each !== undefined).join('\n') }],
    state: { ...situation.state, open: { ...unheld(open), tries } },
    status: 'asked-again',
  };
};

const checking = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const meant =
    optionMeant(situation.reply, checkOptions(situation)) ??
    CHECK_SAID[yesNoMeant(situation.reply) ?? 'neither'];
  if (meant === 'send') return submit(situation, dialog, open);
  if (meant === 'change' || /^\s*(?:change|edit|newid)\b/iu.test(situation.reply.text))
    return askToChange(situation, dialog, open);
  return digression(situation, dialog, open) ?? repeat(situation, dialog, open);
};
const CHECK_SAID = { yes: 'send', no: 'change', neither: undefined };

const askToChange = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const changing: OpenDialog = { ...lasting(open), asked: CHANGE };
  return {
    say: [askNow(situation, dialog, changing)],
    state: { ...situation.state, open: changing },
    status: 'asked',
  };
};

const changing = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const which = optionMeant(situation.reply, changeable(dialog, open));
  return which === undefined
    ? (digression(situation, dialog, open) ?? repeat(situation, dialog, open))
    : reopen(situation, dialog, open, which);
};

/** Asks for one answer anew; it and all others stay until there is a new one. */
const reopen = (situation: Situation, dialog: Dialog, open: OpenDialog, which: string): Reaction => {
  const changing: OpenDialog = { ...lasting(open), asked: which };
  return {
    say: [askNow(situation, dialog, changing)],
    state: { ...closed(situation.state), open: changing },
    status: 'asked',
  };
};

const repeat = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  first: readonly Draft[] = [],
): Reaction => ({
  say: [...first, askNow(situation, dialog, open)],
  state: { ...situation.state, open: unheld(open) },
  status: 'asked-again',
});

/** Nothing is asked while something is on its way; when it could not be done, what was offered then can be chosen. */
const awaiting = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const chosen = offeredMeant(situation) ?? situation.reply.option;
  if (open.failed === true && chosen === 'command:retry') return retry(situation, dialog, open);
  if (chosen === 'command:person')
    return { say: [reachPerson(situation)], state: situation.state, status: 'person' };
  const { text } = waiting(situation, open);
  return (
    digressionOnly(situation, text) ?? { say: [{ text }], state: situation.state, status: 'asked-again' }
  );
};

const digressionOnly = (situation: Situation, after: string): Reaction | undefined => {
  const match = topicMeant(situation);
  const answer = match && answerDraft(situation, match.id);
  return answer && { say: [inWords(answer), { text: after }], state: situation.state, status: 'answered' };
};

const oldButton = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction =>
  isAwaiting(open)
    ? { say: [waiting(situation, open)], state: situation.state, status: 'asked-again' }
    : repeat(situation, dialog, open, [{ text: phrase(situation, 'oldButton') }]);

/** A button of a dialog that is over: a second tap on "send" gets the reference, not a second case. */
const strayButton = (
  situation: Situation,
  sent: { dialog: string; reference: string } | undefined,
): Reaction => ({
  say: [
    {
      text:
        sent !== undefined && sent.dialog === situation.reply.to?.dialog
          ? phrase(situation, 'sentAlready', { reference: sent.reference })
          : phrase(situation, 'oldButton'),
    },
  ],
  state: situation.state,
  status: 'answered',
});
