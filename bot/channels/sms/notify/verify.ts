// Notify signs nothing: it sends the token that was typed into its settings. https://docs.notifications.service.gov.uk/rest-api.html#callbacks
import type { Webhook } from '../../channel.ts';
import { sameSecret } from '../../secrets.ts';

/** `Authorization: Bearer <token>` */
export const isFromNotify = (callbackToken: string, { headers }: Webhook): boolean => {
  const [, token] = /^bearer +(.+)$/i.exec(headers['authorization'] ?? '') ?? [];
  return token !== undefined && sameSecret(token, callbackToken);
};
