// What becomes of submissions that are more than a case, on the embedded systems: loaded when the first is sent.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { stop, type PayingDeps } from '../../bot/services/paying.ts';
import type { Cases } from '../../bot/services/cases.ts';
import { NO_MAILS, type Mails } from '../../bot/services/mail.ts';
import type { StreetKind, StreetReport } from '../../bot/services/street-reports.ts';
import type { Transactions } from '../../bot/services/transactions.ts';
import {
  cancelVisit,
  confirmVisit,
  missedVisit,
  moveVisit,
  type VisitDeps,
} from '../transactions/appointments.ts';
import { ownConversations } from '../own-conversations.ts';
import { bulkyWaste } from '../transactions/bulky-waste.ts';
import { paymentMail } from '../../dialogs/payment-mail.ts';
import { isGivenBack } from '../../dialogs/forms/bulky-refund-rules.ts';
import { feeBack } from '../payments/fee-back.ts';
import { promisedNext } from '../payments/promised.ts';
import { makePromise, withdrawPromise } from '../transactions/promise.ts';
import { codesUnasked } from '../transactions/codes-unasked.ts';
import { moneyStopped } from '../transactions/money-stop.ts';
import { missedBin, missedBinAgain } from '../transactions/missed-bin.ts';
import { sendReceipt } from '../transactions/payment-receipt.ts';
import { saidPaidTwice } from '../transactions/paid-twice.ts';
import { startPayment } from '../transactions/start-payment.ts';
import { reportIncident, saidSafe } from '../transactions/report-incident.ts';
import { caseUnder } from '../transactions/case-under.ts';
import { reportHazard, reportRepair } from '../transactions/report-repair.ts';
import { hazardIn } from '../../dialogs/forms/repair-hazard.ts';
import { incidentRow } from '../../dialogs/incidents.ts';
import { dynamoDbIncidents } from './dynamodb-incidents.ts';
import type { EnqueueAll } from './queue.ts';
import { checkCode } from '../identity/code.ts';
import { complaint, keepLanguage } from '../identity/known.ts';
import { matchAccount, type MatchDeps } from '../identity/match.ts';
import { dynamoDbAppointments } from './dynamodb-appointments.ts';
import { followReport, streetReport } from '../transactions/street-report.ts';
import { identityIn, type IdentityDeps } from './identity.ts';
import { dynamoDbFollowers } from './dynamodb-followers.ts';
import { dynamoDbPromises } from './dynamodb-promises.ts';
import { dynamoDbJobs } from './dynamodb-jobs.ts';
import { dynamoDbStreetReports } from './dynamodb-street-reports.ts';
import { dynamoDbStreets } from './dynamodb-streets.ts';
import { dynamoDbCollections } from './dynamodb-collections.ts';

export type TransactionsDeps = {
  readonly cases: Cases;
  readonly closures: readonly string[];
  readonly clock: () => Date;
  /** Puts what is reported into the queue, for its incident. */
  readonly enqueue: EnqueueAll;
  readonly timeZone: string;
  /** Counts what becomes of visits. */
  readonly count: VisitDeps['count'];
  /** First letters of a reference, by transaction. */
  readonly references: Readonly<Record<string, string>>;
  readonly identity: Omit<IdentityDeps, 'clock' | 'timeZone'>;
  /** Why nobody was matched. */
  readonly note: MatchDeps['note'];
  /** How payments are taken; undefined where they are off. */
  readonly paying?: PayingDeps;
  /** How receipts go that are asked for later. */
  readonly mails?: Mails;
  /** Street problems go on to another system, too. */
  readonly forwards?: boolean;
};

