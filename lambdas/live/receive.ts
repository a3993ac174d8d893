// Puts the webhooks together from what they run on.
import middy from '@middy/core';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { errorsAsAnswers } from '../http.ts';
import { out } from '../log.ts';
import { receive, type ReceiveDeps } from '../receive.ts';
import { settings } from '../settings.ts';

const live = (): ReceiveDeps => {
  const { QUEUE_URL } = settings('QUEUE_URL');
  return {
    channels: {},
    enqueue: enqueueTo(queueClient(), QUEUE_URL),
    clock,
    count: (what, channel, why) => out.write({ log: 'count', what, channel, why }),
  };
};

export const handler = middy(receive(live())).use(errorsAsAnswers());
