// The parts of the page around the transcript: the message box, the status line, typing, and a new chat.

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
  readableTo(): number;
};

/** A line that comes back within this was never worth mentioning. */
const SHORT_BREAK = 3000;
const TYPING_SHOWS = 5000;

export const view = (on: { said(text: string): void; startAgain(): void }): View => {
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

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text !== '') on.said(text);
    input.value = '';
    input.focus();
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
    document.documentElement.style.setProperty('--dock', `${pinned?.offsetHeight ?? 0}px`);
  };
  new ResizeObserver(measure).observe(form);
  addEventListener('resize', measure);

  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };

  return {
    list: find('messages', HTMLOListElement),
    start: () => {
      form.hidden = false;
      fresh.hidden = false;
      history.scrollRestoration = 'manual';
      say('Connecting…');
    },
    status: (connected) => {
      if (connected) {
        clearTimeout(breakShows);
        breakShows = undefined;
        say('Connected');
      } else breakShows ??= setTimeout(() => say('Trying to reconnect…'), SHORT_BREAK);
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
    readableTo: () => Math.min(innerHeight, form.getBoundingClientRect().top || innerHeight),
  };
};

const find = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}.`);
  return found;
};
