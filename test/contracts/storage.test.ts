// Our storage holds what botbuilder's own does, and the conditional first write that a conversation begins with.
import { randomUUID } from 'node:crypto';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { MemoryStorage } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { Conflict } from '../../bot/runtime/ports.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { DUE_GROUP, keyOf } from '../../lambdas/aws/table.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { storageContract } from './storage-contract.ts';

const table = dynamoDbTable();
const storage = () => new DynamoDbStorage(table().client, table().name);
const memory = new MemoryStorage();
const fresh = () => `conversation/${randomUUID()}`;

storageContract('DynamoDbStorage', storage);
storageContract('MemoryStorage', () => memory, {
  'gives nothing for null keys': 'it throws a ReferenceError',
  'writes nothing of null': 'it throws a ReferenceError',
  'deletes nothing of null': 'it throws a TypeError',
  'refuses an empty eTag': 'it overwrites',
  'refuses an eTag of an item that is gone': 'it makes the item anew',
});

describe('a key', () => {
  it('may be longer than DynamoDB takes', async () => {
    const long = `${fresh()}${'ŵ'.repeat(3_000)}`;
    const other = `${long}!`;

    await storage().write({ [long]: { n: 1 }, [other]: { n: 2 } });

    expect(await storage().read([long, other])).toMatchObject({ [long]: { n: 1 }, [other]: { n: 2 } });
  });
});

describe('a conditional write', () => {
  it('makes an item that is not there, and gives its eTag', async () => {
    const key = fresh();

    const eTag = await storage().put(key, { n: 1 }, undefined);

    expect(await storage().read([key])).toEqual({ [key]: { n: 1, eTag } });
  });

  it('is refused when the item is there already, which stays as it was', async () => {
    const key = fresh();
    const eTag = await storage().put(key, { n: 1 }, undefined);

    await expect(storage().put(key, { n: 2 }, undefined)).rejects.toBeInstanceOf(Conflict);

    expect(await storage().read([key])).toEqual({ [key]: { n: 1, eTag } });
  });

  it('is won by one of those that come first at once', async () => {
    const key = fresh();

    const done = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => storage().put(key, { n }, undefined)));

    const won = done.flatMap((each, index) =>
      each.status === 'fulfilled' ? [{ n: index + 1, eTag: each.value }] : [],
    );
    const lost = done.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []));
    expect(won).toHaveLength(1);
    expect(lost.every((reason) => reason instanceof Conflict)).toBe(true);
    expect(await storage().read([key])).toEqual({ [key]: won[0] });
  });

  it('follows the eTag that the last one gave', async () => {
    const key = fresh();

    let eTag = await storage().put(key, { n: 0 }, undefined);
    for (const n of [1, 2, 3]) eTag = await storage().put(key, { n }, eTag);

    expect(await storage().read([key])).toEqual({ [key]: { n: 3, eTag } });
  });

  it.each(['another', '', '*'])('with the eTag %j, which it has not, is refused', async (eTag) => {
    const key = fresh();
    await storage().put(key, { n: 1 }, undefined);

    const put = storage().put(key, { n: 2 }, eTag);

    await expect(put).rejects.toThrow();
    expect((await storage().read([key]))[key]).toMatchObject({ n: 1 });
  });

  it('of an item that is gone is refused', async () => {
    const key = fresh();
    const eTag = await storage().put(key, { n: 1 }, undefined);
    await storage().delete([key]);

    await expect(storage().put(key, { n: 2 }, eTag)).rejects.toBeInstanceOf(Conflict);
  });

  it('does not keep the eTag that the item brought', async () => {
    const key = fresh();

    const eTag = await storage().put(key, { n: 1, eTag: 'brought' }, undefined);

    expect(eTag).not.toBe('brought');
    expect((await storage().read([key]))[key]).toEqual({ n: 1, eTag });
  });

  it('says which key it was, and keeps the cause', async () => {
    const key = fresh();
    await storage().put(key, {}, undefined);

    await expect(storage().put(key, {}, undefined)).rejects.toMatchObject({
      name: 'Conflict',
      message: expect.stringContaining(key) as string,
      cause: { name: 'ConditionalCheckFailedException' },
    });
  });
});

describe('an item that is due', () => {
  const raw = async (key: string) => {
    const { client, name } = table();
    const Key = { pk: { S: keyOf('storage', key) }, sk: { S: 'item' } };
    return (await client.send(new GetItemCommand({ TableName: name, Key }))).Item;
  };

  it('is in the index as long as it has a time', async () => {
    const key = fresh();

    const eTag = await storage().put(key, { due: '2026-09-22T11:00:00.000Z' }, undefined);
    expect(await raw(key)).toMatchObject({
      dueGroup: { S: DUE_GROUP },
      due: { S: '2026-09-22T11:00:00.000Z' },
    });

    await storage().put(key, {}, eTag);
    expect(await raw(key)).not.toHaveProperty('dueGroup');
  });
});

describe('a table that is not there', () => {
  it('is a fault, and no conflict', async () => {
    const other = new DynamoDbStorage(table().client, 'no-such-table');

    await expect(other.read(['a'])).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(other.put('a', {}, undefined)).rejects.not.toBeInstanceOf(Conflict);
  });
});
