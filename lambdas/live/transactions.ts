// Puts together what becomes of submissions: read with the first effect, and the systems behind with the first that is sent.
import type { EnqueueAll } from '../aws/queue.ts';
import type { dynamoDbTransactions, TransactionsDeps } from '../aws/dynamodb-transactions.ts';
import type { payingWith } from '../govuk-pay/paying.ts';
import type { Cases } from '../../bot/services/cases.ts';
import { council } from '../../dialogs/council.ts';
import { lazyPort } from '../lazily.ts';
import { countNoMatch, countVisit } from '../log.ts';
import { mails } from './mails.ts';

export type TransactionParts = {
  readonly client: Parameters<typeof dynamoDbTransactions>[0];
  readonly table: string;
  readonly cases: Cases;
  readonly enqueue: EnqueueAll;
  readonly identity: TransactionsDeps['identity'];
  /** Undefined where payments are off. */
  readonly pay: Parameters<typeof payingWith>[0] | undefined;
  readonly clock: () => Date;
};

export const transactionsWith = ({ client, table, cases, enqueue, identity, pay, clock }: TransactionParts) =>
  lazyPort<ReturnType<typeof dynamoDbTransactions>>(async () => {
    const { dynamoDbTransactions } = await import('../aws/dynamodb-transactions.ts');
    const paying = pay && (await import('../govuk-pay/paying.ts')).payingWith(pay);
    return dynamoDbTransactions(client, table, {
      cases,
      clock,
      enqueue,
      count: countVisit,
      identity,
      note: countNoMatch,
      mails: mails(),
      ...(paying && { paying }),
      ...council,
      forwards: (process.env['OPEN311_URL'] ?? '') !== '',
    });
  }, [
    'appointments.cancel',
    'appointments.confirm',
    'appointments.missed',
    'appointments.move',
    'complaint.stage-1',
    'highways.follow',
    'highways.pothole',
    'identity.code',
    'identity.codes-unasked',
    'identity.language',
    'identity.match',
    'incidents.report',
    'incidents.safe',
    'payments.paid-twice',
    'payments.promise',
    'payments.money-stop',
    'payments.promise-withdrawn',
    'payments.receipt',
    'payments.start',
    'repairs.hazard',
    'repairs.report',
    'streets.abandoned-vehicle',
    'streets.dog-fouling',
    'streets.fly-tip',
    'streets.light',
    'waste.bulky',
    'waste.missed-bin',
    'waste.missed-bin-again',
  ]);
