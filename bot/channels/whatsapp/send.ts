// Delivery on WhatsApp, in order: as it is within 24 hours of what the person wrote, by template afterwards.
import type { Activity } from '../../model.ts';
import type { Delivered, Send } from '../../runtime/ports.ts';
import { isOurs } from '../marks.ts';
import type { Post } from '../meta.ts';
import { isForNow, onceClosed, type Lost } from '../meta-call.ts';
import { caller, said } from './call.ts';
import { render } from './render.ts';
import { inTemplate, TEMPLATES, type Templates } from './templates.ts';
import { isClosedFor } from './window.ts';

export type From = {
  readonly phoneNumberId: string;
  /** Null where the council has filed none: then nothing is sent once the window is closed. */
  readonly templates?: Templates | null;
};

/**
 * What a turn's activities before `sent` were is sent already; a person's own words are not sent back to them. When Meta says at
 * once that the window is closed, what is left goes by template; what it says so of later comes back as a delivery of its own.
 */
export const sendOnWhatsApp = (post: Post, { phoneNumberId, templates = TEMPLATES }: From): Send => {
  const send: Send = async (delivery) => {
    const { account, activities, sent, parts = 0, withinMs } = delivery;
    const until = performance.now() + withinMs;
    const isByTemplate = isClosedFor(delivery);
    // What was begun as it is goes on by template as a whole: parts of the one are not parts of the other.
    const begun = isByTemplate ? 0 : parts;
    const ids: (readonly [number, string])[] = [];
    const so = (far: number, more: Partial<Delivered> = {}): Delivered => ({
      sent: far,
      ...more,
      ...(ids.length === 0 ? {} : { ids }),
    });
    const never = (all: Lost): Delivered => so(activities.length, { rest: 'never', ...all });
    let lost: Lost | undefined;
    for (let index = sent; index < activities.length; index++) {
      const activity = activities[index];
      if (activity === undefined || !isToBeSent(activity)) continue;
      if (account === undefined)
        return never({ refusal: 'invalid-recipient', why: 'nobody has written', lost: index });
      const messages = isByTemplate ? templates && inTemplate(activity, templates) : render(activity);
      if (messages === null) return never({ refusal: 'window-closed', why: 'no template', lost: index });
      const call = caller(post, phoneNumberId, account, activity, until);
      for (const [part, message] of messages.entries()) {
        if (index === sent && part < begun) continue;
        const { ids: given, refused } = await said(call, message);
        ids.push(...given.map((id) => [index, id] as const));
        if (refused?.refusal === 'window-closed' && !isByTemplate) {
          const left = Math.floor(until - performance.now());
          const rest = await send({ ...delivery, sent: index, withinMs: left, isClosed: true });
          return onceClosed(rest, refused, { lost, ids });
        }
        if (refused === undefined) continue;
        if (isForNow(refused))
          return so(index, { ...(part === 0 ? {} : { parts: part }), rest: 'later', ...refused });
        lost ??= { ...refused, lost: index };
        if (refused.refusal !== 'content') return never({ ...refused, lost: lost.lost });
      }
    }
    return so(activities.length, lost === undefined ? {} : { rest: 'never', ...lost });
  };
  return send;
};

/** What staff wrote in the WhatsApp Business app has been sent. */
const isToBeSent = (activity: Partial<Activity>): boolean => activity.type === 'message' && isOurs(activity);
