// Puts the stream together from what it runs on.
import middy from '@middy/core';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { settings } from '../settings.ts';
import { stream, type StreamDeps } from '../stream.ts';

const live = (): StreamDeps => {
  const { DIRECTLINE_SECRET, QUEUE_URL } = settings('DIRECTLINE_SECRET', 'QUEUE_URL');
  return { secret: DIRECTLINE_SECRET, enqueue: enqueueTo(queueClient(), QUEUE_URL), clock };
};

export const handler = middy(stream(live()));
