// Puts paying together from what a function has already: loaded with the first payment that is begun, or that something became of.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Call } from '../../bot/channels/sms/provider.ts';
import { follow, type PayingDeps } from '../../bot/services/paying.ts';
import { dynamoDbPaymentBook } from '../aws/dynamodb-payment-book.ts';
import { dynamoDbAccounts } from '../aws/dynamodb-accounts.ts';
import { dynamoDbPromises } from '../aws/dynamodb-promises.ts';
import type { NewsOfPayment } from '../payment-first.ts';
import { unlessHeld } from '../payments/unless-held.ts';
import { accountAlarm } from './alarm.ts';
import { govUkPayPayments } from './govuk-pay-payments.ts';

export type PayingSettings = Pick<PayingDeps, 'clock' | 'timeZone' | 'warn'> & {
  readonly key: string;
  readonly client: Parameters<typeof dynamoDbPaymentBook>[0];
  readonly table: string;
  readonly call: Call;
};

const GOVUK_PAY_URL = 'https://publicapi.payments.service.gov.uk';

export const payingWith = ({ key, client, table, call, ...others }: PayingSettings): PayingDeps => ({
  ...others,
  book: dynamoDbPaymentBook(client, table),
  payments: govUkPayPayments({
    url: process.env['GOVUK_PAY_API_URL'] ?? GOVUK_PAY_URL,
    key,
    call,
    alarm: accountAlarm,
  }),
  newName: randomUUID,
  wait: (ms) => wait(ms),
});

export const newsWith = (settings: PayingSettings): NewsOfPayment => {
  const deps = payingWith(settings);
  const { client, table, timeZone } = settings;
  const accounts = dynamoDbAccounts(client, table, { timeZone });
  // None is made here: the letters of its references mean nothing.
  const promises = dynamoDbPromises(client, table, '');
  return unlessHeld((order, event, payment) => follow(deps, order, event, payment), {
    ...deps,
    accounts,
    promises,
  });
};
