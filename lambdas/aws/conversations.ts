// Conversations as they are kept, to be read by the pages behind links.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { conversationKey } from '../../bot/runtime/record.ts';
import type { Conversations } from '../pages/handed-on.ts';
import { DynamoDbStorage } from './dynamodb-storage.ts';

export const conversationsIn = (client: DynamoDBClient, tableName: string): Conversations => {
  const storage = new DynamoDbStorage(client, tableName);
  return async (id) => {
    const key = conversationKey(id);
    return (await storage.read([key]))[key] as Awaited<ReturnType<Conversations>>;
  };
};