export const dynamoDbTransactions = (
  client: DynamoDBClient,
  tableName: string,
  {
    cases,
    closures,
    clock,
    enqueue,
    references,
    timeZone,
    count,
    identity: known,
    note,
    paying,
    mails = NO_MAILS,
    forwards = false,
  }: TransactionsDeps,
) => {
  const reporting = { enqueue, rowOf: incidentRow };
  const collections = dynamoDbCollections(client, tableName);
  const appointments = dynamoDbAppointments(client, tableName, { closures, clock });
  const jobs = dynamoDbJobs(client, tableName);
  const identity = identityIn(client, tableName, { ...known, clock, timeZone });
  const prefix = (transaction: string) => references[transaction] ?? 'C';
  const filedBefore = (key: string) => caseUnder(cases, key, prefix('incidents.report'));
  const promises = dynamoDbPromises(client, tableName, prefix('payments.promise'));
  const followers = dynamoDbFollowers(client, tableName);
  const fees = paying && {
    feeBack: feeBack({ paying, cases, prefix: prefix('payments.refund'), isGivenBack }),
  };
  const ownOf = ownConversations(identity.persons);
  const visits = { appointments, ownOf, count, timeZone, ...fees };
  const street = (kind: StreetKind, transaction: string) =>
    streetReport(kind, {
      cases,
      reports: dynamoDbStreetReports(client, tableName, cases),
      streets: dynamoDbStreets(client, tableName),
      ...(forwards ? { forward: (report: StreetReport) => jobs.add(report, clock()) } : {}),
      prefix: prefix(transaction),
    });
  return {
    'appointments.cancel': cancelVisit(visits),
    'appointments.confirm': confirmVisit(visits),
    'appointments.missed': missedVisit({ ...visits, cases, prefix: prefix('appointments.missed') }),
    'appointments.move': moveVisit(visits),
    'complaint.stage-1': complaint({ ...identity, cases, prefix: prefix('complaint.stage-1') }),
    'highways.follow': followReport({ cases, followers }),
    'highways.pothole': street('pothole', 'highways.pothole'),
    'identity.code': checkCode(identity),
    'identity.codes-unasked': codesUnasked({
      ...identity,
      cases,
      prefix: prefix('identity.codes-unasked'),
    }),
    'identity.language': keepLanguage(identity),
    'identity.match': matchAccount({ ...identity, note }),
    'incidents.report': reportIncident({ cases, prefix: prefix('incidents.report'), ...reporting }),
    'incidents.safe': saidSafe({ ...reporting, cases, incidents: dynamoDbIncidents(client, tableName) }),
    'payments.money-stop': moneyStopped({ promises, cases, prefix: prefix('payments.money-stop') }),
    'payments.paid-twice': saidPaidTwice({
      cases,
      prefix: prefix('payments.refund'),
      ...(paying && { book: paying.book }),
    }),
    'payments.promise': makePromise({
      promises,
      accounts: identity.accounts,
      cases,
      prefix: prefix('payments.promise-person'),
    }),
    'payments.promise-withdrawn': withdrawPromise({ promises }),
    'payments.receipt': sendReceipt(paying && { book: paying.book, mails, receipt: paymentMail }),
    'payments.start': startPayment(
      paying && {
        book: paying.book,
        accounts: identity.accounts,
        promised: (conversation, access) =>
          promisedNext({ promises, accounts: identity.accounts, clock }, conversation, access),
        stop: (order) => stop(paying, order),
      },
    ),
    'repairs.hazard': reportHazard({
      cases,
      prefix: prefix('repairs.hazard'),
      filedBefore,
      reporting,
      hazardIn,
    }),
    'repairs.report': reportRepair({
      cases,
      appointments,
      prefix: prefix('repairs.report'),
      filedBefore,
      reporting,
      hazardIn,
    }),
    'streets.abandoned-vehicle': street('abandoned-vehicle', 'streets.abandoned-vehicle'),
    'streets.dog-fouling': street('dog-fouling', 'streets.dog-fouling'),
    'streets.fly-tip': street('fly-tip', 'streets.fly-tip'),
    'streets.light': street('street-light', 'streets.light'),
    'waste.bulky': bulkyWaste({
      cases,
      appointments,
      prefix: prefix('waste.bulky'),
      ...(paying && { book: paying.book }),
    }),
    'waste.missed-bin': missedBin({ cases, collections, prefix: prefix('waste.missed-bin') }),
    'waste.missed-bin-again': missedBinAgain({ cases, collections }),
  } satisfies Transactions;
};
