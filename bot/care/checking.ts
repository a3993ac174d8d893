// The two questions that every form has: whether to send what was read back, and which answer to change.
import type { Dialog, OpenDialog } from '../model.ts';
import { closed, type Reaction, type Situation } from '../situation.ts';
import { optionMeant } from '../understanding/options.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { repeat } from './asked-again.ts';
import { digression } from './aside.ts';
import { submit } from './proceed.ts';
import { askNow, CHANGE, changeable, checkOptions, lasting } from './question.ts';

export const checking = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const meant =
    optionMeant(situation.reply, checkOptions(situation)) ??
    CHECK_SAID[yesNoMeant(situation.reply) ?? 'neither'];
  if (meant === 'send') return submit(situation, dialog, open);
  if (meant === 'change' || CHANGES.test(situation.reply.text)) return askToChange(situation, dialog, open);
  return digression(situation, dialog, open) ?? repeat(situation, dialog, open);
};
/** "Actually it's number 16" is no yes, and must not go by unseen. */
const CHANGES =
  /^\s*(?:change|edit|newid|actually|sorry|wait|oops|hang on|i meant?|it should|should be|make it|a dweud y gwir)\b|\b(?:wrong|anghywir)\b/iu;
const CHECK_SAID = { yes: 'send', no: 'change', neither: undefined };

const askToChange = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const changing: OpenDialog = { ...lasting(open), asked: CHANGE };
  return {
    say: [askNow(situation, dialog, changing)],
    state: { ...situation.state, open: changing },
    status: 'asked',
  };
};

export const changing = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const which = optionMeant(situation.reply, changeable(dialog, open));
  return which === undefined
    ? (digression(situation, dialog, open) ?? repeat(situation, dialog, open))
    : reopen(situation, dialog, open, which);
};

/** Asks for one answer anew; it and all others stay until there is a new one. */
export const reopen = (situation: Situation, dialog: Dialog, open: OpenDialog, which: string): Reaction => {
  const changing: OpenDialog = { ...lasting(open), asked: which };
  return {
    say: [askNow(situation, dialog, changing)],
    state: { ...closed(situation.state), open: changing },
    status: 'asked',
  };
};
