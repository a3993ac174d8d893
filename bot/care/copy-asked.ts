// A copy of the chat, asked for while a person has it: the assistant sends it, and the chat stays theirs.
import type { Reaction, Situation } from '../situation.ts';
import { opened, openingMeant } from './opened.ts';

export const copyAsked = (situation: Situation): Reaction | undefined =>
  situation.state.open === undefined && openingMeant(situation)?.dialog.id === situation.content.leads.copy
    ? opened(situation)
    : undefined;
