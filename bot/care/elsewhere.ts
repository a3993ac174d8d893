// Somebody else has the conversation: a person in the provider's own inbox, or another app. What comes is kept, and not answered.
import type { Care } from '../situation.ts';

/** After a person's last words there the assistant keeps quiet for so long. */
const PERSON_MS = 30 * 60_000;

export const elsewhere: Care = ({ state, standby, heardAt }) => {
  if (standby) return { say: [], state, status: 'standby' };
  const isTheirs = state.personAt !== undefined && heardAt.getTime() - Date.parse(state.personAt) < PERSON_MS;
  return isTheirs ? { say: [], state, status: 'with-person' } : undefined;
};
