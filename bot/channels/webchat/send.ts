// Delivery on the web chat: the turn is pushed to every open socket. Whoever polls reads the transcript.
import type { Push, Send } from '../../runtime/ports.ts';
import { framesOf } from './frame.ts';

/**
 * A socket that cannot be reached counts as gone, and is closed: its client opens another from the watermark it
 * has, and misses nothing. So nothing on this channel waits in the outbox.
 */
export const sendToSockets =
  (push: Push): Send =>
  async ({ version, activities, sockets }) => {
    const frames = framesOf(activities, version);
    const reached = await Promise.all(
      sockets.map(async (socket) => ({ socket, open: await pushAll(push, socket, frames) })),
    );
    return {
      sent: activities.length,
      gone: reached.filter(({ open }) => !open).map(({ socket }) => socket),
    };
  };

/** One after another, for a client puts nothing in order. @returns false when the socket has gone */
export const pushAll = async (push: Push, socket: string, frames: readonly string[]): Promise<boolean> => {
  for (const frame of frames) if (!(await push(socket, frame))) return false;
  return true;
};
