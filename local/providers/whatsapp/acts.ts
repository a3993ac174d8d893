// What a person does in WhatsApp, in its own words to Porth.
import { metaActs, type Content } from '../meta/acts.ts';
import type { Phone } from '../phone.ts';
import { randomName, type Simulator, type World } from '../simulator.ts';
import { message, statuses, type Line } from './events.ts';
import { sha256 } from './media.ts';

const newId = () => `wamid.${randomName()}`;

export const whatsAppActs = (world: World, line: Line): Simulator['act'] => {
  const { clock } = world;
  const tell = (phone: Phone, content: Content, id = newId(), replyTo?: string) =>
    message(line, phone, id, clock(), content, replyTo);
  return metaActs(world, {
    newId,
    said: (phone, id, content, replyTo) => tell(phone, content, id, replyTo),
    text: (text) => ({ type: 'text', text: { body: text } }),
    photo: (photo, caption) => ({
      type: 'image',
      image: {
        ...(caption === undefined ? {} : { caption }),
        mime_type: photo.contentType,
        sha256: sha256(photo),
        id: photo.id,
      },
    }),
    place: (phone, { name, address, ...point }) => {
      const place = {
        ...point,
        ...(name === undefined ? {} : { name }),
        ...(address === undefined ? {} : { address }),
      };
      const asking = phone.bubbles().findLast(({ by }) => by === 'porth');
      return {
        shown: { kind: 'place', ...place },
        content: { type: 'location', location: place },
        ...(asking?.shown.kind === 'ask-place' ? { replyTo: asking.id } : {}),
      };
    },
    tap: (_, { id: replyTo, shown }, { title, value, description }) => {
      const reply = { id: value, title, ...(description === undefined ? {} : { description }) };
      const interactive =
        shown.kind === 'list'
          ? { type: 'list_reply', list_reply: reply }
          : { type: 'button_reply', button_reply: reply };
      return {
        shown: { kind: 'text', text: title },
        content: { type: 'interactive', interactive },
        replyTo,
      };
    },
    start: () => 'WhatsApp has no button to begin with: write something.',
    edited: (phone, id, text) =>
      tell(phone, {
        type: 'edit',
        edit: { original_message_id: id, message: { type: 'text', text: { body: text } } },
      }),
    reacted: (phone, id, emoji) => tell(phone, { type: 'reaction', reaction: { message_id: id, emoji } }),
    read: (phone, ids) =>
      statuses(
        line,
        phone,
        clock(),
        'read',
        ids.map((id) => ({ id, data: undefined })),
      ),
  });
};
