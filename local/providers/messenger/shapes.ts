// What the Send API takes, written from its documents and not from our own limits, so that the two can disagree.
import * as z from 'zod/mini';

// https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const title = text(20);
const payload = text(1000);
const address = z.string().check(z.regex(/^https?:\/\/\S+$/));

const QuickReply = z.discriminatedUnion('content_type', [
  z.strictObject({
    content_type: z.literal('text'),
    title,
    payload,
    image_url: z.optional(address),
  }),
  z.strictObject({ content_type: z.literal('user_phone_number') }),
  z.strictObject({ content_type: z.literal('user_email') }),
]);

const Button = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('postback'), title, payload }),
  z.strictObject({
    type: z.literal('web_url'),
    title,
    url: address,
    webview_height_ratio: z.optional(z.enum(['compact', 'tall', 'full'])),
  }),
  z.strictObject({
    type: z.literal('phone_number'),
    title,
    payload: z.string().check(z.regex(/^\+\d{6,15}$/)),
  }),
]);
export type Button = z.infer<typeof Button>;
const buttons = z.array(Button).check(z.minLength(1), z.maxLength(3));

const Element = z
  .strictObject({
    title: text(80),
    subtitle: z.optional(text(80)),
    image_url: z.optional(address),
    default_action: z.optional(z.looseObject({ type: z.literal('web_url'), url: address })),
    buttons: z.optional(buttons),
  })
  .check(
    z.refine((element) => Object.keys(element).length > 1, {
      error: '(#100) Element must have at least one of subtitle, image_url, default_action or buttons',
    }),
  );

const Template = z.discriminatedUnion('template_type', [
  z.strictObject({ template_type: z.literal('button'), text: text(640), buttons }),
  z.strictObject({
    template_type: z.literal('generic'),
    elements: z.array(Element).check(z.minLength(1), z.maxLength(10)),
    image_aspect_ratio: z.optional(z.enum(['horizontal', 'square'])),
  }),
]);

const file = <const T extends string>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    payload: z.strictObject({ url: address, is_reusable: z.optional(z.boolean()) }),
  });
const Attachment = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('template'), payload: Template }),
  file('image'),
  file('audio'),
  file('video'),
  file('file'),
]);

const Message = z
  .strictObject({
    text: z.optional(text(2000)),
    attachment: z.optional(Attachment),
    quick_replies: z.optional(z.array(QuickReply).check(z.minLength(1), z.maxLength(13))),
    metadata: z.optional(z.string().check(z.maxLength(1000))),
  })
  .check(
    z.refine((message) => (message.text === undefined) !== (message.attachment === undefined), {
      error: '(#100) Must provide either text or attachment, and not both',
    }),
  );

const ACTIONS = ['typing_on', 'typing_off', 'mark_seen'] as const;
const Recipient = z.strictObject({ id: z.string().check(z.regex(/^\d+$/)) });

/** A request is a message or an action, and never both. */
export const Send = z
  .strictObject({
    recipient: Recipient,
    messaging_type: z.optional(z.enum(['RESPONSE', 'UPDATE', 'MESSAGE_TAG', 'UTILITY'])),
    tag: z.optional(z.enum(['HUMAN_AGENT', 'CUSTOMER_FEEDBACK'])),
    notification_type: z.optional(z.enum(['REGULAR', 'SILENT_PUSH', 'NO_PUSH'])),
    reply_to: z.optional(z.strictObject({ mid: z.string() })),
    message: z.optional(Message),
    sender_action: z.optional(z.enum(ACTIONS)),
  })
  .check(
    z.refine((sent) => (sent.message === undefined) !== (sent.sender_action === undefined), {
      error: '(#100) Requires one of the params: message, sender_action',
    }),
    z.refine((sent) => (sent.messaging_type === 'MESSAGE_TAG') === (sent.tag !== undefined), {
      error: '(#100) A tag goes with messaging_type MESSAGE_TAG, and with no other',
    }),
  );
export type Send = z.infer<typeof Send>;
export type Message = z.infer<typeof Message>;
