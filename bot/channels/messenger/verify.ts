// Meta's handshake and signatures. A webhook's is over the raw bytes: re-serialised JSON gives another.
import { createHmac } from 'node:crypto';
import type { Webhook } from '../channel.ts';
import { sameSecret } from '../secrets.ts';

/** @returns the challenge to answer with, or undefined when the token is not ours */
export const handshake = (verifyToken: string, { query }: Webhook): string | undefined =>
  query['hub.mode'] === 'subscribe' && sameSecret(query['hub.verify_token'] ?? '', verifyToken)
    ? query['hub.challenge']
    : undefined;

/** `X-Hub-Signature-256: sha256=<hex HMAC-SHA256 of the body under the app secret>` */
export const isSigned = (appSecret: string, { headers, body }: Webhook): boolean =>
  sameSecret(
    headers['x-hub-signature-256'] ?? '',
    `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`,
  );

/** Shows that a call with the page's token comes from who has the app's secret; a page can insist on it. */
export const appSecretProof = (appSecret: string, pageToken: string): string =>
  createHmac('sha256', appSecret).update(pageToken).digest('hex');
