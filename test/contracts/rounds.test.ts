// The collection rounds: one for a home, or none, whoever keeps them.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Round, Rounds } from '../../bot/services/rounds.ts';
import { dynamoDbRounds, roundItem } from '../../lambdas/aws/dynamodb-rounds.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { roundsInMemory } from '../in-memory.ts';

const FRIDAY: Round = { weekday: 5, week: 'A', garden: true };
const MONDAY: Round = { weekday: 1, week: 'B', garden: false };
const ROUNDS = { '999990000001': FRIDAY, '999990000002': MONDAY };

const roundsContract = (name: string, rounds: () => Rounds): void => {
  describe(`${name}, as collection rounds`, () => {
    it('gives the round of a home', async () => {
      expect(await rounds().of('999990000001')).toEqual(FRIDAY);
      expect(await rounds().of('999990000002')).toEqual(MONDAY);
    });

    it('gives none for a home that is on none', async () => {
      for (const nowhere of ['999990000003', '', 'none', '999990000001#'])
        expect(await rounds().of(nowhere)).toBeUndefined();
    });
  });
};

const table = dynamoDbTable();
beforeAll(async () => {
  for (const [uprn, round] of Object.entries(ROUNDS))
    await table().client.send(new PutItemCommand({ TableName: table().name, Item: roundItem(uprn, round) }));
});

roundsContract('DynamoDB', () => dynamoDbRounds(table().client, table().name));
roundsContract('the memory', () => roundsInMemory(ROUNDS));
