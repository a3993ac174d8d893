// Messenger and WhatsApp for the contract: sent by the real senders to the simulators, tapped there, and read by the real webhooks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Webhook } from '../../../bot/channels/channel.ts';
import { sendOnMessenger } from '../../../bot/channels/messenger/send.ts';
import { messengerWebhook } from '../../../bot/channels/messenger/webhook.ts';
import { sendOnWhatsApp } from '../../../bot/channels/whatsapp/send.ts';
import { whatsappWebhook } from '../../../bot/channels/whatsapp/webhook.ts';
import { messenger } from '../../../local/providers/messenger/messenger.ts';
import { signedByMeta } from '../../../local/providers/meta/sign.ts';
import { whatsApp } from '../../../local/providers/whatsapp/whatsapp.ts';
import { deliveryOf, type Contracted } from './contracted.ts';
import { asReceived, forgedAt, handset, screenOf, strangely, tampered, type Handset } from './phone.ts';

const SECRET = 'an-app-secret-of-this-contract';
const TOKEN = 'a-token-of-this-contract';
const NUMBER_ID = '154837264910283';
const BEARER = { authorization: `Bearer ${TOKEN}` };

const ROOM = join(import.meta.dirname, '../../../bot/channels');
export const payloads = (folder: string): readonly string[] =>
  readdirSync(join(ROOM, folder, 'payloads')).map((file) =>
    readFileSync(join(ROOM, folder, 'payloads', file), 'utf8'),
  );

const posting = (phone: Handset) => async (path: string, body: unknown) => {
  const { status, body: answer } = await phone.call('POST', path, BEARER, JSON.stringify(body));
  return { status, body: answer };
};
const forged = (webhook: Webhook) => [...forgedAt('x-hub-signature-256')(webhook), tampered(webhook)];

export const onMessenger = (): Contracted<Webhook> => {
  const channel = messengerWebhook({ appSecret: SECRET, verifyToken: 'v', idSecret: 'i' });
  const phone = () => handset((world) => messenger(world, { appSecret: SECRET, pageToken: TOKEN }));
  const typed = (text: string) => phone().does({ act: 'text', text });
  return {
    name: 'Messenger',
    channel: 'messenger',
    shows: (activity) =>
      screenOf(async () => {
        const shown = phone();
        await sendOnMessenger(posting(shown))(deliveryOf(activity, '24680135791357913'));
        return shown;
      }),
    types: (text) => Promise.resolve(typed(text)),
    isTrue: (webhook) => Promise.resolve(channel.verify(webhook)),
    parse: (webhook) => channel.parse(webhook),
    forged,
    batch: (texts) => Promise.resolve(batched(texts.map(typed), 'messaging')),
    strange: strangely(() => typed('x')),
    samples: payloads('messenger'),
    reads: (text) => text.toWellFormed(),
  };
};

export const onWhatsApp = (): Contracted<Webhook> => {
  const channel = whatsappWebhook({
    appSecret: SECRET,
    verifyToken: 'v',
    idSecret: 'i',
    phoneNumberId: NUMBER_ID,
  });
  const phone = () =>
    handset((world) => whatsApp(world, { appSecret: SECRET, accessToken: TOKEN, phoneNumberId: NUMBER_ID }));
  const typed = (text: string) => phone().does({ act: 'text', text });
  return {
    name: 'WhatsApp',
    channel: 'whatsapp',
    shows: (activity) =>
      screenOf(async () => {
        const shown = phone();
        const send = sendOnWhatsApp(posting(shown), { phoneNumberId: NUMBER_ID });
        await send(deliveryOf(activity, '447700900123'));
        return shown;
      }),
    types: (text) => Promise.resolve(typed(text)),
    isTrue: (webhook) => Promise.resolve(channel.verify(webhook)),
    parse: (webhook) => channel.parse(webhook),
    forged,
    batch: (texts) => Promise.resolve(batched(texts.map(typed), 'changes')),
    strange: strangely(() => typed('x')),
    samples: payloads('whatsapp'),
    // A mark that would make words bold is shown as one that looks like it.
    reads: (text) => text.toWellFormed().replace(/[∗ˍ∼ˋ]/g, (twin) => '*_~`'['∗ˍ∼ˋ'.indexOf(twin)] ?? twin),
  };
};

type Batch = { object: string; entry: Record<string, unknown[]>[] };
/** All of them as one entry of one webhook, signed anew. */
const batched = (webhooks: readonly Webhook[], list: 'messaging' | 'changes'): Webhook => {
  const bodies = webhooks.map(({ body }) => JSON.parse(body.toString()) as Batch);
  const [first] = bodies;
  const all = bodies.flatMap(({ entry }) => entry.flatMap((each) => each[list] ?? []));
  return asReceived(signedByMeta('/', SECRET, { ...first, entry: [{ ...first?.entry[0], [list]: all }] }));
};
