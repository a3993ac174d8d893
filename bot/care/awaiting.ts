// Something is on its way, or could not be done: nothing is asked until that is known.
import type { Dialog, OpenDialog } from '../model.ts';
import type { Reaction, Situation } from '../situation.ts';
import { digressionOnly } from './aside.ts';
import { offeredMeant } from './offered.ts';
import { toPerson } from './person.ts';
import { retry } from './proceed.ts';
import { waiting } from './question.ts';

/** Nothing is asked while something is on its way; when it could not be done, what was offered then can be chosen. */
export const awaiting = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const chosen = offeredMeant(situation) ?? situation.reply.option;
  if (open.failed === true && chosen === 'command:retry') return retry(situation, dialog, open);
  if (chosen === 'command:person') return toPerson(situation);
  const { text } = waiting(situation, open);
  return (
    digressionOnly(situation, text) ?? { say: [{ text }], state: situation.state, status: 'asked-again' }
  );
};
