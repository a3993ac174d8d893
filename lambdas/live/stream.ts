// Puts the stream together from what it runs on.
import middy from '@middy/core';
import { SQSClient } from '@aws-sdk/client-sqs';
import { CLIENT } from '../aws/client-settings.ts';
import { enqueueTo } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { once } from '../once.ts';
import { settings } from '../settings.ts';
import { stream, type StreamDeps } from '../stream.ts';

const live = (): StreamDeps => {
  const { DIRECTLINE_SECRET, QUEUE_URL } = settings('DIRECTLINE_SECRET', 'QUEUE_URL');
  const sqs = once(() => new SQSClient({ ...CLIENT, useQueueUrlAsEndpoint: false }));
  return { secret: DIRECTLINE_SECRET, enqueue: enqueueTo(sqs, QUEUE_URL), clock };
};

export const handler = middy(stream(live()));
