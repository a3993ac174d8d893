// What the tone lint reads: one text that is shown to a person, and what is found in it.
import type { Language } from '../../../bot/model.ts';

export type Passage = {
  readonly language: Language;
  /** `line` is the assistant's own: a phrase, a receipt, the words of a form, a safety line. */
  readonly kind: 'title' | 'answer' | 'short' | 'line';
  /** Illness, debt, death, danger and the like. */
  readonly sensitive: boolean;
  readonly text: string;
};
/** `at` counts characters from the start of the text; `what` follows its name, and says what to do. */
export type Finding = { readonly at: number; readonly what: string };
export type Rule = (passage: Passage) => readonly Finding[];
