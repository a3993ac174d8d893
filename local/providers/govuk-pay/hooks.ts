// What GOV.UK Pay tells Porth: signed over the bytes, at least once, in no order. https://docs.payments.service.gov.uk/webhooks/
import { createHmac } from 'node:crypto';
import { GOVUK_PAY, type Policy, type Webhook } from '../carrier.ts';
import { randomName } from '../simulator.ts';
import type { EventType, PayState, SimPayment } from './payments.ts';
import { resourceOf } from './shapes.ts';

const PATH = '/webhooks/govuk-pay';

/** In a webhook the state has the ledger's words, not the API's. */
const LEDGER: Readonly<Record<string, string>> = { P0010: 'declined', P0020: 'timedout', P0030: 'cancelled' };
const ledgers = ({ code, status, ...state }: PayState) => ({
  ...state,
  status: LEDGER[code ?? ''] ?? status,
  ...(code === undefined ? {} : { code }),
});

export const hookOf = (
  secret: string,
  payment: SimPayment,
  event: EventType,
  at: Date,
  policy: Policy = GOVUK_PAY,
): Webhook => {
  const body = JSON.stringify({
    webhook_message_id: randomName(18),
    created_date: at.toISOString(),
    resource_id: payment.id,
    api_version: 1,
    resource_type: 'payment',
    event_type: event,
    resource: { ...resourceOf(payment), state: ledgers(payment.state) },
  });
  return {
    path: PATH,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'pay-signature': createHmac('sha256', secret).update(body).digest('hex'),
    },
    body,
    policy,
  };
};
