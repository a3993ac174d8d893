// A Messenger channel to be tested, its payloads, and what they become.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Incoming, Webhook } from '../../bot/channels/channel.ts';
import { messengerWebhook } from '../../bot/channels/messenger/webhook.ts';

export const SECRET = 'a-secret-of-this-test-alone';
export const ID_SECRET = 'what-ids-are-made-with';
export const channel = messengerWebhook({ appSecret: SECRET, verifyToken: 'right', idSecret: ID_SECRET });
export const RECEIVED_AT = '2026-11-23T10:00:00.000Z';

export const webhook = (body: string | Buffer, more: Partial<Webhook> = {}): Webhook => ({
  method: 'POST',
  query: {},
  headers: {},
  body: Buffer.from(body),
  receivedAt: RECEIVED_AT,
  ...more,
});

const PAYLOADS = join(import.meta.dirname, '../../bot/channels/messenger/payloads');
export const payloadNames = readdirSync(PAYLOADS).map((file) => file.replace(/\.json$/, ''));
export const payload = (name: string): string => readFileSync(join(PAYLOADS, `${name}.json`), 'utf8');

export const parsed = (body: string): readonly Incoming[] => channel.parse(webhook(body));
export const eventsIn = (body: string) =>
  parsed(body).flatMap((each) => (each.kind === 'event' ? [each.event] : []));
export const activitiesIn = (body: string) =>
  eventsIn(body).flatMap((each) => (each.kind === 'activity' ? [each.activity] : []));

/** One happening in the envelope that Meta puts around it. */
export const enveloped = (happening: object, key: 'messaging' | 'standby' = 'messaging'): string =>
  JSON.stringify({
    object: 'page',
    entry: [
      {
        id: '109876543210987',
        time: 1790000000250,
        [key]: [
          {
            sender: { id: '24680135791357913' },
            recipient: { id: '109876543210987' },
            timestamp: 1790000000000,
            ...happening,
          },
        ],
      },
    ],
  });
