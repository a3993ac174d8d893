// For whom it is, said in the middle of a form or after an answer: "its for my wife", "shes 81". It is noted, nothing of it is said back, and the talk goes on.
import { closed, inLanguage, momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import type { Dialog, OpenDialog } from '../model.ts';
import { languageOf } from '../understanding/language.ts';
import { speaksOnly, tellsOfThem } from '../understanding/speaking-for.ts';
import { repeat } from './asked-again.ts';
import { isWaitingForPerson, topicLast } from './lately.ts';
import { formOf } from './levels.ts';
import { dialogIn, questionIn } from './question.ts';
import { needsTheirSay, WHO } from './speaking-for.ts';

/** The open question again; a person, where what is asked for is another's to see. Undefined where it may be the answer, and where what is unclear is a danger. */
export const forSomebody = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  const question = questionIn(dialog, open, open.asked);
  if (question?.unclear !== undefined || question?.known === WHO) return undefined;
  const { reply } = situation;
  const isOfThem = tellsOfThem(reply.text);
  if (reply.option !== undefined || reply.pin !== undefined || !(isOfThem || speaksOnly(reply.text)))
    return undefined;
  // How they are may be what is asked for.
  const isAnswer =
    isOfThem &&
    question !== undefined &&
    (question.field.open || question.field.parse(reply, question.words, momentOf(situation)).ok);
  if (isAnswer) return undefined;
  const heard = noted(situation);
  const wanted = dialogIn(situation, formOf(open)) ?? dialog;
  return needsTheirSay(heard, wanted) ?? repeat(heard, dialog, open, [{ text: phrase(heard, 'notedFor') }]);
};

/** After an answer, which holds for them as well. */
export const forThemToo = (situation: Situation): Reaction | undefined => {
  const { reply, state } = situation;
  const isSaid = reply.option === undefined && (tellsOfThem(reply.text) || speaksOnly(reply.text));
  if (!isSaid || state.open !== undefined) return undefined;
  const heard = noted(situation);
  // Whoever asked for a person keeps the ways to one.
  const [ways] = isWaitingForPerson(situation) ? [state.offered] : [];
  if (ways !== undefined)
    return {
      say: [{ text: phrase(heard, 'notedFor'), options: ways }],
      state: heard.state,
      status: 'answered',
    };
  if (topicLast(situation) === undefined) return undefined;
  return { say: [{ text: phrase(heard, 'notedForToo') }], state: closed(heard.state), status: 'answered' };
};

const noted = (arrived: Situation): Situation => {
  const { state } = arrived;
  const situation = { ...arrived, state: { ...state, speakingFor: state.speakingFor ?? 'somebody' } };
  return inLanguage(situation, languageOf(arrived.reply.text));
};
