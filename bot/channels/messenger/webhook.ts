// Messenger as a webhook channel.
import type { WebhookChannel } from '../channel.ts';
import { parse } from './parse.ts';
import { handshake, isSigned } from './verify.ts';

export type MessengerSecrets = { readonly appSecret: string; readonly verifyToken: string };

export const messengerWebhook = ({ appSecret, verifyToken }: MessengerSecrets): WebhookChannel => ({
  channel: 'messenger',
  handshake: (webhook) => handshake(verifyToken, webhook),
  verify: (webhook) => isSigned(appSecret, webhook),
  parse: (webhook) => parse(appSecret, webhook),
});
