// One message of the transcript as DOM. All words are set as text, never as HTML.
import { webAddress } from './activity.ts';
import type { Action, Locale } from './activity.ts';
import type { Delivery } from './outbox.ts';
import { phoneAddress, splitAtPhones } from './phones.ts';
import { put, WORDS } from './words.ts';
import type { Word } from './words.ts';

type Shown = { readonly by: 'bot' | 'citizen'; readonly text: string; readonly locale: Locale };

export const message = ({ by, text, locale }: Shown): HTMLLIElement => {
  const item = element('li', `message ${by}`);
  const who = element('p', 'who');
  who.append(
    put(element('span'), by === 'bot' ? 'assistant' : 'you'),
    put(element('span', 'visually-hidden'), 'said'),
  );
  const words = element('div', 'words');
  words.lang = locale;
  words.append(...(by === 'bot' ? withLinks(text, locale) : [text]));
  item.append(who, words);
  return item;
};

export const note = (word: Word): HTMLLIElement => put(element('li', 'note'), word);

/** Says how far a message has come. Not announced: a failure is, in the page's own notice. */
export const showDelivery = (item: HTMLLIElement, delivery: Delivery, again: () => void): void => {
  item.classList.toggle('not-sent', delivery === 'not-sent');
  item.querySelector('.delivery')?.remove();
  item.querySelector('.again')?.remove();
  const line = put(element('p', 'delivery'), delivery);
  line.setAttribute('aria-live', 'off');
  item.append(line);
  if (delivery !== 'not-sent') return;
  const button = element('button', 'again');
  button.type = 'button';
  const what = element('span', 'visually-hidden');
  what.append(put(element('span'), 'toSend'), item.querySelector('.words')?.textContent ?? '');
  button.append(put(element('span'), 'again'), what);
  button.addEventListener('click', again);
  item.append(button);
};

export const options = (
  actions: readonly Action[],
  locale: Locale,
  tapped: (action: Action & { kind: 'say' }) => void,
): HTMLUListElement => {
  const list = element('ul', 'options');
  list.setAttribute('role', 'list');
  list.setAttribute('aria-label', WORDS[locale].choose);
  list.lang = locale;
  for (const action of actions) {
    const item = element('li');
    item.append(
      action.kind === 'say' ? button(action, tapped) : link(action.url, action.title, locale, 'button'),
    );
    list.append(item);
  }
  return list;
};

const button = (action: Action & { kind: 'say' }, tapped: (action: Action & { kind: 'say' }) => void) => {
  const made = element('button', '', action.title);
  made.type = 'button';
  made.addEventListener('click', () => tapped(action));
  return made;
};

/** Opens beside the chat, which may be in the middle of a question. */
const link = (url: string, text: string, locale: Locale, className = ''): HTMLAnchorElement => {
  const anchor = element('a', className, text);
  anchor.href = url;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  anchor.append(element('span', 'visually-hidden', WORDS[locale].newTab));
  return anchor;
};

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
    const anchor = element('a', 'phone', part);
    anchor.href = address;
    return anchor;
  });

/** The full stop after an address belongs to the sentence, and so does a bracket that was not opened inside. */
const withoutSentenceEnd = (address: string): string => {
  const trimmed = address.replace(/[.,;:!?'’”*_\]]+$/, '');
  const open = trimmed.endsWith(')') && trimmed.split(')').length > trimmed.split('(').length;
  return open ? withoutSentenceEnd(trimmed.slice(0, -1)) : trimmed;
};

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
};
