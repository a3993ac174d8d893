// What a person wrote, sent or tapped becomes a message; what they changed afterwards, an update of it.
import * as z from 'zod/mini';
import type { Activity } from '../../model.ts';
import type { Incoming } from '../channel.ts';
import { buttonIn } from '../meta-events.ts';
import { eventOf, idOf, unsupported, type About } from './about.ts';
import { attachedOf, contentsOf } from './contents.ts';
import { referralIn } from './signals.ts';

const Message = z.looseObject({
  mid: z.optional(z.string()),
  text: z.optional(z.string()),
  quick_reply: z.optional(z.looseObject({ payload: z.optional(z.string()) })),
  reply_to: z.optional(z.looseObject({ mid: z.optional(z.string()) })),
  attachments: z.optional(z.array(z.unknown())),
  sticker_id: z.optional(z.unknown()),
  referral: z.optional(z.unknown()),
  metadata: z.optional(z.string()),
});
const Postback = z.looseObject({
  mid: z.optional(z.string()),
  title: z.optional(z.string()),
  payload: z.optional(z.string()),
  referral: z.optional(z.unknown()),
});
const Edit = z.looseObject({ mid: z.string(), text: z.string(), num_edit: z.optional(z.unknown()) });

/** Ours carry our activity's id as their metadata, and no other app's or person's do. */
const OUR_METADATA = /^[\w-]{22}\|/;

export const said = (content: unknown, about: About): readonly Incoming[] => {
  const message = Message.safeParse(content);
  if (!message.success) return [unsupported('message not understood')];
  const { mid, text, quick_reply: tap, reply_to: to, attachments, sticker_id, referral } = message.data;
  if (about.isEcho && OUR_METADATA.test(message.data.metadata ?? '')) return [unsupported('own echo')];
  const value = buttonIn(tap?.payload);
  // The payload of a quick reply for a phone number or an e-mail address is that number or address.
  const words = text ?? (value === undefined ? tap?.payload : undefined);
  const attached = attachedOf(attachments ?? [], sticker_id !== undefined);
  const isNothing = words === undefined && value === undefined && attached.length === 0;
  return [
    eventOf(about, mid ?? idOf(about, 'message', [text, tap?.payload]), {
      type: 'message',
      ...contentsOf(words, isNothing ? [{ kind: 'unreadable', what: 'message' }] : attached),
      ...(value === undefined ? {} : { value }),
      ...(to?.mid === undefined ? {} : { replyToId: to.mid }),
      ...referred(referral),
    }),
  ];
};

/** A button of a card, of the menu, or "Get started". In standby it comes without its payload. */
export const tapped = (content: unknown, about: About): readonly Incoming[] => {
  const postback = Postback.safeParse(content);
  if (!postback.success) return [unsupported('postback not understood')];
  const { mid, title, payload, referral } = postback.data;
  const value = buttonIn(payload);
  return [
    eventOf(about, mid ?? idOf(about, 'postback', [title, payload]), {
      type: 'message',
      text: title ?? (value === undefined ? payload : undefined) ?? '',
      ...(value === undefined ? {} : { value }),
      ...referred(referral),
    }),
  ];
};

export const edited = (content: unknown, about: About): readonly Incoming[] => {
  const edit = Edit.safeParse(content);
  if (!edit.success) return [unsupported('edit not understood')];
  const { mid, text, num_edit } = edit.data;
  return [
    eventOf(about, idOf(about, 'edit', [mid, num_edit, text]), {
      type: 'messageUpdate',
      text,
      replyToId: mid,
    }),
  ];
};

const referred = (content: unknown): Pick<Partial<Activity>, 'channelData'> => {
  const referral = referralIn(content);
  return referral === undefined ? {} : { channelData: { referral } };
};
