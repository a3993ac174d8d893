// What a turn means for the desk: that they wrote, when the hand-off is due, its line in the lists, and the figures once it is over.
import type { TitlesOf } from '../handoff/about.ts';
import { handoffTurn } from '../handoff/machine.ts';
import { HELD, OVER, QUEUED, type Handoff, type HandoffEvent } from '../handoff/handoff.ts';
import { handledOf, summaryOf } from '../handoff/summary.ts';
import { LIMITS, minutesAfter } from '../handoff/time-limits.ts';
import { withHandoffTimer } from '../handoff/timer.ts';
import type { Queue } from '../handoff/wait.ts';
import { isEcho, isOurs, marksOf } from '../channels/marks.ts';
import type { Activity, DialogState, Effect, Event, Status } from '../model.ts';
import type { ConversationRecord } from './record.ts';

/** @param before the record as the turn found it @param next as it is to be saved, the turn's output last in its outbox */
export const deskAfter = (
  before: ConversationRecord,
  next: ConversationRecord,
  event: Event,
  { status, now, content }: { readonly status: Status; readonly now: Date; readonly content: TitlesOf },
): ConversationRecord => {
  const { dialog } = next;
  const output = next.outbox.at(-1);
  if (dialog === undefined || output === undefined) return next;
  const written = writtenIn(event, output.activities);
  const had = before.dialog?.handoff;
  const after = dialog.handoff && heard(dialog.handoff, had, { written, status, now });
  const handoff = after && (dialog.open === undefined ? withoutForm(after) : after);
  const state: DialogState = withHandoffTimer({ ...dialog, ...(handoff === undefined ? {} : { handoff }) });
  const summary = summaryOf({
    conversation: event.conversation,
    channel: next.channel,
    version: next.version,
    state,
    ...(written === undefined ? {} : { words: written }),
    ...(next.refused === undefined ? {} : { refused: next.refused }),
    now,
    content,
    ...(before.desk === undefined ? {} : { before: before.desk }),
  });
  const { desk: _, ...rest } = next;
  const effects: readonly Effect[] = [
    ...output.effects,
    ...lostIn(event, next, state, had, now),
    ...handledIn(event, next, state, had),
  ];
  return {
    ...rest,
    dialog: state,
    outbox: [...next.outbox.slice(0, -1), { ...output, effects }],
    ...(summary === undefined ? {} : { desk: summary }),
  };
};

/** What the agent had opened is done: all is theirs to answer again. */
const withoutForm = ({ form: _, ...handoff }: Handoff): Handoff => handoff;

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
  const around = { now, queue: NONE };
  if (OVER.has(handoff.stage)) return handoff;
  // A turn that failed is tried again a while later, and not every minute.
  if (status === 'failed' && handoff.due !== undefined && handoff.due <= now.toISOString())
    return { ...handoff, due: minutesAfter(now.toISOString(), LIMITS.saidWait) };
  const isGoingOn = had !== undefined && had.id === handoff.id && !OVER.has(had.stage);
  if (status === 'opted-out')
    return QUEUED.has(handoff.stage) || handoff.stage === 'offered'
      ? (handoffTurn(handoff, { kind: 'left' }, around).handoff ?? handoff)
      : handoff;
  const kinds: readonly HandoffEvent[] =
    status === 'released'
      ? [{ kind: 'safe' }, { kind: 'wrote' }]
      : status === 'emergency'
        ? [{ kind: 'wrote', inDanger: true }]
        : HELD.has(handoff.stage) && !TO_AGENT.has(status)
          ? [{ kind: 'answered' }]
          : [{ kind: 'wrote' }];
  const events =
    written === undefined || !isGoingOn ? (status === 'released' ? [{ kind: 'safe' as const }] : []) : kinds;
  return events.reduce((each, event) => handoffTurn(each, event, around).handoff ?? each, handoff);
};

/** What an agent has to answer, whatever the assistant said beside it. */
const TO_AGENT: ReadonlySet<Status> = new Set(['with-person', 'emergency', 'held', 'released']);

/** A parked chat that comes back to the queue is told of its wait when that is read. */
const NONE = (): Queue => ({ isOpen: true, isClosed: false, agents: [], waiting: [], handling: [] });

/** The account on the channel came to somebody else in the middle of it: the talk is over, and counts. */
const lostIn = (
  { id, conversation }: Event,
  { channel }: ConversationRecord,
  state: DialogState,
  had: Handoff | undefined,
  now: Date,
): readonly Effect[] => {
  if (had === undefined || OVER.has(had.stage) || state.handoff?.id === had.id) return [];
  const over: Handoff = {
    ...had,
    stage: 'ended',
    since: now.toISOString(),
    outcome: 'no-reply',
    reason: NOT_THEIRS,
  };
  const handled = handledOf(conversation, channel, state, over);
  return handled === undefined ? [] : [{ kind: 'handled', key: `handled:${id}:lost`, ...handled }];
};
/** As an agent would write it: staff read English. */
const NOT_THEIRS = 'The account on the channel changed hands.';

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
