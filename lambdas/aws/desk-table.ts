// What the desk's function reads and writes in the table, in one place.
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import { conversationKey } from '../../bot/runtime/record.ts';
import type { Records } from '../desk/chat-at.ts';
import { dynamoDbAudit } from './dynamodb-audit.ts';
import { dynamoDbBoard } from './dynamodb-board.ts';
import { dynamoDbClosedQueues } from './dynamodb-closed-queues.ts';
import { dynamoDbDeskSockets } from './dynamodb-desk-sockets.ts';
import { dynamoDbHandled } from './dynamodb-handled.ts';
import { dynamoDbPresences } from './dynamodb-presence.ts';
import { DynamoDbStorage } from './dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from './dynamodb-transcript-store.ts';
import type { tableClient } from './table-client.ts';

type Client = ReturnType<typeof tableClient>;

export const deskTable = (client: Client, tableName: string) => ({
  records: recordsIn(client, tableName),
  transcripts: new DynamoDbTranscriptStore(client, tableName),
  board: dynamoDbBoard(client, tableName),
  presences: dynamoDbPresences(client, tableName),
  closed: dynamoDbClosedQueues(client, tableName),
  handled: dynamoDbHandled(client, tableName),
  audit: dynamoDbAudit(client, tableName),
  sockets: dynamoDbDeskSockets(client, tableName),
});

export const recordsIn = (client: Client, tableName: string): Records => {
  const storage = new DynamoDbStorage(client, tableName);
  return {
    of: async (conversation) => {
      const key = conversationKey(conversation);
      return (await storage.read([key]))[key] as ConversationRecord | undefined;
    },
  };
};
