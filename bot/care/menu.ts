// The last care: it says plainly that it does not know, and never the same way twice in a row.
import type { Both, Option } from '../model.ts';
import { inLanguage, offering, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { languageOf } from '../understanding/language.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { topicOptions } from './answers.ts';
import { saysYes } from './offered.ts';
import { reachPerson } from './person.ts';

export const menu: Care = (heard) => {
  const { text } = heard.reply;
  // A word alone is of no language.
  const situation = /\s/u.test(text.trim()) ? inLanguage(heard, languageOf(text)) : heard;
  const { offered = [] } = situation.state;
  const misses = (situation.state.misses ?? 0) + 1;
  const danger = misses > 2 ? undefined : dangerLately(situation);
  if (danger !== undefined && (saysYes(situation.reply) || !asksNothing(text)))
    return {
      say: [{ text: phrase(situation, 'afterDanger', { line: danger[situation.state.language] }) }],
      state: offering({ ...situation.state, misses }, []),
      status: 'unanswered',
    };
  // "Yes" to one of several chooses none of them.
  if (offered.length > 1 && saysYes(situation.reply))
    return {
      say: [{ text: phrase(situation, 'whichOne'), options: offered }],
      state: situation.state,
      status: 'offered',
    };
  if (asksNothing(text)) {
    return { say: [{ text: phrase(situation, 'goOn') }], state: situation.state, status: 'answered' };
  }
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

/** For so long, "what do I do" after a danger is about that danger, and no list of topics is what they need. */
const DANGER_MS = 30 * 60_000;

const dangerLately = ({ state: { danger }, content, now }: Situation): Both | undefined =>
  danger === undefined || now.getTime() - Date.parse(danger.at) > DANGER_MS
    ? undefined
    : content.dangers.find(({ id }) => id === danger.id)?.line;

export const menuOptions = ({ content, state }: Situation): readonly Option[] => content.menu[state.language];
