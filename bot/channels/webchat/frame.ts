// An ActivitySet: what a web chat client receives on its socket, and when it polls.
import type { Activity } from '../../model.ts';
import { FRAME_BYTES } from './limits.ts';

/**
 * The client needs `activities` in every frame, or it stops for good. Too much for one frame goes in several, the
 * watermark in the last alone: a client that loses one in between asks for all of them again.
 */
export const framesOf = (activities: readonly Partial<Activity>[], watermark: number): readonly string[] => {
  const visible = shown(activities);
  if (visible.length === 0) return [];
  const whole = JSON.stringify({ activities: visible, watermark: String(watermark) });
  if (Buffer.byteLength(whole) <= FRAME_BYTES) return [whole];
  return visible.map((activity, index) =>
    JSON.stringify({
      activities: [activity],
      ...(index === visible.length - 1 ? { watermark: String(watermark) } : {}),
    }),
  );
};

/** What a client is shown of a turn: messages and events of both sides; never the machinery. */
export const shown = (activities: readonly Partial<Activity>[]): Partial<Activity>[] =>
  activities.filter(({ type }) => type === 'message' || type === 'event');
