// Twilio's signature: over the public address and the form, or over the address and a hash of the body.
import { createHash, createHmac } from 'node:crypto';
import type { Webhook } from '../../channel.ts';
import { sameSecret } from '../../secrets.ts';

type Params = readonly (readonly [name: string, value: string])[];

/** @param address as Twilio was told it, without the query: from our settings, for a proxy rewrites the headers */
export const isSigned = (authToken: string, address: string, webhook: Webhook): boolean => {
  const { headers, query, body } = webhook;
  const given = headers['x-twilio-signature'];
  if (given === undefined) return false;
  const hash = query['bodySHA256'];
  if (hash !== undefined && !sameSecret(hash.toLowerCase(), sha256(body))) return false;
  const params = hash === undefined ? [...new URLSearchParams(body.toString('utf8'))] : [];
  const end = paramsSigned(params);
  return addresses(address, webhook)
    .map((each) => sameSecret(given, signature(authToken, each + end)))
    .includes(true);
};

/** @param signed the address, and then the form's `paramsSigned` */
export const signature = (authToken: string, signed: string): string =>
  createHmac('sha1', authToken).update(signed).digest('base64');

/**
 * Every name in code-unit order with its value, nothing between; of a name that comes again, each different value once,
 * in order. https://www.twilio.com/docs/usage/security#validating-requests
 */
export const paramsSigned = (params: Params): string => {
  const byName = Map.groupBy(params, ([name]) => name);
  return [...byName.keys()]
    .sort()
    .flatMap((name) => {
      const values = (byName.get(name) ?? []).map(([, value]) => value);
      return [...new Set(values)].sort().map((value) => name + value);
    })
    .join('');
};

/** Twilio signs some calls with the standard port in the address and some without; and its query as it came, or written anew. */
const addresses = (address: string, { query, rawQuery = '' }: Webhook): readonly string[] => {
  const url = new URL(address);
  url.hash = '';
  const asCame = rawQuery === '' ? '' : `?${rawQuery}`;
  const bare = ports(url).map((each) => each + asCame);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.append(name, value);
  const all = ports(url);
  return [...new Set([...bare, ...all, ...all.map((each) => each.replaceAll('+', '%20'))])];
};

/** As it is, without a port, and with the standard one. */
const ports = ({ href, protocol }: URL): readonly string[] => {
  const url = new URL(href);
  url.port = '';
  const port = protocol === 'https:' ? '443' : '80';
  return [href, url.href, url.href.replace(url.host, `${url.host}:${port}`)];
};

const sha256 = (body: Buffer): string => createHash('sha256').update(body).digest('hex');
