// Which command the words are: one of the lists, or the same in more words than a list can hold.
import type { CommandId } from '../content.ts';
import type { Situation } from '../situation.ts';
import { readerOf, type Command } from '../understanding/commands.ts';
import { leavesAsItWas } from '../understanding/in-form.ts';
import { languageOf } from '../understanding/language.ts';
import { normalise } from '../understanding/normalise.ts';
import { smallTalkIn } from '../understanding/small-talk.ts';
import { thanksIn } from '../understanding/thanks.ts';
import { isNotMe } from './leaving.ts';
import { PERSON_MAX } from './person-asked.ts';

/** @param changes a form is open that is to change something of theirs */
export const commandMeant = (
  situation: Situation,
  isInForm: boolean,
  changes: boolean,
): Command | undefined =>
  (isNotMe(situation) ? NOT_MINE : undefined) ??
  (changes ? leftMeant(situation) : undefined) ??
  readerOf(situation.content.commands)(situation.reply.text) ??
  (isInForm ? inFormMeant(situation) : undefined) ??
  thanksMeant(situation) ??
  chatMeant(situation, isInForm);

/** What they wanted to change is left as it was. */
const leftMeant = ({ reply }: Situation): Command | undefined =>
  reply.text.length < PERSON_MAX && leavesAsItWas.test(normalise(reply.text))
    ? { ...personIn({ reply }), id: 'cancel' }
    : undefined;

const NOT_MINE: Command = { id: 'notMine' };

const thanksMeant = ({ reply }: Situation): Command | undefined => {
  const language = thanksIn(reply.text);
  return language && { id: 'thanks', language };
};

/** "Hello dear" is a hello, and "what's your name" asks who we are. In a form a name may be the answer. */
const chatMeant = ({ reply }: Situation, isInForm: boolean): Command | undefined => {
  const { kind, language } = smallTalkIn(reply.text) ?? {};
  const id =
    kind === 'greeting' || (kind === 'named' && !isInForm) ? 'menu' : kind === 'name' ? 'bot' : undefined;
  return id === undefined || language === undefined ? undefined : { id, language };
};

export const personIn = ({ reply }: Pick<Situation, 'reply'>): Command => {
  const language = languageOf(reply.text);
  return { id: 'person', ...(language === undefined ? {} : { language }) };
};

const inFormMeant = ({ reply, content }: Situation): Command | undefined => {
  const said = normalise(reply.text);
  const [id] =
    Object.entries(content.inFormPatterns).find(
      ([, pattern]) => said.length < PERSON_MAX && pattern.test(said),
    ) ?? [];
  return id === undefined ? undefined : { ...personIn({ reply }), id: id as CommandId };
};
