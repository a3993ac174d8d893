// Creates the table as the laptop does.
import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TABLE } from '../../lambdas/aws/table.ts';

export const ensureTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  await client.send(new CreateTableCommand({ TableName: name, ...structuredClone(TABLE) } as never));
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
