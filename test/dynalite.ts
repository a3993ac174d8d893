// A DynamoDB in memory, with our table in it, for as long as a test file runs.
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { afterAll, beforeAll } from 'vitest';
import { TABLE } from '../lambdas/aws/table.ts';
import { eventually } from './stack.ts';

export type Table = { readonly client: DynamoDBClient; readonly name: string };

/** On a busy machine it is asked for before it is there. */
export const makeTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  await client.send(new CreateTableCommand({ TableName: name, ...structuredClone(TABLE) } as never));
  await eventually('the table', async () => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return Table?.TableStatus === 'ACTIVE';
  });
};

/** Starts before the file's first test and stops after its last; call what it returns within a test. */
export const dynamoDbTable = (): (() => Table) => {
  const name = 'porth-test';
  const server = dynalite({ createTableMs: 0 });
  let client: DynamoDBClient | undefined;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-west-2',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    await makeTable(client, name);
  });
  afterAll(async () => {
    client?.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  return () => {
    if (client === undefined) throw new Error('The table is there within a test only.');
    return { client, name };
  };
};
