// A photo or another file where none was asked for: what became of it is said truthfully, and the open question asked again.
import type { PhraseId } from '../content.ts';
import { phrase, type Care, type Draft, type FileFate, type Reaction, type Situation } from '../situation.ts';
import { isAnswerByFile } from './files-for-form.ts';
import { askNow, dialogIn, unheld } from './question.ts';

/** Nothing but a file: what it shows has to be said in words, and one that we could not take is to be sent again. */
export const fileAlone: Care = (situation) => {
  const { reply, files } = situation;
  if (isAnswerByFile(situation)) return undefined;
  if (files.length === 0 || reply.text.trim() !== '' || reply.option !== undefined) return undefined;
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  const seen = filesSeen(situation);
  const first = files.some((each) => IN_WORDS.has(each))
    ? { text: `${seen.text} ${phrase(situation, 'inWords')}` }
    : seen;
  return open === undefined || dialog === undefined
    ? { say: [first], state: situation.state, status: 'unanswered' }
    : {
        say: [first, askNow(situation, dialog, open)],
        state: { ...situation.state, open: unheld(open) },
        status: 'asked-again',
      };
};

/** The words that came with a file are answered; nothing is said before a safety line, or where nothing is said at all. */
export const alsoFile = (situation: Situation, reaction: Reaction): Reaction =>
  situation.files.length === 0 ||
  reaction.status === 'emergency' ||
  (reaction.say.length === 0 && reaction.status !== 'looking-up')
    ? reaction
    : { ...reaction, say: [filesSeen({ ...situation, state: reaction.state }), ...reaction.say] };

/** What was taken first. */
const filesSeen = (situation: Situation): Draft => ({
  text: FATES.filter((fate) => situation.files.includes(fate))
    .map((fate) => phrase(situation, PHRASES[fate]))
    .join(' '),
});

const IN_WORDS: ReadonlySet<FileFate> = new Set(['kept', 'unreadable']);
const PHRASES = {
  kept: 'photoKept',
  unreadable: 'unreadable',
  empty: 'fileEmpty',
  'too-large': 'fileTooLarge',
  type: 'fileType',
  broken: 'fileBroken',
  unavailable: 'fileUnavailable',
  'too-many': 'fileTooMany',
} as const satisfies Readonly<Record<FileFate, PhraseId>>;
const FATES = Object.keys(PHRASES) as readonly FileFate[];
