// Notify's callbacks as a webhook channel.
import type { WebhookChannel } from '../../channel.ts';
import { parse } from './parse.ts';
import { isFromNotify } from './verify.ts';

/** `idSecret` makes conversation ids, one for all providers of texts. */
export type NotifySecrets = { readonly callbackToken: string; readonly idSecret?: string };

export const notifyWebhook = ({
  callbackToken,
  idSecret = callbackToken,
}: NotifySecrets): WebhookChannel => ({
  channel: 'sms',
  handshake: () => undefined,
  verify: (webhook) => isFromNotify(callbackToken, webhook),
  parse: (webhook) => [parse(idSecret, webhook)],
});
