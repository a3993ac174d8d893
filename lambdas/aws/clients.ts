// The AWS clients, made once a process. Those that not every invocation needs are loaded on first use.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { once } from '../once.ts';
import { CLIENT } from './client-settings.ts';

export const dynamoDb = once(() => new DynamoDBClient(CLIENT));

/** Local queue addresses name hosts that do not resolve, so the client's endpoint is used for all (as on AWS). */
export const sqs = once(async () => {
  const { SQSClient } = await import('@aws-sdk/client-sqs');
  return new SQSClient({ ...CLIENT, useQueueUrlAsEndpoint: false });
});

export const s3 = once(async () => {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({ ...CLIENT, forcePathStyle: true });
});

export const sockets = once(async () => {
  const { ApiGatewayManagementApiClient } = await import('@aws-sdk/client-apigatewaymanagementapi');
  return new ApiGatewayManagementApiClient(CLIENT);
});
