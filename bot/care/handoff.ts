// A person has this conversation: the bot keeps quiet. No agents are connected yet, so no conversation is in their hands.
import type { Care } from '../situation.ts';

export const handoff: Care = () => undefined;
