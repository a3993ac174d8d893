// An ActivitySet: what a web chat client receives on its socket, and when it polls.
import type { Activity } from '../../model.ts';

/** The client needs `activities` in every frame, or it stops for good; undefined when there is nothing to show. */
export const frameOf = (activities: readonly Partial<Activity>[], watermark: number): string | undefined => {
  const visible = shown(activities);
  return visible.length === 0
    ? undefined
    : JSON.stringify({ activities: visible, watermark: String(watermark) });
};

/** What a client is shown of a turn: messages of both sides, and the bot's own events; never the machinery. */
export const shown = (activities: readonly Partial<Activity>[]): Partial<Activity>[] =>
  activities.filter(({ type, from }) => type === 'message' || (type === 'event' && from?.role === 'bot'));
