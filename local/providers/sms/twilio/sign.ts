// A webhook as Twilio sends it: a form, signed over the address and the sorted fields.
import { createHmac } from 'node:crypto';
import { TWILIO, type Webhook } from '../../carrier.ts';

export type Fields = Readonly<Record<string, string>>;

/** https://www.twilio.com/docs/usage/security#validating-requests. @param url as Porth was told to be called by */
export const signedByTwilio = (url: string, authToken: string, fields: Fields): Webhook => {
  const { pathname, search } = new URL(url);
  return {
    path: pathname + search,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': signature(url, authToken, fields),
    },
    body: new URLSearchParams(fields).toString(),
    policy: TWILIO,
  };
};

const signature = (url: string, authToken: string, fields: Fields): string => {
  const sorted = Object.keys(fields).sort();
  const signed = url + sorted.map((name) => name + (fields[name] ?? '')).join('');
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
};
