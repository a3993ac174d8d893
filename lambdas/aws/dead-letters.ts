// Keeps a copy of what could not be handled, with its cause, in the dead-letter queue, where an alarm waits.
import { createHash } from 'node:crypto';
import type { SQSClient } from '@aws-sdk/client-sqs';

export const deadLetterTo =
  (client: () => Promise<SQSClient>, queueUrl: string) =>
  async (body: string, cause: string): Promise<void> => {
    const { SendMessageCommand } = await import('@aws-sdk/client-sqs');
    const id = createHash('sha256').update(body).digest('hex');
    await (
      await client()
    ).send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: body,
        MessageGroupId: id,
        MessageDeduplicationId: id,
        MessageAttributes: { cause: { DataType: 'String', StringValue: cause.slice(0, 1_000) || 'unknown' } },
      }),
    );
  };
