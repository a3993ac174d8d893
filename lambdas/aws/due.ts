// Finds what is due, by the sparse index.
import { QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Due, TickDeps } from '../tick.ts';
import { DUE_GROUP, DUE_INDEX, nameIn, s } from './table.ts';

/** Taken in one go; the rest is still due a minute later. */
const PAGE = 200;
const CONVERSATION = 'conversation/';
const INCIDENT = 'incident/';

export const dueIn =
  (client: DynamoDBClient, tableName: string): TickDeps['dueBy'] =>
  async (now) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: DUE_INDEX,
        KeyConditionExpression: 'dueGroup = :group AND due <= :now',
        ExpressionAttributeValues: { ':group': s(DUE_GROUP), ':now': s(now.toISOString()) },
        Limit: PAGE,
      }),
    );
    return Items.flatMap((item): Due[] => {
      const key = nameIn(item['pk']?.S ?? '', 'storage');
      const due = item['due']?.S ?? '';
      if (key.startsWith(CONVERSATION)) return [{ conversation: key.slice(CONVERSATION.length), due }];
      return key.startsWith(INCIDENT) ? [{ incident: key.slice(INCIDENT.length), due }] : [];
    });
  };
