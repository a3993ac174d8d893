// What a person does in WhatsApp: on the screen at once, and on its way to Porth as a webhook.
import { choicesIn, type Act, type Shown } from '../../phones/wire.ts';
import type { Phone } from '../phone.ts';
import {
  advanced,
  ELSEWHERE,
  GONE,
  randomName,
  theirs,
  ticked,
  type Simulator,
  type World,
} from '../simulator.ts';
import { message, statuses, type Line } from './events.ts';
import { sha256 } from './media.ts';

type Content = Readonly<Record<string, unknown>>;
/** Undefined, for it is done. */
type Says = (shown: Shown, content: Content, replyTo?: string) => string | undefined;

export const whatsAppActs =
  ({ clock, carry, photos }: World, line: Line): Simulator['act'] =>
  (phone, act) => {
    const says: Says = (shown, content, replyTo) => {
      const id = `wamid.${randomName()}`;
      phone.heard();
      phone.add(theirs(id, clock(), shown, replyTo));
      carry(phone, message(line, phone, id, clock(), content, replyTo), ticked(phone, id));
      return undefined;
    };
    switch (act.act) {
      case 'text':
        return says({ kind: 'text', text: act.text }, { type: 'text', text: { body: act.text } });
      case 'tap':
        return tapped(phone, act, says);
      case 'photo': {
        const photo = photos.keep(act.contentType, Buffer.from(act.base64, 'base64'));
        const caption = act.caption === undefined ? {} : { caption: act.caption };
        return says(
          { kind: 'picture', url: `/local/providers/photos/${photo.id}`, ...caption },
          {
            type: 'image',
            image: { ...caption, mime_type: photo.contentType, sha256: sha256(photo), id: photo.id },
          },
        );
      }
      case 'place': {
        const { act: _, name, address, ...point } = act;
        const place = {
          ...point,
          ...(name === undefined ? {} : { name }),
          ...(address === undefined ? {} : { address }),
        };
        const asking = phone.bubbles().findLast(({ by }) => by === 'porth');
        const isAsked = asking?.shown.kind === 'ask-place';
        return says(
          { kind: 'place', ...place },
          { type: 'location', location: place },
          isAsked ? asking.id : undefined,
        );
      }
      case 'react': {
        if (phone.find(act.bubble)?.by !== 'porth') return GONE;
        const reaction = { message_id: act.bubble, emoji: act.emoji };
        phone.heard();
        phone.change(act.bubble, ({ reaction: _, ...bubble }) =>
          act.emoji === '' ? bubble : { ...bubble, reaction: act.emoji },
        );
        carry(phone, message(line, phone, `wamid.${randomName()}`, clock(), { type: 'reaction', reaction }));
        return undefined;
      }
      case 'read': {
        const unread = phone.bubbles().filter(({ by, tick }) => by === 'porth' && tick === 'delivered');
        for (const { id } of unread) phone.change(id, (bubble) => advanced(bubble, 'read'));
        const read = unread.map(({ id }) => ({ id, data: undefined }));
        if (read.length > 0) carry(phone, statuses(line, phone, clock(), 'read', read));
        return undefined;
      }
      case 'start':
        return 'WhatsApp has no button to begin with: write something.';
    }
  };

const tapped = (
  phone: Phone,
  { bubble: id, choice: index }: Act & { act: 'tap' },
  says: Says,
): string | undefined => {
  const bubble = phone.find(id);
  if (bubble?.by !== 'porth') return GONE;
  const choice = choicesIn(bubble)[index];
  if (choice === undefined) return GONE;
  if (choice.kind !== 'reply') return ELSEWHERE;
  const { title, value, description } = choice;
  const reply = { id: value, title, ...(description === undefined ? {} : { description }) };
  const isList = bubble.shown.kind === 'list';
  return says(
    { kind: 'text', text: title },
    {
      type: 'interactive',
      interactive: isList
        ? { type: 'list_reply', list_reply: reply }
        : { type: 'button_reply', button_reply: reply },
    },
    id,
  );
};
