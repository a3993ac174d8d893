// What they asked for in place of waiting was sent, a call or an answer in writing: nobody at the desk takes them any more.
import type { Way } from '../handoff/handoff.ts';
import type { Reaction, Situation } from '../situation.ts';
import { handed, isLive, talked } from './talk.ts';

/** @param sent the form that was sent @param reaction what was said of it, and the state after it */
export const withWayChosen = (situation: Situation, sent: string, reaction: Reaction): Reaction => {
  const { state } = reaction;
  const way = wayOf(situation, sent);
  if (way === undefined || !isLive(state.handoff)) return reaction;
  const after = { ...situation, state };
  const { say, effects, ...talk } = talked(
    after,
    handed(after, { kind: 'chosen', way }),
    situation.heardAt.toISOString(),
  );
  return {
    ...reaction,
    say: [...reaction.say, ...say],
    state: talk.state,
    effects: [...(reaction.effects ?? []), ...effects],
  };
};

const wayOf = ({ content: { leads } }: Situation, form: string): Exclude<Way, 'here'> | undefined =>
  form === leads.callBack ? 'call' : form === leads.writeBack ? 'case' : undefined;

/** One of these is open: they have said how they want to reach somebody. */
export const isChoosing = (situation: Situation): boolean =>
  wayOf(situation, situation.state.open?.dialog ?? '') !== undefined;
