// Options as reply buttons, as rows of a list, or numbered in the text. None is dropped, and each keeps all its words.
import type { Choice } from './actions.ts';
import {
  BUTTON_ID_MAX,
  BUTTON_TITLE_MAX,
  BUTTONS_MAX,
  ROW_DESCRIPTION_MAX,
  ROW_ID_MAX,
  ROW_TITLE_MAX,
  ROWS_MAX,
} from './limits.ts';
import { canBeNumbered, numbered } from '../numbers.ts';
import type { Button, Row } from './native.ts';
import { cutTo } from '../parts.ts';

export type Choices =
  | { readonly kind: 'none' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** `isWhole`: every row shows all its words; if not, they stand in the text, numbered. */
  | { readonly kind: 'list'; readonly rows: readonly Row[]; readonly isWhole: boolean }
  | { readonly kind: 'numbers' };

/** @param from how many came on pages before */
export const choicesOf = (choices: readonly Choice[], from?: number): Choices => {
  if (choices.length === 0) return { kind: 'none' };
  const areTitled = choices.every(({ title }) => title !== '');
  if (!areTitled || choices.length > ROWS_MAX) return { kind: 'numbers' };
  const within = (max: number) => choices.every(({ title }) => title.length <= max);
  const areTold = areUnique(choices.map(({ title }) => title.toLowerCase()));
  if (choices.length <= BUTTONS_MAX && within(BUTTON_TITLE_MAX) && areTold) {
    const buttons = choices.map(buttonOf);
    return areUnique(buttons.map(({ reply }) => reply.id))
      ? { kind: 'buttons', buttons }
      : { kind: 'numbers' };
  }
  const isWhole = within(ROW_DESCRIPTION_MAX);
  const areNumbered = !isWhole && canBeNumbered(titlesOf(choices), from);
  const rows = choices.map((choice, index) =>
    rowOf(choice, areNumbered ? `${(from ?? 0) + index + 1}. ` : ''),
  );
  return areUnique(rows.map(({ id }) => id)) ? { kind: 'list', rows, isWhole } : { kind: 'numbers' };
};

export const listed = (choices: readonly Choice[], from?: number): string =>
  numbered(titlesOf(choices), from).join('\n');

const buttonOf = (choice: Choice): Button => ({
  type: 'reply',
  reply: { id: idOf(choice, BUTTON_ID_MAX), title: choice.title },
});

/** Words that are too long for the title stand below it. */
const rowOf = (choice: Choice, number: string): Row => {
  const id = idOf(choice, ROW_ID_MAX);
  const words = number + choice.title;
  if (words.length <= ROW_TITLE_MAX) return { id, title: words };
  const title = cutTo(words, ROW_TITLE_MAX);
  return { id, title, description: cutTo(choice.title, ROW_DESCRIPTION_MAX) };
};

/** What a tap brings back. Too long, and it brings its words alone, which are an answer too. */
const idOf = ({ title, value }: Choice, max: number): string => {
  const id = value === undefined ? title : JSON.stringify(value);
  return id.length <= max ? id : cutTo(title, max);
};

const titlesOf = (choices: readonly Choice[]): readonly string[] => choices.map(({ title }) => title);

const areUnique = (all: readonly string[]): boolean => new Set(all).size === all.length;
