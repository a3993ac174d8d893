// The DynamoDB client, as every function has it.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CLIENT } from './client-settings.ts';

export const tableClient = (): DynamoDBClient => new DynamoDBClient(CLIENT);
