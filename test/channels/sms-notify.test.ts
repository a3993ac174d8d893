// Texts through GOV.UK Notify: its token, its callbacks, its rewriting, and looking up what may have been sent.
import { fc } from '../made-up.ts';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import { refusalOf } from '../../bot/channels/sms/notify/errors.ts';
import { notifyProvider } from '../../bot/channels/sms/notify/send.ts';
import { notifyToken } from '../../bot/channels/sms/notify/token.ts';
import { notifyWebhook } from '../../bot/channels/sms/notify/webhook.ts';
import { notifySegments, notifyWording } from '../../bot/channels/sms/notify/wording.ts';
import { plainPunctuation } from '../../bot/channels/sms/punctuation.ts';
import { twilioWebhook } from '../../bot/channels/sms/twilio/webhook.ts';
import {
  answering,
  eventsIn,
  ID_SECRET,
  mutated,
  NUMBER,
  RECEIVED_AT,
  reportsIn,
  sample,
  samples,
  webhook,
} from './sms-samples.ts';

const channel = notifyWebhook({ callbackToken: 'typed-into-notify', idSecret: ID_SECRET });
const parsed = (name: string) => channel.parse(webhook(sample('notify', name)));

describe('a callback of Notify', () => {
  it.each([
    ['Bearer typed-into-notify', true],
    ['bearer typed-into-notify', true],
    ['Bearer typed-into-notif', false],
    ['Bearer ', false],
    ['typed-into-notify', false],
    [undefined, false],
  ])('with %j is Notify’s own: %s', (authorization, isOurs) => {
    expect(channel.verify(webhook('{}', { headers: { authorization } }))).toBe(isOurs);
  });

  it('of a text becomes a message under the id that Notify gave it, at the time that Notify received it', () => {
    expect(eventsIn(parsed('received-text'))).toMatchObject([
      {
        id: '3c5b8e14-9d20-4f6a-8a71-000000000001',
        channel: 'sms',
        at: '2026-09-22T09:15:30.000Z',
        receivedAt: RECEIVED_AT,
        activity: {
          type: 'message',
          text: 'Is it bin day tomorrow?',
          from: { id: NUMBER, name: '', role: 'user' },
        },
      },
    ]);
  });

  it('keeps the letters of Welsh, and STOP, for Notify has no list of its own', () => {
    expect(eventsIn(parsed('received-text-welsh'))[0]).toMatchObject({
      activity: { text: 'Pryd mae fy niwrnod bin? Tŷ' },
    });
    expect(eventsIn(parsed('received-text-stop'))[0]).toMatchObject({ activity: { text: 'STOP' } });
  });

  it('is never of later than it came', () => {
    const body = sample('notify', 'received-text').replace('2026-09-22', '2031-01-01');

    expect(eventsIn(channel.parse(webhook(body)))[0]?.at).toBe(RECEIVED_AT);
  });

  it('is of the same conversation as a text of the same number through Twilio', () => {
    const twilio = twilioWebhook({ authToken: 't', publicUrl: 'https://a.gov.uk', idSecret: ID_SECRET });
    const form = `MessageSid=SM1&Body=Hello&From=${encodeURIComponent(NUMBER)}`;

    const [here] = eventsIn(parsed('received-text'));
    const [there] = eventsIn(twilio.parse(webhook(form)));

    expect(here?.conversation).toBe(there?.conversation);
    expect(
      eventsIn(notifyWebhook({ callbackToken: 'x' }).parse(webhook(sample('notify', 'received-text'))))[0]
        ?.conversation,
    ).not.toBe(here?.conversation);
  });

  it.each([
    ['delivered', 'delivered', undefined],
    ['permanent-failure', 'failed', 'invalid-recipient'],
    ['temporary-failure', 'failed', 'retry'],
    ['technical-failure', 'failed', 'retry'],
  ])('of %s says that the text is %s', (status, state, refusal) => {
    const [report] = reportsIn(parsed(`delivery-receipt-${status}`));

    expect(report).toMatchObject({
      channel: 'sms',
      id: '3c5b8e14-9d20-4f6a-8a71-000000000010',
      state,
      at: '2026-09-22T09:15:36.000Z',
    });
    expect([report?.refusal, report?.code]).toEqual([refusal, refusal === undefined ? undefined : status]);
    expect(report?.conversation).toBe(eventsIn(parsed('received-text'))[0]?.conversation);
  });

  it('without times is of when it came', () => {
    expect(reportsIn(parsed('delivery-receipt-nulls'))).toMatchObject([{ state: 'failed', at: RECEIVED_AT }]);
  });

  it.each([
    [sample('notify', 'delivery-receipt-email'), 'receipt of another kind'],
    [sample('notify', 'delivery-receipt-delivered').replace('"delivered"', '"lost"'), 'kind of status'],
    [sample('notify', 'received-text').replace('447700900461', 'DVLA'), 'not from a phone number'],
    ['{"id":', 'not a callback'],
    ['null', 'not a callback'],
  ])('%s is counted and is no turn', (body, why) => {
    expect(channel.parse(webhook(body))).toEqual([{ kind: 'unsupported', why }]);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(mutated(samples('notify')), (body) => void channel.parse(webhook(body))));
    fc.assert(fc.property(fc.json(), (body) => void channel.parse(webhook(body))));
  });
});

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const KEY = `bot-live-key-${SERVICE}-${SECRET}`;

