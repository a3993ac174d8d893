// One message of the transcript as DOM. All words are set as text, never as HTML.
import { webAddress } from './activity.ts';
import type { Action, Extra, Locale } from './activity.ts';
import { h } from './dom.ts';
import type { Delivery } from './outbox.ts';
import { phoneAddress, splitAtPhones } from './phones.ts';
import { put, word } from './words.ts';
import type { Word } from './words.ts';

type Tapped = (action: Action & { kind: 'say' }) => void;
type Shown = {
  readonly by: 'bot' | 'citizen';
  readonly name?: string;
  readonly text: string;
  readonly locale: Locale;
  readonly extras: readonly Extra[];
};

export const message = ({ by, name, text, locale, extras }: Shown, tapped: Tapped): HTMLLIElement => {
  const who = h(
    'p',
    { class: 'who' },
    ...(name === undefined
      ? [put(h('span'), by === 'bot' ? 'assistant' : 'you')]
      : [h('span', {}, name), put(h('span'), 'person')]),
    put(h('span', { class: 'hidden' }), 'said'),
  );
  const words = h('div', { class: 'words', lang: locale });
  words.append(...(by === 'bot' ? withLinks(text, locale) : [text]));
  words.append(...extras.map((extra) => shownExtra(extra, locale, tapped)));
  return h('li', { class: `message ${by}` }, who, words);
};

const shownExtra = (extra: Extra, locale: Locale, tapped: Tapped): HTMLElement => {
  switch (extra.kind) {
    case 'picture':
      return picture(extra.url, extra.name === '' ? word('photo', locale) : extra.name, locale);
    case 'file':
      return h('p', {}, link(extra.url, extra.name === '' ? extra.url : extra.name, locale));
    case 'card': {
      const card = h('div', { class: 'card' });
      if (extra.picture !== undefined) card.append(picture(extra.picture, extra.alt, locale));
      if (extra.title !== '') card.append(h('strong', {}, extra.title));
      if (extra.text !== '') card.append(h('p', {}, ...withLinks(extra.text, locale)));
      if (extra.actions.length > 0) card.append(actionList(extra.actions, locale, tapped));
      return card;
    }
    default:
      return extra satisfies never;
  }
};

/** A page may forbid pictures from elsewhere: a link to it stands in its place then. */
const picture = (url: string, alt: string, locale: Locale): HTMLElement => {
  const image = h('img', { src: url, alt });
  image.addEventListener('error', () => {
    image.replaceWith(url.startsWith('blob:') ? h('span', {}, alt) : link(url, alt, locale));
  });
  return image;
};

export const note = (id: Word): HTMLLIElement => put(h('li', { class: 'note' }), id);

/** Says how far a message has come. Not announced: a failure is, in the page's own notice. */
export const showDelivery = (item: HTMLLIElement, delivery: Delivery, act: () => void): void => {
  const failed = delivery.startsWith('not');
  item.classList.toggle('not-sent', failed);
  item.querySelector('.again')?.remove();
  const line =
    item.querySelector<HTMLElement>('.delivery') ?? h('p', { class: 'delivery', 'aria-live': 'off' });
  if (line.dataset['word'] !== delivery) item.append(put(line, delivery));
  if (!failed) return;
  const what = h(
    'span',
    { class: 'hidden' },
    put(h('span'), 'toSend'),
    item.querySelector('.words')?.textContent ?? '',
  );
  const label = (id: Word) => put(h('span'), id);
  const button = h(
    'button',
    { class: 'again', type: 'button' },
    ...(delivery === 'notPhoto' ? [label('remove')] : [label('again'), what]),
  );
  button.addEventListener('click', act);
  item.append(button);
};

/** The options of the newest message, as buttons. */
export const options = (actions: readonly Action[], locale: Locale, tapped: Tapped): HTMLUListElement => {
  const list = actionList(actions, locale, tapped);
  list.classList.add('newest');
  list.setAttribute('aria-label', word('choose', locale));
  return list;
};

const actionList = (actions: readonly Action[], locale: Locale, tapped: Tapped): HTMLUListElement =>
  h(
    'ul',
    { class: 'options', role: 'list', lang: locale },
    ...actions.map((action) =>
      h(
        'li',
        {},
        action.kind === 'say' ? button(action, tapped) : link(action.url, action.title, locale, 'button'),
      ),
    ),
  );

const button = (action: Action & { kind: 'say' }, tapped: Tapped) => {
  const made = h('button', { type: 'button' }, action.title);
  made.addEventListener('click', () => tapped(action));
  return made;
};

/** Opens beside the chat, which may be in the middle of a question. */
const link = (url: string, text: string, locale: Locale, className = 'link'): HTMLAnchorElement =>
  h(
    'a',
    { class: className, href: url, target: '_blank', rel: 'noopener noreferrer' },
    text,
    h('span', { class: 'hidden' }, word('newTab', locale)),
  );

const withLinks = (text: string, locale: Locale): (string | Node)[] =>
  text.split(/(https?:\/\/[^\s<>"]+)/i).flatMap((part, index) => {
    if (index % 2 === 0) return withPhones(part);
    const address = withoutSentenceEnd(part);
    const url = webAddress(address);
    return url === undefined ? [part] : [link(url, address, locale), part.slice(address.length)];
  });

const withPhones = (text: string): (string | Node)[] =>
  splitAtPhones(text).map((part, index) => {
    const address = index % 2 === 0 ? undefined : phoneAddress(part);
    if (address === undefined) return part;
    return h('a', { class: 'phone', href: address }, part);
  });

/** The full stop after an address belongs to the sentence, and so does a bracket that was not opened inside. */
const withoutSentenceEnd = (address: string): string => {
  const trimmed = address.replace(/[.,;:!?'’”*_\]]+$/, '');
  const open = trimmed.endsWith(')') && trimmed.split(')').length > trimmed.split('(').length;
  return open ? withoutSentenceEnd(trimmed.slice(0, -1)) : trimmed;
};
