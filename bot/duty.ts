// The order of care, read from top to bottom: the first that can answer does. Safety is line one, always.
import { answers } from './care/answers.ts';
import { commands } from './care/commands.ts';
import { feedback } from './care/feedback.ts';
import { handoff } from './care/handoff.ts';
import { menu } from './care/menu.ts';
import { openDialog } from './care/open-dialog.ts';
import { safety } from './care/safety.ts';
import type { Care, Reaction, Situation } from './situation.ts';

export const duty: readonly Care[] = [
  safety, // danger to life: before anything else, in every state
  handoff, // a person has this conversation
  commands, // "a person", back, cancel, start again, help: at any step
  feedback, // whether the answer before helped, if they say so
  openDialog, // a question is open: the reply is filed under it, or it is a question of their own
  answers, // what the council knows
  menu, // honest about not knowing: the nearest topics, or a person
];

export const attend = (situation: Situation): Reaction => {
  for (const care of duty) {
    const reaction = care(situation);
    if (reaction !== undefined) return reaction;
  }
  throw new Error('No care answered, though the last one always does.');
};
