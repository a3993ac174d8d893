// Twilio as a webhook channel.
import type { WebhookChannel } from '../../channel.ts';
import { WEBHOOK_PATH } from './limits.ts';
import { parse } from './parse.ts';
import { isSigned } from './verify.ts';

/** `publicUrl` is the outside address of the service; `idSecret` makes conversation ids, one for all providers of texts. */
export type TwilioSecrets = {
  readonly authToken: string;
  /** Twilio signs with this one until the other is promoted. */
  readonly tokenBefore?: string | undefined;
  readonly publicUrl: string;
  readonly idSecret?: string;
};

/** @throws TypeError when `publicUrl` is no address */
export const twilioWebhook = ({
  authToken,
  tokenBefore = authToken,
  publicUrl,
  idSecret = authToken,
}: TwilioSecrets): WebhookChannel => {
  const address = webhookAddress(publicUrl);
  return {
    channel: 'sms',
    handshake: () => undefined,
    verify: (webhook) => [authToken, tokenBefore].some((token) => isSigned(token, address, webhook)),
    parse: (webhook) => [parse(idSecret, webhook)],
    // Plain text would be sent to the person as an answer.
    answer: { contentType: 'text/xml', body: '<Response></Response>' },
  };
};

export const webhookAddress = (publicUrl: string): string => {
  const url = new URL(publicUrl);
  url.pathname = url.pathname.replace(/\/$/, '') + WEBHOOK_PATH;
  return url.href;
};
