// What a live table has lost comes back from one that was restored beside it, and nobody who was erased since does.
import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  RestoreTableToPointInTimeCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseItem } from '../../lambdas/aws/dynamodb-cases.ts';
import { s, TABLE, type Item } from '../../lambdas/aws/table.ts';
import { dropBeside, readyBeside, restoreBeside } from '../../local/restore/beside.ts';
import { copyBack, type CopyBack } from '../../local/restore/copy-back.ts';
import { startTable, type Table } from '../runtime/workshop.ts';

const NOW = new Date('2026-11-30T09:00:00Z');
const FROM = 'porth-restored';
let table: Table;
beforeAll(async () => {
  table = await startTable();
  await table.client.send(new CreateTableCommand({ TableName: FROM, ...structuredClone(TABLE) } as never));
});
afterAll(() => table.stop());

const put = (TableName: string, Item: Item) => table.client.send(new PutItemCommand({ TableName, Item }));
const live = async ({ pk, sk }: Item): Promise<Item | undefined> =>
  (await table.client.send(new GetItemCommand({ TableName: table.tableName, Key: { pk, sk } as Item }))).Item;
const caseOf = (reference: string, conversation: string, status = 'received'): Item =>
  caseItem({
    ...{ reference, conversation, key: reference, transaction: 'highways.pothole', answers: {} },
    ...{ receivedAt: '2026-11-20T10:00:00Z', updatedAt: '2026-11-20T10:00:00Z' },
    status: status as 'received',
  });
const back = (more: Partial<CopyBack> = {}) =>
  copyBack({
    client: table.client,
    from: FROM,
    to: table.tableName,
    files: { noted: () => Promise.resolve([]) },
    now: NOW,
    ...more,
  });

describe('a restored table', () => {
  const lost = caseOf('H-1', 'c1');
  const changed = caseOf('H-2', 'c2');
  const same = caseOf('H-3', 'c3');
  const over: Item = { pk: s('limit#x'), sk: s('a'), expires: { N: '1760000000' } };
  beforeAll(async () => {
    for (const item of [lost, changed, same, over]) await put(FROM, item);
    for (const item of [caseOf('H-2', 'c2', 'done'), same, caseOf('H-4', 'c4')])
      await put(table.tableName, item);
  });

  it('is looked at first, and nothing is done', async () => {
    const found = await back({ onlyLook: true });

    expect(found.get('case')).toEqual({ lost: 1, other: 1, same: 1, erased: 0, expired: 0 });
    expect(found.get('limit')).toMatchObject({ expired: 1, lost: 0 });
    expect(await live(lost)).toBeUndefined();
  });

  it('gives back what is lost, and leaves what was written since, and what has run out', async () => {
    await back();

    expect(await live(lost)).toEqual(lost);
    expect((await live(changed))?.['body']?.S).toContain('"status":"done"');
    expect(await live(caseOf('H-4', 'c4'))).toBeDefined();
    expect(await live(over)).toBeUndefined();
  });

  it('gives back what is otherwise only if that is asked for, and of the kinds that are asked for', async () => {
    await back({ over: true, only: ['appointment'] });
    expect((await live(changed))?.['body']?.S).toContain('"status":"done"');

    await back({ over: true, only: ['case'] });

    expect(await live(changed)).toEqual(changed);
    expect((await back({ onlyLook: true })).get('case')).toMatchObject({ lost: 0, other: 0, same: 3 });
  });

  it('gives back nothing of whoever was erased since: not what names them, nor what is found by their references or stands beside', async () => {
    const theirs = caseOf('H-9', 'c9');
    const listed: Item = { pk: s('cases-of#c9'), sk: s('H-9') };
    const card: Item = { pk: s('card#H-9'), sk: s('card'), body: s('{"words":"theirs"}') };
    const sent: Item = { pk: s('status#m9'), sk: s('sent'), conversation: s('c9') };
    const came: Item = { pk: s('status#m9'), sk: s('delivered') };
    for (const item of [theirs, listed, card, sent, came]) await put(FROM, item);
    const erasure = { at: '2026-11-29T10:00:00Z', conversations: ['c9'], persons: [] };

    const found = await back({ files: { noted: () => Promise.resolve([erasure]) } });

    for (const item of [theirs, listed, card, sent, came]) expect(await live(item)).toBeUndefined();
    expect(found.get('card')).toMatchObject({ erased: 1, lost: 0 });
  });

  it('broken off, goes on when it is asked again', async () => {
    await table.client.send(
      new DeleteItemCommand({ TableName: table.tableName, Key: { pk: lost['pk'], sk: lost['sk'] } as Item }),
    );
    let calls = 0;
    const broken = {
      config: table.client.config,
      send: (command: object) =>
        command.constructor.name === 'PutItemCommand' && ++calls > 0
          ? Promise.reject(new Error('the network is gone'))
          : table.client.send(command as never),
    } as unknown as DynamoDBClient;

    await expect(back({ client: broken, only: ['case'] })).rejects.toThrow();
    await back();

    expect(await live(lost)).toEqual(lost);
  });
});

describe('a table beside the live one', () => {
  it('is made with its key, and without indexes', async () => {
    const mock = mockClient(DynamoDBClient);
    mock.on(DescribeTableCommand).resolves({ Table: { SSEDescription: { KMSMasterKeyArn: 'arn:key' } } });
    mock.on(RestoreTableToPointInTimeCommand).resolves({});

    const name = await restoreBeside(new DynamoDBClient(), 'Porth-T', new Date('2026-11-29T14:03:00Z'));

    expect(name).toBe('Porth-T-restored-20261129140300');
    expect(mock.commandCalls(RestoreTableToPointInTimeCommand)[0]?.args[0].input).toMatchObject({
      SourceTableName: 'Porth-T',
      TargetTableName: name,
      RestoreDateTime: new Date('2026-11-29T14:03:00Z'),
      GlobalSecondaryIndexOverride: [],
      SSESpecificationOverride: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: 'arn:key' },
    });
    mock.restore();
  });

  it('is waited for, and deleted; no other table is', async () => {
    const mock = mockClient(DynamoDBClient);
    mock.on(DescribeTableCommand).resolves({ Table: { TableStatus: 'CREATING' } });
    mock.on(DeleteTableCommand).resolves({});
    const client = new DynamoDBClient();

    await expect(readyBeside(client, 'a')).rejects.toThrow('CREATING');
    await expect(dropBeside(client, 'Porth-T')).rejects.toThrow('left alone');
    await dropBeside(client, 'Porth-T-restored-20261129140300');

    expect(mock.commandCalls(DeleteTableCommand)).toHaveLength(1);
    mock.restore();
  });
});
