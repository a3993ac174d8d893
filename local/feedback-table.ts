// What people said of answers, in the table that the environment names.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FeedbackBook } from '../bot/services/feedback.ts';
import { dynamoDbFeedback } from '../lambdas/aws/dynamodb-feedback.ts';

export const feedbackIn = (table: string): FeedbackBook => dynamoDbFeedback(new DynamoDBClient(), table);
