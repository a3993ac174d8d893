// Delivery on Messenger, in order and within the time there is: what was taken is not sent again, what is refused says why.
import type { Activity } from '../../model.ts';
import type { Delivered, Delivery, Send } from '../../runtime/ports.ts';
import { isOurs, marksOf } from '../marks.ts';
import { isForNow, onceClosed, type Lost, type Refused } from '../meta-call.ts';
import { caller, type Call, type Post, type Proven } from './call.ts';
import { METADATA_MAX } from './limits.ts';
import type { Message } from './native.ts';
import { plainly } from './plainly.ts';
import { render } from './render.ts';
import { mannerAt } from './window.ts';

export type { Post } from './call.ts';

/**
 * What a turn's activities before `sent` were, and the first `parts` messages of the next, are sent already.
 * One that was not answered for may have arrived, and is sent again: Messenger knows no idempotency key.
 * When Meta itself says that the window is closed, a person's own words go once more, under their tag.
 */
export const sendOnMessenger = (post: Post, proven: Proven = {}): Send => {
  const send: Send = async (delivery) => {
    const { account, activities, sent, parts = 0, withinMs } = delivery;
    if (account === undefined) return ended(delivery, [], { ...NOBODY, lost: sent });
    const until = performance.now() + withinMs;
    const call = caller(post, account, withinMs, proven);
    const ids: Id[] = [];
    let lost: Lost | undefined;
    for (let index = sent; index < activities.length; index++) {
      const bodies = bodiesOf(activities[index], delivery);
      if (bodies === 'closed') {
        lost ??= { ...CLOSED, lost: index };
        continue;
      }
      for (let part = index === sent ? parts : 0; part < bodies.length; part++) {
        const { taken, refused } = await inSomeForm(call, bodies[part]);
        ids.push(...taken.map((id) => [index, id] as const));
        if (refused === undefined) continue;
        if (isForNow(refused))
          return { sent: index, ...(part === 0 ? {} : { parts: part }), rest: 'later', ...refused, ids };
        if (refused.refusal === 'window-closed' && delivery.isClosed !== true) {
          const left = Math.floor(until - performance.now());
          const rest = await send({ ...delivery, sent: index, parts: part, withinMs: left, isClosed: true });
          return onceClosed(rest, refused, { lost, ids });
        }
        lost ??= { ...refused, lost: index };
        if (refused.refusal !== 'content') return ended(delivery, ids, { ...refused, lost: lost.lost });
      }
    }
    return ended(delivery, ids, lost);
  };
  return send;
};

type Id = readonly [activity: number, id: string];
const NOBODY: Refused = { refusal: 'invalid-recipient', why: 'nobody has written yet' };
const CLOSED: Refused = { refusal: 'window-closed', why: 'outside the window' };

const ended = ({ activities }: Delivery, ids: readonly Id[], lost: Lost | undefined): Delivered => ({
  sent: activities.length,
  ...(lost === undefined ? {} : { rest: 'never', ...lost }),
  ...(ids.length === 0 ? {} : { ids }),
});

type Body = { readonly messaging_type: string; readonly tag?: string; readonly message: Message };

/** A person's own words are not sent back to them, nor what somebody wrote to them in the page's inbox. */
const bodiesOf = (
  activity: Partial<Activity> | undefined,
  { lastHeardAt, now, isClosed }: Delivery,
): readonly Body[] | 'closed' => {
  if (activity?.type !== 'message' || !isOurs(activity)) return [];
  const messages = render(activity);
  if (messages.length === 0) return [];
  const manner = mannerAt(lastHeardAt, now, marksOf(activity).byPerson === true, isClosed);
  if (manner === 'closed') return 'closed';
  const { id = '' } = activity;
  // Its echo brings our own id back, by which we know it for ours.
  const metadata = id === '' || id.length > METADATA_MAX ? {} : { metadata: id };
  return messages.map((message) => ({ ...manner, message: { ...message, ...metadata } }));
};

/** What Meta will not take as it is, such as a file that it cannot fetch, is said in plain text. */
const inSomeForm = async (
  call: Call,
  body: Body | undefined,
): Promise<{ readonly taken: readonly string[]; readonly refused?: Refused }> => {
  if (body === undefined) return { taken: [] };
  const { id, refused } = await call(body);
  const taken = id === undefined ? [] : [id];
  if (refused === undefined) return { taken };
  const { metadata, ...message } = body.message;
  const plain = refused.refusal === 'content' ? plainly(message) : [];
  if (plain.length === 0) return { taken, refused };
  for (const each of plain) {
    const said = await call({
      ...body,
      message: { ...each, ...(metadata === undefined ? {} : { metadata }) },
    });
    if (said.refused !== undefined) return { taken, refused: said.refused };
    if (said.id !== undefined) taken.push(said.id);
  }
  return { taken };
};
