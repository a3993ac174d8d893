// What Meta's two channels share: handshake, signature, and a call of the Graph API. The signature is over the raw bytes.
import { createHmac } from 'node:crypto';
import type { Webhook } from './channel.ts';
import { sameSecret } from './secrets.ts';

/** One call of the Graph API. @throws when there is no answer within `withinMs` */
export type Post = (path: string, body: unknown, withinMs: number) => Promise<Answer>;
export type Answer = { readonly status: number; readonly body: unknown };

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
