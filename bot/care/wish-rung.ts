// The wish for a person that came with a danger is served: somebody at the desk is asked for, or the truth about who there is.
import { isHeld } from '../danger-held.ts';
import { isStopped, phrase, type Reaction, type Situation } from '../situation.ts';
import { beside } from './beside.ts';
import { callIn } from './call-in.ts';
import { personInShort } from './person.ts';
import { WISH_TIMER } from './person-wished.ts';
import { askedFor } from './talk-asked.ts';
import { isLive } from './talk.ts';
import { withoutTimer } from './timer-list.ts';

/** Undefined when it is no such timer. */
export const wishRung = (situation: Situation, id: string): Reaction | undefined => {
  if (id !== WISH_TIMER) return undefined;
  const { now } = situation;
  const state = withoutTimer(situation.state, id);
  const { handoff, danger } = state;
  // They wait for somebody or have one; or they asked for no more messages, and nobody could write to them.
  const isServed = isLive(handoff) && handoff.stage !== 'offered';
  if (isServed || isStopped(situation)) return { say: [], state, status: 'agent' };
  const after = { ...situation, state };
  const asked = askedFor(after);
  if (asked !== undefined) return { ...asked, status: 'agent' };
  if (danger !== undefined && isHeld(danger, now))
    return {
      say: [{ text: phrase(after, 'heldPerson', { call: callIn(after, danger.id) }) }],
      state,
      status: 'agent',
    };
  return beside(after, [{ text: personInShort(after) }]);
};
