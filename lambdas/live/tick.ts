// Puts the tick together from what it runs on.
import middy from '@middy/core';
import { tableClient } from '../aws/table-client.ts';
import { dueIn } from '../aws/due.ts';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { once } from '../once.ts';
import { clock } from '../clock.ts';
import { warn } from '../log.ts';
import { settings } from '../settings.ts';
import { tick, type TickDeps } from '../tick.ts';

const live = (): TickDeps => {
  const { TABLE_NAME, QUEUE_URL } = settings('TABLE_NAME', 'QUEUE_URL');
  return {
    dueBy: dueIn(tableClient(), TABLE_NAME),
    enqueue: enqueueTo(queueClient(), QUEUE_URL),
    clock,
    ...open311(),
  };
};

/** Only where street problems go on to another system. */
const open311 = (): Pick<TickDeps, 'beside'> => {
  const { OPEN311_URL: url = '', OPEN311_JURISDICTION: jurisdiction = '' } = process.env;
  if (url === '') return {};
  const { TABLE_NAME, OPEN311_API_KEY: key } = settings('TABLE_NAME', 'OPEN311_API_KEY');
  const work = once(async () => {
    const { open311Work } = await import('../open311/work.ts');
    return open311Work({ url, key, jurisdiction, table: TABLE_NAME });
  });
  return {
    beside: async () => {
      try {
        await (
          await work()
        )();
      } catch (error) {
        warn('Street reports were not passed on.', error);
      }
    },
  };
};

export const handler = middy(tick(live()));
