// An answer to a question of who they are that comes after the question: they typed on when it had ended, and it is kept no more than in it.
import type { Dialog, Question, Status } from '../model.ts';
import { momentOf, type Situation } from '../situation.ts';
import { dialogIn } from './question.ts';

/** Who types on after it ended does so within this time. */
const AFTER_MS = 15 * 60_000;
/** A sentence of more words is about something else. */
const WORDS_MAX = 12;

/** Something of it was asked not long ago. */
export const wasProving = ({ state, heardAt }: Pick<Situation, 'state' | 'heardAt'>): boolean =>
  state.proving !== undefined && heardAt.getTime() - Date.parse(state.proving.at) < AFTER_MS;

/** Whether the words are such an answer, and no other form asked for them. */
export const answersProof = (situation: Situation, status: Status): boolean => {
  const { state, content, reply } = situation;
  if (!wasProving(situation) || status === 'emergency' || reply.option !== undefined) return false;
  if (state.open !== undefined && content.dialogs[state.open.dialog]?.proves !== true && TAKEN.has(status))
    return false;
  const words = reply.text.trim().split(/\s+/);
  if (words.length > WORDS_MAX) return false;
  const { match, code } = content.leads.prove;
  const questions = [match, code].flatMap((id) => dialogIn(situation, id)?.questions ?? []);
  return /\d/.test(reply.text)
    ? questions.some((each) => reads(situation, each))
    : isName(words) && state.proving?.asked === SURNAME && UNREAD.has(status);
};

/** The next question was asked, or it was sent: the words were its answer. */
const TAKEN: ReadonlySet<Status> = new Set(['asked', 'submitting', 'looking-up', 'told']);
const UNREAD: ReadonlySet<Status> = new Set(['unanswered', 'offered', 'with-person']);
/** The one question of it that is answered without a figure. */
const SURNAME = 'surname';
const isName = (words: readonly string[]): boolean =>
  words.length <= 3 && words.every((each) => /^[\p{L}'’.-]+$/u.test(each));

/** With a slip in it, it is still whose it is. */
const reads = (situation: Situation, { given, field, words }: Question): boolean => {
  if (given === true || field.open) return false;
  const parsed = field.parse(situation.reply, words, momentOf(situation));
  return parsed.ok ? parsed.value !== AGAIN : parsed.slip === true;
};
/** A wish for another code is no code. */
const AGAIN = 'again';

/** When something of it was asked last. */
export const provingNoted = <T extends { readonly state: Situation['state'] } | undefined>(
  situation: Situation,
  reaction: T,
): T => {
  const { open } = situation.state;
  const dialog: Dialog | undefined = dialogIn(situation, open?.dialog);
  if (reaction === undefined || dialog?.proves !== true) return reaction;
  const asked = open?.asked ?? situation.state.proving?.asked;
  const proving = { at: situation.heardAt.toISOString(), ...(asked === undefined ? {} : { asked }) };
  return { ...reaction, state: { ...reaction.state, proving } };
};
