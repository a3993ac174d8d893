// Uses are counted under hashes that nobody can try addresses against who has the table and not the secret.
import { createHash } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { limitIn } from '../../lambdas/aws/limit.ts';
import { startTable, type Table } from '../runtime/workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const limit = (secret: string) => limitIn(table.client, table.tableName, secret, () => undefined);
const NAME = 'token 203.0.113.7';

it('counts by name, and lets in no more than so many', async () => {
  const uses = [
    await limit('one')(NAME, 2, 60),
    await limit('one')(NAME, 2, 60),
    await limit('one')(NAME, 2, 60),
  ];

  expect(uses).toEqual([true, true, false]);
  expect(await limit('one')('token 203.0.113.8', 2, 60)).toBe(true);
});

it('keeps a name under the secret: under another it is another, and its plain hash stands nowhere', async () => {
  expect(await limit('two')(NAME, 1, 60)).toBe(true);

  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
  const keys = Items.map(({ pk }) => pk?.S ?? '').filter((pk) => pk.startsWith('limit'));
  expect(new Set(keys).size).toBe(3);
  for (const plain of [NAME, `limit\0${NAME}`])
    expect(keys.join()).not.toContain(createHash('sha256').update(plain).digest('base64url'));
  expect(keys.join()).not.toContain('203.0.113');
});