describe("Notify's token", () => {
  it('is of the service in the key, whatever dashes its name has, as another library reads it', async () => {
    const token = notifyToken(KEY, Date.now());

    const { payload } = await jwtVerify(token, new TextEncoder().encode(SECRET));
    expect(payload).toEqual({ iss: SERVICE, iat: expect.closeTo(Date.now() / 1000, -1) as number });
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' });
  });

  it('is as in a vector that was worked out elsewhere', () => {
    expect(notifyToken(KEY, 1_790_000_000_999)).toBe(
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiIyNjc4NWEwOS1hYjE2LTRlYjAtODQwNy1hMzc0OTdhNTc1MDYiLCJpYXQiOjE3OTAwMDAwMDB9.La_i9AsE_ooXGmEG1reLtms0TCicvTHQp5VhUHmqGBw',
    );
  });

  it.each(['', 'key', SECRET])('is not made of %j', (key) => {
    expect(() => notifyToken(key, 0)).toThrow(/NOTIFY_API_KEY/);
    expect(() => notifyProvider({ apiKey: key, templateId: 't', apiUrl: '' }, answering().call)).toThrow(
      /NOTIFY_API_KEY/,
    );
  });
});

describe("Notify's wording", () => {
  it.each([
    ['Helo', 'Helo', 'GSM-7', 4, 1],
    ['That’s “all” – now… ', `That's "all" - now... `, 'GSM-7', 22, 1],
    ['Tŷ glân', 'Tŷ glân', 'UCS-2', 7, 1],
    ['Ŵyna', 'Ŵyna', 'UCS-2', 4, 1],
    ['café', 'café', 'GSM-7', 4, 1],
    ['Málaga', 'Málaga', 'UCS-2', 6, 1],
    ['façade', 'facade', 'GSM-7', 6, 1],
    ['Łódź', 'Lódz', 'UCS-2', 4, 1],
    ['Ça va', 'Ça va', 'GSM-7', 5, 1],
    ['naïf', 'naïf', 'UCS-2', 4, 1],
    ['ẅ', 'ẅ', 'UCS-2', 1, 1],
    ['👍 ok', '? ok', 'GSM-7', 4, 1],
    ['日本', '??', 'GSM-7', 2, 1],
    ['`x`', '?x?', 'GSM-7', 3, 1],
    ['½ ™ m²', '? ? m?', 'GSM-7', 6, 1],
    ['€5 [y]', '€5 [y]', 'GSM-7', 9, 1],
    ['a\u200bb\tc\u00a0d', 'ab c d', 'GSM-7', 6, 1],
    ['', '', 'GSM-7', 0, 1],
    ['â'.repeat(71), 'â'.repeat(71), 'UCS-2', 71, 2],
    ['–'.repeat(161), '-'.repeat(161), 'GSM-7', 161, 2],
    ['é'.repeat(160), 'é'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(918), 'a'.repeat(918), 'GSM-7', 918, 6],
  ])('of %j is %j: %s, %i units, %i parts', (text, worded, encoding, units, parts) => {
    expect(notifyWording(text)).toBe(worded);
    expect(notifySegments(text)).toEqual({ encoding, units, parts });
  });

  it('is the same when it is done twice, and never takes more than what we count', () => {
    const unit = fc.constantFrom('a', '€', 'ŵ', 'ç', '👍', '½', '—', '\u200b', '\u200d', 'ź', 'é');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 500, size: 'max' }), (given) => {
        const text = plainPunctuation(given);

        expect(notifyWording(notifyWording(text))).toBe(notifyWording(text));
        expect(notifySegments(text).parts).toBeLessThanOrEqual(Math.max(segments(text).parts, 1));
      }),
    );
  });
});

