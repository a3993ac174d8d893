// The attachments of an activity as messages: media by their addresses, cards side by side, the rest in words.
import type { Activity } from '../../model.ts';
import { cardInWords, cardOf, elementOf, type Card } from './cards.ts';
import type { Choice } from './choices.ts';
import { ELEMENTS_MAX } from './limits.ts';
import { isWeb, textWithLinks } from './links.ts';
import type { Element, MediaType, Message } from './native.ts';

type Attachment = NonNullable<Activity['attachments']>[number];
/** `choices` are the options of cards that could not keep them as buttons of their own. */
type Piece = { readonly messages: readonly Message[]; readonly choices: readonly Choice[] };

export const piecesOf = (attachments: readonly Attachment[]): Piece => {
  const pieces: Piece[] = [];
  let beside: Element[] = [];
  for (const attachment of attachments) {
    const card = cardIn(attachment);
    const element = card && elementOf(card);
    if (element !== undefined && beside.length < ELEMENTS_MAX) beside.push(element);
    else {
      pieces.push(carousel(beside));
      beside = element === undefined ? [] : [element];
      if (element === undefined) pieces.push(card === undefined ? mediaOf(attachment) : cardInWords(card));
    }
  }
  pieces.push(carousel(beside));
  return {
    messages: pieces.flatMap(({ messages }) => messages),
    choices: pieces.flatMap(({ choices }) => choices),
  };
};

const cardIn = ({ contentUrl = '', content, name }: Attachment): Card | undefined =>
  contentUrl === '' && typeof content === 'object' && content !== null
    ? cardOf(content as object, name)
    : undefined;

const carousel = (elements: readonly Element[]): Piece => ({
  messages:
    elements.length === 0
      ? []
      : [{ attachment: { type: 'template', payload: { template_type: 'generic', elements } } }],
  choices: [],
});

/** Meta fetches the file from its address; one that it cannot reach is named instead. */
const mediaOf = ({ contentType, contentUrl = '', name = '' }: Attachment): Piece => {
  const messages: readonly Message[] =
    isWeb(contentUrl) && contentUrl.startsWith('https:')
      ? [{ attachment: { type: mediaType(contentType), payload: { url: contentUrl } } }]
      : textWithLinks([name, isWeb(contentUrl) ? contentUrl : ''].join(' '), []);
  return { messages, choices: [] };
};

const mediaType = (contentType: string): MediaType => {
  const kind = /^(image|audio|video)\/(?!svg)/.exec(contentType)?.[1];
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
};
