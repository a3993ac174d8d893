// The last care: it says plainly that it does not know, and never the same way twice in a row.
import type { Option } from '../model.ts';
import { offering, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { topicOptions } from './answers.ts';
import { reachPerson } from './person.ts';

export const menu: Care = (situation) => {
  const { text } = situation.reply;
  const { offered = [] } = situation.state;
  // "Yes" to one of several chooses none of them.
  if (offered.length > 1 && PLAIN_YES.test(text))
    return {
      say: [{ text: phrase(situation, 'didYouMean'), options: offered }],
      state: situation.state,
      status: 'offered',
    };
  if (asksNothing(text)) {
    return { say: [{ text: phrase(situation, 'goOn') }], state: situation.state, status: 'answered' };
  }
  const misses = (situation.state.misses ?? 0) + 1;
  const state = { ...situation.state, misses };
  const unanswered = (text: string, options: readonly Option[]): Reaction => ({
    say: [{ text, options }],
    state: offering(state, options),
    status: 'unanswered',
  });
  if (misses > 2 && misses % 2 === 1) {
    const person = reachPerson(situation);
    return unanswered(`${phrase(situation, 'threeMisses')} ${person.text}`, menuOptions(situation));
  }
  if (misses > 1) return unanswered(phrase(situation, 'stillNot'), menuOptions(situation));
  const verdict = situation.understand(situation.reply.text, situation.state.language);
  const guesses = verdict.kind === 'none' ? verdict.matches.slice(0, 3) : [];
  return guesses.length === 0
    ? unanswered(phrase(situation, 'notUnderstood'), menuOptions(situation))
    : unanswered(
        phrase(situation, 'notSure'),
        topicOptions(
          situation,
          guesses.map(({ id }) => id),
        ),
      );
};

const PLAIN_YES = /^\s*(?:yes|yeah|yep|yes please|y|ie|ydw|oes)[\s.!]*$/iu;

export const menuOptions = ({ content, state }: Situation): readonly Option[] => content.menu[state.language];
