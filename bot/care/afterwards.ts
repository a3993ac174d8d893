// What a turn leaves in the state beside what was answered: when it was, whom it was with, and what is no longer open.
import type { DialogState, Status } from '../model.ts';
import type { Reaction, Situation } from '../situation.ts';
import type { Heed } from '../heed.ts';

/** A safety line, and what is said or kept where no conversation goes on: no greeting with it, and no time counted from it. */
const BARE: ReadonlySet<Status> = new Set([
  'emergency',
  'held',
  'notified',
  'on-call',
  'opted-out',
  'with-person',
  'agent',
  'standby',
  'slowed',
  'auto-reply',
  'looped',
  'switched-off',
]);

/**
 * Nor does a greeting stand before how a danger stands, to whoever has messages again in the middle of it; nor after STOP before
 * the one sentence that it is over.
 */
export const isBare = ({ status, state }: Reaction): boolean =>
  BARE.has(status) ||
  (status === 'opted-in' && state.danger?.incident !== undefined) ||
  (status === 'released' && state.stopped !== undefined);

/** @param before the state as the turn found it: of a greeting that is not said nothing is kept */
export const afterwards = (
  situation: Situation,
  before: DialogState,
  reaction: Reaction,
  mind: { readonly heed: Heed },
): DialogState => {
  const bare = isBare(reaction);
  const { greetedAt: _, lastAt: __, shownTo: ___, ...spoken } = asksOnce(before, reaction);
  const greetedAt = bare ? before.greetedAt : reaction.state.greetedAt;
  return {
    ...(bare ? spoken : withoutPerson(spoken)),
    ...(bare ? {} : mind.heed.answered(situation, reaction)),
    ...(greetedAt === undefined ? {} : { greetedAt }),
    ...lastAtAfter(bare && !isAskedBelow(reaction), before, situation.now),
  };
};

/** News with the open question below it: that is on the screen again. */
const isAskedBelow = ({ status, state }: Reaction): boolean =>
  status === 'notified' && state.open !== undefined;

/** A safety line is no conversation, nor is silence: what is due after a long gap is said with the next answer. */
const lastAtAfter = (isBare: boolean, before: DialogState, now: Date): { readonly lastAt?: string } => {
  const lastAt = isBare ? before.lastAt : now.toISOString();
  return lastAt === undefined ? {} : { lastAt };
};

/** "What was missing?" is open for the next message alone, whatever that was: nothing later is taken for its answer. */
const asksOnce = (before: DialogState, reaction: Reaction): DialogState => {
  // News disturbs nothing.
  if (reaction.status === 'notified') return reaction.state;
  const state = forgetMisses(reaction);
  if (state.helped?.open !== 'missing' || before.helped?.open !== 'missing') return state;
  const { open: _, ...helped } = state.helped;
  return { ...state, helped };
};

const withoutPerson = ({ personAt: _, ...state }: DialogState): DialogState => state;

/** Only misses in a row lead to a person. */
const forgetMisses = ({ state, status, aside }: Reaction): DialogState => {
  if (status === 'unanswered' || aside === true) return state;
  const { misses: _, ...rest } = state;
  return rest;
};
