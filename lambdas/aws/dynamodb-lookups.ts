// What dialogs look up, from the embedded systems: one file, so that a turn that looks nothing up need not load it.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Lookups } from '../../bot/services/lookups.ts';
import { dynamoDbAddresses } from './dynamodb-addresses.ts';
import { dynamoDbRounds } from './dynamodb-rounds.ts';

export const dynamoDbLookups = (client: DynamoDBClient, tableName: string): Lookups => {
  const addresses = dynamoDbAddresses(client, tableName);
  const rounds = dynamoDbRounds(client, tableName);
  return {
    addresses: (postcode) => addresses.at(postcode),
    rounds: async (uprn) => (await rounds.of(uprn)) ?? null,
  };
};
