// Notify's key, and the token made of it for each call. https://docs.notifications.service.gov.uk/rest-api.html#authorisation-header
import { createHmac } from 'node:crypto';

/** A key is `{name}-{service id}-{secret}`; the name may have dashes of its own. */
const KEY = /(?<service>[\da-f-]{36})-(?<secret>[\da-f-]{36})$/i;

/** A JWT (HS256) of the service and the time, which Notify takes for 30 s. @throws TypeError when the key is none */
export const notifyToken = (apiKey: string, nowMs: number): string => {
  const { service, secret } = KEY.exec(apiKey)?.groups ?? {};
  if (service === undefined || secret === undefined)
    throw new TypeError('NOTIFY_API_KEY is not a key of GOV.UK Notify: name, service id and secret.');
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: service, iat: Math.floor(nowMs / 1000) })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
