// The parts of the page around the transcript: the message box, the status line, typing, and a new chat.

import type { Draft } from './memory.ts';
import { put } from './words.ts';

export type View = {
  readonly list: HTMLOListElement;
  /** Shows what only works with this script. */
  start(): void;
  status(connected: boolean): void;
  /** Said to screen readers only: sighted people see it at the message. */
  notice(text: string): void;
  typing(on: boolean): void;
  /** While an earlier chat is shown again, it is not read out. */
  quiet(on: boolean): void;
  focus(): void;
  /** For a moment nothing answers to a click: the second half of a double one must not hit what moved under it. */
  deaf(): void;
  readableTo(): number;
  room(): number;
};

/** A line that comes back within this was never worth mentioning. */
const SHORT_BREAK = 1000;
const DOUBLE_CLICK = 800;
const TYPING_SHOWS = 5000;

export const view = (draft: Draft, on: { said(text: string): void; startAgain(): void }): View => {
  const log = find('log', HTMLElement);
  const form = find('compose', HTMLFormElement);
  const input = find('message', HTMLTextAreaElement);
  const typing = find('typing', HTMLElement);
  const status = find('status', HTMLElement);
  const notice = find('notice', HTMLElement);
  const fresh = find('new', HTMLButtonElement);
  const sure = find('sure', HTMLDialogElement);
  const dock = form.parentElement ?? form;
  let typingEnds: ReturnType<typeof setTimeout> | undefined;
  let breakShows: ReturnType<typeof setTimeout> | undefined;
  let line: 'connecting' | 'connected' | 'reconnecting' = 'connecting';
  let deafUntil = 0;
  let pinnedHeight = 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text !== '') on.said(text);
    input.value = '';
    draft.save('');
    input.focus();
  });
  input.addEventListener('input', () => {
    draft.save(input.value);
    // Who types has stopped clicking.
    deafUntil = 0;
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  fresh.addEventListener('click', () => {
    sure.returnValue = '';
    sure.showModal();
  });
  sure.addEventListener('close', () => {
    if (sure.returnValue !== 'new') return;
    on.startAgain();
    input.focus();
  });

  const measure = () => {
    const pinned = [dock, form].find((part) => getComputedStyle(part).position === 'sticky');
    pinnedHeight = pinned?.offsetHeight ?? 0;
    document.documentElement.style.setProperty('--dock', `${pinnedHeight}px`);
  };
  new ResizeObserver(measure).observe(form);
  addEventListener('resize', measure);

  for (const kind of ['click', 'mousedown'] as const)
    addEventListener(
      kind,
      (event) => {
        if (event.timeStamp >= deafUntil || event.target === input) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );

  /** Without a network nothing else is true, whatever the stream believes. */
  const showLine = () => {
    const word = navigator.onLine ? line : 'offline';
    if (status.dataset['word'] !== word) put(status, word);
  };
  const setLine = (now: typeof line) => {
    clearTimeout(breakShows);
    breakShows = undefined;
    line = now;
    showLine();
  };
  addEventListener('offline', () => setLine('reconnecting'));
  addEventListener('online', showLine);

  return {
    list: find('messages', HTMLOListElement),
    start: () => {
      form.hidden = false;
      fresh.hidden = false;
      history.scrollRestoration = 'manual';
      input.value = draft.read();
      showLine();
    },
    status: (connected) => {
      if (connected) setLine('connected');
      else breakShows ??= setTimeout(() => setLine('reconnecting'), SHORT_BREAK);
    },
    notice: (text) => {
      notice.textContent = text;
    },
    typing: (shown) => {
      clearTimeout(typingEnds);
      typing.hidden = !shown;
      if (shown) typingEnds = setTimeout(() => (typing.hidden = true), TYPING_SHOWS);
    },
    quiet: (quiet) => log.setAttribute('aria-live', quiet ? 'off' : 'polite'),
    focus: () => input.focus(),
    deaf: () => {
      deafUntil = performance.now() + DOUBLE_CLICK;
    },
    readableTo: () => Math.min(innerHeight, form.getBoundingClientRect().top || innerHeight),
    room: () => innerHeight - pinnedHeight,
  };
};

const find = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}.`);
  return found;
};
