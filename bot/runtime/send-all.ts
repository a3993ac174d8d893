// Sends what waits in an outbox, in order, and writes down how far each turn came, under which ids, and what was refused.
import { marksOf } from '../channels/marks.ts';
import type { Effect } from '../model.ts';
import { withLink } from '../links.ts';
import type { RefusedMessage } from '../channels/channel.ts';
import { refusedEvent, type FailedMessage } from '../services/statuses.ts';
import { callMs, hasTime, quickly, type Context } from './delivering.ts';
import { isDue, isSent, isUrgent, isWaiting, replaced } from './outbox.ts';
import type { Delivered } from './ports.ts';
import {
  withClosed,
  withoutSockets,
  withRefused,
  withTaken,
  type ConversationRecord,
  type TurnOutput,
} from './record.ts';
import { afterRefusal } from './refusal.ts';
import { untoldBy, withUntold } from './untold-news.ts';

/** In order: the first that fails holds the rest back. Later messages of the citizen are taken all the same. */
export const sendAll = async (
  context: Context,
  record: ConversationRecord,
  which: (output: TurnOutput) => boolean,
  isRefusedBefore = false,
): Promise<{ readonly record: ConversationRecord; readonly isRefused: boolean }> => {
  let current = record;
  let isRefused = isRefusedBefore;
  const mustWait = record.outbox.some(isWaiting) && !isDue(context, record);
  for (const output of record.outbox.filter(which)) {
    if (isRefused || !hasTime(context)) break;
    if ((mustWait && !isUrgent(output)) || isSent(output)) continue;
    const delivered = await sent(context, output, current);
    current = withoutSockets(current, delivered.gone ?? []);
    isRefused = delivered.rest === 'later';
    if (delivered.isClosed === true) current = withClosed(current, context.ports.clock().toISOString());
    if (delivered.rest === 'never') {
      context.ports.warn('refused for good', delivered.why);
      current = notedRefusal(context, current, output, delivered);
    }
    const lost = untoldOf(context, output, delivered);
    current = await named(context, current, output, delivered.ids ?? []);
    const attempts = (output.attempts ?? 0) + (isRefused ? 1 : 0);
    const { parts: _, ...before } = output;
    current = replaced(current, {
      ...before,
      sent: delivered.sent,
      ...partsOf(delivered),
      ...(lost.length === 0 ? {} : { effects: [...output.effects, ...lost] }),
      ...(attempts === 0 ? {} : { attempts }),
    });
  }
  return { record: current, isRefused };
};

const sent = async (
  context: Context,
  output: TurnOutput,
  { account, sockets, lastHeardAt, closedAt }: ConversationRecord,
): Promise<Delivered> => {
  const { ports, event } = context;
  const send = ports.senders[event.channel];
  const { version, activities } = output;
  if (send === undefined) return { sent: activities.length, rest: 'never', why: `${event.channel} is off` };
  let progress: Delivered = { sent: output.sent ?? 0, ...partsOf(output) };
  const { conversation } = event;
  // Few turns are a danger's: what the function for dangers has said is looked at with the first.
  const lines = isInTwoHands(output) ? await import('./said-already.ts') : undefined;
  const unsaid = (await lines?.withoutSaid(context, output)) ?? activities;
  const ids: (readonly [activity: number, id: string])[] = [];
  const outcome = await quickly(context, `send on ${event.channel}`, async () => {
    progress = await send({
      conversation,
      account,
      version,
      activities: unsaid.map((activity) => withLink(activity, ports.linkOf)),
      sent: progress.sent,
      ...partsOf(progress),
      sockets,
      withinMs: callMs(context),
      now: ports.clock().toISOString(),
      ...(lastHeardAt === undefined ? {} : { lastHeardAt }),
      ...(closedAt === undefined ? {} : { isClosed: true }),
      ...(isUrgent(output) ? { urgent: true } : {}),
    });
    ids.push(...(progress.ids ?? []));
    if (progress.rest === 'later') throw new RefusedForNow(progress.why);
    return progress;
  });
  if (outcome.ok) await lines?.markSaid(context, output);
  return { ...(outcome.ok ? outcome.value : { ...progress, rest: 'later' }), ids };
};

const isInTwoHands = (output: TurnOutput): boolean => isUrgent(output) && output.alarmed === true;

class RefusedForNow extends Error {
  override readonly name = 'RefusedForNow';
}

/** How far one activity came that takes several messages: the next try goes on from there. */
const partsOf = ({ parts }: Pick<Delivered, 'parts'>): Pick<Delivered, 'parts'> =>
  parts === undefined ? {} : { parts };

/** Where the provider said what kind of refusal it was, the conversation remembers it. */
const notedRefusal = (
  { ports }: Context,
  record: ConversationRecord,
  { activities }: TurnOutput,
  { refusal, code, lost }: Delivered,
): ConversationRecord => {
  if (refusal === undefined) return record;
  const activity = lost === undefined ? undefined : activities[lost]?.id;
  const at = ports.clock().toISOString();
  return withRefused(record, refusalIn({ refusal, at, code, activity }));
};

/** Of a turn that was refused for good, from where it was: news of a notice is known not to have been told. */
const untoldOf = (
  { ports, event }: Context,
  { activities }: TurnOutput,
  { rest, refusal, lost = 0 }: Delivered,
): readonly Effect[] => {
  if (rest !== 'never') return [];
  const at = ports.clock().toISOString();
  return untoldBy(event.conversation, activities.slice(lost), { refusal, at });
};

/** Under which ids a turn was sent, for the reports that will come. They are no reason to send anything twice. */
const named = async (
  { ports, event }: Context,
  record: ConversationRecord,
  { activities }: TurnOutput,
  ids: NonNullable<Delivered['ids']>,
): Promise<ConversationRecord> => {
  if (ids.length === 0) return record;
  const { conversation, channel } = event;
  const at = ports.clock().toISOString();
  const messages = ids.map(([index, id]) => {
    const { id: activity = '', ...sent } = activities[index] ?? {};
    const byPerson = marksOf(sent).byPerson === true ? { byPerson: true as const } : {};
    return { channel, id, conversation, activity, at, ...byPerson };
  });
  try {
    const failed = await ports.statuses.sent(messages);
    return failed.reduce((noted, each) => {
      const activity = activities.find(({ id }) => id === each.activity);
      const refused = afterRefusal(withTaken(noted, refusedEvent(each, at)), refusalIn(each), activity, at);
      const isAgain = refused.outbox.length > noted.outbox.length;
      return withUntold(refused, isAgain || !activity ? [] : untoldBy(conversation, [activity], each), at);
    }, record);
  } catch (error) {
    ports.warn('sent ids not kept', error);
    return record;
  }
};

const refusalIn = ({
  refusal,
  at,
  code,
  activity,
}: Pick<FailedMessage, 'refusal' | 'at'> & {
  readonly code?: string | undefined;
  readonly activity?: string | undefined;
}): RefusedMessage => ({
  refusal,
  at,
  ...(code === undefined ? {} : { code }),
  ...(activity === undefined ? {} : { activity }),
});
