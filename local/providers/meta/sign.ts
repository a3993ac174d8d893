// A webhook as Meta sends it: its JSON in plain ASCII with escaped slashes, and the signature over exactly those bytes.
import { createHmac } from 'node:crypto';
import { META, type Webhook } from '../carrier.ts';

/** https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks */
export const signedByMeta = (path: string, appSecret: string, body: unknown): Webhook => {
  const bytes = asMetaWrites(body);
  return {
    path,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'facebookexternalua',
      'x-hub-signature': `sha1=${createHmac('sha1', appSecret).update(bytes).digest('hex')}`,
      'x-hub-signature-256': `sha256=${createHmac('sha256', appSecret).update(bytes).digest('hex')}`,
    },
    body: bytes,
    policy: META,
  };
};

const asMetaWrites = (body: unknown): string =>
  JSON.stringify(body)
    .replace(/\//g, '\\/')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
