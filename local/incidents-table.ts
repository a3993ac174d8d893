// Every incident in a table, those that are closed too. It reads the whole table: on a laptop that is a small one.
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Incident } from '../bot/incidents/incident.ts';
import { dynamoDbIncidents } from '../lambdas/aws/dynamodb-incidents.ts';

export const incidentsIn = async (table: string): Promise<readonly Incident[]> => {
  const client = new DynamoDBClient();
  const book = dynamoDbIncidents(client, table);
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      FilterExpression: 'contains(pk, :incident)',
      ProjectionExpression: 'pk',
      ExpressionAttributeValues: { ':incident': { S: 'incident/' } },
    },
  );
  const ids = new Set<string>();
  for await (const { Items = [] } of pages)
    for (const { pk } of Items) {
      const id = /incident\/(.+)$/.exec(pk?.S ?? '')?.[1];
      if (id !== undefined) ids.add(id);
    }
  const found = await Promise.all([...ids].map((id) => book.find(id)));
  return found.flatMap((each) => each ?? []);
};
