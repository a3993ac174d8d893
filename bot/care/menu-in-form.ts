// "Menu" in the middle of a form: what else can be done, with the form put aside and the first thing to choose.
import type { Dialog } from '../model.ts';
import { offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { menuOptions } from './menu.ts';
import { optionFor } from './resume.ts';
import { aside, keptFill } from './saved.ts';

/** A greeting asks for none, and "options" may be those of the question. */
export const asksForMenu = ({ reply }: Situation): boolean =>
  /\b(?:menu|d?dewislen)\b/.test(normalise(reply.text));

export const menuInForm = (situation: Situation, dialog: Dialog): Reaction => {
  const state = aside(situation);
  const isKept = state.saved?.at(-1)?.dialog === dialog.id;
  const options = [...(isKept ? [optionFor(situation, dialog.id)] : []), ...menuOptions(situation)];
  const text = isKept
    ? phrase(situation, 'menuInForm', keptFill(situation, dialog))
    : phrase(situation, 'menu');
  return { say: [{ text, options }], state: offering(state, options), status: 'answered' };
};
