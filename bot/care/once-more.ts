// In an emergency what is plainly no answer to the question of the danger is asked once more: a place, a number, a greeting, a matter of its own. Nobody said yet that it is dangerous.
import { phone } from '../fields/phone.ts';
import { whereIn } from '../incidents/where-heard.ts';
import type { Dialog, OpenDialog } from '../model.ts';
import { momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { speaksOnly, tellsOfThem } from '../understanding/speaking-for.ts';
import { withoutTimes } from '../understanding/times-told.ts';
import { asksSomething } from './answers.ts';
import { isOfOtherMatter } from './aside.ts';
import { asksWhoComes } from './coming.ts';
import { givesHome } from './gives-home.ts';
import { askNow, unheld } from './question.ts';
import { isTriage } from './triage-open.ts';

/** Undefined for all else, and for a second time: what is unclear then has its own way. */
export const onceMore = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  if (!isNoAnswer(situation, dialog)) return undefined;
  if (open.tries !== undefined && !(open.tries === 1 && tellsMore(situation))) return undefined;
  const { text: ask, ...draft } = askNow(situation, dialog, open, true);
  return {
    say: [{ ...draft, text: phrase(situation, 'releasedAgain', { ask }) }],
    state: { ...situation.state, open: { ...unheld(open), tries: (open.tries ?? 0) + 1 } },
    status: 'asked-again',
  };
};

/** "Since yesterday", and then "I've got a baby": each answers a question to come, and is no more unclear than the first. */
const tellsMore = (situation: Situation): boolean => {
  const { reply, state } = situation;
  const isSaidAgain = (state.open?.said ?? '').includes(reply.text.trim());
  const isTold = saysWhen(reply.text) || saysRoom(reply.text) || saysWho(reply.text);
  return !isSaidAgain && (isTold || givesHome(situation) || isContact(situation));
};

const isNoAnswer = (situation: Situation, dialog: Dialog): boolean =>
  givesHome(situation) ||
  isContact(situation) ||
  (isTriage(situation, dialog.id) &&
    !goesOnFrom(situation, dialog) &&
    (isChat(situation) ||
      asksSomething(situation) ||
      asksWhoComes(situation) ||
      saysWhen(situation.reply.text) ||
      saysRoom(situation.reply.text) ||
      saysWho(situation.reply.text) ||
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

/** "It's in the bedroom": the room and no more. */
const saysRoom = (text: string): boolean => ROOM.test(normalise(text));
const ROOM =
  /^(?:(?:its|it is|this is|thats|only|just|in|on|all|both|the|my|our|kids|childrens|sons|daughters|up|and|mae|yn|yr?|fy) )*(?:(?:bed|bath|living|front|back|spare|box|dining)? ?rooms?|bed ?rooms?|bath ?rooms?|kitchen|lounge|hall(?:way)?|landing|loft|ystafell (?:wely|fyw|ymolchi)|lolfa|gegin|cegin|llofft|cyntedd)(?: (?:upstairs|downstairs|wall|walls|ceiling|window|windows|too|as well|and|the|bathroom|bedroom|kitchen|hall|lounge))*$/;

/** "I've got a baby", "there are 3 kids here": who lives there, and nothing of how they are. */
const saysWho = (text: string): boolean => WHO.test(normalise(text));
const WHO =
  /^(?:(?:and|but|also) )?(?:(?:i|we) (?:ve got|have got|have|got|ve)|ive got|weve got|ive|weve|i live with|we live with|theres|there is|there are|its me and|just me and|me and|mae gen i|mae gynnon ni|mae gennym ni)(?: (?:an?|the|my|our|\d{1,2}|one|two|three|four|five|young|little|small|new ?born|new|elderly|old|disabled|week|weeks|month|months|year|years|and|bach|ifanc))* (?:new ?born|bab(?:y|ies|i)|toddlers?|child(?:ren)?|kids?|bairns?|little ones?|plant|plentyn)(?: (?:and|an?|the|my|our|here|too|at home|in the (?:house|flat)|\d{1,2}|week|weeks|month|months|year|years|old|olds|baby|toddler|yma|gartref))*$/;

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
