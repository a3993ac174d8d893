// Whom to call in a danger, in a few words.
import type { Situation } from '../situation.ts';

export const callIn = ({ content, state }: Situation, id: string): string =>
  (content.holds.call[id] ?? content.holds.otherwise)[state.language];
