// What is kept of a conversation, for a page that looks at it and changes nothing.
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import { DynamoDbStorage } from '../aws/dynamodb-storage.ts';
import type { tableClient } from '../aws/table-client.ts';

export const conversationsIn = (client: ReturnType<typeof tableClient>, tableName: string) => {
  const storage = new DynamoDbStorage(client, tableName);
  return async (id: string): Promise<Partial<ConversationRecord> | undefined> => {
    const key = conversationKey(id);
    return (await storage.read([key]))[key] as Partial<ConversationRecord> | undefined;
  };
};
