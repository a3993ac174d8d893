// As `heard`, for the doors of messages: what is not answered in minutes is looked at by a function of its own.
import { enqueueTo, type Enqueue, type queueClient } from '../aws/queue.ts';
import { lazyCall } from '../lazily.ts';
import { warn } from '../log.ts';
import { settings } from '../settings.ts';
import { heard } from './heard.ts';

export const heardLate = (sqs: ReturnType<typeof queueClient>): Enqueue => {
  const { LATE_QUEUE_URL } = settings('LATE_QUEUE_URL');
  const enqueue = heard(sqs);
  return lazyCall<Enqueue>(async () => {
    const { alsoLate } = await import('../late-door.ts');
    return alsoLate(enqueue, enqueueTo(sqs, LATE_QUEUE_URL, []), warn);
  });
};
