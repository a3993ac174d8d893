// Northmoor's homes: believable, the same at every start, and written once.
import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { NOBODY_KNOWN } from '../nobody-known.ts';
import { dynamoDbLookups } from '../../lambdas/aws/dynamodb-lookups.ts';
import { northmoor } from '../../local/northmoor.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { lookupsInMemory } from '../in-memory.ts';

const table = dynamoDbTable();
const homes = () => northmoor().flatMap((street) => street.homes);

describe('Northmoor', () => {
  it('has a dozen postcodes of its own, with 3 to 14 homes each', () => {
    const streets = northmoor();

    expect(streets).toHaveLength(12);
    expect(streets.map(({ postcode }) => postcode)).toContain('NM4 2QP');
    expect(new Set(streets.map(({ postcode }) => postcode)).size).toBe(12);
    for (const { postcode, homes } of streets) {
      expect(postcode).toMatch(/^NM\d \d[ABD-HJLNP-UW-Z]{2}$/);
      expect(homes.length).toBeGreaterThanOrEqual(3);
      expect(homes.length).toBeLessThanOrEqual(14);
    }
  });

  it('has homes with numbers that no real one has, each its own', () => {
    const uprns = homes().map(({ uprn }) => uprn);

    expect(uprns.every((uprn) => /^99999\d{7}$/.test(uprn))).toBe(true);
    expect(new Set(uprns).size).toBe(uprns.length);
  });

  it('is the same every time', () => {
    expect(northmoor()).toEqual(northmoor());
  });

  it('has every weekday, both weeks, gardens, and flats on no round', () => {
    const rounds = homes().map(({ round }) => round);

    expect(new Set(rounds.map((round) => round?.weekday))).toEqual(new Set([undefined, 1, 2, 3, 4, 5]));
    expect(new Set(rounds.map((round) => round?.week))).toEqual(new Set([undefined, 'A', 'B']));
    expect(new Set(rounds.map((round) => round?.garden))).toEqual(new Set([undefined, true, false]));
  });
});

describe('the table', () => {
  it('has all of it after a start, and is left as it is by the next', async () => {
    const { client, name } = table();
    const count = async () =>
      (await client.send(new ScanCommand({ TableName: name, Select: 'COUNT' }))).Count;

    await seedNorthmoor(client, name);

    const [stored, known] = [
      dynamoDbLookups(client, name, { closures: [], clock: () => new Date(), identity: NOBODY_KNOWN }),
      lookupsInMemory(),
    ];
    for (const { postcode, homes } of northmoor()) {
      expect(await stored.addresses(postcode, 'c')).toEqual(await known.addresses(postcode, 'c'));
      for (const { uprn } of homes)
        expect(await stored.rounds(uprn, 'c')).toEqual(await known.rounds(uprn, 'c'));
    }
    const all = await count();
    const Key = { pk: { S: 'addresses#NM4 2QP' }, sk: { S: '0000' } };
    await client.send(new DeleteItemCommand({ TableName: name, Key }));
    await seedNorthmoor(client, name);
    expect(await count()).toBe((all ?? 0) - 1);
  });
});
