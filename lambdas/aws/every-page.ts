// All pages of a query, one after the other.
import { QueryCommand, type DynamoDBClient, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { Item } from './table.ts';

export const everyPage = async (
  client: DynamoDBClient,
  query: QueryCommandInput,
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let from: Item | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ ...query, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
    );
    found.push(...Items);
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return found;
};

/** What an item keeps as JSON. */
export const jsonIn = (item: Item, attribute = 'body'): unknown => JSON.parse(item[attribute]?.S ?? '{}');
