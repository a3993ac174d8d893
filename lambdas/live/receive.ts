// Puts the webhooks together from what they run on. The table is loaded with the first delivery status.
import type { Statuses } from '../../bot/services/statuses.ts';
import { queueClient } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { errorsAsAnswers } from '../http.ts';
import { lazyCall, lazyPort } from '../lazily.ts';
import { out } from '../log.ts';
import { receive, type ReceiveDeps } from '../receive.ts';
import { settings } from '../settings.ts';
import { heardLate } from './heard-late.ts';
import { paymentBook, paymentsOn } from './payments.ts';
import { webhooks } from './webhooks.ts';
import { logged } from './logged.ts';

const live = (): ReceiveDeps => {
  const { TABLE_NAME } = settings('TABLE_NAME');
  const enqueue = heardLate(queueClient());
  return {
    channels: webhooks(),
    others: payments(enqueue),
    enqueue,
    statuses: lazyPort<Pick<Statuses, 'report'>>(async () => {
      const [{ dynamoDbStatuses }, { tableClient }] = await Promise.all([
        import('../aws/dynamodb-statuses.ts'),
        import('../aws/table-client.ts'),
      ]);
      return dynamoDbStatuses(tableClient(), TABLE_NAME);
    }, ['report']),
    clock,
    count,
  };
};

const count: ReceiveDeps['count'] = (what, channel, why) => out.write({ log: 'count', what, channel, why });

/** Payments, where they are on; loaded with the first webhook of one. */
const payments = (enqueue: ReceiveDeps['enqueue']): NonNullable<ReceiveDeps['others']> => {
  const on = paymentsOn();
  if (on === undefined) return {};
  return {
    '/webhooks/govuk-pay': lazyCall(async () => {
      const { payWebhook } = await import('../govuk-pay/webhook.ts');
      return payWebhook({
        secret: on.GOVUK_PAY_WEBHOOK_SECRET,
        whose: async (reference) => (await paymentBook()).whose(reference),
        enqueue,
        clock,
        count: (what, why) => count(what, 'govuk-pay', why),
      });
    }),
  };
};

export const handler = logged(receive(live())).use(errorsAsAnswers());
