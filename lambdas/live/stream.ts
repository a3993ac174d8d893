// Puts the stream together from what it runs on. The table is loaded with the first agent's desk.
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import type { DeskSockets } from '../desk/push.ts';
import { lazyPort } from '../lazily.ts';
import { settings } from '../settings.ts';
import { stream, type StreamDeps } from '../stream.ts';
import { logged } from './logged.ts';

const live = (): StreamDeps => {
  const env = settings('DIRECTLINE_SECRET', 'QUEUE_URL', 'TABLE_NAME');
  const desks = lazyPort<Pick<DeskSockets, 'open'>>(async () => {
    const [{ dynamoDbDeskSockets }, { tableClient }] = await Promise.all([
      import('../aws/dynamodb-desk-sockets.ts'),
      import('../aws/table-client.ts'),
    ]);
    return dynamoDbDeskSockets(tableClient(), env.TABLE_NAME);
  }, ['open']);
  return { secret: env.DIRECTLINE_SECRET, enqueue: enqueueTo(queueClient(), env.QUEUE_URL), clock, desks };
};

export const handler = logged(stream(live()));
