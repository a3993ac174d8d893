// `npm run notices`: what is before everyone in an area or about a topic. Without more it lists them; see local/notices-desk.ts for the rest.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { enqueueTo, queueClient } from '../lambdas/aws/queue.ts';
import { dynamoDbNotices } from '../lambdas/aws/dynamodb-notices.ts';
import { clock } from '../lambdas/clock.ts';
import { settings } from '../lambdas/settings.ts';
import { localSettings } from './environment.ts';
import { HOW, noticesDesk } from './notices-desk.ts';

const args = process.argv.slice(2);
const { port } = localSettings(process.env);

/** The Porth that runs on this laptop holds its data to itself, so it is asked. */
const fromRunning = async (): Promise<readonly string[]> => {
  try {
    const response = await fetch(`http://localhost:${port}/local/notices`, {
      method: 'POST',
      body: JSON.stringify(args),
    });
    return (await response.json()) as readonly string[];
  } catch {
    return [`No Porth answers on port ${port}: npm start first, or name a table with TABLE_NAME.`, ...HOW];
  }
};

/** Or the table that the environment names, such as that on AWS, with the queue by which people are told. */
const fromTable = (): Promise<readonly string[]> => {
  const { TABLE_NAME, QUEUE_URL } = settings('TABLE_NAME', 'QUEUE_URL');
  const notices = dynamoDbNotices(new DynamoDBClient(), TABLE_NAME);
  return noticesDesk({ notices, enqueue: enqueueTo(queueClient(), QUEUE_URL), clock }).run(args);
};

(await (process.env['TABLE_NAME'] === undefined ? fromRunning() : fromTable())).forEach((line) =>
  console.log(line),
);
