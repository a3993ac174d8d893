// Where what people say goes: into the queue, and a danger to the function for dangers too. What tells of one is read with the first message.
import { enqueueTo, type Enqueue, type queueClient } from '../aws/queue.ts';
import { lazyCall } from '../lazily.ts';
import { settings } from '../settings.ts';

export const heard = (sqs: ReturnType<typeof queueClient>): Enqueue => {
  const { QUEUE_URL, SAFETY_QUEUE_URL } = settings('QUEUE_URL', 'SAFETY_QUEUE_URL');
  return lazyCall<Enqueue>(async () => {
    const [{ alarming }, { allEars }, { isOnCall }] = await Promise.all([
      import('../alarming.ts'),
      import('./ears.ts'),
      import('./is-on-call.ts'),
    ]);
    return alarming(enqueueTo(sqs, QUEUE_URL), enqueueTo(sqs, SAFETY_QUEUE_URL), await allEars(), isOnCall);
  });
};
