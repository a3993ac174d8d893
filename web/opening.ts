// The button that opens the chat on a council's page, and the window that it opens: all of a small screen, a corner of a large one.
import { h, icon } from './dom.ts';
import type { Notes } from './memory.ts';
import type { Panel } from './panel.ts';
import { put } from './words.ts';

export type Opening = {
  readonly element: HTMLElement;
  isOpen(): boolean;
  open(): void;
  /** Something was said: shown at the button when the chat is closed. */
  news(): void;
};

/** A large screen keeps its page beside the chat; a small one, or one that is zoomed in, has no room for both. */
const SMALL = '(max-width: 40em), (max-height: 30em)';
const BUBBLE = 'M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H10l-5 4v-4H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z';

export const opening = (
  { scroller, sure, title, close, input }: Panel,
  notes: Notes,
  on: { opened(): void },
): Opening => {
  const unread = h('span', { class: 'unread', role: 'status' });
  const launcher = h(
    'button',
    { type: 'button', class: 'launcher', 'aria-haspopup': 'dialog' },
    icon(BUBBLE),
    put(h('span'), 'open'),
  );
  const dialog = h('dialog', { class: 'window', 'aria-labelledby': 'title' }, scroller, sure);
  const small = matchMedia(SMALL);

  const show = () => {
    if (small.matches) dialog.showModal();
    else dialog.show();
    // A dialog would give the focus to its first button, which is the way out.
    title.focus();
  };
  const open = () => {
    if (dialog.open) return;
    launcher.hidden = true;
    unread.textContent = '';
    show();
    notes.save('open', 'yes');
    on.opened();
  };
  launcher.addEventListener('click', () => {
    open();
    // On a low screen the message box, and on a touch screen the keyboard that it brings up, would cover what is to be read.
    if (matchMedia('(pointer: fine) and (min-height: 30em)').matches) input.focus();
  });
  const left = () => {
    if (dialog.open || !launcher.hidden) return;
    launcher.hidden = false;
    notes.save('open', '');
    launcher.focus();
  };
  const shut = () => {
    dialog.close();
    left();
  };
  close.addEventListener('click', shut);
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && !sure.open) shut();
  });
  // By other ways that a browser has, such as the back button of a phone.
  dialog.addEventListener('close', left);
  /** The window changes its kind with the screen: turned, resized or zoomed. */
  small.addEventListener('change', () => {
    if (!dialog.open) return;
    const had = (dialog.getRootNode() as ShadowRoot).activeElement;
    dialog.close();
    show();
    if (had instanceof HTMLElement) had.focus();
  });

  return {
    element: h('section', { 'data-label': 'heading' }, unread, launcher, dialog),
    isOpen: () => dialog.open,
    open: () => {
      // The next page that is read on a small screen is not covered by itself; the same page again, or by "back", is.
      const [how] = performance.getEntriesByType('navigation');
      if (small.matches && (how as PerformanceNavigationTiming | undefined)?.type === 'navigate') return;
      const had = document.activeElement;
      open();
      // Nobody asked for it on this page: the focus stays where it was.
      title.blur();
      if (had instanceof HTMLElement) had.focus();
    },
    news: () => {
      if (!dialog.open) put(unread, 'unread');
    },
  };
};
