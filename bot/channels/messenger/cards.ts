// A card is one element of a carousel; what an element cannot hold becomes pictures, text, links and options.
import * as z from 'zod/mini';
import { Action, choiceIn, choicesIn, linkIn, linksIn } from './actions.ts';
import { isTitle, payloadOf, type Choice } from './choices.ts';
import { BUTTONS_MAX, ELEMENT_SUBTITLE_MAX, ELEMENT_TITLE_MAX } from './limits.ts';
import { buttonOf, isWeb, textWithLinks } from './links.ts';
import type { Button, Element, Message } from './native.ts';

const word = z.catch(z.optional(z.string()), undefined);
/** What hero cards, thumbnail cards and their like have in common. */
export const Card = z.looseObject({
  title: word,
  subtitle: word,
  text: word,
  fallbackText: word,
  images: z.catch(z.optional(z.array(z.looseObject({ url: z.string() }))), undefined),
  buttons: z.catch(z.optional(z.array(Action)), undefined),
  tap: z.catch(z.optional(Action), undefined),
});
export type Card = z.infer<typeof Card>;

/** Undefined when it does not fit. An element needs a title, and one thing more. */
export const elementOf = (card: Card): Element | undefined => {
  const title = (card.title ?? '').toWellFormed().trim();
  const subtitle = linesOf(card.subtitle, card.text);
  const buttons = (card.buttons ?? []).map(buttonIn);
  const [image, ...others] = card.images ?? [];
  const tap = card.tap && linkIn(card.tap);
  const isTooMuch =
    title.length > ELEMENT_TITLE_MAX ||
    subtitle.length > ELEMENT_SUBTITLE_MAX ||
    buttons.length > BUTTONS_MAX ||
    buttons.includes(undefined) ||
    others.length > 0 ||
    (image !== undefined && !isWeb(image.url)) ||
    (card.tap !== undefined && (tap?.kind !== 'web' || !isWeb(tap.to)));
  const isTooLittle = title === '' || (subtitle === '' && buttons.length === 0 && image === undefined);
  if (isTooMuch || isTooLittle) return undefined;
  return {
    title,
    ...(subtitle === '' ? {} : { subtitle }),
    ...(image === undefined ? {} : { image_url: image.url }),
    ...(tap === undefined ? {} : { default_action: { type: 'web_url', url: tap.to } }),
    ...(buttons.length === 0 ? {} : { buttons: buttons.filter((each) => each !== undefined) }),
  };
};

/** All that a card says, for one that does not fit. */
export const cardInWords = (
  card: Card,
  name?: string,
): { readonly messages: readonly Message[]; readonly choices: readonly Choice[] } => {
  const actions = [...(card.buttons ?? []), ...(card.tap === undefined ? [] : [card.tap])];
  const pictures = (card.images ?? []).map(({ url }): Message =>
    isWeb(url) ? { attachment: { type: 'image', payload: { url } } } : {},
  );
  const text = linesOf(card.title, card.subtitle, card.text) || linesOf(card.fallbackText ?? name);
  return {
    messages: [
      ...pictures.filter(({ attachment }) => attachment !== undefined),
      ...textWithLinks(text, linksIn(actions)),
    ],
    choices: choicesIn(actions).filter(({ title }) => title !== ''),
  };
};

const buttonIn = (action: Action): Button | undefined => {
  const link = linkIn(action);
  if (link !== undefined) return buttonOf(link);
  const { title, value } = choiceIn(action);
  return isTitle(title) ? { type: 'postback', title, payload: payloadOf(value, title) } : undefined;
};

const linesOf = (...lines: readonly (string | undefined)[]): string =>
  lines
    .map((line) => (line ?? '').toWellFormed().trim())
    .filter((line) => line !== '')
    .join('\n');
