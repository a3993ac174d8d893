// Nobody answered whether there is a danger: it is asked once more, with whom to call, and whoever is on call is told.
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { begunBy, filed, wordsOf } from './danger-told.ts';
import { callIn } from './call-in.ts';
import { SILENCE } from './safety.ts';
import { withoutTimer } from './timer-list.ts';

/** Undefined when it is no such timer. */
export const silent = (situation: Situation, id: string): Reaction | undefined => {
  const { danger } = situation.state;
  if (id !== SILENCE) return undefined;
  // They have answered: it has come to nothing, and holds up no other timer.
  if (danger?.asks !== true || danger.incident !== undefined)
    return { say: [], state: withoutTimer(situation.state, id), status: 'ignored' };
  const incident = begunBy(situation, danger.at);
  const answers = { row: danger.id, rule: `${danger.id}/silent`, ...wordsOf(danger.about ?? '') };
  return {
    say: [{ text: phrase(situation, 'heldSilent', { call: callIn(situation, danger.id) }) }],
    state: { ...withoutTimer(situation.state, id), danger: { ...danger, incident } },
    effects: [filed(situation, incident, danger.at, answers)],
    status: 'notified',
  };
};
