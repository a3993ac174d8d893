// What a person wrote, sent, tapped, changed or took back, and what staff wrote to them, as an activity.
import * as z from 'zod/mini';
import type { Activity } from '../../model.ts';
import type { Incoming } from '../channel.ts';
import { aboutOf, eventOf, idOf, maybeText, unsupported, type About, type Came } from './about.ts';
import { contentsOf, unreadable } from './contents.ts';
import { changedAccount } from './signals.ts';

const flag = z.catch(z.optional(z.boolean()), undefined);
const Context = z.looseObject({ id: maybeText, forwarded: flag, frequently_forwarded: flag });
/** Of an advertisement that was followed. */
const Referral = z.object({
  source_url: maybeText,
  source_id: maybeText,
  source_type: maybeText,
  headline: maybeText,
  body: maybeText,
  ctwa_clid: maybeText,
});
const Message = z.looseObject({
  from: maybeText,
  from_user_id: maybeText,
  to: maybeText,
  to_user_id: maybeText,
  id: maybeText,
  timestamp: z.optional(z.unknown()),
  type: maybeText,
  context: z.catch(z.optional(Context), undefined),
  referral: z.catch(z.optional(Referral), undefined),
});
type Message = z.infer<typeof Message>;
const Reaction = z.looseObject({ message_id: maybeText, emoji: maybeText });
const Edit = z.looseObject({ original_message_id: maybeText, message: z.optional(z.unknown()) });

export const said = (each: unknown, came: Came): Incoming => {
  const message = Message.safeParse(each);
  if (!message.success) return unsupported('message not understood');
  const { from: phone, from_user_id: userId, timestamp, type } = message.data;
  const about = aboutOf({ phone, userId }, timestamp, came);
  if (about === undefined) return unsupported('message of nobody');
  if (type === 'system') return changedAccount(message.data, about, came);
  return eventOf(about, idIn(message.data, about), activityIn(message.data));
};

/** Staff wrote in the WhatsApp Business app, on the same number as ours. */
export const echoed = (each: unknown, came: Came): Incoming => {
  const message = Message.safeParse(each);
  if (!message.success) return unsupported('echo not understood');
  const { to: phone, to_user_id: userId, timestamp } = message.data;
  const about = aboutOf({ phone, userId }, timestamp, came, { isEcho: true });
  if (about === undefined) return unsupported('echo to nobody');
  return eventOf(about, idIn(message.data, about), activityIn(message.data));
};

const idIn = (message: Message, about: About): string => message.id ?? idOf(about, 'message', message);

const activityIn = (message: Message): Partial<Activity> => {
  const { type = 'message', context, referral } = message;
  const content = message[type];
  switch (type) {
    case 'reaction':
      return reacted(content);
    case 'edit':
      return edited(content);
    case 'revoke':
      return { type: 'messageDelete', ...answering(Edit.safeParse(content).data?.original_message_id) };
    case 'request_welcome':
      return { type: 'event', name: 'welcome' };
    default:
      return {
        type: 'message',
        ...contentsOf(message),
        ...answering(context?.id),
        ...marked(context, referral),
      };
  }
};

/** One that is taken back does not say any more which it was. */
const reacted = (content: unknown): Partial<Activity> => {
  const { message_id, emoji } = Reaction.safeParse(content).data ?? {};
  const reactions =
    emoji === undefined ? { reactionsRemoved: [{ type: 'other' }] } : { reactionsAdded: [{ type: emoji }] };
  return { type: 'messageReaction', ...reactions, ...answering(message_id) };
};

const edited = (content: unknown): Partial<Activity> => {
  const edit = Edit.safeParse(content).data;
  const inner = Message.safeParse(edit?.message);
  return {
    type: 'messageUpdate',
    ...(inner.success ? contentsOf(inner.data) : unreadable('edit')),
    ...answering(edit?.original_message_id),
  };
};

const answering = (id: string | undefined): Pick<Partial<Activity>, 'replyToId'> =>
  id === undefined ? {} : { replyToId: id };

const marked = (
  context: Message['context'],
  referral: Message['referral'],
): Pick<Partial<Activity>, 'channelData'> => {
  const isForwarded = context?.forwarded === true || context?.frequently_forwarded === true;
  if (!isForwarded && referral === undefined) return {};
  return {
    channelData: {
      ...(isForwarded ? { forwarded: true } : {}),
      // The queue keeps JSON alone: what was left out is not there.
      ...(referral === undefined ? {} : { referral: JSON.parse(JSON.stringify(referral)) as unknown }),
    },
  };
};
