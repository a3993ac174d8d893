// The council's streets: found by a place on the map or by their name, whoever keeps them.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoDbStreets, streetItems } from '../../lambdas/aws/dynamodb-streets.ts';
import { streets } from '../../local/northmoor-streets.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { lookupsInMemory } from '../in-memory.ts';

const table = dynamoDbTable();
beforeAll(async () => {
  const { client, name } = table();
  for (const Item of streets().flatMap(streetItems))
    await client.send(new PutItemCommand({ TableName: name, Item }));
});

const embedded = async (by: string) => {
  const [latitude = NaN, longitude = NaN] = by.split(',').map(Number);
  const found = dynamoDbStreets(table().client, table().name);
  return (await (Number.isNaN(longitude) ? found.named(by) : found.at({ latitude, longitude }))) ?? null;
};
const inMemory = (by: string) => lookupsInMemory().streets(by, 'c');

describe.each([
  ['DynamoDB', embedded],
  ['the memory', inMemory],
])('%s, as the streets', (_, at) => {
  it.each([
    ['Elm Rd, by the park', 'Elm Road'],
    ['outside 4 HIGH STREET', 'High Street'],
    ['ffordd yr eglwys, ger y siop', 'Ffordd yr Eglwys'],
    ['a12 northbound', 'A12'],
    ['53.80951,-1.54952', 'Elm Road'],
    ['53.80925,-1.55075', 'Elm Road'],
    ['53.7712,-1.59625', 'A12'],
  ])('find %j: %s', async (by, street) => {
    expect(await at(by)).toMatchObject({ street });
  });

  it.each(['by the church', '', 'Nowhere Street', 'corner of Elm Road and Mill Lane', '53.84,-1.5', 'A1'])(
    'are not sure of %j',
    async (by) => {
      expect(await at(by)).toBeNull();
    },
  );
});
