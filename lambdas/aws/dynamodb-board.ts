// Open chats of a team, by the desk's index: a moment behind the state items, and never written here.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Board, ChatSummary } from '../../bot/handoff/board.ts';
import { everyPage, jsonIn } from './every-page.ts';
import { DESK_INDEX, s } from './table.ts';

export const dynamoDbBoard = (client: DynamoDBClient, TableName: string): Board => ({
  async of(team) {
    const items = await everyPage(client, {
      TableName,
      IndexName: DESK_INDEX,
      KeyConditionExpression: 'deskTeam = :team',
      ExpressionAttributeValues: { ':team': s(team) },
    });
    return items.map((item) => jsonIn(item, 'desk') as ChatSummary);
  },
});
