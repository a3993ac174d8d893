// Talks that are over, in DynamoDB: a partition a team in the order in which they ended, forgotten after a year.
import { PutItemCommand, QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Handled, HandledBook } from '../../bot/handoff/board.ts';
import { jsonIn } from './every-page.ts';
import { keyOf, n, s, type Item } from './table.ts';

const KEPT_SECONDS = 366 * 86_400;
const MOST = 500;

export const dynamoDbHandled = (client: DynamoDBClient, TableName: string): HandledBook => ({
  async keep(handled) {
    const { team, endedAt, conversation, handoff } = handled;
    const Item = {
      pk: s(keyOf('handled', team)),
      sk: s(`${endedAt}#${keyOf(conversation, handoff)}`),
      body: s(JSON.stringify(handled)),
      expires: n(Math.floor(Date.parse(endedAt) / 1_000) + KEPT_SECONDS),
    };
    await client.send(new PutItemCommand({ TableName, Item }));
  },

  async since(team, since, most = MOST) {
    const found: Item[] = [];
    let from: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk AND sk >= :since',
          ExpressionAttributeValues: { ':pk': s(keyOf('handled', team)), ':since': s(since) },
          ScanIndexForward: false,
          Limit: most - found.length,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      found.push(...Items);
      from = found.length < most ? LastEvaluatedKey : undefined;
    } while (from !== undefined);
    return found.toReversed().map((item) => jsonIn(item) as Handled);
  },
});
