// A table of an older version is brought up to date, or a sentence says what to do.
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { describe, expect, it } from 'vitest';
import { TABLE } from '../../lambdas/aws/table.ts';
import { ensureTable } from '../../local/resources.ts';

const dynamoDb = async () => {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return { client, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
};

describe('the table', () => {
  it('is made where it is missing, and left as it is where it is not', async () => {
    const { client, close } = await dynamoDb();

    await ensureTable(client, 'porth');
    await expect(ensureTable(client, 'porth')).resolves.toBeUndefined();

    await close();
  });

  it('of a version without the desk’s index says that its data has to be made anew', async () => {
    const { client, close } = await dynamoDb();
    const { GlobalSecondaryIndexes, AttributeDefinitions, ...old } = structuredClone(TABLE) as never as {
      GlobalSecondaryIndexes: unknown[];
      AttributeDefinitions: unknown[];
    };
    const before = {
      GlobalSecondaryIndexes: GlobalSecondaryIndexes.slice(0, 1),
      AttributeDefinitions: AttributeDefinitions.slice(0, 4),
    };
    await client.send(new CreateTableCommand({ TableName: 'porth', ...old, ...before } as never));

    await expect(ensureTable(client, 'porth')).rejects.toThrow(
      /without the index "desk"\. Delete the data folder .* and start again\.$/,
    );

    await close();
  });
});
