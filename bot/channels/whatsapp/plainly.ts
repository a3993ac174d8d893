// A message in words alone: for one that WhatsApp will not take as it is, and for a template, which holds nothing else.
import { inParts } from '../parts.ts';
import { TEXT_MAX } from './limits.ts';
import type { Interactive, Message, Row } from './native.ts';

/** @returns none where there is no plainer way to say it */
export const plainly = (message: Message): readonly Message[] =>
  message.type === 'text' || message.type === 'template'
    ? []
    : inParts(inWords(message), TEXT_MAX).map((body) => ({ type: 'text', text: { body } }));

export const inWords = (message: Message): string => {
  switch (message.type) {
    case 'text':
      return message.text.body;
    case 'image':
      return linked(message.image);
    case 'video':
      return linked(message.video);
    case 'audio':
      return message.audio.link;
    case 'document':
      return linked(message.document);
    case 'interactive':
      return spoken(message.interactive);
    case 'template':
      return message.template.components
        .flatMap(({ parameters }) => parameters.map(({ text }) => text))
        .join(' ');
    default:
      return message satisfies never;
  }
};

const linked = ({ link, caption = '' }: { readonly link: string; readonly caption?: string }): string =>
  caption === '' ? link : `${caption}\n${link}`;

const spoken = (interactive: Interactive): string => {
  const { type, body, action } = interactive;
  switch (type) {
    case 'button':
      return withOptions(
        body.text,
        action.buttons.map(({ reply }) => reply.title),
      );
    case 'list': {
      const rows = action.sections.flatMap((section) => section.rows);
      // Rows that could not hold their words begin with the number under which the text has them.
      const areInText = rows.every(({ title }, index) => title.startsWith(`${index + 1}. `));
      return areInText ? body.text : withOptions(body.text, rows.map(wordsOf));
    }
    case 'cta_url':
      return `${body.text}\n${action.parameters.display_text}: ${action.parameters.url}`;
    case 'location_request_message':
      return body.text;
    default:
      return interactive satisfies never;
  }
};

const wordsOf = ({ title, description }: Row): string => description ?? title;

const withOptions = (text: string, words: readonly string[]): string => {
  const list = words.map((each, index) => `${index + 1}. ${each}`).join('\n');
  return text === list ? text : `${text}\n${list}`;
};
