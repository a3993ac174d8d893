// Reaching a person, honestly: who answers, on what number, and when; or a call back or an answer in writing, for whoever cannot call or wait.
import { opening } from '../hours.ts';
import { noCalls } from '../incidents/reach.ts';
import type { DialogState, Option } from '../model.ts';
import { offering, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { withWaysLater, writeBackOption } from './call-offered.ts';
import { alsoUrgent } from './cannot-wait.ts';
import { closedOnceMore, isShortTold, timesClosed } from './closed-told.ts';
import { isRelayTold } from './said-before.ts';
import { asideUnlessSent, unfinishedNote } from './saved.ts';
import { reachInWords } from './ladder.ts';
import { askedFor, isSomebodyOn, type Wish } from './talk-asked.ts';
import { wanting } from './wanted.ts';

export const reachPerson = (situation: Situation): Draft => {
  if (isSomebodyOn(situation)) return { text: hereOrByPhone(situation) };
  if (inWriting(situation) !== undefined) return { text: phrase(situation, 'personWritten') };
  if (isRelayTold(situation) && situation.state.open !== undefined) return { text: personInShort(situation) };
  const { content, now, state } = situation;
  const phones = opening(content.council, now, state.language);
  return {
    text: phones.open
      ? alsoUrgent(situation, phrase(situation, 'personOpen', { closes: phones.closes }))
      : closed(situation, phones.opens),
  };
};

/** "I'm deaf, can I text you": whoever cannot ring, or will not, is not told to. */
const inWriting = (situation: Situation): Option | undefined =>
  noCalls(situation.reply.text) === undefined ? undefined : writeBackOption(situation);

/** All of it, where it was not said in this talk; never twice the same. */
const closed = (situation: Situation, opens: string): string => {
  if (timesClosed(situation) > 1) return closedOnceMore(situation, opens);
  return phrase(situation, isRelayTold(situation) ? 'personClosedAgain' : 'personClosed', { opens });
};
const closedShort = (situation: Situation, opens: string): string => {
  if (timesClosed(situation) > 1) return closedOnceMore(situation, opens);
  return phrase(situation, isShortTold(situation) ? 'personClosedAgain' : 'personClosedShort', { opens });
};

/** The same in few words, where they go on here; Relay UK once a day. */
export const personInShort = (situation: Situation): string => {
  if (isSomebodyOn(situation)) return hereOrByPhone(situation);
  const { content, now, state } = situation;
  const phones = opening(content.council, now, state.language);
  const short = phones.open
    ? alsoUrgent(situation, phrase(situation, 'personOpenShort', { closes: phones.closes }))
    : closedShort(situation, phones.opens);
  return isRelayTold(situation) ? short : `${short} ${phrase(situation, 'byRelay')}`;
};

/** Somebody is at the desk: the word for them, and the phone beside it. */
const hereOrByPhone = (situation: Situation): string =>
  phrase(situation, 'talkReply', { reach: reachInWords(situation) });

/** A person, where no question is open: here at the desk, or by phone with the reason, where there is one, and the offers to be called or written to. */
export const toPerson = (
  arrived: Situation,
  before: readonly Draft[] = [],
  why = '',
  wish: Wish = {},
): Reaction => {
  const state = wanting(arrived);
  const situation = { ...arrived, state };
  const asked = askedFor(situation, wish);
  if (asked !== undefined) {
    const because = why === '' ? [] : [{ text: why }];
    return { ...asked, say: [...before, ...because, ...asked.say], status: 'person' };
  }
  const { text } = reachPerson(situation);
  const draft = { text: `${why} ${text}`.trim() };
  const written = inWriting(situation);
  const offers = written === undefined ? (withWaysLater(situation, draft, []).options ?? []) : [written];
  if (offers.length === 0 || state.open !== undefined)
    return { say: [...before, draft], state, status: 'person' };
  // What is on the screen can still be chosen by its number: these go on from there.
  const shown = (state.offered ?? []).filter(({ id }) => offers.every((each) => each.id !== id));
  const options = [...shown, ...offers];
  return {
    say: [...before, { ...draft, options, ...(shown.length === 0 ? {} : { from: shown.length }) }],
    state: offering(state, options),
    status: 'person',
  };
};

/**
 * A person, asked for in the middle of a form: the form stays open while they wait. Where they are to choose how, it is put aside.
 * @param again says something, and asks the open question once more
 */
export const personInForm = (
  arrived: Situation,
  again: (situation: Situation, text: string) => Reaction,
): Reaction => {
  const situation = { ...arrived, state: wanting(arrived) };
  const carryOn = phrase(situation, 'carryOn');
  const asked = askedFor(situation);
  if (asked === undefined) return again(situation, `${reachPerson(situation).text}\n${carryOn}`);
  const { say, state, effects } = asked;
  const after = { ...situation, state };
  if (say.some(({ options }) => options !== undefined)) {
    const put = { ...after, state: { ...asideUnlessSent(after), ...offeredIn(state) } };
    const note = unfinishedNote(put);
    return {
      say: [...(note === undefined ? [] : [{ text: note }]), ...say],
      state: put.state,
      effects,
      status: 'person',
    };
  }
  const text = say.map((each) => each.text).join('\n');
  const reaction = again(after, `${text}\n${carryOn}`);
  return { ...reaction, effects: [...effects, ...(reaction.effects ?? [])], status: 'person' };
};

const offeredIn = ({ offered }: DialogState): Pick<DialogState, 'offered'> =>
  offered === undefined ? {} : { offered };
