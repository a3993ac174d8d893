// Messenger as a webhook channel.
import type { WebhookChannel } from '../channel.ts';
import { parse } from './parse.ts';
import { handshake, isSigned } from './verify.ts';

export type MessengerSecrets = {
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Ours: it makes conversation ids, which outlive a secret of Meta's. */
  readonly idSecret: string;
};

export const messengerWebhook = ({ appSecret, verifyToken, idSecret }: MessengerSecrets): WebhookChannel => ({
  channel: 'messenger',
  handshake: (webhook) => handshake(verifyToken, webhook),
  verify: (webhook) => isSigned(appSecret, webhook),
  parse: (webhook) => parse(idSecret, webhook),
});
