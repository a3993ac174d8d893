// "Made safe" ends what the law counts: whoever says it says what was done, too. What is no account of it ends nothing.
import { DEEDS, DONE, MORE_THAN_DONE, NO_DEED, NOT_OVER, SLIP_LETTERS, TO_COME } from './made-safe-words.ts';
import { isOneSlip } from './slip.ts';

/** Something can be read of it, whatever it is worth. */
export const saysWhatWasDone = (note: string | undefined): note is string =>
  (note ?? '').replace(/[^\p{L}]/gu, '').length >= LETTERS_MIN;
const LETTERS_MIN = 4;

/**
 * `done`: what was done, and nothing else; `done-and-more`: beside it what is needed, or another place; `not-over`: that it goes on, or
 * that they could do nothing; `unsure`: it may be anything.
 */
export type Account = 'done' | 'done-and-more' | 'not-over' | 'unsure';

/** What is written beside SAFE, or by somebody who has just been asked what they did. */
export const accountOf = (text: string): Account => {
  const words = plainly(text);
  if (NOT_OVER.some((each) => each.test(words))) return 'not-over';
  if (text.length > ACCOUNT_MAX || !isDone(words.replace(TO_COME, ' '))) return 'unsure';
  return text.includes('?') || MORE_THAN_DONE.some((each) => each.test(words)) ? 'done-and-more' : 'done';
};
const ACCOUNT_MAX = 200;

export const isAccount = (text: string): boolean => accountOf(text) === 'done';

/** A question, and what anybody writes to anybody: nobody answers with it what they did. */
export const isOfSomethingElse = (text: string): boolean =>
  text.includes('?') || !saysWhatWasDone(text) || OTHER.test(plainly(text));
const OTHER =
  /^\W*(?:(?:when|what|who|where|why|how|which|can|could|are|do|does|hi|hello|ok|okay|yes|pryd|beth|sut|ble|helo)\b|is (?:my|the|there|it)\b|person\W*$)/;

/** What of it is not told as done: a danger that stands there is one. "Gas isolated, smoke in the hall" leaves the smoke. */
export const undoneIn = (text: string): string =>
  text
    .split(CLAUSES)
    .filter((each) => !isDone(plainly(each)))
    .join(', ');
const CLAUSES = /[,.;:!\n]+|\b(?:and|then|but|ond|wedyn)\b/i;

const isDone = (words: string): boolean =>
  DONE.some((each) => each.test(words)) || (words.match(/[a-z]+/g) ?? []).some(isDeed);

const isDeed = (word: string): boolean =>
  DEEDS.has(word) ||
  (word.length >= SLIP_LETTERS - 1 &&
    !NO_DEED.has(word) &&
    [...DEEDS].some((deed) => deed.length >= SLIP_LETTERS && isOneSlip(word, deed)));

const plainly = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // "Cau'r dwr", "wedi'i gapio".
    .replace(/['’](?=[riun]\b)/g, ' ')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
