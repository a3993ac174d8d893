// Payments by GOV.UK Pay, where its settings say that they are on.
import type { PaymentBook } from '../../bot/services/payment-book.ts';
import type { PayingDeps } from '../../bot/services/paying.ts';
import { call } from '../call.ts';
import { clock } from '../clock.ts';
import { warn } from '../log.ts';
import { once } from '../once.ts';
import { channelSettings, settings } from '../settings.ts';

/** Whether anybody can be sent a link to pay. @throws SettingsError when only some of the settings are there */
export const paymentsOn = () => channelSettings('GOVUK_PAY_API_KEY', 'GOVUK_PAY_WEBHOOK_SECRET');

/** What a page needs on which people pay, loaded when first asked for; undefined when payments are off. */
export const paying = (timeZone: string): (() => Promise<PayingDeps>) | undefined => {
  const on = paymentsOn();
  if (on === undefined) return undefined;
  const { TABLE_NAME: table } = settings('TABLE_NAME');
  return once(async () => {
    const [{ payingWith }, { tableClient }] = await Promise.all([
      import('../govuk-pay/paying.ts'),
      import('../aws/table-client.ts'),
    ]);
    const client = tableClient();
    return payingWith({ key: on.GOVUK_PAY_API_KEY, client, table, clock, timeZone, warn, call });
  });
};

/** Without a provider: who only looks whose a payment is, or which is due. */
export const paymentBook = once(async (): Promise<PaymentBook> => {
  const { TABLE_NAME } = settings('TABLE_NAME');
  const [{ dynamoDbPaymentBook }, { tableClient }] = await Promise.all([
    import('../aws/dynamodb-payment-book.ts'),
    import('../aws/table-client.ts'),
  ]);
  return dynamoDbPaymentBook(tableClient(), TABLE_NAME);
});
