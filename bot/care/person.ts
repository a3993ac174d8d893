// Reaching a person, honestly: who answers, on what number, and when; or a call back, for whoever cannot call or wait.
import { opening } from '../hours.ts';
import type { Option } from '../model.ts';
import { offering, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { dialogIn } from './question.ts';
import { isRelayTold } from './said-before.ts';

export const reachPerson = (situation: Situation): Draft => {
  if (isRelayTold(situation) && situation.state.open !== undefined) return { text: personInShort(situation) };
  const { content, now, state } = situation;
  const phones = opening(content.council, now, state.language);
  return {
    text: phones.open
      ? phrase(situation, 'personOpen', { closes: phones.closes })
      : phrase(situation, 'personClosed', { opens: phones.opens }),
  };
};

/** The same in few words, where they go on here; Relay UK once a day. */
export const personInShort = (situation: Situation): string => {
  const { content, now, state } = situation;
  const phones = opening(content.council, now, state.language);
  const short = phones.open
    ? phrase(situation, 'personOpenShort', { closes: phones.closes })
    : phrase(situation, 'personClosedShort', { opens: phones.opens });
  return isRelayTold(situation) ? short : `${short} ${phrase(situation, 'byRelay')}`;
};

/** The same where no question is open: with the reason, where there is one, and the offer to be called. */
export const toPerson = (situation: Situation, before: readonly Draft[] = [], why = ''): Reaction => {
  const { state } = situation;
  const { text } = reachPerson(situation);
  const draft = { text: `${why} ${text}`.trim() };
  const offer = callBackOption(situation);
  if (offer === undefined || state.open !== undefined)
    return { say: [...before, draft], state, status: 'person' };
  // What is on the screen can still be chosen by its number: this one goes on from there.
  const shown = (state.offered ?? []).filter(({ id }) => id !== offer.id);
  const options = [...shown, offer];
  return {
    say: [...before, { ...draft, options, ...(shown.length === 0 ? {} : { from: shown.length }) }],
    state: offering(state, options),
    status: 'person',
  };
};

/** The offer to be called, where the council calls. */
export const callBackOption = (situation: Situation): Option | undefined => {
  const { callBack } = situation.content.leads;
  return dialogIn(situation, callBack) === undefined
    ? undefined
    : { id: `form:${callBack}`, words: phrase(situation, 'askCallBack') };
};
