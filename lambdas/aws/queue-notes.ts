// What the function for late messages asks of the queues: whether anything waits in the one, and to keep a note out of sight in its own.
import { ChangeMessageVisibilityCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { CLIENT } from './client-settings.ts';

/** As `queueClient`, in a file that sends nothing. */
export const noteClient = (): SQSClient => new SQSClient({ ...CLIENT, useQueueUrlAsEndpoint: false });

/** What is being worked on waits, too. */
export const waitingIn = (client: SQSClient, QueueUrl: string) => async (): Promise<boolean> => {
  const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }),
  );
  return AttributeNames.some((name) => Number(Attributes[name] ?? 0) > 0);
};

export const holdIn =
  (client: SQSClient, QueueUrl: string) =>
  async (ReceiptHandle: string, VisibilityTimeout: number): Promise<void> => {
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
  };
