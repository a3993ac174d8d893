// Showing who you are: before a form that needs it begins, after what was shown has worn off, and what comes of it.
import type { Proof } from '../model.ts';
import { closed, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { FOR, provingFirst } from './levels.ts';
import { begin } from './proceed.ts';
import { dialogIn } from './question.ts';
import { resumed } from './resume.ts';
import { savedAs } from './saved.ts';

/** A form that is open on what has worn off is put aside before anything of it is shown. */
export const withoutWornOff = (situation: Situation): Situation => {
  const { state, now } = situation;
  const { open } = state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined || provingFirst(situation, dialog) === undefined)
    return situation;
  return { ...situation, state: savedAs(closed(state), open, now), proveAgain: dialog.id };
};

/** What they wrote answers a question that nobody should see before they have shown again who they are. */
export const provingAgain: Care = (situation) => {
  const { proveAgain, reply, state } = situation;
  const dialog = dialogIn(situation, proveAgain);
  if (dialog === undefined) return undefined;
  const first = provingFirst(situation, dialog);
  if (first === undefined) return undefined;
  const before = [{ text: phrase(situation, 'proveAgain') }];
  return begin({ ...situation, state, reply: { ...reply, text: '' } }, first, {
    before,
    byHand: true,
    answers: [[FOR, dialog.id]],
  });
};

/** They have shown who they are: on with what it was for. */
export const proved = (situation: Situation, proof: Proof, form: string | undefined): Reaction => {
  const { state, now } = situation;
  const at = now.toISOString();
  const open = { ...situation, state: { ...closed(state), identity: { ...proof, at, usedAt: at } } };
  const said = state.open?.said;
  const dialog = dialogIn(open, form);
  if (dialog === undefined)
    return { say: [{ text: phrase(open, 'proved') }], state: open.state, status: 'proved' };
  const before = [{ text: phrase(open, 'proved') }];
  const gone = provingFirst(open, dialog) === undefined ? resumed(open, dialog.id) : undefined;
  if (gone !== undefined) return { ...gone, say: [...before, ...gone.say] };
  return begin(open, dialog, { before, ...(said === undefined ? {} : { said }) });
};
