// The desk by keyboard. Keys alone can be switched off, for whoever speaks to their computer.
import { useEffect } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { writes, type Writing } from './drafts.ts';

/** What each button with `data-key` is pressed by, beside the chats. */
export const SHORTCUTS: readonly (readonly [keys: string, what: string])[] = [
  ['Alt+N', 'Take the next chat'],
  ['Alt+1 … Alt+9', 'Open your first … ninth chat'],
  ['Alt+↑, Alt+↓', 'Open the chat before, or after'],
  ['Alt+M', 'Write to the person, and not a note'],
  ['Alt+C', 'Go to the case card'],
  ['Alt+L', 'Go to the lists'],
  ['/', 'Find an answer or a form to send (in an empty message box, or anywhere but in a box)'],
  ['Alt+I', 'Write a note for colleagues'],
  ['Escape', 'In a note: back to the message. The note stays as it is'],
  ['Alt+P', 'Park'],
  ['Alt+T', 'Transfer to another team'],
  ['Alt+B', 'Back to the assistant'],
  ['Alt+E', 'End'],
  ['Enter', 'Send'],
  ['Shift+Enter', 'New line'],
  ['?', 'This list (anywhere but in a box)'],
];
export const SINGLE_KEYS = 'single-keys';

export const useShortcuts = (desk: Desk, help: () => void): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.altKey && !event.ctrlKey && !event.metaKey) {
        if (withAlt(desk, event.code)) event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (desk.kept.read<boolean>(SINGLE_KEYS) === false) return;
      if (event.key === '?') {
        event.preventDefault();
        help();
      } else if (event.key === '/' && pressKey('find')) event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [desk]);
};

/** By the place of the key: with Alt some keyboards write other letters. @returns whether it means something here */
const withAlt = (desk: Desk, code: string): boolean => {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit !== undefined) {
    const conversation = desk.order.peek()[Number(digit) - 1];
    if (conversation !== undefined) desk.show(conversation);
    return true;
  }
  switch (code) {
    case 'ArrowUp':
      desk.step(-1);
      return true;
    case 'ArrowDown':
      desk.step(1);
      return true;
    case 'KeyN':
      desk.takeNext();
      return true;
    case 'KeyM':
      return toBox(desk, 'message');
    case 'KeyC':
      return focusOn('#card');
    case 'KeyL':
      return toLists(desk);
    case 'KeyI':
      return toBox(desk, 'note');
    case 'KeyP':
      return pressKey('park');
    case 'KeyT':
      return pressKey('transfer');
    case 'KeyB':
      return pressKey('return');
    case 'KeyE':
      return pressKey('end');
    default:
      return false;
  }
};

/** On a small screen a chat stands in their place: it is left, and its row has the focus. */
const toLists = (desk: Desk): boolean => {
  const lists = document.querySelector<HTMLElement>('#lists');
  if (lists !== null && lists.getClientRects().length === 0) desk.show(undefined);
  else lists?.focus();
  return true;
};
const focusOn = (selector: string): boolean => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
};
const toBox = (desk: Desk, what: Writing): boolean => {
  const conversation = desk.open.peek();
  if (conversation === undefined || document.querySelector('#message') === null) return false;
  writes(desk, conversation, what);
  return focusOn('#message');
};
const pressKey = (key: string): boolean => {
  const found = document.querySelector<HTMLButtonElement>(`[data-key="${key}"]`);
  if (found === null || found.disabled) return false;
  found.click();
  return true;
};
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
