// Puts the tick together from what it runs on.
import middy from '@middy/core';
import { SQSClient } from '@aws-sdk/client-sqs';
import { CLIENT } from '../aws/client-settings.ts';
import { dynamoDb } from '../aws/clients.ts';
import { dueIn } from '../aws/due.ts';
import { enqueueTo } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { once } from '../once.ts';
import { settings } from '../settings.ts';
import { tick, type TickDeps } from '../tick.ts';

const live = (): TickDeps => {
  const { TABLE_NAME, QUEUE_URL } = settings('TABLE_NAME', 'QUEUE_URL');
  const sqs = once(() => new SQSClient({ ...CLIENT, useQueueUrlAsEndpoint: false }));
  return { dueBy: dueIn(dynamoDb(), TABLE_NAME), enqueue: enqueueTo(sqs, QUEUE_URL), clock };
};

export const handler = middy(tick(live()));
