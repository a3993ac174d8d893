// Puts together what a payment leads to; loaded with the first that was paid.
import { council } from '../../dialogs/council.ts';
import { paymentMail } from '../../dialogs/payment-mail.ts';
import { dynamoDbAccounts } from '../aws/dynamodb-accounts.ts';
import { dynamoDbPaymentBook } from '../aws/dynamodb-payment-book.ts';
import { paymentEffects, type DoPaymentEffect, type PaymentEffectDeps } from '../payments/effects.ts';
import { mails } from './mails.ts';

export const paidWith = ({
  client,
  table,
  ...deps
}: Pick<PaymentEffectDeps, 'cases' | 'clock' | 'warn'> & {
  readonly client: Parameters<typeof dynamoDbPaymentBook>[0];
  readonly table: string;
}): DoPaymentEffect =>
  paymentEffects({
    ...deps,
    accounts: dynamoDbAccounts(client, table, { timeZone: council.timeZone }),
    book: dynamoDbPaymentBook(client, table),
    mails: mails(),
    receipt: paymentMail,
    prefix: council.references['payments.refund'] ?? 'C',
  });
