// The log of messages: what has been said, in the server's order, with the unsent at its end.
import type { Action, Extra, Locale, Said } from './activity.ts';
import { focused } from './dom.ts';
import { message, note, options, showDelivery } from './message.ts';
import type { Delivery } from './outbox.ts';
import type { Word } from './words.ts';

export type Transcript = {
  /** Shows what came from the server, once. True if it was new. Of an earlier chat the newest is in sight. */
  said(said: Said, isEarlier?: boolean): boolean;
  /** Shows the citizen's words before the server has them. */
  mine(clientId: string, text: string, locale: Locale, extras?: readonly Extra[]): void;
  mark(clientId: string, delivery: Delivery, id?: string): void;
  note(word: Word): void;
  /** What is unsent keeps its place: what follows belongs to another conversation. */
  close(): void;
  clear(): void;
  /** The chat was opened: the newest is brought into sight. */
  showNewest(): void;
};
type Mine = { readonly item: HTMLLIElement; delivery?: Delivery };

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
    /** Brings an item into sight, from its top where it is too tall. */
    reveal(item: HTMLElement): void;
    /** Pixels by which an item's end stands below what can be read: below 0 when it is in sight. */
    below(item: Element): number;
    /** Pixels by which an item's top stands above what can be read. */
    above(item: Element): number;
    /** Brings an item's top to the top. */
    lead(item: HTMLElement): void;
  },
): Transcript => {
  const seen = new Set<string>();
  const mine = new Map<string, Mine>();
  const unplaced = new Set<Element>();
  let choices: HTMLUListElement | undefined;
  let answer: { readonly first: HTMLLIElement; readonly last: number } | undefined;

  const atEnd = () => {
    const last = list.lastElementChild;
    return !last || on.below(last) <= NEAR;
  };
  const firstUnplaced = () => [...list.children].find((item) => unplaced.has(item)) ?? null;

  const tapped = (action: Action & { kind: 'say' }) => on.tapped(action);
  const begun = () => list.querySelector('.citizen') !== null;

  function add(item: HTMLLIElement, before: Element | null, follow = atEnd()): void {
    list.insertBefore(item, before);
    if (follow) on.reveal(item);
  }

  /** Of an answer in several messages the first stays in sight: it is read first. */
  function showAnswer(item: HTMLLIElement, follow: boolean): void {
    const now = performance.now();
    const first = answer && now - answer.last < ONE_ANSWER ? answer.first : item;
    answer = { first, last: now };
    if (follow && on.above(first) > 0) on.lead(first);
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

  /** What was taken out of it before it was kept, such as a card number, does not stay on the screen either. */
  function keptOf({ item }: Mine, text: string): void {
    const words = item.querySelector('.words')?.firstChild as Text;
    if (words.data !== text) words.data = text;
  }

  function dropChoices(): void {
    if (choices?.contains(focused(list))) on.refocus();
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
    if (answered && shown.contains(focused(list))) on.refocus();
    shown.hidden = answered;
    if (!answered) keepRoom(false);
  }

  return {
    said: (said, isEarlier = false) => {
      if (seen.has(said.id)) return false;
      seen.add(said.id);
      const own = mine.get(said.clientId ?? said.id) ?? mine.get(said.id);
      if (own) {
        place(own);
        keptOf(own, said.text);
        return true;
      }
      const item = message(said, tapped);
      // The first view is of the page's head and the greeting's; only what the citizen says moves it on.
      const follow = begun() ? isEarlier || atEnd() : said.by === 'citizen';
      if (said.by === 'bot') {
        dropChoices();
        keepRoom(false);
      }
      if (said.actions.length > 0) {
        choices = options(said.actions, said.locale, tapped);
        choices.addEventListener('click', () => on.touched(), { capture: true });
        item.append(choices);
      }
      add(item, firstUnplaced(), follow);
      if (said.by === 'citizen' || isEarlier) answer = undefined;
      else showAnswer(item, follow);
      hideChoices();
      return true;
    },
    mine: (clientId, text, locale, extras = []) => {
      const item = message({ by: 'citizen', text, locale, extras }, tapped);
      mine.set(clientId, { item });
      unplaced.add(item);
      answer = undefined;
      if (choices && !choices.hidden) keepRoom(true);
      list.append(item);
      hideChoices();
      on.reveal(item);
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
      showDelivery(own.item, delivery, () => {
        if (delivery === 'not-sent') on.again(clientId);
        else {
          on.refocus();
          own.item.remove();
        }
      });
      hideChoices();
      if (follow && list.lastElementChild === own.item) on.reveal(own.item);
    },
    note: (word) => add(note(word), null, true),
    showNewest: () => {
      const last = list.lastElementChild;
      if (last instanceof HTMLElement && begun()) on.reveal(last);
    },
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
