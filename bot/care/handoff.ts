// A person has this conversation, or it waits for one: whoever has it answers, and the assistant keeps quiet but for danger.
import { isHeld } from '../danger-held.ts';
import { HELD, QUEUED } from '../handoff/handoff.ts';
import type { Care, Reaction, Situation } from '../situation.ts';
import { phrase } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { saidToAgent } from './beside-agent.ts';
import { copyAsked } from './copy-asked.ts';
import { addedTo, saidSafe } from './danger-added.ts';
import { languageToAgent } from './language-to-agent.ts';
import { offeredMeant, saysYes } from './offered.ts';
import { meansPerson } from './person-asked.ts';
import { isCalledOff, SAFE, withoutHold } from './released.ts';
import { promiseAnswered } from './promise-due.ts';
import { handed, isLive, talked } from './talk.ts';
import { rated } from './talk-rated.ts';
import { HERE } from './talk-said.ts';
import { asStands, waitAsked } from './waiting.ts';

export const handoff: Care = (situation) => {
  const { handoff: now } = situation.state;
  if (!isLive(now)) return promiseAnswered(situation) ?? rated(situation);
  return HELD.has(now.stage) ? withAgent(situation) : inQueue(situation);
};

/** It goes to whoever has it. */
const withAgent = (situation: Situation): Reaction | undefined => {
  const { state, now } = situation;
  const { danger } = state;
  const name = state.handoff?.agent?.name ?? '';
  const isHolding = danger !== undefined && isHeld(danger, now);
  if (isHolding && danger.asks === true) return undefined;
  if (danger?.held === true && saysSafe(situation))
    return {
      say: [{ text: phrase(situation, 'talkSafe', { agent: name }) }],
      state: withoutHold(state),
      effects: saidSafe(situation, isCalledOff(situation)),
      status: 'released',
    };
  if (isHolding && isUnanswered(situation)) return undefined;
  // The agent opened a form with them, or one that it led to: the assistant takes its answers.
  const spoken = isHolding ? undefined : languageToAgent(situation);
  if (spoken !== undefined) return spoken;
  const inForm = state.open !== undefined && state.handoff?.form !== undefined;
  if (inForm && !isHolding && !meansPerson(situation))
    return saidToAgent(situation) ? { say: [], state, status: 'with-person' } : undefined;
  if (state.handoff?.first === true && !isHolding) return answersFirst(situation);
  if (meansPerson(situation)) return asStands(situation);
  const copy = isHolding ? undefined : copyAsked(situation);
  if (copy !== undefined) return copy;
  if (state.handoff?.stage === 'parked') return asStands(situation);
  const effects = isHolding ? addedTo(situation, danger) : [];
  return { say: [], state, effects, status: 'with-person' };
};

/** They answer whoever wrote first: where that agent is gone, they wait for another, or are told that nobody is there. */
const answersFirst = (situation: Situation): Reaction => {
  const { handoff } = situation.state;
  const queue = situation.queue?.(handoff?.team ?? '');
  if (queue?.isOpen === true && queue.agents.some(({ id }) => id === handoff?.agent?.id))
    return { say: [], state: situation.state, status: 'with-person' };
  const key = situation.heardAt.toISOString();
  return { ...talked(situation, handed(situation, { kind: 'replied' }), key), status: 'person' };
};

/** Nobody answers them in their danger yet: until somebody does, the assistant says whom to call. */
const isUnanswered = ({ state: { handoff } }: Situation): boolean =>
  handoff !== undefined && (handoff.stage !== 'talking' || handoff.unread > 0) && handoff.agent !== undefined;

/** With a person there, only the plain word ends it: "yes, the fire brigade is here" is for them to weigh. */
const saysSafe = ({ reply }: Situation): boolean =>
  reply.option === undefined ? PLAINLY_SAFE.test(normalise(reply.text)) : reply.option === SAFE;
const PLAINLY_SAFE =
  /^(?:(?:im|i am|we are|were|all|everyone is|everybody is) )?(?:safe|diogel)(?: now| nawr)?$|^(?:rwyn|dwin|rydw in|rydyn nin) (?:d|dd)iogel(?: nawr)?$/;

/** They wait, and the assistant answers meanwhile; a word takes them out of the queue. What they say in a danger belongs to that. */
const inQueue = (situation: Situation): Reaction | undefined => {
  const { state, now } = situation;
  if (state.danger !== undefined && isHeld(state.danger, now)) return undefined;
  const stage = state.handoff?.stage ?? 'offered';
  const key = situation.heardAt.toISOString();
  if (stage === 'offered' && chosen(situation) === HERE)
    return {
      ...talked(situation, handed(situation, { kind: 'chosen', way: 'here' }), key),
      status: 'person',
    };
  if (!QUEUED.has(stage) || state.open !== undefined) return undefined;
  if (leaves(situation))
    return { ...talked(situation, handed(situation, { kind: 'left' }), key), status: 'cancelled' };
  return waitAsked(situation);
};

/** Whoever says yes in the queue, to nothing that was asked, keeps their place. */
export const stillQueued = (situation: Situation): Reaction | undefined =>
  QUEUED.has(situation.state.handoff?.stage ?? 'offered') && saysYes(situation.reply)
    ? { ...asStands(situation), status: 'person' }
    : undefined;

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
