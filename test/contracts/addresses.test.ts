// The address list: the homes of a postcode, in the order of the street, whoever keeps it.
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Addresses } from '../../bot/services/addresses.ts';
import { addressItems, dynamoDbAddresses } from '../../lambdas/aws/dynamodb-addresses.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { addressesInMemory } from '../in-memory.ts';

const STREETS = {
  'NM4 2QP': [
    { uprn: '999990000003', line: '2 Elm Road' },
    { uprn: '999990000001', line: '10 Elm Road' },
    { uprn: '000000000002', line: 'Flat 1, Elm House, “Elm” Road #1' },
  ],
  'NM4 2QQ': [{ uprn: '999990000004', line: 'Tŷ Gwyn' }],
};

const addressesContract = (name: string, addresses: () => Addresses): void => {
  describe(`${name}, as an address list`, () => {
    it('gives the homes of a postcode in the order of the street', async () => {
      expect(await addresses().at('NM4 2QP')).toEqual(STREETS['NM4 2QP']);
      expect(await addresses().at('NM4 2QQ')).toEqual(STREETS['NM4 2QQ']);
    });

    it('gives none for a postcode that has no homes', async () => {
      for (const nowhere of ['NM9 9ZZ', 'NM4', '', 'NM4 2QP#', '__proto_'])
        expect(await addresses().at(nowhere)).toEqual([]);
    });

    it('gives what JSON can keep', async () => {
      const homes = await addresses().at('NM4 2QP');

      expect(JSON.parse(JSON.stringify(homes))).toEqual(homes);
    });
  });
};

const table = dynamoDbTable();
beforeAll(async () => {
  const items = Object.entries(STREETS).flatMap(([postcode, homes]) => addressItems(postcode, homes));
  await table().client.send(
    new BatchWriteItemCommand({
      RequestItems: { [table().name]: items.map((Item) => ({ PutRequest: { Item } })) },
    }),
  );
});

addressesContract('DynamoDB', () => dynamoDbAddresses(table().client, table().name));
addressesContract('the memory', () => addressesInMemory(STREETS));
