// Danger to life, before anything else: the safety line with its number, in the language of the conversation and the other.
import type { Care } from '../situation.ts';
import { dangerIn } from '../understanding/danger.ts';

/** The open dialog and its answers are kept: the person can go on with it when they are safe. */
export const safety: Care = ({ reply, state, content }) => {
  const danger = dangerIn(reply.text, content.dangers);
  if (danger === undefined) return undefined;
  const { en, cy } = danger.line;
  const lines = state.language === 'cy' ? [cy, en] : [en];
  return { say: lines.map((text) => ({ text })), state, status: 'emergency' };
};
