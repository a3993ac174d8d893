// DynamoDB, SQS and S3 of the laptop in a process of their own, with the table and the queues made: tells where they are.
import { setDefaults } from '../../local/environment.ts';
import { ensureResources } from '../../local/resources.ts';
import { startServers } from '../../local/servers.ts';

process.on('disconnect', () => process.exit(0));
const { sqs, dynamoDb, s3 } = await startServers(undefined, {});
const TABLE_NAME = 'porth';
const endpoints = {
  AWS_ENDPOINT_URL_SQS: sqs,
  AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
  AWS_ENDPOINT_URL_S3: s3,
};
setDefaults(endpoints);
const { queueUrl, safetyQueueUrl, deadLetterUrl } = await ensureResources({
  table: TABLE_NAME,
  queue: 'porth.fifo',
  bucket: 'porth',
});
const environment = {
  ...endpoints,
  TABLE_NAME,
  QUEUE_URL: queueUrl,
  SAFETY_QUEUE_URL: safetyQueueUrl,
  DEAD_LETTER_URL: deadLetterUrl,
};
process.send?.({ url: sqs, environment });
