// Keeps a copy of what could not be handled, with its cause, in the dead-letter queue, where an alarm waits.
import { createHash } from 'node:crypto';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { queueClient } from './queue.ts';

export const deadLetterTo =
  (queueUrl: string, sqs = queueClient()) =>
  async (body: string, cause: string): Promise<void> => {
    const id = createHash('sha256').update(body).digest('hex');
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: body,
        MessageGroupId: id,
        MessageDeduplicationId: id,
        MessageAttributes: { cause: { DataType: 'String', StringValue: cause.slice(0, 1_000) || 'unknown' } },
      }),
    );
  };
