// How the chat behaves around its transcript: scrolling, the message box, the status line, typing, and a new chat.
import type { Note, Notes } from './memory.ts';
import type { Panel } from './panel.ts';
import type { Word } from './words.ts';
import { put } from './words.ts';

export type View = {
  status(connected: boolean): void;
  /** The chat cannot work on this page at all. True the first time. */
  blocked(): boolean;
  /** Said to screen readers only: sighted people see it at the message. */
  notice(text: string): void;
  typing(on: boolean, isPerson?: boolean): void;
  /** While an earlier chat is shown again, it is not read out. */
  quiet(on: boolean): void;
  focus(): void;
  /** For a moment nothing answers to a click: the second half of a double one must not hit what moved under it. */
  deaf(): void;
  reveal(item: HTMLElement): void;
  below(item: Element): number;
  above(item: Element): number;
  lead(item: HTMLElement): void;
};

/** A line that comes back within this was never worth mentioning. */
const SHORT_BREAK = 1000;
const DOUBLE_CLICK = 800;
/** What is kept clear above and below a message that is brought into sight, in pixels. */
const ABOVE = 16;
const BELOW = 40;
const DRAFT: Note = 'draft';

export const view = (
  { scroller, tools, sure, skip, fresh, log, typing, status, notice, input, form }: Panel,
  notes: Notes,
  on: { said(text: string): boolean; startAgain(): void },
): View => {
  let breakShows: ReturnType<typeof setTimeout> | undefined;
  let line: Word = 'connecting';
  let deafUntil = 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!on.said(input.value.trim())) return;
    input.value = '';
    notes.save(DRAFT, '');
    input.focus();
  });
  input.addEventListener('input', () => {
    notes.save(DRAFT, input.value);
    // Who types has stopped clicking.
    deafUntil = 0;
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  skip.addEventListener('click', () => input.focus());
  fresh.addEventListener('click', () => {
    sure.returnValue = '';
    sure.showModal();
  });
  sure.addEventListener('close', () => {
    if (sure.returnValue !== 'new') return;
    on.startAgain();
    input.focus();
  });

  for (const kind of ['click', 'mousedown'] as const)
    scroller.addEventListener(
      kind,
      (event) => {
        // A key press is no slip of the finger.
        const isKey = event.isTrusted && event.detail === 0;
        if (event.timeStamp >= deafUntil || event.target === input || isKey) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );

  const placed = (item: Element) => item.getBoundingClientRect();
  /** The way out above, and the box below, may be out of sight where there is little room. */
  const below = (item: Element) => placed(item).bottom - Math.min(placed(scroller).bottom, placed(form).top);
  const above = (item: Element) => Math.max(placed(scroller).top, placed(tools).bottom) - placed(item).top;
  const lead = (item: HTMLElement) => {
    scroller.scrollTop -= above(item) + ABOVE;
  };

  // What grows upwards, such as a status of two lines, must not cover what is being read.
  let height = 0;
  new ResizeObserver(() => {
    const grown = form.offsetHeight - height;
    height = form.offsetHeight;
    if (scroller.scrollTop > 0 && grown > 0) scroller.scrollTop += grown;
  }).observe(form);

  /** Without a network nothing else is true, whatever the stream believes. */
  const showLine = () => {
    const now = line === 'blocked' ? 'notConnected' : navigator.onLine ? line : 'offline';
    if (status.dataset['word'] !== now) put(status, now);
  };
  const setLine = (now: Word) => {
    clearTimeout(breakShows);
    breakShows = undefined;
    if (line !== 'blocked') line = now;
    showLine();
  };
  addEventListener('offline', () => setLine('reconnecting'));
  addEventListener('online', showLine);
  input.value = notes.read(DRAFT);
  showLine();

  return {
    status: (connected) => {
      if (connected) setLine('connected');
      else breakShows ??= setTimeout(() => setLine('reconnecting'), SHORT_BREAK);
    },
    blocked: () => {
      const isNew = line !== 'blocked';
      setLine('blocked');
      return isNew;
    },
    notice: (text) => {
      notice.textContent = text;
    },
    typing: (shown, isPerson = false) => {
      put(typing.firstElementChild as HTMLElement, isPerson ? 'personTyping' : 'typing');
      typing.hidden = !shown;
    },
    quiet: (quiet) => log.setAttribute('aria-live', quiet ? 'off' : 'polite'),
    focus: () => input.focus(),
    deaf: () => {
      deafUntil = performance.now() + DOUBLE_CLICK;
    },
    reveal: (item) => {
      scroller.scrollTop += Math.max(0, below(item) + BELOW);
      // Their own words they know: after long ones the end is in sight, where the answer comes.
      if (above(item) > 0 && !item.matches('.citizen')) lead(item);
    },
    below,
    above,
    lead,
  };
};
