// A photo or another file where none was asked for: what becomes of it is said truthfully, and the open question asked again.
import { phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { askNow, dialogIn, unheld } from './question.ts';

/** Nothing but a file: what it shows has to be said in words. */
export const fileAlone = (situation: Situation): Reaction => {
  const { open } = situation.state;
  const dialog = dialogIn(situation.content, open?.dialog);
  const first = { text: `${fileKept(situation).text} ${phrase(situation, 'inWords')}` };
  return open === undefined || dialog === undefined
    ? { say: [first], state: situation.state, status: 'unanswered' }
    : {
        say: [first, askNow(situation, dialog, open)],
        state: { ...situation.state, open: unheld(open) },
        status: 'asked-again',
      };
};

/** The words that came with a file are answered; nothing is said before a safety line. */
export const alsoFile = (situation: Situation, reaction: Reaction): Reaction =>
  reaction.status === 'emergency'
    ? reaction
    : { ...reaction, say: [fileKept({ ...situation, state: reaction.state }), ...reaction.say] };

const fileKept = (situation: Situation): Draft => ({ text: phrase(situation, 'photoKept') });
