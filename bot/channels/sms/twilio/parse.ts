// A Twilio webhook becomes an event (what a person sent) or a status (what became of what we sent). Nothing is thrown.
// https://www.twilio.com/docs/messaging/guides/webhook-request
import * as z from 'zod/mini';
import type { Activity } from '../../../model.ts';
import type { DeliveryState, Incoming, MediaRef, Webhook } from '../../channel.ts';
import { Id, received, reportedOf, unsupported, type Here } from '../received.ts';
import { refusalOf } from './errors.ts';
import { MEDIA_MAX } from './limits.ts';

const Form = z.looseObject({
  MessageSid: Id,
  From: z.optional(z.string()),
  To: z.optional(z.string()),
  Body: z.optional(z.string()),
  NumMedia: z.optional(z.string()),
  OptOutType: z.optional(z.string()),
  MessageStatus: z.optional(z.string()),
  ErrorCode: z.optional(z.string()),
});
type Form = z.infer<typeof Form>;

export const parse = (idSecret: string, { body, query, receivedAt }: Webhook): Incoming => {
  if (query['bodySHA256'] !== undefined) return unsupported('not a form');
  const form = Form.safeParse(Object.fromEntries(new URLSearchParams(body.toString('utf8'))));
  if (!form.success) return unsupported('not a message');
  const here = { idSecret, receivedAt };
  return form.data.MessageStatus === undefined ? said(form.data, here) : status(form.data, here);
};

/**
 * `OptOutType` is Twilio's own reading of STOP, START and HELP, in whatever words they are set up there. What was written stays
 * a message, so that our list is kept too, and danger is seen in it; the mark tells that Twilio has answered.
 */
const said = (form: Form, here: Here): Incoming => {
  const { MessageSid: id, From: from, Body: text, NumMedia: files = '0', OptOutType: optOut } = form;
  if (text === undefined || from === undefined) return unsupported('kind of message');
  const attachments = media(form, Number(files));
  const more: Partial<Activity> = {
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(optOut === undefined ? {} : { channelData: { optOut } }),
  };
  return received({ id, from, text, more }, here);
};

const media = (form: Form, count: number): NonNullable<Activity['attachments']> =>
  Array.from({ length: Math.min(count > 0 ? Math.floor(count) : 0, MEDIA_MAX) }, (_, index) => {
    const url = form[`MediaUrl${index}`];
    const contentType = form[`MediaContentType${index}`];
    const name = `media-${index + 1}`;
    if (typeof url !== 'string' || !URL.canParse(url))
      return { contentType: 'application/vnd.porth.unreadable', name };
    const ref: MediaRef = { kind: 'url', url, auth: 'twilio' };
    return {
      contentType: typeof contentType === 'string' ? contentType : 'application/octet-stream',
      name,
      content: { media: ref },
    };
  });

/** https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
const STATES: Readonly<Record<string, DeliveryState>> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  partially_delivered: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** Its own time (`RawDlrDoneDate`) is a network's, in no named zone: ours is taken. */
const status = (
  { MessageSid: id, To: to, MessageStatus: word = '', ErrorCode: code }: Form,
  { idSecret, receivedAt: at }: Here,
): Incoming => {
  const state = Object.hasOwn(STATES, word) ? STATES[word] : undefined;
  if (state === undefined) return unsupported('kind of status');
  const failed = state === 'failed' ? { refusal: refusalOf(code), code: code ?? word } : {};
  return {
    kind: 'status',
    report: { channel: 'sms', ...reportedOf(idSecret, to), id, state, at, ...failed },
  };
};
