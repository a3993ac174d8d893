// A form that an agent opened with somebody: the assistant takes its answers and says nothing else. All that is no answer goes to the agent.
import { HELD } from '../handoff/handoff.ts';
import type { CommandId } from '../content.ts';
import type { Dialog, OpenDialog, Question, Status } from '../model.ts';
import { closed, momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { readerOf } from '../understanding/commands.ts';
import { looksForIt } from '../understanding/not-yet.ts';
import { normalise } from '../understanding/normalise.ts';
import { thanksIn } from '../understanding/thanks.ts';
import { asksSomething } from './answers.ts';
import { openingMeant } from './opened.ts';
import { dialogIn, isAwaiting, questionIn } from './question.ts';

type InForm = { readonly dialog: Dialog; readonly open: OpenDialog };

/** The form that the agent has opened, or one that it led to. */
const formIn = (situation: Situation): InForm | undefined => {
  const { open, handoff } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  const isTheirs = handoff?.form !== undefined && HELD.has(handoff.stage);
  return open !== undefined && dialog !== undefined && isTheirs ? { dialog, open } : undefined;
};

/** Said to the agent, and filed under no question: thanks, a word that they are at it, a question of their own. */
export const saidToAgent = (situation: Situation): boolean => {
  const { reply } = situation;
  const form = formIn(situation);
  if (form === undefined || reply.option !== undefined || reply.pin !== undefined) return false;
  if (reply.files !== undefined && reply.files.length > 0) return false;
  if (isFormCommand(situation)) return false;
  // What is on its way is told by the form itself; until then nothing is an answer.
  if (isAwaiting(form.open)) return form.open.failed !== true;
  const question = questionIn(form.dialog, form.open, form.open.asked);
  if (isAnswer(situation, question)) return false;
  return isChat(situation, question) || isQuestion(situation, question);
};

/** @param situation as it was before @returns what is said of the form, and of nothing else */
export const besideAgent = (situation: Situation, reaction: Reaction): Reaction => {
  const form = formIn(situation);
  if (form === undefined) return reaction;
  // What ends a danger's question or tells of one is never left out, nor what comes of it.
  if (situation.state.danger?.held === true || ALWAYS.has(reaction.status)) return reaction;
  if (reaction.status === 'cancelled') return stopped(situation, form, reaction);
  return isOfForm(situation, form, reaction)
    ? withoutWayToPerson(situation, reaction)
    : { say: [], state: situation.state, status: 'with-person' };
};

/** Whoever has a person there is not told how to reach one. */
const withoutWayToPerson = (situation: Situation, reaction: Reaction): Reaction => {
  const line = phrase({ ...situation, state: reaction.state }, 'orPerson');
  return {
    ...reaction,
    say: reaction.say.map((draft) => ({
      ...draft,
      text: draft.text
        .split('\n')
        .filter((each) => each !== line)
        .join('\n'),
    })),
  };
};

/** What it says of itself; a matter of their own that was answered, or opened in its place, is the agent's. */
const isOfForm = (situation: Situation, { open }: InForm, { state, status }: Reaction): boolean => {
  const isPutAside = state.saved?.some(
    ({ dialog, savedAt }) => dialog === open.dialog && savedAt === situation.now.toISOString(),
  );
  if (isPutAside === true && status !== 'saved') return false;
  if (
    state.open !== undefined &&
    state.open.dialog !== open.dialog &&
    isAskedFor(situation, state.open.dialog)
  )
    return false;
  return !OTHERWISE.has(status) || isFormCommand(situation);
};
const ALWAYS: ReadonlySet<Status> = new Set<Status>(['emergency', 'held', 'released']);
const OTHERWISE: ReadonlySet<Status> = new Set<Status>([
  'answered',
  'offered',
  'unanswered',
  'greeted',
  'person',
]);

/** They named what that form is for: the one before it did not lead there. */
const isAskedFor = (situation: Situation, form: string): boolean => {
  const { reply, state, content, understand } = situation;
  if (openingMeant(situation)?.dialog.id === form) return true;
  const verdict = understand(reply.text, state.language);
  const matches = verdict.kind === 'one' ? [verdict.match] : verdict.matches;
  return matches.some(({ id }) => content.faqs.some((faq) => faq.id === id && faq.form === form));
};

/** No menu beside an agent: that it was stopped is all. */
const stopped = (situation: Situation, { dialog }: InForm, { state, say }: Reaction): Reaction => {
  const title = dialog.title[state.language];
  const [text = ''] = (say[0]?.text ?? '').split('\n');
  return {
    say: [{ text: text === '' ? phrase(situation, 'cancelled', { title }) : text }],
    state: closed(state),
    status: 'cancelled',
  };
};

const FORMS_OWN: ReadonlySet<CommandId> = new Set<CommandId>([
  'back',
  'cancel',
  'change',
  'help',
  'letter',
  'link',
  'restart',
  'retry',
  'save',
  'skip',
]);
const isFormCommand = ({ reply, content }: Situation): boolean => {
  const id = reply.option === undefined ? readerOf(content.commands)(reply.text)?.id : undefined;
  return id !== undefined && FORMS_OWN.has(id);
};

/** Where not just any words are one. */
const isAnswer = (situation: Situation, question: Question | undefined): boolean =>
  question !== undefined &&
  !question.field.open &&
  question.field.parse(situation.reply, question.words, momentOf(situation)).ok;

const isQuestion = (situation: Situation, question: Question | undefined): boolean => {
  if (question?.field.takesQuestions === true || !asksSomething(situation)) return false;
  const { text } = situation.reply;
  return question?.field.open !== true || /\?\s*$/u.test(text) || text.length <= SHORT;
};
const SHORT = 60;

/** "Thanks Sam", "hang on", "I'll do it now", "are you there". */
const isChat = ({ reply, state }: Situation, question: Question | undefined): boolean => {
  const words = normalise(reply.text);
  // Below what is read back to them, "ok" says that it is right.
  if (question === undefined && READ.test(words)) return false;
  if (words === '' || thanksIn(reply.text) !== undefined || looksForIt(reply.text) || CHAT.test(words))
    return true;
  const name = normalise(state.handoff?.agent?.name ?? '');
  return name !== '' && words.length <= SHORT && new RegExp(`(?:^${name} | ${name}$)`).test(words);
};
const READ = /^(?:ok|okay|sure|right|alright|yeah|iawn)$/;
const CHAT =
  /^(?:(?:ok|okay|right|sure|yeah|alright|oh|sorry|hi|hello|hiya|helo|iawn|ocê|oce|thanks|thank you) ?)*(?:(?:i ?ll |i will |ill |im |i am |just |let me )?(?:do|doing|filling|fill|check|checking|look|looking|typing|get|getting|try|trying)(?: (?:it|that|this|them|in|for it))*(?: (?:now|then|in a (?:sec|minute)))?|hang on|hold on|wait|one (?:sec|second|minute|moment)|(?:give me )?(?:a|1|2|two|five|5) (?:secs?|seconds?|minutes?|mins?|moment)|will do|no problem|no worries|lol|haha+|are you (?:still )?there|you there|still here|im here|i am here|funud|un eiliad|arhoswch|ydych chi yna)?(?: (?:please|thanks|thank you|sorry|now|diolch))*$/;
