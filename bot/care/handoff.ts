// A person has this conversation, or it waits for one: whoever has it answers, and the assistant keeps quiet but for danger.
import { isHeld } from '../danger-held.ts';
import { HELD, QUEUED } from '../handoff/handoff.ts';
import type { Care, Reaction, Situation } from '../situation.ts';
import { phrase } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { copyAsked } from './copy-asked.ts';
import { addedTo, saidSafe } from './danger-added.ts';
import { offeredMeant } from './offered.ts';
import { meansPerson } from './person-asked.ts';
import { isCalledOff, saysOver, withoutHold } from './released.ts';
import { handed, isLive, talked } from './talk.ts';
import { rated } from './talk-rated.ts';
import { HERE } from './talk-said.ts';

export const handoff: Care = (situation) => {
  const { handoff: now } = situation.state;
  if (!isLive(now)) return rated(situation);
  return HELD.has(now.stage) ? withAgent(situation) : inQueue(situation);
};

/** It goes to whoever has it. */
const withAgent = (situation: Situation): Reaction | undefined => {
  const { state, now } = situation;
  const name = state.handoff?.agent?.name ?? '';
  if (state.danger?.held === true && saysOver(situation))
    return {
      say: [{ text: phrase(situation, 'talkSafe', { agent: name }) }],
      state: withoutHold(state),
      effects: saidSafe(situation, isCalledOff(situation)),
      status: 'released',
    };
  const isHolding = state.danger !== undefined && isHeld(state.danger, now);
  // The agent opened a form with them: the assistant takes its answers.
  const inForm = state.open !== undefined && state.open.dialog === state.handoff?.form;
  if (inForm && !isHolding && !meansPerson(situation)) return undefined;
  if (meansPerson(situation)) return asStands(situation);
  const copy = isHolding ? undefined : copyAsked(situation);
  if (copy !== undefined) return copy;
  const effects = isHolding ? addedTo(situation, state.danger) : [];
  return { say: [], state, effects, status: 'with-person' };
};

/** They wait, and the assistant answers meanwhile; a word takes them out of the queue. */
const inQueue = (situation: Situation): Reaction | undefined => {
  const { state } = situation;
  const stage = state.handoff?.stage ?? 'offered';
  const key = situation.heardAt.toISOString();
  if (stage === 'offered' && chosen(situation) === HERE)
    return {
      ...talked(situation, handed(situation, { kind: 'chosen', way: 'here' }), key),
      status: 'person',
    };
  if (QUEUED.has(stage) && state.open === undefined && leaves(situation))
    return { ...talked(situation, handed(situation, { kind: 'left' }), key), status: 'cancelled' };
  return undefined;
};

/** PERSON to somebody who is with one already: who that is. */
const asStands = (situation: Situation): Reaction => {
  const key = situation.heardAt.toISOString();
  const event = { kind: 'asked', id: key, team: '', rank: 'usual', why: 'asked' } as const;
  return { ...talked(situation, handed(situation, event), key), status: 'with-person' };
};

/** Only while what was offered is on the screen. */
const chosen = (situation: Situation): string | undefined => {
  const { reply, state } = situation;
  if (reply.option === HERE) return HERE;
  const isOffered = state.offered?.some(({ id }) => id === HERE) === true && state.open === undefined;
  return isOffered ? offeredMeant(situation) : undefined;
};

const leaves = ({ reply }: Situation): boolean =>
  reply.option === undefined && LEAVE.test(normalise(reply.text));
const LEAVE =
  /^(?:leave|leave (?:the )?(?:queue|line)|stop waiting|cancel|never ?mind|forget it|dont wait|i(?:ll| will) leave it|gadael|gadael y ciw|dim ots|canslo)$/;
