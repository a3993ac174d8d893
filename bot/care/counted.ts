// How many messages came in a minute.
import type { DialogState } from '../model.ts';

const MINUTE_MS = 60_000;

/** Every message of the person's counts, whatever becomes of it. The minute begins with its first. */
export const counted = (state: DialogState, heardAt: Date): DialogState => {
  const { pace } = state;
  const isSameMinute = pace !== undefined && heardAt.getTime() - Date.parse(pace.from) < MINUTE_MS;
  return {
    ...state,
    pace: isSameMinute ? { ...pace, count: pace.count + 1 } : { from: heardAt.toISOString(), count: 1 },
  };
};
