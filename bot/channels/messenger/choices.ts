// Options as quick replies: by their words where those fit, else numbered in the text and tapped by number. None is dropped.
import { canBeNumbered, numbered } from '../numbers.ts';
import { cutTo } from '../parts.ts';
import type { QuickReply } from './native.ts';
import { PAYLOAD_MAX, QUICK_REPLIES_MAX, QUICK_REPLY_TITLE_MAX } from './limits.ts';

export type Choice = { readonly title: string; readonly value: unknown };
export type Choices = { readonly list: string; readonly replies: readonly QuickReply[] };

/**
 * @param canBeBare whether there is something above them to hang on without a list
 * @param from how many came on pages before
 * @returns `list` is '' when the words themselves can be tapped
 */
export const choicesOf = (choices: readonly Choice[], canBeBare: boolean, from?: number): Choices => {
  const areShort = choices.length <= QUICK_REPLIES_MAX && choices.every(({ title }) => isTitle(title));
  const titles = choices.map(({ title }) => title);
  const areNumbered = canBeNumbered(titles, from);
  const replies = choices.slice(0, QUICK_REPLIES_MAX).map((choice, index): QuickReply => {
    const title = areShort
      ? choice.title
      : areNumbered
        ? String((from ?? 0) + index + 1)
        : buttonTitle(choice.title);
    return { content_type: 'text', title, payload: payloadOf(choice.value, title) };
  });
  if (areShort && canBeBare) return { list: '', replies };
  return { list: numbered(titles, from).join('\n'), replies };
};

/** Messenger takes no empty one. */
const buttonTitle = (title: string): string => (title === '' ? '-' : cutTo(title, QUICK_REPLY_TITLE_MAX));

export const isTitle = (title: string): boolean => title !== '' && title.length <= QUICK_REPLY_TITLE_MAX;

/** What a tap brings back. Too long, and it brings its words or its number alone, which are answers too. */
export const payloadOf = (value: unknown, otherwise: string): string => {
  const payload = value === undefined ? otherwise : JSON.stringify(value);
  return payload.length <= PAYLOAD_MAX ? payload : otherwise;
};
