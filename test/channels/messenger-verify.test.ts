// Who may send webhooks: Meta's signature over the raw bytes, its handshake, and our own proof to Meta.
import { createHmac } from 'node:crypto';
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { appSecretProof } from '../../bot/channels/messenger/verify.ts';
import { messengerWebhook } from '../../bot/channels/messenger/webhook.ts';
import { receive } from '../../lambdas/receive.ts';
import { channel, eventsIn, payload, payloadNames, SECRET, webhook } from './messenger-webhook.ts';

/** As Meta writes it: every letter beyond ASCII escaped, and every slash. */
const ESCAPED =
  '{"object":"page","entry":[{"id":"109876543210987","time":1790000000250,"messaging":[{"sender":{"id":"24680135791357913"},"recipient":{"id":"109876543210987"},"timestamp":1790000000000,"message":{"mid":"m_vector_1","text":"Ll\\u0177n \\ud83d\\udea7 https:\\/\\/northmoor.example\\/"}}]}]}';
const signature = (body: string | Buffer, secret = SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
const isVerified = (body: string | Buffer, header: string | undefined) =>
  channel.verify(webhook(body, { headers: header === undefined ? {} : { 'x-hub-signature-256': header } }));

describe('a signature of Meta’s', () => {
  it('is over the bytes that came, with their escapes, and not over what they say', () => {
    expect(isVerified(ESCAPED, signature(ESCAPED))).toBe(true);
    expect(isVerified(JSON.stringify(JSON.parse(ESCAPED)), signature(ESCAPED))).toBe(false);
    expect(eventsIn(ESCAPED)[0]).toMatchObject({ activity: { text: 'Llŷn 🚧 https://northmoor.example/' } });
  });

  it('is the one of a vector that was worked out elsewhere', () => {
    const elsewhere = messengerWebhook({ appSecret: 'porth-vector-secret', verifyToken: 'x', idSecret: 'y' });
    const header = 'sha256=7f1eb23374c0a891b44f1e86f1e506d2e4c00892633e7c2fb70d035bf7089047';

    expect(elsewhere.verify(webhook(ESCAPED, { headers: { 'x-hub-signature-256': header } }))).toBe(true);
  });

  it.each([
    ['of another secret', signature(ESCAPED, 'another-secret')],
    ['in capitals', signature(ESCAPED).toUpperCase()],
    ['without its name', signature(ESCAPED).slice('sha256='.length)],
    ['by SHA-1', `sha1=${createHmac('sha1', SECRET).update(ESCAPED).digest('hex')}`],
    ['cut short', signature(ESCAPED).slice(0, -1)],
    ['empty', ''],
    ['missing', undefined],
  ])('%s is refused', (_, header) => {
    expect(isVerified(ESCAPED, header)).toBe(false);
  });

  it('never throws, and one changed byte is enough to refuse', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.string(),
        (bytes, at, header) => {
          const body = Buffer.from(bytes);
          const changed = Buffer.from(bytes);
          changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ 1;

          expect(isVerified(body, signature(body))).toBe(true);
          expect(isVerified(changed, signature(body))).toBe(false);
          expect(isVerified(body, header)).toBe(false);
        },
      ),
    );
  });

  it.each(payloadNames)('is checked of %s when its body comes as base64', async (name) => {
    const body = payload(name);
    const refused: string[] = [];
    const handler = receive({
      channels: { '/webhooks/messenger': channel },
      enqueue: () => Promise.resolve(),
      clock: () => new Date('2026-11-23T10:00:00Z'),
      count: (what: string) => refused.push(what),
      statuses: { report: () => Promise.resolve(undefined) },
    });
    const request = {
      rawPath: '/webhooks/messenger',
      headers: { 'X-Hub-Signature-256': signature(body) },
      requestContext: { http: { method: 'POST' } },
      body: Buffer.from(body).toString('base64'),
      isBase64Encoded: true,
    };

    expect((await handler(request as never)).statusCode).toBe(200);
    expect(refused).not.toContain('refused');
  });
});

describe('Meta’s handshake', () => {
  const greet = (query: Record<string, string>) => channel.handshake(webhook('', { method: 'GET', query }));
  const right = { 'hub.mode': 'subscribe', 'hub.verify_token': 'right', 'hub.challenge': '1158201444' };

  it('is answered with its challenge, as it came', () => {
    expect(greet(right)).toBe('1158201444');
  });

  it.each([
    { ...right, 'hub.verify_token': 'wrong' },
    { ...right, 'hub.verify_token': '' },
    { ...right, 'hub.mode': 'unsubscribe' },
    {},
  ])('is refused as %o', (query) => {
    expect(greet(query)).toBeUndefined();
  });
});

describe('our proof to Meta', () => {
  it('is an HMAC of the page’s token under the app’s secret, in hexadecimal', () => {
    expect(appSecretProof('porth-vector-secret', 'EAAporthvector')).toBe(
      '31949bbd6838c56fc07f4feac9ba50c79463b07c7f94e70299f8124d094ef434',
    );
  });
});
