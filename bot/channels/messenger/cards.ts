// A card is one element of a carousel; what an element cannot hold becomes pictures, text, links and options.
import { choiceIn, choicesIn, linkIn, linksIn, wordIn, type Action } from './actions.ts';
import { isTitle, payloadOf, type Choice } from './choices.ts';
import { BUTTONS_MAX, ELEMENT_SUBTITLE_MAX, ELEMENT_TITLE_MAX } from './limits.ts';
import { buttonOf, isWeb, textWithLinks } from './links.ts';
import type { Button, Element, Message } from './native.ts';

/** What hero cards, thumbnail cards and their like have in common. */
export type Card = {
  readonly title: string;
  /** Subtitle and text, a line each. */
  readonly lines: string;
  /** Said when it has nothing else to say. */
  readonly instead: string;
  readonly images: readonly string[];
  readonly buttons: readonly Action[];
  readonly tap?: Action;
};

export const cardOf = (content: object, name: unknown): Card => {
  const { title, subtitle, text, fallbackText, images, buttons, tap } = content as Record<string, unknown>;
  const [action] = objectsIn([tap]);
  return {
    title: wordIn(title),
    lines: linesOf(wordIn(subtitle), wordIn(text)),
    instead: wordIn(fallbackText) || wordIn(name),
    images: objectsIn(images).map(({ url }) => wordIn(url)),
    buttons: objectsIn(buttons),
    ...(action === undefined ? {} : { tap: action }),
  };
};

/** Undefined when it does not fit. An element needs a title, and one thing more. */
export const elementOf = (card: Card): Element | undefined => {
  const { title, lines: subtitle } = card;
  const buttons = card.buttons.map(buttonIn);
  const [image, ...others] = card.images;
  const tap = card.tap && linkIn(card.tap);
  const isTooMuch =
    title.length > ELEMENT_TITLE_MAX ||
    subtitle.length > ELEMENT_SUBTITLE_MAX ||
    buttons.length > BUTTONS_MAX ||
    buttons.includes(undefined) ||
    others.length > 0 ||
    (image !== undefined && !isWeb(image)) ||
    (card.tap !== undefined && (tap?.kind !== 'web' || !isWeb(tap.to)));
  const isTooLittle = title === '' || (subtitle === '' && buttons.length === 0 && image === undefined);
  if (isTooMuch || isTooLittle) return undefined;
  return {
    title,
    ...(subtitle === '' ? {} : { subtitle }),
    ...(image === undefined ? {} : { image_url: image }),
    ...(tap === undefined ? {} : { default_action: { type: 'web_url', url: tap.to } }),
    ...(buttons.length === 0 ? {} : { buttons: buttons.filter((each) => each !== undefined) }),
  };
};

/** All that a card says, for one that does not fit. */
export const cardInWords = ({
  title,
  lines,
  instead,
  images,
  buttons,
  tap,
}: Card): { readonly messages: readonly Message[]; readonly choices: readonly Choice[] } => {
  const actions = tap === undefined ? buttons : [...buttons, tap];
  const pictures = images
    .filter(isWeb)
    .map((url): Message => ({ attachment: { type: 'image', payload: { url } } }));
  return {
    messages: [...pictures, ...textWithLinks(linesOf(title, lines) || instead, linksIn(actions))],
    choices: choicesIn(actions).filter((choice) => choice.title !== ''),
  };
};

const buttonIn = (action: Action): Button | undefined => {
  const link = linkIn(action);
  if (link !== undefined) return buttonOf(link);
  const { title, value } = choiceIn(action);
  return isTitle(title) ? { type: 'postback', title, payload: payloadOf(value, title) } : undefined;
};

const linesOf = (...lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

const objectsIn = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null)
    : [];
