// A person, or a call back, asked for in whatever words.
import type { Reaction, Situation } from '../situation.ts';
import { sentencesOf } from '../understanding/clauses.ts';
import { readerOf } from '../understanding/commands.ts';
import { normalise } from '../understanding/normalise.ts';
import { toPerson } from './person.ts';
import { begin } from './proceed.ts';
import { dialogIn } from './question.ts';
import { aside, unfinishedNote } from './saved.ts';
import { wantedLately, wanting } from './wanted.ts';

/** Whether the whole message asks for a person, in whatever words. */
export const meansPerson = (situation: Situation): boolean =>
  asksForPerson(situation) || readerOf(situation.content.commands)(situation.reply.text)?.id === 'person';

/** In many more words than a list can hold: "can i please speak to an actual human being". */
export const asksForPerson = ({ reply, content }: Situation): boolean => {
  const words = normalise(reply.text);
  return words.length <= PERSON_MAX && content.personPatterns.some((pattern) => pattern.test(words));
};
/** Longer messages have another matter too. */
export const PERSON_MAX = 200;

/** They ask to be called, and say on what number, when or about what. */
export const asksForCall = (situation: Situation): boolean => {
  const { reply, content } = situation;
  const asks = (text: string) => content.callBackPatterns.some((pattern) => pattern.test(normalise(text)));
  return asks(reply.text) && !isByTheWay(situation, asks);
};

/** "The front door will not lock. 22b Osier Court. Ring me on …": what is told before is what they came for, and a form takes the number. */
const isByTheWay = (
  { reply, state, content, understand }: Situation,
  asks: (text: string) => boolean,
): boolean => {
  const others = sentencesOf(reply.text).filter(
    (each) => !asks(each) && !/\b(?:ring|call|phone)\b/iu.test(each),
  );
  if (state.open !== undefined || others.length === 0) return false;
  return others.some((each) => {
    const verdict = understand(each, state.language);
    if (verdict.kind !== 'one' || verdict.match.score < SURE) return false;
    return content.faqs.some(({ id, reports }) => id === verdict.match.id && reports);
  });
};
const SURE = 0.85;
/** "Call me back" where that is on the screen, or a person was asked for; anywhere else it asks for one. */
const takesCall = ({ reply, state, content, now }: Situation): boolean =>
  (wantedLately(state, now) !== undefined ||
    state.offered?.some(({ id }) => id === `form:${content.leads.callBack}`) === true) &&
  CALL_ME.test(normalise(reply.text));
const CALL_ME =
  /^(?:(?:yes|ok|okay|please|just|then|can|could|you|someone|somebody|they|ie|iawn) )*(?:call|ring|phone|ffoniwch)(?: me| fi)?(?: back| nol| n ol| yn ol)?(?: please| then| pls| plis)*$/;

/** A call back that is half told already is begun with what was told. */
export const callAsked = (situation: Situation): Reaction | undefined => {
  const dialog = dialogIn(situation, situation.content.leads.callBack);
  return dialog && (asksForCall(situation) || takesCall(situation))
    ? begin(situation, dialog, { said: situation.reply.text })
    : undefined;
};

/** Nobody may answer now: the form can be gone on with. */
export const personInstead = (situation: Situation): Reaction => {
  const after = { ...situation, state: aside({ ...situation, state: wanting(situation) }, true) };
  const reaction = toPerson(after);
  const note = unfinishedNote(after);
  if (note === undefined) return reaction;
  return { ...reaction, say: reaction.say.map((draft) => ({ ...draft, text: `${draft.text}\n${note}` })) };
};
