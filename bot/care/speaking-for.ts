// Speaking for somebody: it goes with what they report; somebody's account needs that person's own say, and a person to check it.
import type { Dialog, DialogState, Json, Option } from '../model.ts';
import {
  closed,
  inLanguage,
  offering,
  phrase,
  type Care,
  type Reaction,
  type Situation,
} from '../situation.ts';
import { languageOf } from '../understanding/language.ts';
import { speaksFor, speaksOnly, whoIsNamed, whoNamed } from '../understanding/speaking-for.ts';
import { dialogIn } from './question.ts';

/** The name that a question has by which a form asks for whom it is: `me` or `other`. It is not asked where they have said so. */
export const WHO = 'who';

export const withSpeakingFor = (situation: Situation): Situation => {
  const { state, reply } = situation;
  const isAsked =
    dialogIn(situation, state.open?.dialog)?.questions.find(({ id }) => id === state.open?.asked)?.known ===
    WHO;
  const said = reply.option === undefined ? reply.text : '';
  const speakingFor = speaksFor(said) ?? (isAsked ? whoNamed(said) : undefined);
  return speakingFor === undefined ? situation : { ...situation, state: { ...state, speakingFor } };
};

/** What such a question would be answered with. */
export const whoIn = ({ speakingFor }: Pick<DialogState, 'speakingFor'>): string | undefined =>
  speakingFor === undefined ? undefined : 'other';

/** What it was answered with holds for all that they say, as if they had said it of themselves. */
export const withWho = (state: DialogState, who: Json): DialogState => {
  const { speakingFor, ...own } = state;
  if (who === 'me') return own;
  return who === 'other' && speakingFor === undefined ? { ...state, speakingFor: 'somebody' } : state;
};

/** What they ask about is another's: whom they speak for is known from here on, by the name that they give them. */
export const forAnother = (state: DialogState, said: string): DialogState => ({
  ...state,
  speakingFor: speaksFor(said) ?? state.speakingFor ?? whoIsNamed(said) ?? 'somebody',
});

/** They have said so, and not with what they help. */
export const speakingFor: Care = (situation) =>
  speaksFor(situation.reply.text) === undefined ? undefined : helping(situation);

/** They have said so, and nothing else: a daughter who says that she is one registers no birth. */
export const onlyFor: Care = (situation) =>
  situation.state.open === undefined && speaksOnly(situation.reply.text) ? helping(situation) : undefined;

const helping = (arrived: Situation): Reaction => {
  const situation = inLanguage(arrived, languageOf(arrived.reply.text));
  return {
    say: [{ text: phrase(situation, 'helping') }],
    state: closed(situation.state),
    status: 'answered',
  };
};

/** Undefined where nobody's say is needed but their own. */
export const needsTheirSay = (situation: Situation, { id, level = 1 }: Dialog): Reaction | undefined => {
  const { state } = situation;
  if (level < 2 || state.speakingFor === undefined) return undefined;
  const options: readonly Option[] = [
    { id: 'command:person', words: phrase(situation, 'person') },
    { id: `mine:${id}`, words: phrase(situation, 'ownAccount') },
  ];
  return {
    say: [{ text: phrase(situation, 'speakingFor'), options }],
    state: offering(closed(state), options),
    status: 'offered',
  };
};

/** They say that it is their own, after all. */
export const forThemselves = (situation: Situation): Situation => {
  const { speakingFor: _, ...state } = situation.state;
  return { ...situation, state };
};
