// In an emergency what is plainly no answer to the question of the danger is asked once more: a place, a number, a greeting, a matter of its own. Nobody said yet that it is dangerous.
import { phone } from '../fields/phone.ts';
import { whereIn } from '../incidents/where-heard.ts';
import type { Dialog, OpenDialog, Question } from '../model.ts';
import { momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { speaksOnly, tellsOfThem } from '../understanding/speaking-for.ts';
import { withoutTimes } from '../understanding/times-told.ts';
import { asksSomething } from './answers.ts';
import { isOfOtherMatter } from './aside.ts';
import { asksWhoComes } from './coming.ts';
import { givesHome } from './gives-home.ts';
import { askNow, questionIn, unheld } from './question.ts';
import { isTriage } from './triage-open.ts';

/** Undefined for all else, and for a second time: what is unclear then has its own way. But where they told what is asked later, and tell more of it, it is asked again. */
export const onceMore = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  const { tries = 0 } = open;
  const beside = questionIn(dialog, open, open.asked)?.beside;
  const isFirst = tries === 0 && isNoAnswer(situation, dialog, beside);
  if (!isFirst && !(tries === 1 && beside !== undefined && tellsMore(situation, beside))) return undefined;
  const { text: ask, ...draft } = askNow(situation, dialog, open, true);
  return {
    say: [{ ...draft, text: phrase(situation, 'releasedAgain', { ask }) }],
    state: { ...situation.state, open: { ...unheld(open), tries: tries + 1 } },
    status: 'asked-again',
  };
};
type Beside = NonNullable<Question['beside']>;

/** "Since yesterday", and then "I've got a baby". Not the same again. */
const tellsMore = (situation: Situation, beside: Beside): boolean => {
  const { reply, state } = situation;
  const words = normalise(reply.text);
  const isSaidAgain = (state.open?.said ?? '').split('\n').some((line) => normalise(line) === words);
  const isTold = beside(reply.text) || saysWhen(reply.text);
  return (
    reply.option === undefined && !isSaidAgain && (isTold || givesHome(situation) || isContact(situation))
  );
};

const isNoAnswer = (situation: Situation, dialog: Dialog, beside: Beside | undefined): boolean =>
  givesHome(situation) ||
  isContact(situation) ||
  (isTriage(situation, dialog.id) &&
    !goesOnFrom(situation, dialog) &&
    (isChat(situation) ||
      asksSomething(situation) ||
      asksWhoComes(situation) ||
      saysWhen(situation.reply.text) ||
      beside?.(situation.reply.text) === true ||
      speaksOnly(situation.reply.text) ||
      tellsOfThem(situation.reply.text) ||
      isOfOtherMatter(situation, dialog)));

/** A danger was told, and its line said: then "what?" is as bad as anything that cannot be read. */
const goesOnFrom = ({ state, content }: Situation, { id }: Dialog): boolean =>
  state.danger !== undefined && content.holds.next[state.danger.id] === id;

/** Nothing but a postcode, a street or a number to call. */
const isContact = (situation: Situation): boolean => {
  const { reply, content } = situation;
  if (reply.option !== undefined || reply.text.trim().split(/\s+/u).length > CONTACT_MAX) return false;
  const { street, postcode } = whereIn(reply.text, content.council.postcodes);
  const number = NUMBER.parse(reply, { en: NUMBER.english, cy: NUMBER.english }, momentOf(situation));
  return street !== undefined || postcode !== undefined || number.ok;
};
const CONTACT_MAX = 5;
const NUMBER = phone('');

/** "Since yesterday", "for 3 days now": it has been cold for so long, and nobody was asked. */
const saysWhen = (text: string): boolean => text.trim() !== '' && /^[\s.,!]*$/u.test(withoutTimes(text));

/** "Hello", "ok", a thumb, "please hurry". */
const isChat = ({ reply, content: { holds } }: Situation): boolean => {
  const words = normalise(reply.text);
  return (
    reply.option === undefined &&
    (asksNothing(reply.text) || holds.there.test(words) || holds.pleads.test(words) || HURRY.test(words))
  );
};
const HURRY =
  /^(?:can|could|will) (?:you|some ?one|some ?body|any ?one|they) (?:please |pls |still )*(?:come|send|be sent|hurry)\b|^(?:(?:please|pls|plz|ok|yes|help|oh|god|omg) )*(?:hurry|hurry up|be quick|quick|quickly|asap|come quick(?:ly)?|come now|send (?:some ?one|some ?body|help)|dewch yn gyflym|brysiwch)(?: (?:please|pls|plz|now|up|asap|plis))*$/;
