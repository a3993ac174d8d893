// The providers' own libraries and ours agree: Twilio's on who signed a webhook, GOV.UK Notify's on what is asked of its API.
import { fc } from '../made-up.ts';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { NotifyClient } from 'notifications-node-client';
import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { describe, expect, it } from 'vitest';
import { appSecretProof } from '../../bot/channels/messenger/verify.ts';
import { messengerWebhook } from '../../bot/channels/messenger/webhook.ts';
import { notifyApi } from '../../bot/channels/sms/notify/api.ts';
import { notifyToken } from '../../bot/channels/sms/notify/token.ts';
import { isSigned, paramsSigned, signature } from '../../bot/channels/sms/twilio/verify.ts';
import { answering, webhook } from './sms-samples.ts';

const PATH = '/webhooks/sms/twilio';

/** Names come again, values are empty, and both have letters of every kind. */
const name = fc.oneof(
  fc.constantFrom('Body', 'From', 'To', 'MessageSid', 'Digits', '__proto__', 'a', 'B'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const value = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constant('£5 & ŷ+%20'),
);
const form = fc.array(fc.tuple(name, value), { maxLength: 8 }).map((pairs) => new URLSearchParams(pairs));
const host = fc.constantFrom(
  'https://porth.example.org',
  'https://porth.example.org:443',
  'https://porth.example.org:8443',
  'http://porth.example.org',
  'http://porth.example.org:80',
);
const query = fc.oneof(
  fc.constant(''),
  fc
    .array(fc.tuple(name, value), { minLength: 1, maxLength: 3 })
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
  fc.constantFrom("?say=it's", '?a=%20', '?a=+', '?a=~(x)!', '?a', '?a=&a=1', '?tenant=abc'),
);
const token = fc.stringMatching(/^[0-9a-f]{32}$/);

/** As Twilio's library takes them, of a web framework. */
const paramsOf = (params: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(params.keys())].map((each) => {
      const [first = '', ...others] = params.getAll(each);
      return [each, others.length === 0 ? first : [first, ...others]];
    }),
  );
/** As Porth hears of it: its own address from its settings, and the call's query and form. */
const ours = (authToken: string, url: string, params: URLSearchParams, signed: string): boolean => {
  const [address = '', rawQuery = ''] = url.split('?');
  return isSigned(
    authToken,
    address,
    webhook(params.toString(), {
      headers: { 'x-twilio-signature': signed },
      rawQuery,
      query: Object.fromEntries(new URLSearchParams(rawQuery)),
    }),
  );
};

