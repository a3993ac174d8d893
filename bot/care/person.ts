// Reaching a person, honestly: who answers, on what number, and when.
import { opening } from '../hours.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';

export const reachPerson = (situation: Situation): Draft => {
  const { content, now, state } = situation;
  const phones = opening(content.council, now, state.language);
  return {
    text: phones.open
      ? phrase(situation, 'personOpen', { closes: phones.closes })
      : phrase(situation, 'personClosed', { opens: phones.opens }),
  };
};
