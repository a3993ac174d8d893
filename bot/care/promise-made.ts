// An agent promised something at the end of a talk: it is a case with its day, and they are asked afterwards whether it was done.
import { instantOf, localTime, workingDaysAfter } from '../dates.ts';
import { OVER, type Handoff } from '../handoff/handoff.ts';
import type { DialogState, Effect, EffectResult } from '../model.ts';
import { isStopped, phrase, type Reaction, type Situation } from '../situation.ts';
import { askedHow } from './talk-rated.ts';
import { withTimers } from './timer-list.ts';

export const PROMISE_TIMER = 'promise';
/** The morning after, on the next day on which somebody works. */
const ASKED_AT = '10:00';

type Promised = NonNullable<DialogState['promised']>;

/** @param reaction how the talk ended: what was promised stands with its hand-off */
export const withPromise = (situation: Situation, reaction: Reaction): Reaction => {
  const { handoff } = reaction.state;
  if (handoff?.follow === undefined || handoff.agent === undefined) return reaction;
  const key = keyOf(situation.conversation, handoff);
  const promised: Promised = { ...handoff.follow, key, team: handoff.team, agent: handoff.agent.name };
  const at = askedAt(situation, promised.by);
  const timers = isAskedLater(situation, promised.by)
    ? [{ id: PROMISE_TIMER, at, handoff: true as const }]
    : [];
  return {
    ...reaction,
    state: withTimers({ ...reaction.state, promised }, timers),
    effects: [...(reaction.effects ?? []), caseOf(situation, promised)],
  };
};

/** A question of the assistant's own has to come within the channel's window, or as a template. The case stands all the same. */
export const isAskedLater = (situation: Situation, by: string): boolean => {
  const { windowHours, templates } = situation.abilities;
  if (windowHours === undefined || templates) return true;
  const closes = Date.parse(situation.state.heardAt ?? '') + windowHours * 3_600_000;
  return Date.parse(askedAt(situation, by)) < closes;
};

const askedAt = (situation: Situation, by: string): string =>
  instantOf(dayAsked(situation, by), ASKED_AT, situation.content.council.timeZone).toISOString();

/** @returns the date of the next working day after it: `YYYY-MM-DD` */
export const dayAsked = ({ content }: Situation, by: string): string => {
  const { timeZone, closures } = content.council;
  return workingDaysAfter(localTime(new Date(by), timeZone).date, 1, closures);
};

const caseOf = (
  { conversation, content, state }: Situation,
  { key, what, by, team, agent }: Promised,
): Effect & { readonly kind: 'submit' } => ({
  kind: 'submit',
  key,
  conversation,
  transaction: content.desk.promise,
  answers: {
    topic: what,
    way: 'here',
    expectedBy: localTime(new Date(by), content.council.timeZone).date,
    team,
    promisedBy: agent,
  },
  ...(state.language === 'en' ? {} : { language: state.language }),
});

/** Its case was opened: they are told the reference. Where that failed it is tried until it is done, and nobody waits for it. */
export const promiseKept = (
  situation: Situation,
  effect: string,
  result: EffectResult,
): Reaction | undefined => {
  const { state } = situation;
  const { promised } = state;
  if (promised?.key !== effect) return undefined;
  if (!result.ok)
    return { say: [], state, effects: [{ ...caseOf(situation, promised), alone: true }], status: 'agent' };
  const { reference } = result;
  if (reference === undefined) return { say: [], state, status: 'agent' };
  const text = phrase(situation, 'talkPromiseKept', { agent: promised.agent, reference });
  const told: Reaction = {
    say: isStopped(situation) ? [] : [{ text }],
    state: { ...state, promised: { ...promised, reference } },
    status: 'agent',
  };
  return isJustOver(situation, promised) ? askedHow(situation, told, promised.agent) : told;
};

/** The talk that it was promised in is the last thing that was, and nothing else is being asked. */
const isJustOver = ({ conversation, state, now }: Situation, { key }: Promised): boolean => {
  const { handoff, open, offered, heardAt = '' } = state;
  return (
    handoff !== undefined &&
    OVER.has(handoff.stage) &&
    key === keyOf(conversation, handoff) &&
    handoff.asks !== true &&
    handoff.rating === undefined &&
    open === undefined &&
    // What was offered before the talk stands in nobody's way.
    (offered === undefined || heardAt <= handoff.since) &&
    now.getTime() - Date.parse(handoff.since) < JUST_MS
  );
};
const JUST_MS = 15 * 60_000;
const keyOf = (conversation: string, { id }: Pick<Handoff, 'id'>): string => `promise:${conversation}:${id}`;
