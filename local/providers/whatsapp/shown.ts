// What WhatsApp makes of a message on the phone.
import type { Choice, Shown } from '../../phones/wire.ts';
import type { Interactive, Send } from './shapes.ts';

/** @param template what a template's message reads, filled in; a reaction shows as no bubble of its own */
export const shownOf = (send: Send, template: string): Shown | undefined => {
  switch (send.type) {
    case 'text':
      return { kind: 'text', text: send.text.body };
    case 'image':
      return picture(send.image);
    case 'sticker':
      return picture(send.sticker);
    case 'video':
      return file(send.video, 'Video');
    case 'audio':
      return file(send.audio, 'Voice message');
    case 'document':
      return file(send.document, send.document.filename ?? 'Document');
    case 'location': {
      const { latitude, longitude, name, address } = send.location;
      return {
        kind: 'place',
        latitude: Number(latitude),
        longitude: Number(longitude),
        ...(name === undefined ? {} : { name }),
        ...(address === undefined ? {} : { address }),
      };
    }
    case 'reaction':
      return undefined;
    case 'interactive':
      return interactive(send.interactive);
    case 'template':
      return { kind: 'text', text: template };
  }
};

const interactive = (message: Interactive): Shown => {
  const text = message.body.text;
  if (message.type === 'location_request_message') return { kind: 'ask-place', text };
  const { header, footer } = message;
  const frame = {
    ...(header?.type === 'text' ? { header: header.text } : {}),
    ...(footer === undefined ? {} : { footer: footer.text }),
  };
  switch (message.type) {
    case 'button': {
      const choices = message.action.buttons.map(({ reply }) => choice(reply.title, reply.id));
      return { kind: 'choices', text, choices, ...frame };
    }
    case 'cta_url': {
      const { display_text: title, url } = message.action.parameters;
      return { kind: 'choices', text, choices: [{ kind: 'link', title, value: url }], ...frame };
    }
    case 'list':
      return {
        kind: 'list',
        text,
        button: message.action.button,
        sections: message.action.sections.map(({ title, rows }) => ({
          ...(title === undefined ? {} : { title }),
          rows: rows.map((row) => choice(row.title, row.id, row.description)),
        })),
        ...frame,
      };
  }
};

const choice = (title: string, value: string, description?: string): Choice => ({
  kind: 'reply',
  title,
  value,
  ...(description === undefined ? {} : { description }),
});

type File = {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly caption?: string | undefined;
};
const picture = ({ caption, ...from }: File): Shown => ({
  kind: 'picture',
  url: addressOf(from),
  ...(caption === undefined ? {} : { caption }),
});
const file = ({ caption, ...from }: File, name: string): Shown => ({
  kind: 'file',
  url: addressOf(from),
  name,
  ...(caption === undefined ? {} : { caption }),
});
const addressOf = ({ id, link }: File): string => link ?? `/local/providers/photos/${id ?? ''}`;
