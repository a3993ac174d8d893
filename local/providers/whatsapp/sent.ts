// A message that WhatsApp has taken: it comes to the phone, and its statuses to Porth; or it fails, and a status says why.
import type { Answered } from '../http.ts';
import type { Phone } from '../phone.ts';
import { advanced, randomName, soon, type World } from '../simulator.ts';
import { statuses, UNDELIVERABLE, WINDOW_CLOSED, type Failure, type Line } from './events.ts';
import { invalid, notValid } from './refusals.ts';
import type { Send } from './shapes.ts';
import { shownOf } from './shown.ts';
import { filledIn } from './templates.ts';

/** How long after the person last wrote anything but a template is taken. */
const WINDOW_MS = 24 * 3_600_000;

/** @returns its id, or why it is not taken */
export const sent = (
  { clock, carry, photos }: World,
  line: Line,
  phone: Phone,
  isOnWhatsApp: boolean,
  send: Send,
): string | Answered => {
  const template = send.type === 'template' ? filledIn(send.template) : '';
  if (typeof template !== 'string') return template;
  const upload = uploadedIn(send);
  if (upload !== undefined && photos.find(upload) === undefined)
    return invalid(`Param ${send.type}['id'] is not a valid whatsapp business account media attachment ID`);
  if (send.type === 'reaction' && isOnWhatsApp && phone.find(send.reaction.message_id) === undefined)
    return notValid('Message id is not that of a message of the user.');
  const id = `wamid.${randomName()}`;
  const data = send.biz_opaque_callback_data;
  const tell = (status: 'sent' | 'delivered' | 'failed', why?: Failure) =>
    carry(phone, statuses(line, phone, clock(), status, [{ id, data }], why));
  const failure = failureOf(phone, send, isOnWhatsApp, clock());
  if (failure !== undefined) {
    phone.add({
      id,
      by: 'network',
      at: clock().toISOString(),
      shown: { kind: 'text', text: 'A message from the council did not arrive.' },
      tick: 'failed',
      trouble: `${failure.code}: ${failure.title}`,
    });
    soon(() => tell('failed', failure));
    return id;
  }
  arrive(phone, id, clock(), send, template);
  soon(() => {
    tell('sent');
    phone.change(id, (bubble) => advanced(bubble, 'delivered'));
    tell('delivered');
  });
  return id;
};

const arrive = (phone: Phone, id: string, at: Date, send: Send, template: string): void => {
  if (send.type === 'reaction') {
    const { message_id: to, emoji } = send.reaction;
    phone.change(to, ({ reaction: _, ...bubble }) =>
      emoji === '' ? bubble : { ...bubble, reaction: emoji },
    );
    return;
  }
  const shown = shownOf(send, template);
  if (shown === undefined) return;
  phone.add({
    id,
    by: 'porth',
    at: at.toISOString(),
    shown,
    tick: 'sent',
    ...(send.context === undefined ? {} : { replyTo: send.context.message_id }),
  });
};

const failureOf = (phone: Phone, send: Send, isOnWhatsApp: boolean, now: Date): Failure | undefined => {
  if (!isOnWhatsApp || phone.has('blocked')) return UNDELIVERABLE;
  if (send.type === 'template') return undefined;
  const isClosed = phone.has('window-closed') || now.getTime() - phone.heardAt().getTime() > WINDOW_MS;
  return isClosed ? WINDOW_CLOSED : undefined;
};

const uploadedIn = (send: Send): string | undefined => {
  switch (send.type) {
    case 'image':
      return send.image.id;
    case 'video':
      return send.video.id;
    case 'audio':
      return send.audio.id;
    case 'document':
      return send.document.id;
    case 'sticker':
      return send.sticker.id;
    default:
      return undefined;
  }
};
