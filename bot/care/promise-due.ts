// The day of an agent's promise is past: they are asked whether it was done, and whoever says no has a person who knows of it.
import { isHeld } from '../danger-held.ts';
import { minutesAfter } from '../handoff/time-limits.ts';
import type { DialogState, Option } from '../model.ts';
import { isStopped, offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { optionMeant, type Candidate } from '../understanding/options.ts';
import { normalise } from '../understanding/normalise.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { withoutLapsed } from './lapsed.ts';
import { toPerson } from './person.ts';
import { PROMISE_TIMER } from './promise-made.ts';
import { aside } from './saved.ts';
import { untilSaid } from './talk-said.ts';
import { isLive } from './talk.ts';
import { withoutTimer, withTimers } from './timer-list.ts';

const YES = 'talk:done';
const NO = 'talk:not-done';
const WORDS = { [YES]: 'talkPromiseYes', [NO]: 'talkPromiseNo' } as const;
const LATER_MIN = 60;

/** Undefined when it is no such timer. It waits while a person has them, a danger holds, or they are in the middle of something. */
export const promiseRung = (situation: Situation, id: string): Reaction | undefined => {
  if (id !== PROMISE_TIMER) return undefined;
  const { state, now } = situation;
  const { promised, handoff, danger, open, heardAt } = state;
  const free = withoutTimer(state, id);
  if (promised === undefined || isStopped(situation)) return { say: [], state: free, status: 'agent' };
  const isBusy = open !== undefined && now.toISOString() < minutesAfter(heardAt ?? '', LATER_MIN);
  if (isBusy || isLive(handoff) || isHeld(danger, now)) {
    const at = minutesAfter(now.toISOString(), LATER_MIN);
    return { say: [], state: withTimers(state, [{ id, at, handoff: true }]), status: 'agent' };
  }
  const after = withoutLapsed({ ...situation, state: free });
  const options: readonly Option[] = [YES, NO].map((each) => ({
    id: each,
    words: phrase(situation, WORDS[each as keyof typeof WORDS]),
  }));
  const { agent, what, by } = promised;
  return {
    say: [
      { text: phrase(situation, 'talkPromiseAsk', { agent, what, by: untilSaid(situation, by) }), options },
    ],
    state: offering({ ...aside(after), promised: { ...promised, asked: true } }, options),
    status: 'agent',
  };
};

/** Their answer, while it can be seen; anything else goes on, and the promise stays on the card of whoever comes. */
export const promiseAnswered = (situation: Situation): Reaction | undefined => {
  const { state } = situation;
  const { promised, ...rest } = state;
  if (promised?.asked !== true) return undefined;
  const said = answerIn(situation);
  if (said === undefined) return undefined;
  const { offered: _, ...free } = rest;
  if (said === YES)
    return { say: [{ text: phrase(situation, 'talkPromiseThanks') }], state: free, status: 'rated' };
  const { what, team, agent, by, reference } = promised;
  const wanted = { at: situation.now.toISOString(), said: what };
  const after = { ...situation, reply: { text: '' }, state: { ...free, wanted } };
  const reaction = toPerson(after, [], phrase(situation, 'talkPromiseBroken'), { team, why: 'promise' });
  // Staff read English.
  const day = untilSaid({ ...situation, state: { ...state, language: 'en' } }, by);
  const note = `${agent} promised by ${day}: "${what}"${reference === undefined ? '' : ` (${reference})`}: they say that it was not done.`;
  return { ...reaction, state: withNote(reaction.state, note) };
};

const withNote = (state: DialogState, note: string): DialogState =>
  isLive(state.handoff) ? { ...state, handoff: { ...state.handoff, note } } : state;

const answerIn = (situation: Situation): string | undefined => {
  const { reply, state, content } = situation;
  const isShown = state.open === undefined && state.offered?.some(({ id }) => id === NO) === true;
  if (reply.option !== undefined)
    return reply.option === YES || reply.option === NO ? reply.option : undefined;
  if (!isShown) return undefined;
  const candidates: readonly Candidate[] = [YES, NO].map((id) => {
    const { en, cy } = content.phrases[WORDS[id as keyof typeof WORDS]];
    return { id, words: [en, cy] };
  });
  const words = normalise(reply.text);
  if (NOT_DONE.test(words)) return NO;
  if (DONE.test(words)) return YES;
  const plain = yesNoMeant(reply);
  return plain === undefined ? optionMeant(reply, candidates) : plain === 'yes' ? YES : NO;
};
const NOT_DONE =
  /^(?:no |nope |naddo |na )?(?:not (?:yet|done)|nothing(?: (?:yet|happened))?|still (?:waiting|nothing|not)\b.{0,30}|(?:it|they|he|she|nobody|no one) (?:\w+ )?(?:wasnt|hasnt|havent|didnt|did not|has not|have not)\b.{0,30}|(?:nobody|no one) (?:has |have )?(?:\w+ed|rang|came|wrote|been)\b.{0,30}|ddim eto|heb|dim byd)(?: yet| eto)?$/;
const DONE =
  /^(?:yes |yep |do |ydy )?(?:its |it was |it is |thats |all )?(?:been )?(?:done|sorted|fixed|wedi (?:ei )?wneud)(?: now)?(?: thanks| thank you| diolch)?$/;
