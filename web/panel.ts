// What the chat is made of: the way out, its head, the log of messages, the message box with its photos, the numbers, and "start a new chat?".
import { h, icon } from './dom.ts';
import { put } from './words.ts';
import type { Word } from './words.ts';

/** From dialogs/council.ts, put in when the script is built. */
export type Council = {
  readonly name: { readonly en: string; readonly cy: string };
  readonly phone: string;
  readonly emergencyPhone: string;
  readonly textPhone: string;
};

export type Panel = ReturnType<typeof panel>;

const button = (id: Word, className: string) => put(h('button', { type: 'button', class: className }), id);
const CAMERA =
  'M4 7h3l2-3h6l2 3h3a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zm8 2.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z';
const CROSS = 'M5 5l14 14M19 5L5 19';

/** @param isPage the chat is all of its page: its title is the page's, and it cannot be closed */
export const panel = (council: Council, isPage: boolean) => {
  const title = put(h(isPage ? 'h1' : 'h2', { id: 'title', tabindex: '-1' }), 'heading');
  const close = h('button', { type: 'button', class: 'close', 'data-label': 'close' }, icon(CROSS));
  const leave = h(
    'button',
    { type: 'button', class: 'leave' },
    put(h('span'), 'leave'),
    put(h('span', { class: 'hidden' }), 'leaveMeans'),
  );
  const language = button('otherLanguage', 'plain');
  const fresh = button('newChat', 'plain new');
  const tools = h('div', { class: 'tools' }, leave, language, ...(isPage ? [] : [close]));
  // The options of the first message would be as many stops before the box.
  const skip = button('compose', 'hidden');
  const head = h('header', {}, title, put(h('p'), 'introduction'), skip);

  const list = h('ol', { role: 'list', class: 'messages' });
  const log = h('div', { role: 'log', 'aria-live': 'polite', 'data-label': 'messages' }, list);
  const typing = h(
    'p',
    { hidden: true },
    put(h('span'), 'typing'),
    h('span', { 'aria-hidden': 'true', class: 'dots' }),
  );

  const status = h('p', { role: 'status', class: 'status' });
  const notice = h('p', { role: 'status', class: 'hidden' });
  const input = h('textarea', {
    id: 'message',
    rows: '1',
    enterkeyhint: 'send',
    autocomplete: 'off',
    spellcheck: 'true',
    'aria-describedby': 'keys',
  });
  const file = h('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true });
  const add = h('button', { type: 'button', class: 'add', 'data-label': 'addPhoto' }, icon(CAMERA));
  const photos = h('ul', { role: 'list', class: 'photos' });
  const wrong = h('p', { role: 'alert', class: 'wrong' });
  const form = h(
    'form',
    { class: 'compose', autocomplete: 'off', 'data-label': 'compose' },
    h('div', { class: 'above' }, put(h('label', { for: 'message' }), 'label'), status),
    photos,
    wrong,
    h(
      'div',
      { class: 'row' },
      add,
      file,
      input,
      put(h('button', { type: 'submit', class: 'primary' }), 'send'),
    ),
    put(h('p', { id: 'keys', class: 'hidden' }), 'keys'),
    notice,
  );

  const number = (id: Word, scheme: string, shown: string) =>
    h('li', {}, put(h('span'), id), ' ', h('a', { href: `${scheme}:${shown.replace(/ /g, '')}` }, shown));
  const foot = h(
    'footer',
    {},
    h(
      'ul',
      { role: 'list' },
      number('phone', 'tel', council.phone),
      number('emergency', 'tel', council.emergencyPhone),
      number('text', 'sms', council.textPhone),
    ),
    fresh,
  );

  const sure = h(
    'dialog',
    { class: 'sure', 'aria-labelledby': 'sure' },
    h(
      'form',
      { method: 'dialog' },
      put(h('h2', { id: 'sure' }), 'newChatTitle'),
      put(h('p'), 'newChatMeans'),
      h(
        'p',
        { class: 'choices' },
        put(h('button', { value: 'new', class: 'primary' }), 'newChat'),
        put(h('button', { value: 'keep', class: 'plain', autofocus: true }), 'keepChat'),
      ),
    ),
  );

  const scroller = h(
    'div',
    { class: 'scroller' },
    tools,
    head,
    h(isPage ? 'main' : 'div', { class: 'body' }, log, h('div', { class: 'typing' }, typing)),
    h('div', { class: 'dock' }, form, foot),
  );
  return { scroller, tools, sure, title, skip, close, leave, language, fresh, list, log, typing, status, notice, input, file, add, photos, wrong, form }; // prettier-ignore
};
