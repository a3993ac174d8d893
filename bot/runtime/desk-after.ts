// What a turn means for the desk: that they wrote, when the hand-off is due, its line in the lists, and the figures once it is over.
import { handoffTurn } from '../handoff/machine.ts';
import { OVER, type Handoff } from '../handoff/handoff.ts';
import { handledOf, summaryOf } from '../handoff/summary.ts';
import { withHandoffTimer } from '../handoff/timer.ts';
import { isEcho, isOurs, marksOf } from '../channels/marks.ts';
import type { Activity, DialogState, Effect, Event, Status } from '../model.ts';
import type { ConversationRecord } from './record.ts';

/** @param before the record as the turn found it @param next as it is to be saved, the turn's output last in its outbox */
export const deskAfter = (
  before: ConversationRecord,
  next: ConversationRecord,
  event: Event,
  { status, now }: { readonly status: Status; readonly now: Date },
): ConversationRecord => {
  const { dialog } = next;
  const output = next.outbox.at(-1);
  if (dialog === undefined || output === undefined) return next;
  const written = writtenIn(event, output.activities);
  const had = before.dialog?.handoff;
  const handoff = dialog.handoff && heard(dialog.handoff, had, { written, status, now });
  const state: DialogState = withHandoffTimer({ ...dialog, ...(handoff === undefined ? {} : { handoff }) });
  const summary = summaryOf({
    conversation: event.conversation,
    channel: next.channel,
    version: next.version,
    state,
    ...(written === undefined ? {} : { words: written }),
    isUndelivered: next.refused !== undefined,
    ...(before.desk === undefined ? {} : { before: before.desk }),
  });
  const { desk: _, ...rest } = next;
  const effects: readonly Effect[] = [...output.effects, ...handledIn(event, next, state, had)];
  return {
    ...rest,
    dialog: state,
    outbox: [...next.outbox.slice(0, -1), { ...output, effects }],
    ...(summary === undefined ? {} : { desk: summary }),
  };
};

/** Something of the person's own, as the transcript has it. */
const writtenIn = (event: Event, activities: readonly Partial<Activity>[]): string | undefined => {
  if (event.kind !== 'activity' || event.activity.type !== 'message' || isEcho(event.activity))
    return undefined;
  const theirs = activities.find((each) => !isOurs(each));
  return marksOf(event.activity).standby === true ? undefined : (theirs?.text ?? '');
};

/** In whatever state they wrote, whoever has it or takes it knows; a danger goes before all others. */
const heard = (
  handoff: Handoff,
  had: Handoff | undefined,
  {
    written,
    status,
    now,
  }: { readonly written: string | undefined; readonly status: Status; readonly now: Date },
): Handoff => {
  const isGoingOn =
    had !== undefined && had.id === handoff.id && !OVER.has(had.stage) && !OVER.has(handoff.stage);
  const ranked =
    status === 'emergency' && !OVER.has(handoff.stage) ? { ...handoff, rank: 'safety' as const } : handoff;
  if (written === undefined || !isGoingOn) return ranked;
  const wrote = handoffTurn(ranked, { kind: 'wrote' }, { now, queue: NONE });
  return wrote.handoff ?? ranked;
};
const NONE = (): never => {
  throw new TypeError('What they wrote asks for no queue.');
};

const handledIn = (
  { id, conversation }: Event,
  { channel }: ConversationRecord,
  state: DialogState,
  had: Handoff | undefined,
): readonly Effect[] => {
  const { handoff } = state;
  if (handoff === undefined) return [];
  const isNews = had?.id !== handoff.id || !OVER.has(had.stage) || had.rating !== handoff.rating;
  const handled = isNews ? handledOf(conversation, channel, state, handoff) : undefined;
  return handled === undefined ? [] : [{ kind: 'handled', key: `handled:${id}`, ...handled }];
};
