// `<script src="…/web/widget.js" defer></script>`: the one line that puts the chat on any page. docs/how-to/put-the-chat-on-your-site.md
import type { Locale } from './activity.ts';
import { apiAt } from './api.ts';
import { chat, type Chat } from './chat.ts';
import { h } from './dom.ts';
import { quickExit } from './leave.ts';
import { memory, notes } from './memory.ts';
import { opening } from './opening.ts';
import { panel, type Council } from './panel.ts';
import css from './widget.css';
import { callCouncil, localeOf, speak, word } from './words.ts';

/** Put in by the build, from dialogs/council.ts. */
declare const COUNCIL: Council;
/** Where "exit quickly" leads, unless the page names another place: somewhere that anybody may have been. */
const ELSEWHERE = 'https://www.bbc.co.uk/weather';
const TAG = 'porth-chat';

const script = document.currentScript as HTMLScriptElement;

const begin = () => {
  if (document.querySelector(TAG)) {
    console.warn('Porth: this page has the chat already. Take one <script> out.');
    return;
  }
  const { into, lang, exit } = script.dataset;
  const place = into === undefined ? document.documentElement : document.getElementById(into);
  if (!place) {
    console.warn(`Porth: there is no element with the id "${into}" to put the chat into.`);
    return;
  }
  const isPage = into !== undefined;
  callCouncil({ 'en-GB': COUNCIL.name.en, 'cy-GB': COUNCIL.name.cy });

  const base = new URL(script.src).origin;
  const parts = panel(COUNCIL, isPage);
  const tab = notes();
  const window = opening(parts, tab, { opened: () => opened() });
  const root = h('div', { class: isPage ? 'chat page' : 'chat' });
  root.append(...(isPage ? [parts.scroller, parts.sure] : [window.element]));
  const spoken = (locale: Locale) => {
    speak(root, locale);
    if (!isPage) return;
    document.documentElement.lang = locale;
    document.title = word('heading');
  };
  const kept = memory();
  const talk: Chat = chat({
    panel: parts,
    api: apiAt(base),
    kept,
    notes: tab,
    home: lang === undefined ? homeLocale() : localeOf(lang),
    spoken,
    news: () => window.news(),
  });
  const opened = () => {
    talk.start();
    talk.shown();
  };
  quickExit(
    parts.leave,
    exit ?? ELSEWHERE,
    () => isPage || window.isOpen(),
    () => talk.forget(),
  );
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== 'connect-src' || !blockedURI.replace(/^ws/, 'http').startsWith(base)) return;
    console.error(
      `Porth: this page's Content-Security-Policy must allow connect-src ${base} ${base.replace(/^http/, 'ws')}.`,
    );
    talk.blocked();
  });

  const host = document.createElement(TAG);
  dress(host.attachShadow({ mode: 'open' }), root);
  if (isPage) place.replaceChildren(host);
  else {
    place.append(host);
    // Above all that the page has, and out of reach of what it does to its own root. Older browsers have a high z-index.
    if ('showPopover' in host) {
      host.popover = 'manual';
      host.showPopover();
    }
  }
  if (isPage) opened();
  else if (tab.read('open') !== '') window.open();
  // An answer that comes while the chat is closed is to be seen at its button.
  if (!isPage && kept.read()) talk.start();
};

const dress = (shadow: ShadowRoot, root: HTMLElement): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // An older browser, where a page with a strict policy would show the chat without its style.
    shadow.append(h('style', {}, css));
  }
  shadow.append(root);
};

/** Welsh where the page or the browser is Welsh. */
const homeLocale = (): Locale =>
  [document.documentElement.lang, navigator.language].some((each) => localeOf(each) === 'cy-GB')
    ? 'cy-GB'
    : 'en-GB';

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
