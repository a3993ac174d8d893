// Reaching a person, honestly: who answers, on what number, and when; or a call back, for whoever cannot call or wait.
import { opening } from '../hours.ts';
import type { Option } from '../model.ts';
import { offering, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { dialogIn } from './question.ts';

export const reachPerson = (situation: Situation): Draft => {
  const { content, now, state } = situation;
  const phones = opening(content.council, now, state.language);
  return {
    text: phones.open
      ? phrase(situation, 'personOpen', { closes: phones.closes })
      : phrase(situation, 'personClosed', { opens: phones.opens }),
  };
};

/** The same where no question is open: with the offer to be called. */
export const toPerson = (situation: Situation, before: readonly Draft[] = []): Reaction => {
  const { content, state } = situation;
  const { callBack } = content.leads;
  const draft = reachPerson(situation);
  if (dialogIn(situation, callBack) === undefined || state.open !== undefined)
    return { say: [...before, draft], state, status: 'person' };
  const offer: Option = { id: `form:${callBack}`, words: phrase(situation, 'askCallBack') };
  // What is on the screen can still be chosen by its number: this one goes on from there.
  const shown = (state.offered ?? []).filter(({ id }) => id !== offer.id);
  const options = [...shown, offer];
  return {
    say: [...before, { ...draft, options, ...(shown.length === 0 ? {} : { from: shown.length }) }],
    state: offering(state, options),
    status: 'person',
  };
};
