// What was not answered, in the table that the environment names.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { UnansweredBook } from '../bot/services/unanswered.ts';
import { dynamoDbUnanswered } from '../lambdas/aws/dynamodb-unanswered.ts';

export const asksIn = (table: string): UnansweredBook => dynamoDbUnanswered(new DynamoDBClient(), table);
