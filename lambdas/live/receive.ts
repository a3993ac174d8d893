// Puts the webhooks together from what they run on. The table is loaded with the first delivery status.
import middy from '@middy/core';
import type { Statuses } from '../../bot/services/statuses.ts';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { errorsAsAnswers } from '../http.ts';
import { lazyPort } from '../lazily.ts';
import { out } from '../log.ts';
import { receive, type ReceiveDeps } from '../receive.ts';
import { settings } from '../settings.ts';
import { webhooks } from './webhooks.ts';

const live = (): ReceiveDeps => {
  const { QUEUE_URL, TABLE_NAME } = settings('QUEUE_URL', 'TABLE_NAME');
  return {
    channels: webhooks(),
    enqueue: enqueueTo(queueClient(), QUEUE_URL),
    statuses: lazyPort<Pick<Statuses, 'report'>>(async () => {
      const [{ dynamoDbStatuses }, { tableClient }] = await Promise.all([
        import('../aws/dynamodb-statuses.ts'),
        import('../aws/table-client.ts'),
      ]);
      return dynamoDbStatuses(tableClient(), TABLE_NAME);
    }, ['report']),
    clock,
    count: (what, channel, why) => out.write({ log: 'count', what, channel, why }),
  };
};

export const handler = middy(receive(live())).use(errorsAsAnswers());
