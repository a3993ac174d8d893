// Puts the tick together from what it runs on.
import middy from '@middy/core';
import { tableClient } from '../aws/table-client.ts';
import { dueIn } from '../aws/due.ts';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { settings } from '../settings.ts';
import { tick, type TickDeps } from '../tick.ts';

const live = (): TickDeps => {
  const { TABLE_NAME, QUEUE_URL } = settings('TABLE_NAME', 'QUEUE_URL');
  return {
    dueBy: dueIn(tableClient(), TABLE_NAME),
    enqueue: enqueueTo(queueClient(), QUEUE_URL),
    clock,
  };
};

export const handler = middy(tick(live()));
