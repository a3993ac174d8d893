// A callback of Notify's becomes an event (a text that was received) or a status (a receipt). Nothing is thrown.
// https://docs.notifications.service.gov.uk/rest-api.html#callbacks
import * as z from 'zod/mini';
import type { DeliveryState, Incoming, Webhook } from '../../channel.ts';
import { Id, jsonOf, notLater, received, reportedOf, unsupported, type Here } from '../received.ts';
import { RECEIPTS } from './errors.ts';

const Text = z.looseObject({
  id: Id,
  source_number: z.string(),
  message: z.string(),
  date_received: z.nullish(z.string()),
});
const Receipt = z.looseObject({
  id: Id,
  notification_type: z.string(),
  status: z.string(),
  to: z.nullish(z.string()),
  completed_at: z.nullish(z.string()),
  sent_at: z.nullish(z.string()),
});
type Receipt = z.infer<typeof Receipt>;

export const parse = (idSecret: string, { body, receivedAt }: Webhook): Incoming => {
  const json = jsonOf(body.toString('utf8'));
  const here = { idSecret, receivedAt };
  const text = Text.safeParse(json);
  if (text.success) {
    const { id, source_number: from, message, date_received: at } = text.data;
    return received({ id, from, text: message, at: at ?? undefined }, here);
  }
  const receipt = Receipt.safeParse(json);
  return receipt.success ? status(receipt.data, here) : unsupported('not a callback');
};

/** The last three are of international texts, and of the API's own answers. */
const STATES: Readonly<Record<string, DeliveryState>> = {
  delivered: 'delivered',
  'permanent-failure': 'failed',
  'temporary-failure': 'failed',
  'technical-failure': 'failed',
  created: 'queued',
  sending: 'queued',
  pending: 'sent',
  sent: 'sent',
};

/** E-mails of the same service are reported to the same address. */
const status = (receipt: Receipt, { idSecret, receivedAt }: Here): Incoming => {
  const { id, notification_type: type, status: code, to, completed_at, sent_at } = receipt;
  if (type !== 'sms') return unsupported('receipt of another kind');
  const state = Object.hasOwn(STATES, code) ? STATES[code] : undefined;
  if (state === undefined) return unsupported('kind of status');
  const refusal = state === 'failed' && Object.hasOwn(RECEIPTS, code) ? RECEIPTS[code] : undefined;
  const at = notLater(completed_at ?? sent_at, receivedAt);
  return {
    kind: 'status',
    report: {
      channel: 'sms',
      ...reportedOf(idSecret, to),
      id,
      state,
      at,
      ...(refusal === undefined ? {} : { refusal, code }),
    },
  };
};
