// A council's lists in the table: asked for by the same code as answers people, and put right by the next import.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importDiaries, importHomes, importStreets } from '../../../local/import/into-table.ts';
import type { HomeRow } from '../../../local/import/homes.ts';
import { dynamoDbAddresses } from '../../../lambdas/aws/dynamodb-addresses.ts';
import { dynamoDbRounds } from '../../../lambdas/aws/dynamodb-rounds.ts';
import { dynamoDbStock } from '../../../lambdas/aws/dynamodb-stock.ts';
import { dynamoDbStreets } from '../../../lambdas/aws/dynamodb-streets.ts';
import { startTable, type Table } from '../../runtime/workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(async () => {
  await table.stop();
});
const into = (more: object = {}) => ({ client: table.client, table: table.tableName, ...more });
const home = (uprn: number, postcode: string, more: Partial<HomeRow> = {}): HomeRow => ({
  uprn: String(uprn),
  postcode,
  line: `${uprn} Elm Road`,
  ...more,
});
const ROUND = { weekday: 2, week: 'B', garden: true } as const;
const many = Array.from({ length: 60 }, (_, index) => home(index + 1, index < 40 ? 'NM4 2QP' : 'NM4 2QR'));

it('has homes with their bins and who repairs them, and writes again only what differs', async () => {
  const first = [...many.slice(1), home(1, 'NM4 2QP', { stock: 'council', round: ROUND })];

  expect((await importHomes(first, into({ onlyLook: true }))).put.length).toBeGreaterThan(60);
  expect(await dynamoDbAddresses(table.client, table.tableName).at('NM4 2QP')).toEqual([]);
  await importHomes(first, into());
  expect(await importHomes(first, into())).toMatchObject({ put: [], remove: [] });

  const found = await dynamoDbAddresses(table.client, table.tableName).at('NM4 2QP');
  expect(found).toHaveLength(40);
  expect(found.at(-1)).toEqual({ uprn: '1', line: '1 Elm Road' });
  expect(await dynamoDbRounds(table.client, table.tableName).of('1')).toEqual(ROUND);
  expect(await dynamoDbStock(table.client, table.tableName).of('1')).toBe('council');
});

it('takes away what the next file does not have: a home, its bins, and a whole postcode', async () => {
  await importHomes(many, into({ mayShrink: true }));
  expect(await dynamoDbRounds(table.client, table.tableName).of('1')).toBeUndefined();

  await importHomes(many.slice(0, 39), into({ mayShrink: true }));

  expect(await dynamoDbAddresses(table.client, table.tableName).at('NM4 2QP')).toHaveLength(39);
  expect(await dynamoDbAddresses(table.client, table.tableName).at('NM4 2QR')).toEqual([]);
});

it('takes a file that has lost much for a mistake, and changes nothing', async () => {
  await expect(importHomes(many.slice(0, 5), into())).rejects.toThrow(/would be taken away[^]*--may-shrink/);

  expect(await dynamoDbAddresses(table.client, table.tableName).at('NM4 2QP')).toHaveLength(39);
});

it('broken off before anything was taken away, takes it away the next time', async () => {
  const two = [...many.slice(0, 39), home(100, 'NM4 2QS')];
  await importHomes(two, into());
  let calls = 0;
  const broken = {
    ...into({ mayShrink: true }),
    client: {
      send: (command: never) => {
        if ((command as object).constructor.name === 'BatchWriteItemCommand' && ++calls > 1)
          return Promise.reject(new Error('the network is gone'));
        return table.client.send(command);
      },
    } as unknown as Table['client'],
  };

  await expect(importHomes(many.slice(0, 38), broken)).rejects.toThrow('the network is gone');
  await importHomes(many.slice(0, 38), into({ mayShrink: true }));

  expect(await dynamoDbAddresses(table.client, table.tableName).at('NM4 2QS')).toEqual([]);
  expect(await dynamoDbAddresses(table.client, table.tableName).at('NM4 2QP')).toHaveLength(38);
  await importHomes(many.slice(0, 39), into());
});

it('has streets by name and by place, and forgets those that are gone', async () => {
  const streets = dynamoDbStreets(table.client, table.tableName);
  const along = [
    { latitude: 53.809, longitude: -1.552 },
    { latitude: 53.8095, longitude: -1.5495 },
  ];
  await importStreets([{ name: 'Elm Road', owner: 'county', along }], into());

  expect(await streets.at({ latitude: 53.8092, longitude: -1.551 })).toMatchObject({ street: 'Elm Road' });
  await importStreets([{ name: 'Ash Road', owner: 'council', along }], into({ mayShrink: true }));
  expect((await streets.all()).map(({ name }) => name)).toEqual(['Ash Road']);
  expect(await streets.named('elm road')).toBeUndefined();
});

it('has diaries, and leaves those alone that a file does not name', async () => {
  const diary = { weekdays: [1], times: [['08:00', '12:00']], crews: 1 } as const;
  await importDiaries([['plumbing', diary]], into());
  const { put, remove } = await importDiaries([['heating', { ...diary, crews: 2 }]], into());

  expect([put.length, remove.length]).toEqual([1, 0]);
  expect(await importDiaries([['plumbing', diary]], into())).toMatchObject({ put: [], same: 1 });
});
