// What GOV.UK Notify tells Porth: texts that came, and what became of ours. It signs nothing; a token says that it is Notify.
import { randomUUID } from 'node:crypto';
import { NOTIFY, type Webhook } from '../../carrier.ts';

const PATH = '/webhooks/sms/notify';

/** https://docs.notifications.service.gov.uk/rest-api.html#callbacks */
export const callback = (
  { callbackToken }: { readonly callbackToken: string },
  body: Readonly<Record<string, unknown>>,
): Webhook => ({
  path: PATH,
  headers: { 'content-type': 'application/json', authorization: `Bearer ${callbackToken}` },
  body: JSON.stringify(body),
  policy: NOTIFY,
});

/** A person's text. */
export const receivedText = (number: string, text: string, at: Date) => ({
  id: randomUUID(),
  source_number: number,
  destination_number: '07700900150',
  message: text,
  date_received: stamp(at),
});

/** `2026-09-22T09:15:30.000000Z` */
export const stamp = (at: Date): string => at.toISOString().replace('Z', '000Z');
