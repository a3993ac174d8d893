// Speaking for somebody: it goes with what they report; somebody's account needs that person's own say, and a person to check it.
import type { Dialog, Option } from '../model.ts';
import { closed, offering, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { speaksFor } from '../understanding/speaking-for.ts';

export const withSpeakingFor = (situation: Situation): Situation => {
  const { state, reply } = situation;
  const speakingFor = reply.option === undefined ? speaksFor(reply.text) : undefined;
  return speakingFor === undefined ? situation : { ...situation, state: { ...state, speakingFor } };
};

/** They have said so, and nothing else yet. */
export const speakingFor: Care = (situation) =>
  speaksFor(situation.reply.text) === undefined
    ? undefined
    : { say: [{ text: phrase(situation, 'helping') }], state: closed(situation.state), status: 'answered' };

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