describe('Twilio’s own library', () => {
  it('signs what we take', () => {
    fc.assert(
      fc.property(token, host, query, form, (authToken, from, search, params) => {
        const url = from + PATH + search;

        const signed = getExpectedTwilioSignature(authToken, url, paramsOf(params));

        expect(ours(authToken, url, params, signed)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes what we sign', () => {
    fc.assert(
      fc.property(token, host, query, form, (authToken, from, search, params) => {
        const url = from + PATH + search;

        const signed = signature(authToken, url + paramsSigned([...params]));

        expect(signed).toBe(getExpectedTwilioSignature(authToken, url, paramsOf(params)));
        expect(validateRequest(authToken, signed, url, paramsOf(params))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what we refuse: another token, address or form, or a signature that is none', () => {
    const change = fc.constantFrom('token', 'address', 'form', 'signature', 'empty');
    fc.assert(
      fc.property(token, host, query, form, change, (authToken, from, search, params, changed) => {
        const url = from + PATH + search;
        const other = new URLSearchParams([...params, ['Extra', '1']]);
        const right = getExpectedTwilioSignature(
          changed === 'token' ? `${authToken}0` : authToken,
          changed === 'address' ? url.replace('porth', 'north') : url,
          paramsOf(changed === 'form' ? other : params),
        );
        const signed =
          changed === 'signature'
            ? right.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
            : changed === 'empty'
              ? ''
              : right;

        expect(ours(authToken, url, params, signed)).toBe(false);
        expect(validateRequest(authToken, signed, url, paramsOf(params))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Notify’s own client', () => {
  const service = '26785a09-ab16-4eb0-8407-a37497a57506';
  const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
  const apiKey = `a-key-${service}-${secret}`;
  const templateId = '00000000-0000-4000-8000-000000000003';
  const apiUrl = 'https://api.notifications.service.gov.uk';
  type Asked = {
    readonly method: string;
    readonly url: string;
    readonly data?: unknown;
    readonly headers: Readonly<Record<string, string>>;
  };
  const theirs = () => {
    const asked: Asked[] = [];
    const client = new NotifyClient(apiKey);
    const restClient = (request: Asked) => {
      asked.push(request);
      return Promise.resolve({ data: {} });
    };
    client.setClient(restClient as never);
    return { client, asked };
  };
  const tokenIn = (authorization: string | undefined) => authorization?.replace(/^Bearer /, '') ?? '';

  it('makes the token that we make', async () => {
    const { client, asked } = theirs();
    await client.sendSms(templateId, '+447700900461');
    const mine = notifyToken(apiKey, Date.now());
    const vendors = tokenIn(asked[0]?.headers['Authorization']);

    const read = async (each: string) => (await jwtVerify(each, new TextEncoder().encode(secret))).payload;
    const [one, other] = [await read(mine), await read(vendors)];
    expect(decodeProtectedHeader(mine)).toEqual(decodeProtectedHeader(vendors));
    expect(one.iss).toBe(other.iss);
    expect(Object.keys(one).sort()).toEqual(Object.keys(other).sort());
    expect(Math.abs((one.iat ?? 0) - (other.iat ?? 0))).toBeLessThanOrEqual(1);
  });

  it('asks what we ask: to send a text, and to look one up by our reference', async () => {
    const { client, asked } = theirs();
    const { call, calls } = answering({ status: 201, body: {} });
    const api = notifyApi({ apiKey, templateId, apiUrl }, call);

    await api.send({ to: '+447700900461', text: 'Tŷ', reference: 'ref 1' }, 1_000);
    await api.lookUp('ref 1', 1_000);
    await client.sendSms(templateId, '+447700900461', {
      personalisation: { message: 'Tŷ' },
      reference: 'ref 1',
    });
    await client.getNotifications('sms', undefined, 'ref 1');

    const plain = (url: string | undefined) => {
      const { pathname, searchParams } = new URL(url ?? '');
      return [pathname, Object.fromEntries(searchParams)];
    };
    expect(calls.map(({ method, url }) => [method.toLowerCase(), plain(url)])).toEqual(
      asked.map(({ method, url }) => [method, plain(url)]),
    );
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual(asked[0]?.data);
  });
});

describe('signatures that were worked out elsewhere', () => {
  const secret = '0123456789abcdef0123456789abcdef';

  it('are ours for a Messenger webhook, over its bytes as they came, and for our proof to Meta', () => {
    const body =
      '{"object":"page","entry":[{"id":"109876543210987","time":1790000000250,"messaging":[{"sender":{"id":"24680135791357913"},"recipient":{"id":"109876543210987"},"timestamp":1790000000000,"message":{"mid":"m_vector_1","text":"caf\\u00e9 \\ud83d\\udc4d https:\\/\\/example.org"}}]}]}';
    const signed = 'sha256=15d6e5b43ab5a215d4d4a7997b5b2e15ec77ca40b8b56779c3bcd3275eb3060a';
    const messenger = messengerWebhook({ appSecret: secret, verifyToken: 'x', idSecret: 'y' });
    const check = (bytes: string, value: string) =>
      messenger.verify(webhook(bytes, { headers: { 'x-hub-signature-256': value } }));

    expect(check(body, signed)).toBe(true);
    expect(check(JSON.stringify(JSON.parse(body)), signed)).toBe(false);
    expect(appSecretProof(secret, 'EAAexampletoken')).toBe(
      '03697d217c5af1d2b8459556c23ae3ebc41abc8194c9986d7c507b924b230bdc',
    );
  });

  it('are ours for a form of Twilio’s with a query, and for a body of JSON', () => {
    const params = new URLSearchParams({
      AccountSid: 'AC0123456789abcdef0123456789abcdef',
      Body: 'Hello £5 & more',
      From: '+447700900123',
      MessageSid: 'SM00000000000000000000000000000001',
      NumMedia: '0',
      To: '+447700900999',
    });
    const bodySHA256 = '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862';
    const json = webhook('{"a":1}', {
      headers: { 'x-twilio-signature': 'N2pqJFnLEcqgSQb2d3JpuTJVCLs=' },
      query: { bodySHA256 },
      rawQuery: `bodySHA256=${bodySHA256}`,
    });

    expect(
      ours(
        secret,
        'https://bot.example.gov.uk/webhooks/twilio?tenant=abc',
        params,
        'nnaui7TQCz0XF7/zs/v8U5apaV4=',
      ),
    ).toBe(true);
    expect(isSigned(secret, 'https://bot.example.gov.uk/webhooks/twilio-json', json)).toBe(true);
    expect(
      isSigned(secret, 'https://bot.example.gov.uk/webhooks/twilio-json', {
        ...json,
        body: Buffer.from('{"a":2}'),
      }),
    ).toBe(false);
  });
});
