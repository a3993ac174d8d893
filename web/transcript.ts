// The log of messages: what has been said, in the server's order, with the unsent at its end.
import type { Action, Locale, Said } from './activity.ts';
import { message, note, options, showDelivery } from './message.ts';
import type { Delivery } from './outbox.ts';
import type { Word } from './words.ts';

export type Transcript = {
  /** Shows what came from the server, once. True if it was new. */
  said(said: Said): boolean;
  /** Shows the citizen's words before the server has them. */
  mine(clientId: string, text: string, locale: Locale): void;
  mark(clientId: string, delivery: Delivery, id?: string): void;
  note(word: Word): void;
  /** What is unsent keeps its place: what follows belongs to another conversation. */
  close(): void;
  clear(): void;
};
type Mine = { readonly item: HTMLLIElement; delivery?: Delivery };

/** What is kept clear around a message that is scrolled to, in pixels. */
const MARGINS = 72;
/** How far from the end, in pixels, still counts as reading the newest. */
const NEAR = 120;
/** Messages that come within this of each other, in milliseconds, are one answer. */
const ONE_ANSWER = 2000;

export const transcript = (
  list: HTMLOListElement,
  on: {
    tapped(action: Action & { kind: 'say' }): void;
    /** A tap on an option, of whatever kind: a second one may follow before its hand has stopped. */
    touched(): void;
    again(clientId: string): void;
    /** What had the focus is about to go. */
    refocus(): void;
    /** Where the part of the window ends in which messages can be read, in pixels from its top. */
    readableTo(): number;
    /** How much of the window's height there is for messages at most, in pixels. */
    room(): number;
  },
): Transcript => {
  const seen = new Set<string>();
  const mine = new Map<string, Mine>();
  const unplaced = new Set<Element>();
  let choices: HTMLUListElement | undefined;
  let answer: { readonly first: HTMLLIElement; readonly last: number } | undefined;

  const atEnd = () => {
    const last = list.lastElementChild?.getBoundingClientRect();
    return !last || last.bottom <= on.readableTo() + NEAR;
  };
  const firstUnplaced = () => [...list.children].find((item) => unplaced.has(item)) ?? null;

  const begun = () => list.querySelector('.citizen') !== null;

  function add(item: HTMLLIElement, before: Element | null, follow = atEnd()): void {
    list.insertBefore(item, before);
    if (follow) show(item);
  }

  /** What is too long for the window is read from its top. */
  function show(item: HTMLLIElement): void {
    item.scrollIntoView({ block: item.offsetHeight + MARGINS > on.room() ? 'start' : 'nearest' });
  }

  /** Of an answer in several messages the first stays in sight: it is read first. */
  function showAnswer(item: HTMLLIElement, follow: boolean): void {
    const now = performance.now();
    const first = answer && now - answer.last < ONE_ANSWER ? answer.first : item;
    answer = { first, last: now };
    if (follow && first.getBoundingClientRect().top < 0) first.scrollIntoView({ block: 'start' });
  }

  /** Until an answer comes, nothing moves up into the room that the buttons had. */
  const keepRoom = (keep: boolean) => {
    list.style.minHeight = keep ? `${list.getBoundingClientRect().height}px` : '';
  };

  /** The server has it: from now on it stands where the server put it, before all that is still unsent. */
  function place({ item }: Mine): void {
    const first = firstUnplaced();
    unplaced.delete(item);
    if (first && first !== item && unplaced.has(first)) list.insertBefore(item, first);
  }

  function dropChoices(): void {
    if (choices?.contains(document.activeElement)) on.refocus();
    choices?.remove();
    choices = undefined;
  }

  /** Buttons go once the citizen has said something after them; what was not sent does not count. */
  function hideChoices(): void {
    const shown = choices;
    if (!shown) return;
    const answered = [...list.querySelectorAll('.citizen:not(.not-sent)')].some(
      (item) => shown.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (answered && shown.contains(document.activeElement)) on.refocus();
    shown.hidden = answered;
    if (!answered) keepRoom(false);
  }

  return {
    said: (said) => {
      if (seen.has(said.id)) return false;
      seen.add(said.id);
      const own = mine.get(said.clientId ?? said.id) ?? mine.get(said.id);
      if (own) {
        place(own);
        return true;
      }
      const item = message(said);
      // The first view is of the page's head and the greeting's; only what the citizen says moves it on.
      const follow = begun() ? atEnd() : said.by === 'citizen';
      if (said.by === 'bot') {
        dropChoices();
        keepRoom(false);
      }
      if (said.actions.length > 0) {
        choices = options(said.actions, said.locale, (action) => on.tapped(action));
        choices.addEventListener('click', () => on.touched(), { capture: true });
        item.append(choices);
      }
      add(item, firstUnplaced(), follow);
      if (said.by === 'bot') showAnswer(item, follow);
      else answer = undefined;
      hideChoices();
      return true;
    },
    mine: (clientId, text, locale) => {
      const item = message({ by: 'citizen', text, locale });
      mine.set(clientId, { item });
      unplaced.add(item);
      answer = undefined;
      if (choices && !choices.hidden) keepRoom(true);
      list.append(item);
      hideChoices();
      show(item);
    },
    mark: (clientId, delivery, id) => {
      const own = mine.get(clientId);
      if (!own) return;
      if (id !== undefined) mine.set(id, own);
      if (own.delivery === delivery || own.delivery === 'sent') return;
      if (delivery === 'sending' && !unplaced.has(own.item)) {
        unplaced.add(own.item);
        list.append(own.item);
      }
      const follow = atEnd();
      own.delivery = delivery;
      showDelivery(own.item, delivery, () => on.again(clientId));
      hideChoices();
      if (follow && list.lastElementChild === own.item) show(own.item);
    },
    note: (word) => add(note(word), null, true),
    close: () => {
      dropChoices();
      keepRoom(false);
      unplaced.clear();
    },
    clear: () => {
      list.replaceChildren();
      keepRoom(false);
      seen.clear();
      mine.clear();
      unplaced.clear();
      choices = undefined;
      answer = undefined;
    },
  };
};
