// What the worker keeps of a conversation, as the desk reads it: it writes none of it.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import type { Records } from '../desk/chat-at.ts';
import { DynamoDbStorage } from './dynamodb-storage.ts';

export const recordsIn = (client: DynamoDBClient, tableName: string): Records => {
  const storage = new DynamoDbStorage(client, tableName);
  return {
    of: async (conversation) => {
      const key = conversationKey(conversation);
      return (await storage.read([key]))[key] as ConversationRecord | undefined;
    },
  };
};
