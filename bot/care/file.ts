// A photo or another file where none was asked for: what becomes of it is said truthfully, and the open question asked again.
import { phrase, type Care, type Draft, type Reaction, type Situation } from '../situation.ts';
import { askNow, dialogIn, unheld } from './question.ts';

/** Nothing but a file: what it shows has to be said in words. */
export const fileAlone: Care = (situation) => {
  const { reply, file } = situation;
  if (file === undefined || reply.text.trim() !== '' || reply.option !== undefined) return undefined;
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  const first = { text: `${fileSeen(situation, file).text} ${phrase(situation, 'inWords')}` };
  return open === undefined || dialog === undefined
    ? { say: [first], state: situation.state, status: 'unanswered' }
    : {
        say: [first, askNow(situation, dialog, open)],
        state: { ...situation.state, open: unheld(open) },
        status: 'asked-again',
      };
};

/** The words that came with a file are answered; nothing is said before a safety line, or where nothing is said at all. */
export const alsoFile = (situation: Situation, reaction: Reaction): Reaction => {
  const { file } = situation;
  return file === undefined || reaction.status === 'emergency' || reaction.say.length === 0
    ? reaction
    : { ...reaction, say: [fileSeen({ ...situation, state: reaction.state }, file), ...reaction.say] };
};

const fileSeen = (situation: Situation, file: NonNullable<Situation['file']>): Draft => ({
  text: phrase(situation, FILE_PHRASES[file]),
});
const FILE_PHRASES = { kept: 'photoKept', coming: 'photoComing', unreadable: 'unreadable' } as const;
