// They scold the assistant and ask for nothing: an honest word, never the same twice, and a person. No list of topics.
import type { Question } from '../model.ts';
import { inLanguage, momentOf, offering, phrase, type Care, type Situation } from '../situation.ts';
import { namesAssistant, scoldsIn } from '../understanding/scolding.ts';
import { repeat } from './asked-again.ts';
import { callBackOption } from './call-offered.ts';
import { spoken } from './ladder.ts';
import { openingMeant } from './opened.ts';
import { PERSON } from '../understanding/lex-names.ts';
import { dialogIn, isAwaiting, questionIn } from './question.ts';
import { isTriage } from './triage-open.ts';
import { incidentLately } from './worse.ts';

export const scolded: Care = (heard) => {
  const { reply, state, files } = heard;
  // "This is rubbish" below a photo tells what is in it.
  const language = reply.option === undefined && files.length === 0 ? scoldsIn(reply.text) : undefined;
  // Some of it has an answer of its own.
  if (language === undefined || isInDanger(heard) || openingMeant(heard) !== undefined) return undefined;
  // Two English words are no wish for English.
  const isShort = language === 'en' && reply.text.trim().split(/\s+/).length < SENTENCE;
  const situation = isShort ? heard : inLanguage(heard, language);
  const { open } = state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open !== undefined && dialog !== undefined) {
    if (isAnswer(situation)) return undefined;
    const said = spoken(situation, 'scolded');
    return repeat({ ...situation, state: said.state }, dialog, open, [{ text: said.text }]);
  }
  const { text, state: after } = spoken(situation, 'scolded');
  const call = callBackOption(situation);
  const options = [{ id: PERSON, words: phrase(situation, 'person') }, ...(call === undefined ? [] : [call])];
  return { say: [{ text, options }], state: offering(after, options), status: 'answered', aside: true };
};
const SENTENCE = 3;

/** Where somebody may be in danger no words are about manners: what cannot be read there takes the dangerous branch. */
export const isInDanger = (situation: Situation): boolean => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  return (
    incidentLately(situation) !== undefined ||
    isTriage(situation, open?.dialog) ||
    dialog?.questions.some(({ unclear }) => unclear !== undefined) === true
  );
};

/** In their own words, and no place: "you are useless" may be what the complaint is. */
const isStory = ({ field }: Question): boolean => field.open && field.asks === undefined;

/** A person reads what they say there, or it is one of the options; what is on its way has its own words. */
export const isAnswer = (situation: Situation): boolean => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined) return false;
  const question = questionIn(dialog, open, open.asked);
  if (isAwaiting(open) || question === undefined) return isAwaiting(open);
  const { field, words } = question;
  return (
    field.takesQuestions === true ||
    (isStory(question) && !namesAssistant(situation.reply.text)) ||
    (!field.open && field.parse(situation.reply, words, momentOf(situation)).ok)
  );
};
