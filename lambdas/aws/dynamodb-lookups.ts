// What dialogs look up, from the embedded systems: one file, so that a turn that looks nothing up need not load it.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Lookups } from '../../bot/services/lookups.ts';
import { diaryLookups } from '../diary-lookups.ts';
import { dynamoDbAddresses } from './dynamodb-addresses.ts';
import { dynamoDbAppointments } from './dynamodb-appointments.ts';
import { dynamoDbCollections } from './dynamodb-collections.ts';
import { dynamoDbRounds } from './dynamodb-rounds.ts';

/** @param closures days on which nobody works @param clock Porth's time */
export const dynamoDbLookups = (
  client: DynamoDBClient,
  tableName: string,
  { closures, clock }: { readonly closures: readonly string[]; readonly clock: () => Date },
): Lookups => {
  const addresses = dynamoDbAddresses(client, tableName);
  const rounds = dynamoDbRounds(client, tableName);
  const collections = dynamoDbCollections(client, tableName);
  const diaries = dynamoDbAppointments(client, tableName, { closures, clock });
  return {
    ...diaryLookups(diaries, clock),
    addresses: (postcode) => addresses.at(postcode),
    rounds: async (uprn) => (await rounds.of(uprn)) ?? null,
    collections: async (uprn) => {
      const round = await rounds.of(uprn);
      return { round: round ?? null, ...(await collections.of(uprn, round)) };
    },
    misses: async (references, conversation) => {
      const all = references.split(', ').map((each) => collections.missed(each, conversation));
      return (await Promise.all(all)).filter((each) => each !== undefined);
    },
  };
};
