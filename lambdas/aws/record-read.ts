// The record of a conversation, read and no more: for a function that may do nothing else to the table.
import { GetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { conversationKey, freshRecord, type ConversationRecord } from '../../bot/runtime/record.ts';
import { keyItem } from './storage-key.ts';

export const recordIn =
  (client: DynamoDBClient, TableName: string) =>
  async (conversation: string): Promise<ConversationRecord | undefined> => {
    const Key = keyItem(conversationKey(conversation));
    const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
    const body = Item?.['body']?.S;
    if (body === undefined) return undefined;
    const record = JSON.parse(body) as ConversationRecord;
    // What an earlier version did not keep yet.
    return { ...freshRecord(record.channel), ...record };
  };
