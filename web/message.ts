// One message of the transcript as DOM. All words are set as text, never as HTML.
import { webAddress } from './activity.ts';
import type { Action, Locale } from './activity.ts';
import type { Delivery } from './outbox.ts';

type Shown = { readonly by: 'bot' | 'citizen'; readonly text: string; readonly locale: Locale };

const DELIVERY: Readonly<Record<Delivery, string>> = {
  sending: 'Sending…',
  waiting: 'Waiting to be sent when you are back online',
  sent: 'Sent',
  'not-sent': 'Not sent',
};

export const message = ({ by, text, locale }: Shown): HTMLLIElement => {
  const item = element('li', `message ${by}`);
  const who = element('p', 'who', by === 'bot' ? 'Automated assistant' : 'You');
  who.append(element('span', 'visually-hidden', ' said:'));
  const words = element('div', 'words');
  if (locale === 'cy-GB') words.lang = 'cy';
  words.append(...(by === 'bot' ? withLinks(text) : [text]));
  item.append(who, words);
  return item;
};

export const note = (text: string): HTMLLIElement => element('li', 'note', text);

/** Says how far a message has come. Not announced: a failure is, in the page's own notice. */
export const showDelivery = (item: HTMLLIElement, delivery: Delivery, again: () => void): void => {
  item.classList.toggle('not-sent', delivery === 'not-sent');
  item.querySelector('.delivery')?.remove();
  item.querySelector('.again')?.remove();
  const line = element('p', 'delivery', DELIVERY[delivery]);
  line.setAttribute('aria-live', 'off');
  item.append(line);
  if (delivery !== 'not-sent') return;
  const button = element('button', 'again', 'Try again');
  button.type = 'button';
  button.setAttribute('aria-label', `Try again to send: ${item.querySelector('.words')?.textContent ?? ''}`);
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
  list.setAttribute('aria-label', 'Choose a reply');
  for (const action of actions) {
    const item = element('li');
    item.append(action.kind === 'say' ? button(action, tapped) : link(action.url, action.title, 'button'));
    if (locale === 'cy-GB') item.lang = 'cy';
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
const link = (url: string, text: string, className = ''): HTMLAnchorElement => {
  const anchor = element('a', className, text);
  anchor.href = url;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  const where = element('span', 'visually-hidden', ' (opens in new tab)');
  where.lang = 'en-GB';
  anchor.append(where);
  return anchor;
};

const withLinks = (text: string): (string | Node)[] =>
  text.split(/(https?:\/\/[^\s<>"]+)/i).flatMap((part, index) => {
    if (index % 2 === 0) return [part];
    const address = withoutSentenceEnd(part);
    const url = webAddress(address);
    return url === undefined ? [part] : [link(url, address), part.slice(address.length)];
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
