// What the person said in the transcript, message by message, and to which question of which form each was the answer.
import { attachmentsIn, isEcho, isOurs, keptIn, UNREADABLE } from '../channels/marks.ts';
import type { Activity, Dialog, QuestionSeen, SentFile } from '../model.ts';
import { replyOf } from '../reply.ts';

/** One turn of the transcript. */
export type TurnSeen = { readonly at: string; readonly activities: readonly Partial<Activity>[] };
export type Heard = {
  /** ISO: when we received it. */
  readonly at: string;
  readonly how: 'said' | 'button' | 'photo' | 'channel';
  readonly text: string;
  /** The question that stood on the screen. */
  readonly to?: QuestionSeen;
};

/** @param dialogs whose questions are looked for in what the assistant said; buttons name theirs themselves */
export const heardIn = (
  turns: readonly TurnSeen[],
  dialogs: readonly Dialog[],
  conversation: string,
): readonly Heard[] => {
  const heard: Heard[] = [];
  let asked: QuestionSeen | undefined;
  for (const turn of turns) {
    for (const activity of turn.activities)
      if (activity.type === 'message' && !isOurs(activity) && !isEcho(activity))
        heard.push(heardOf(activity, turn.at, conversation, asked));
    const ours = saidIn([turn]);
    // What was asked stands until something else is said.
    if (ours.length > 0) asked = ours.map((each) => askedIn(each, dialogs)).findLast((each) => each);
  }
  return heard;
};

/** What the assistant said, oldest first. */
export const saidIn = (turns: readonly TurnSeen[]): readonly Partial<Activity>[] =>
  turns.flatMap(({ activities }) => activities.filter((each) => each.type === 'message' && isOurs(each)));

const heardOf = (
  activity: Partial<Activity>,
  at: string,
  conversation: string,
  asked: QuestionSeen | undefined,
): Heard => {
  const { text, option, to = asked, pin, files = [] } = replyOf(activity, conversation);
  const isFile = files.length > 0 || attachmentsIn(activity).some((each) => each.contentType !== UNREADABLE);
  const how = option !== undefined ? 'button' : pin !== undefined ? 'channel' : isFile ? 'photo' : 'said';
  const received = activity.timestamp === undefined ? at : new Date(activity.timestamp).toISOString();
  return { at: received, how, text, ...(to === undefined ? {} : { to }) };
};

/** The last question in what was said, by its buttons or its words. */
const askedIn = (activity: Partial<Activity>, dialogs: readonly Dialog[]): QuestionSeen | undefined => {
  const shown = (activity.suggestedActions?.actions ?? []).map(({ value }) => value as { to?: QuestionSeen });
  const to = shown.find((value) => value.to !== undefined)?.to;
  // An offer of topics may be in the words of a question.
  if (to !== undefined || shown.length > 0) return to;
  const { text = '' } = activity;
  const places = dialogs.flatMap((dialog) =>
    dialog.questions.map(({ id, words }) => ({
      to: { dialog: dialog.id, question: id },
      at: Math.max(text.lastIndexOf(words.en.ask), text.lastIndexOf(words.cy.ask)),
    })),
  );
  return places.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.to;
};

/** Its words were not kept: what showed who they are, or nothing that was written. */
export const isHidden = ({ text }: Pick<Heard, 'text'>): boolean => /^[•\s]*$/u.test(text);

/** What was not read by them, by our id. */
export const textOf = (turns: readonly TurnSeen[], id: string | undefined): string | undefined =>
  id === undefined ? undefined : saidIn(turns).find((each) => each.id === id)?.text;

/** When a turn came: what is older than the beginning of a conversation is somebody else's. */
export const sinceThen = (turns: readonly TurnSeen[], since: string | undefined): readonly TurnSeen[] =>
  since === undefined ? turns : turns.filter(({ at }) => Date.parse(at) >= Date.parse(since));

/** The files that they sent and that are kept with us, each once. */
export const filesIn = (turns: readonly TurnSeen[], conversation: string): readonly SentFile[] => [
  ...new Map(
    turns
      .flatMap(({ activities }) => activities.filter((each) => !isOurs(each)))
      .flatMap((each) => keptIn(each, conversation))
      .map((file) => [file.id, file] as const),
  ).values(),
];

/** What they wrote that answered no question: what another message answered after it is among it. */
export const freeWords = (heard: readonly Heard[]): readonly string[] =>
  heard
    .filter(
      (each, index) => each.how !== 'button' && !isHidden(each) && !isAnswer(each, heard.slice(index + 1)),
    )
    .slice(-WORDS_MOST)
    .map(({ text }) => text.slice(0, WORDS_LONG));
const WORDS_MOST = 4;
const WORDS_LONG = 300;

const isAnswer = ({ to }: Heard, later: readonly Heard[]): boolean =>
  to !== undefined &&
  !later.some((each) => each.to?.dialog === to.dialog && each.to.question === to.question);
