// They closed the chat and began another: nobody waits in it any more, and no agent is left writing to nobody.
import { GONE } from '../handoff/machine.ts';
import type { Reaction, Situation } from '../situation.ts';
import { handed, isLive, talked } from './talk.ts';

/** Nothing is said: nobody is there to read it. Undefined where nobody was asked for. */
export const gone = (situation: Situation): Reaction | undefined => {
  const { handoff } = situation.state;
  if (!isLive(handoff)) return undefined;
  const step = handed(situation, { kind: 'gone' });
  const { state, effects } = talked(situation, step, `gone:${situation.heardAt.toISOString()}`);
  // Whoever has or takes somebody in danger sees that they are gone.
  return { say: [{ text: '', trace: { what: 'note', text: GONE } }], state, effects, status: 'agent' };
};
