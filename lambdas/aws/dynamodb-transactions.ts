// What becomes of submissions that are more than a case, on the embedded systems: loaded when the first is sent.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Cases } from '../../bot/services/cases.ts';
import type { Transactions } from '../../bot/services/transactions.ts';
import { bulkyWaste } from '../transactions/bulky-waste.ts';
import { missedBin, missedBinAgain } from '../transactions/missed-bin.ts';
import { dynamoDbAppointments } from './dynamodb-appointments.ts';
import { dynamoDbCollections } from './dynamodb-collections.ts';

export type TransactionsDeps = {
  readonly cases: Cases;
  readonly closures: readonly string[];
  readonly clock: () => Date;
  /** First letters of a reference, by transaction. */
  readonly references: Readonly<Record<string, string>>;
};

export const dynamoDbTransactions = (
  client: DynamoDBClient,
  tableName: string,
  { cases, closures, clock, references }: TransactionsDeps,
) => {
  const collections = dynamoDbCollections(client, tableName);
  const appointments = dynamoDbAppointments(client, tableName, { closures, clock });
  return {
    'waste.bulky': bulkyWaste({ cases, appointments, prefix: references['waste.bulky'] ?? 'C' }),
    'waste.missed-bin': missedBin({ cases, collections, prefix: references['waste.missed-bin'] ?? 'C' }),
    'waste.missed-bin-again': missedBinAgain({ collections }),
  } satisfies Transactions;
};
