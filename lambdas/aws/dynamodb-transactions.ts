// What becomes of submissions that are more than a case, on the embedded systems: loaded when the first is sent.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Cases } from '../../bot/services/cases.ts';
import type { StreetKind, StreetReport } from '../../bot/services/street-reports.ts';
import type { Transactions } from '../../bot/services/transactions.ts';
import { bulkyWaste } from '../transactions/bulky-waste.ts';
import { missedBin, missedBinAgain } from '../transactions/missed-bin.ts';
import { dynamoDbAppointments } from './dynamodb-appointments.ts';
import { followReport, streetReport } from '../transactions/street-report.ts';
import { dynamoDbFollowers } from './dynamodb-followers.ts';
import { dynamoDbJobs } from './dynamodb-jobs.ts';
import { dynamoDbStreetReports } from './dynamodb-street-reports.ts';
import { dynamoDbCollections } from './dynamodb-collections.ts';

export type TransactionsDeps = {
  readonly cases: Cases;
  readonly closures: readonly string[];
  readonly clock: () => Date;
  /** First letters of a reference, by transaction. */
  readonly references: Readonly<Record<string, string>>;
  /** Street problems go on to another system, too. */
  readonly forwards?: boolean;
};

export const dynamoDbTransactions = (
  client: DynamoDBClient,
  tableName: string,
  { cases, closures, clock, references, forwards = false }: TransactionsDeps,
) => {
  const collections = dynamoDbCollections(client, tableName);
  const appointments = dynamoDbAppointments(client, tableName, { closures, clock });
  const jobs = dynamoDbJobs(client, tableName);
  const street = (kind: StreetKind, transaction: string) =>
    streetReport(kind, {
      cases,
      reports: dynamoDbStreetReports(client, tableName, cases),
      ...(forwards ? { forward: (report: StreetReport) => jobs.add(report, clock()) } : {}),
      prefix: references[transaction] ?? 'C',
    });
  return {
    'highways.follow': followReport({ cases, followers: dynamoDbFollowers(client, tableName) }),
    'highways.pothole': street('pothole', 'highways.pothole'),
    'streets.abandoned-vehicle': street('abandoned-vehicle', 'streets.abandoned-vehicle'),
    'streets.dog-fouling': street('dog-fouling', 'streets.dog-fouling'),
    'streets.fly-tip': street('fly-tip', 'streets.fly-tip'),
    'streets.light': street('street-light', 'streets.light'),
    'waste.bulky': bulkyWaste({ cases, appointments, prefix: references['waste.bulky'] ?? 'C' }),
    'waste.missed-bin': missedBin({ cases, collections, prefix: references['waste.missed-bin'] ?? 'C' }),
    'waste.missed-bin-again': missedBinAgain({ collections }),
  } satisfies Transactions;
};
