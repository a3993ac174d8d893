// What a turn means for a desk that keeps chats of its own: each thing that it is told is an effect of the turn, done once and in order.
import { isEcho, isOurs, keptIn } from '../channels/marks.ts';
import type { DeskLeft, DeskLine } from '../handoff/desk-port.ts';
import { OVER, type Handoff } from '../handoff/handoff.ts';
import { withoutLink } from '../links.ts';
import type { Activity, DialogState, Event } from '../model.ts';
import { seenIn } from './card-after.ts';
import type { ConversationRecord, TurnOutput } from './record.ts';

/** @param before the record as the turn found it @param next as it is to be saved, the turn's output last in its outbox */
export const withDeskNews = (
  before: ConversationRecord,
  next: ConversationRecord,
  event: Event,
): ConversationRecord => {
  const output = next.outbox.at(-1);
  if (output === undefined) return next;
  const effects = newsIn(before, next, event, output).map((tell) => ({
    kind: 'desk' as const,
    key: `desk:${event.id}:${tell.tell}`,
    conversation: event.conversation,
    tell,
  }));
  return {
    ...next,
    outbox: [...next.outbox.slice(0, -1), { ...output, effects: [...output.effects, ...effects] }],
  };
};

/** The turn that opens it is in its card. */
const newsIn = (
  before: ConversationRecord,
  next: ConversationRecord,
  event: Event,
  output: TurnOutput,
): readonly DeskLeft[] => {
  const [had, has] = [openIn(before.dialog), openIn(next.dialog)];
  const lines = had === undefined ? [] : linesIn(event, output);
  const isSame = had?.id === has?.id;
  return [
    ...(had === undefined || lines.length === 0 ? [] : [{ tell: 'lines' as const, handoff: had.id, lines }]),
    ...(had === undefined || isSame ? [] : [overOf(had, next.dialog)]),
    ...(has === undefined || isSame ? [] : openedOf(has, next)),
  ];
};

/** As the desk has it: once they are in its queue, until it is over. */
const openIn = (state: DialogState | undefined): Handoff | undefined => {
  const { handoff } = state ?? {};
  return handoff === undefined || handoff.stage === 'offered' || OVER.has(handoff.stage)
    ? undefined
    : handoff;
};

const openedOf = ({ id, team, rank, why }: Handoff, next: ConversationRecord): readonly DeskLeft[] => {
  const seen = seenIn(next);
  if (seen === undefined) return [];
  const { language } = seen.dialog;
  return [{ tell: 'opened', handoff: id, team, rank, why, language, seen }];
};

const overOf = ({ id }: Handoff, state: DialogState | undefined): DeskLeft => {
  const now = state?.handoff;
  return { tell: 'over', handoff: id, stage: now?.id === id ? now.stage : 'ended' };
};

/** Of what the clock says to them an agent needs nothing, and what the agent did the desk knows. A danger is always told. */
const linesIn = (event: Event, { activities, urgent }: TurnOutput): readonly DeskLine[] => {
  if (event.kind !== 'activity' && urgent !== true) return [];
  return activities
    .filter((each) => each.type === 'message' && !isEcho(each))
    .map((each, index) => lineOf(each, index, event, urgent === true))
    .filter(({ text, files }) => text !== '' || files !== undefined);
};

/** As it stands in the transcript: what was hidden stays so, and nobody is given a link of theirs. */
const lineOf = (activity: Partial<Activity>, index: number, event: Event, isUrgent: boolean): DeskLine => {
  const by = isOurs(activity) ? 'assistant' : 'person';
  const { text = '' } = withoutLink(activity);
  const files = by === 'person' ? keptIn(activity, event.conversation) : [];
  return {
    id: activity.id ?? `${event.id}:${index}`,
    by,
    text,
    ...(files.length === 0 ? {} : { files }),
    ...(by === 'assistant' && isUrgent ? { danger: true } : {}),
  };
};
