// A form that is stopped: what became of it, whom to call where it may be a danger, and the menu where it is none.
import type { Dialog, OpenDialog } from '../model.ts';
import { closed, offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { withNext } from './also-told.ts';
import { menuOptions } from './menu.ts';
import { meantAll } from './opt-out.ts';
import { savedAs } from './saved.ts';
import { filedSaid, ifWorse, isTriage } from './worse.ts';

/** What may be a danger can be gone on with: START brings it back. Bins and parking are no way on from one. */
export const formStopped = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const isDanger = isTriage(situation, open.dialog);
  const comesBack = meantAll(situation) && isDanger;
  const left = closed(situation.state);
  const filedAs = filedSaid(situation, open);
  const isUnsure = open.sending !== undefined && open.failed === true;
  const said = filedAs ?? (isUnsure ? 'cancelledUnsure' : 'cancelled');
  const text = [
    phrase(situation, said, { title: dialog.title[situation.state.language] }),
    ...(filedAs === undefined ? ifWorse(situation, open.dialog) : []),
    ...(comesBack ? [phrase(situation, 'cancelledStart')] : []),
    ...stopAgain(situation),
  ].join('\n');
  const options = isDanger ? [] : menuOptions(situation);
  const stopped: Reaction = {
    say: [{ text, ...(isDanger ? {} : { options }) }],
    state: offering(comesBack ? savedAs(left, open, situation.now) : left, options),
    status: 'cancelled',
  };
  // What was kept until this is done is not lost with it; whoever wants to hear no more is offered nothing.
  return isDanger || meantAll(situation) ? stopped : withNext(situation, dialog, stopped);
};

export const stopAgain = (situation: Situation): readonly string[] =>
  meantAll(situation) ? [phrase(situation, 'stopAgain')] : [];
