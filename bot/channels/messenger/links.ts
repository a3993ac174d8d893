// Links and telephone numbers: as buttons below a text where they fit, else as lines of it.
import { BUTTON_TEMPLATE_TEXT_MAX, BUTTON_TITLE_MAX, BUTTONS_MAX } from './limits.ts';
import type { Button, Message } from './native.ts';
import { inParts } from './parts.ts';

export type Link = { readonly kind: 'web' | 'phone'; readonly title: string; readonly to: string };

/** A text of any length with links, as one or more messages; the links stand on the last. */
export const textWithLinks = (text: string, links: readonly Link[]): readonly Message[] => {
  const buttons = links.map(buttonOf);
  const fit = buttons.every((each) => each !== undefined) && buttons.length <= BUTTONS_MAX;
  if (links.length === 0 || !fit || text.trim() === '')
    return inParts([text, ...links.map(lineOf)].join('\n')).map((part) => ({ text: part }));
  const parts = inParts(text, BUTTON_TEMPLATE_TEXT_MAX);
  return parts.map((part, index) =>
    index < parts.length - 1
      ? { text: part }
      : {
          attachment: {
            type: 'template',
            payload: {
              template_type: 'button',
              text: part,
              buttons,
            },
          },
        },
  );
};

/** Undefined when its title is too long, or Messenger takes no such address. */
export const buttonOf = ({ kind, title, to }: Link): Button | undefined => {
  if (title === '' || title.length > BUTTON_TITLE_MAX) return undefined;
  if (kind === 'web') return isWeb(to) ? { type: 'web_url', title, url: to } : undefined;
  const payload = international(to);
  return payload === undefined ? undefined : { type: 'phone_number', title, payload };
};

export const lineOf = ({ title, to }: Link): string =>
  [title, to].filter((each, index, all) => each !== '' && all.indexOf(each) === index).join(': ');

export const isWeb = (url: string): boolean => /^https?:\/\/\S+$/.test(url) && URL.canParse(url);

/** A British number with its country's code. 999 and 101 have none, and stand in the text. */
const international = (number: string): string | undefined => {
  const digits = number.replace(/[\s()-]/g, '').replace(/^0(?=\d{9,10}$)/, '+44');
  return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : undefined;
};
