// The attachments of an activity: a file by its address, a card as pictures and what it says, the rest in words.
import * as z from 'zod/mini';
import type { Activity } from '../../model.ts';
import { choicesIn, isWeb, linksIn, type Choice, type Link } from './actions.ts';
import type { Message } from './native.ts';

type Attachment = NonNullable<Activity['attachments']>[number];
export type Said = {
  readonly text: string;
  readonly links: readonly Link[];
  readonly choices: readonly Choice[];
  /** How many of them came on pages before. */
  readonly from?: number | undefined;
};
/** Files first, then what is said of them. */
export type Piece = { readonly files: readonly Message[]; readonly said: Said };

const word = z.catch(z.optional(z.string()), undefined);
/** What hero cards, thumbnail cards and their like have in common. */
const Card = z.looseObject({
  title: word,
  subtitle: word,
  text: word,
  fallbackText: word,
  images: z.catch(z.optional(z.array(z.looseObject({ url: z.string() }))), undefined),
  buttons: z.catch(z.optional(z.array(z.looseObject({}))), undefined),
  tap: z.catch(z.optional(z.looseObject({})), undefined),
});
type Card = z.infer<typeof Card>;

export const pieceOf = (attachment: Attachment): Piece => {
  const { contentType, contentUrl = '', name = '' } = attachment;
  const card = contentUrl === '' ? Card.safeParse(attachment.content).data : undefined;
  if (card !== undefined) return cardOf(card, name);
  if (isReachable(contentUrl)) return { files: [fileOf(contentType, contentUrl, name)], said: SILENT };
  return { files: [], said: { ...SILENT, text: lines(name, isWeb(contentUrl) ? contentUrl : '') } };
};

export const lines = (...all: readonly (string | undefined)[]): string =>
  all
    .map((line) => (line ?? '').trim())
    .filter((line) => line !== '')
    .join('\n');

const SILENT: Said = { text: '', links: [], choices: [] };

const cardOf = (card: Card, name: string): Piece => {
  const { title, subtitle, text, fallbackText = name, images = [], buttons = [], tap } = card;
  const actions = tap === undefined ? buttons : [...buttons, tap];
  const words = lines(title, subtitle, text);
  const unreachable = images.filter(({ url }) => isWeb(url) && !isReachable(url)).map(({ url }) => url);
  return {
    files: images.filter(({ url }) => isReachable(url)).map(({ url }) => fileOf('image/jpeg', url, '')),
    said: {
      text: lines(words === '' ? fallbackText : words, ...unreachable),
      links: linksIn(actions),
      choices: choicesIn(actions).filter((each) => each.title !== ''),
    },
  };
};

/** Meta fetches it from there. */
const isReachable = (url: string): boolean => url.startsWith('https:') && isWeb(url);

/** What is shown and played as itself; anything else is a document. …/reference/media#supported-media-types */
const fileOf = (contentType: string, link: string, name: string): Message => {
  if (/^image\/(?:jpeg|png)\b/.test(contentType)) return { type: 'image', image: { link } };
  if (/^video\/(?:mp4|3gpp)\b/.test(contentType)) return { type: 'video', video: { link } };
  if (/^audio\/(?:aac|amr|mpeg|mp4|ogg)\b/.test(contentType)) return { type: 'audio', audio: { link } };
  const filename = name === '' ? (new URL(link).pathname.split('/').at(-1) ?? '') : name;
  return { type: 'document', document: { link, filename: filename === '' ? 'file' : filename } };
};
