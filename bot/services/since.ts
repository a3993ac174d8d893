// Whose something is that a conversation sent: an account on a channel that was silent for long may have come to somebody else.
import type { Access } from '../model.ts';

/** A conversation of theirs; what it sent before `since` (ISO) may be somebody else's. */
export type Own = { readonly conversation: string; readonly since?: string };

/** What this very conversation made, and not whoever had it before: its words are open to who sent them. */
export const isMadeHere = (
  made: { readonly conversation: string; readonly at: string },
  conversation: string,
  access: Pick<Access, 'since'> | undefined,
): boolean => made.conversation === conversation && isSince(made.at, access);

/** @param at ISO; what came at no known time is nobody's once there is a beginning */
export const isSince = (at: string | undefined, access: Pick<Access, 'since'> | undefined): boolean => {
  const since = access?.since;
  return since === undefined || (at !== undefined && Date.parse(at) >= Date.parse(since));
};
