// Before all else, is a danger told in what came? Then it goes to the function for dangers too, past whatever stands in the conversation's way.
import { isEcho } from '../bot/channels/marks.ts';
import type { Dangers } from '../bot/content.ts';
import { answersPage, tellsMadeSafe } from '../bot/incidents/answer-shape.ts';
import { isAccount, undoneIn } from '../bot/incidents/made-safe.ts';
import type { Event } from '../bot/model.ts';
import { replyOf } from '../bot/reply.ts';
import { dangerIn } from '../bot/understanding/danger.ts';
import type { Enqueue } from './aws/queue.ts';

/** @throws when either queue refuses: the webhook is answered with a fault then, and comes again */
export const alarming =
  (enqueue: Enqueue, enqueueDangers: Enqueue, dangers: Dangers, isOnCall: IsOnCall = () => false): Enqueue =>
  async (events) => {
    const marked = events.map((event) =>
      tellsOfDanger(event, dangers, isOnCall) ? { ...event, alarmed: true as const } : event,
    );
    const told = marked.filter((event) => 'alarmed' in event);
    const both = await Promise.allSettled([
      ...(told.length > 0 ? [enqueueDangers(told)] : []),
      enqueue(marked),
    ]);
    for (const each of both) if (each.status === 'rejected') throw each.reason;
  };

/** Whether somebody on the rota has this number. */
export type IsOnCall = (phone: string) => boolean;

/** As its turn will read it: words, captions and the words of a button, and words that were changed afterwards. */
const tellsOfDanger = (
  event: Event,
  dangers: Dangers,
  isOnCall: IsOnCall,
): event is Event & { readonly kind: 'activity' } =>
  event.kind === 'activity' &&
  (event.activity.type === 'message' || event.activity.type === 'messageUpdate') &&
  !isEcho(event.activity) &&
  isDanger(
    replyOf(event.activity).text,
    dangers,
    event.channel === 'sms' ? isOnCall(event.activity.from?.id ?? '') : undefined,
  );

/** What has the shape of an answer to a page is looked at in its turn alone, which knows who is on call. */
const isDanger = (text: string, dangers: Dangers, onCall: boolean | undefined): boolean => {
  const danger = dangerIn(text, dangers);
  if (danger === undefined || onCall === undefined) return danger !== undefined;
  const isDone = tellsMadeSafe(text) || (onCall && isAccount(text) && !dangerIn(undoneIn(text), dangers));
  return !(isDone || (danger.asks === true && answersPage(text)));
};
