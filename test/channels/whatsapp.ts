// What the tests of WhatsApp share: payloads as webhooks, and what becomes of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Webhook } from '../../bot/channels/channel.ts';
import { whatsappWebhook } from '../../bot/channels/whatsapp/webhook.ts';

export const APP_SECRET = 'fedcba9876543210fedcba9876543210';
export const ID_SECRET = 'what-ids-are-made-with';
export const OUR_NUMBER = '271828182845904';
export const PHONE = '447700900871';
export const SCOPED_ID = 'GB.5550192837465019283';
export const RECEIVED_AT = '2026-11-27T10:00:00.000Z';
export const channel = whatsappWebhook({
  appSecret: APP_SECRET,
  verifyToken: 'right',
  idSecret: ID_SECRET,
  phoneNumberId: OUR_NUMBER,
});

const PAYLOADS = join(import.meta.dirname, '../../bot/channels/whatsapp/payloads');
export const payloadNames = readdirSync(PAYLOADS).map((file) => file.replace(/\.json$/, ''));
export const payloadText = (name: string): string => readFileSync(join(PAYLOADS, `${name}.json`), 'utf8');

export const webhook = (body: string | Buffer, more: Partial<Webhook> = {}): Webhook => ({
  method: 'POST',
  query: {},
  headers: {},
  body: Buffer.from(body),
  receivedAt: RECEIVED_AT,
  ...more,
});
export const incoming = (name: string) => channel.parse(webhook(payloadText(name)));

/** A webhook of one change, with what it holds. */
export const change = (value: object, field = 'messages') =>
  webhook(
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        { id: '1', changes: [{ field, value: { metadata: { phone_number_id: OUR_NUMBER }, ...value } }] },
      ],
    }),
  );
export const message = (content: object) =>
  channel.parse(
    change({
      messages: [
        { from: PHONE, from_user_id: SCOPED_ID, id: 'wamid.1', timestamp: '1795600000', ...content },
      ],
    }),
  );

/** The activity of the one event that there is. */
export const activityIn = (all: ReturnType<typeof channel.parse>) => {
  const [first] = all;
  if (all.length !== 1 || first?.kind !== 'event' || first.event.kind !== 'activity')
    throw new Error(`Not one activity: ${JSON.stringify(all)}`);
  return first.event.activity;
};
export const eventIn = (all: ReturnType<typeof channel.parse>) => {
  const [first] = all;
  if (first?.kind !== 'event') throw new Error(`No event: ${JSON.stringify(all)}`);
  return first.event;
};
