// WhatsApp as a webhook channel.
import type { WebhookChannel } from '../channel.ts';
import { parse } from './parse.ts';
import { handshake, isSigned } from './verify.ts';

export type WhatsAppSecrets = {
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Ours: it makes conversation ids, which outlive a secret of Meta's. */
  readonly idSecret: string;
  /** Ours, of all that call this address. */
  readonly phoneNumberId: string;
};

export const whatsappWebhook = ({
  appSecret,
  verifyToken,
  idSecret,
  phoneNumberId,
}: WhatsAppSecrets): WebhookChannel => ({
  channel: 'whatsapp',
  handshake: (webhook) => handshake(verifyToken, webhook),
  verify: (webhook) => isSigned(appSecret, webhook),
  parse: (webhook) => parse({ idSecret, phoneNumberId }, webhook),
});
