// Delivery on the web chat: the turn is pushed to every open socket. Whoever polls reads the transcript.
import type { Push, Send } from '../../runtime/ports.ts';
import { frameOf } from './frame.ts';

/**
 * A socket that cannot be reached counts as gone, and is closed: its client opens another from the watermark it
 * has, and misses nothing. So nothing on this channel waits in the outbox.
 */
export const sendToSockets =
  (push: Push): Send =>
  async ({ version, activities, sockets }) => {
    const frame = frameOf(activities, version);
    if (frame === undefined) return { sent: activities.length };
    const reached = await Promise.all(
      sockets.map(async (socket) => ({ socket, open: await push(socket, frame) })),
    );
    return { sent: activities.length, gone: reached.filter(({ open }) => !open).map(({ socket }) => socket) };
  };
