// Puts the function that SNS calls together from what it runs on.
import middy from '@middy/core';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { out } from '../log.ts';
import { settings } from '../settings.ts';
import { sms, type SmsDeps } from '../sms.ts';

const live = (): SmsDeps => {
  const { DIRECTLINE_SECRET, QUEUE_URL } = settings('DIRECTLINE_SECRET', 'QUEUE_URL');
  return {
    idSecret: DIRECTLINE_SECRET,
    enqueue: enqueueTo(queueClient(), QUEUE_URL),
    clock,
    count: (what, channel, why) => out.write({ log: 'count', what, channel, why }),
  };
};

export const handler = middy(sms(live()));