describe('sending by Notify', () => {
  const message = { to: NUMBER, text: 'Tŷ', reference: 'ref-1', isRepeat: false, withinMs: 4_000 };
  const ID = '3c5b8e14-9d20-4f6a-8a71-000000000010';
  const taken = { status: 201, body: JSON.parse(sample('notify', 'api-success-sms')) as unknown };
  const none = { status: 200, body: { notifications: [] } };
  const found = { status: 200, body: { notifications: [{ id: ID, reference: 'ref-1' }] } };
  const sending = (...answers: Parameters<typeof answering>) => {
    const { call, calls } = answering(...answers);
    const account = { apiKey: KEY, templateId: 'template-1', apiUrl: 'https://notify.test' };
    const provider = notifyProvider(account, call);
    return {
      call,
      send: (more = {}) => provider.send({ ...message, ...more }),
      said: () => calls.map(({ method, url }) => `${method} ${url.replace('https://notify.test', '')}`),
      calls,
    };
  };

  it('fills the template with the text, under our reference', async () => {
    const { send, said, calls, call } = sending(taken);

    expect(await send()).toEqual({ kind: 'sent', id: ID });

    expect(said()).toEqual(['POST /v2/notifications/sms']);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      phone_number: NUMBER,
      template_id: 'template-1',
      personalisation: { message: 'Tŷ' },
      reference: 'ref-1',
    });
    const token = calls[0]?.headers['authorization']?.replace('Bearer ', '') ?? '';
    await expect(jwtVerify(token, new TextEncoder().encode(SECRET))).resolves.toBeDefined();
    expect(call.mock.calls[0]?.[1]).toBeLessThan(4_000);
  });

  it('looks a text up that was not answered, and has it when it is there', async () => {
    const { send, said } = sending(new Error('late'), found);

    expect(await send()).toEqual({ kind: 'sent', id: ID });
    expect(said()).toEqual([
      'POST /v2/notifications/sms',
      'GET /v2/notifications?template_type=sms&reference=ref-1',
    ]);
  });

  it('has none when it is not there, or belongs to another, or cannot be looked up', async () => {
    const other = { status: 200, body: { notifications: [{ id: ID, reference: 'ref-2' }] } };

    await expect(sending(new Error('late'), none).send()).rejects.toThrow('late');
    await expect(sending(new Error('late'), other).send()).rejects.toThrow('late');
    await expect(sending(new Error('late'), new Error('later')).send()).rejects.toThrow('late');
    expect(await sending({ status: 504 }, none).send()).toMatchObject({ refusal: 'retry', isUnsure: true });
  });

  it('looks a repeat up before it sends anything', async () => {
    const there = sending(found);
    const notThere = sending(none, taken);
    const down = sending({ status: 503 });

    expect(await there.send({ isRepeat: true })).toEqual({ kind: 'sent', id: ID });
    expect(await notThere.send({ isRepeat: true })).toEqual({ kind: 'sent', id: ID });
    expect(await down.send({ isRepeat: true })).toMatchObject({ kind: 'refused', refusal: 'retry' });

    expect(there.said().map((each) => each.slice(0, 4))).toEqual(['GET ']);
    expect(notThere.said().map((each) => each.slice(0, 4))).toEqual(['GET ', 'POST']);
    expect(down.said().length).toBe(1);
  });

  it.each([
    ['api-error-validation', 400, 'invalid-recipient', '400 ValidationError phone_number'],
    ['api-error-bad-request-team-only', 400, 'configuration', '400 BadRequestError'],
    ['api-error-auth', 403, 'configuration', '403 AuthError'],
    ['api-error-rate-limit', 429, 'retry', '429 RateLimitError'],
    ['api-error-daily-limit', 429, 'configuration', '429 TooManyRequestsError'],
  ])('is refused by %s: %i is %s, and sent no second time', async (name, status, refusal, code) => {
    const { send, said } = sending({ status, body: JSON.parse(sample('notify', name)) });

    expect(await send()).toMatchObject({ kind: 'refused', refusal, code });
    expect(said().length).toBe(1);
  });

  it.each([
    [500, JSON.parse(sample('notify', 'api-error-internal')), 'retry'],
    [502, undefined, 'retry'],
    [401, undefined, 'configuration'],
    [418, 'gibberish', 'content'],
    [400, { errors: [{ error: '__proto__' }] }, 'content'],
  ])('takes %i %o for %s', (status, body, refusal) => {
    expect(refusalOf(status, body).refusal).toBe(refusal);
  });
});
