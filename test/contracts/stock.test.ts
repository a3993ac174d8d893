// The stock list: who repairs a home, whoever keeps it.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Holding, Stock } from '../../bot/services/stock.ts';
import { dynamoDbStock, stockItem } from '../../lambdas/aws/dynamodb-stock.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { stockInMemory } from '../in-memory.ts';

const HOLDINGS: Readonly<Record<string, Holding>> = {
  '999990000001': 'council',
  '999990000002': 'leasehold',
  '999990000003': 'association',
};

const stockContract = (name: string, stock: () => Stock): void => {
  describe(`${name}, as a stock list`, () => {
    it('says who repairs a home', async () => {
      for (const [uprn, holding] of Object.entries(HOLDINGS)) expect(await stock().of(uprn)).toBe(holding);
    });

    it('says nothing of a home that it does not have', async () => {
      for (const nowhere of ['999990000009', '', 'none', '999990000001#'])
        expect(await stock().of(nowhere)).toBeUndefined();
    });
  });
};

const table = dynamoDbTable();
beforeAll(async () => {
  for (const [uprn, holding] of Object.entries(HOLDINGS))
    await table().client.send(
      new PutItemCommand({ TableName: table().name, Item: stockItem(uprn, holding) }),
    );
});

stockContract('DynamoDB', () => dynamoDbStock(table().client, table().name));
stockContract('the memory', () => stockInMemory(HOLDINGS));
