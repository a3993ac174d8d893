// Finds what is due, by the sparse index: incidents first, then conversations.
import { QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Due, TickDeps } from '../tick.ts';
import { DUE_GROUP, DUE_INCIDENTS, DUE_INDEX, nameIn, s, type Item } from './table.ts';

const PAGE = 200;
/** Of each group in one go, so that all are in the queue well within the minute; the rest is still due a minute later. */
const PAGES = 5;
const CONVERSATION = 'conversation/';
const INCIDENT = 'incident/';

export const dueIn = (client: DynamoDBClient, tableName: string): TickDeps['dueBy'] => {
  const inGroup = async (group: string, now: Date): Promise<readonly Due[]> => {
    const found: Due[] = [];
    let from: Item | undefined;
    for (let page = 0; page < PAGES; page++) {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: DUE_INDEX,
          KeyConditionExpression: 'dueGroup = :group AND due <= :now',
          ExpressionAttributeValues: { ':group': s(group), ':now': s(now.toISOString()) },
          Limit: PAGE,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      found.push(...Items.flatMap(dueOf));
      from = LastEvaluatedKey;
      if (from === undefined) break;
    }
    return found;
  };
  return async (now) => [...(await inGroup(DUE_INCIDENTS, now)), ...(await inGroup(DUE_GROUP, now))];
};

const dueOf = (item: Item): readonly Due[] => {
  const key = nameIn(item['pk']?.S ?? '', 'storage');
  const due = item['due']?.S ?? '';
  if (key.startsWith(CONVERSATION)) return [{ conversation: key.slice(CONVERSATION.length), due }];
  return key.startsWith(INCIDENT) ? [{ incident: key.slice(INCIDENT.length), due }] : [];
};
