// Whether the assistant says of itself what it is before its first answer, and again after a while.
import { HELD } from '../handoff/handoff.ts';
import type { Situation } from '../situation.ts';
import { LONG_GAP_MS } from './held.ts';

/** After a long gap the assistant says what it is again; after this one, all of it. */
const NEW_AGAIN_MS = 90 * LONG_GAP_MS;

export type Greeting = 'greeting' | 'greetingAgain';

/** It stands before the answer that is being made: what we are is said in it. */
export const isGreetedNow = ({ now, state }: Pick<Situation, 'now' | 'state'>): boolean =>
  state.greetedAt === now.toISOString();

export const greetingDue = ({ now, state }: Situation): Greeting | undefined => {
  // A person has them, and said so.
  if (HELD.has(state.handoff?.stage ?? 'ended')) return undefined;
  const since = (at: string) => now.getTime() - Date.parse(at);
  // After a person has spoken it says again what it is.
  const isGap =
    state.lastAt === undefined || state.personAt !== undefined || since(state.lastAt) > LONG_GAP_MS;
  if (state.greetedAt !== undefined && !isGap) return undefined;
  const isNew = state.greetedAt === undefined || since(state.greetedAt) > NEW_AGAIN_MS;
  return isNew ? 'greeting' : 'greetingAgain';
};
