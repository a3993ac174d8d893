// Texts through Twilio: its own signature vectors, what people send, what became of what we sent, and what it refuses.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../bot/channels/sms/twilio/errors.ts';
import { twilioProvider } from '../../bot/channels/sms/twilio/send.ts';
import { isSigned, paramsSigned, signature } from '../../bot/channels/sms/twilio/verify.ts';
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

const TOKEN = 'a2b4c6d8e0f1a3b5c7d9e1f2a4b6c8d0';
const ADDRESS = 'https://porth.northmoor.gov.uk/webhooks/sms/twilio';
const channel = twilioWebhook({
  authToken: TOKEN,
  publicUrl: 'https://porth.northmoor.gov.uk',
  idSecret: ID_SECRET,
});
const formOf = (name: string) =>
  new URLSearchParams(JSON.parse(sample('twilio', name)) as Record<string, string>).toString();
const parsed = (name: string) => channel.parse(webhook(formOf(name)));
const signed = (body: string, value: string, query = {}) =>
  webhook(body, { headers: { 'x-twilio-signature': value }, query });

/** https://www.twilio.com/docs/usage/security and the tests of Twilio's own libraries. */
const PUBLISHED = {
  token: '12345',
  address: 'https://mycompany.com/myapp.php',
  query: { foo: '1', bar: '2' },
  url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
};

describe("Twilio's signature", () => {
  it('is as in the published vector, in whatever order the form is', () => {
    const form = ['To=%2B18005551212', 'Digits=1234', 'From=%2B14158675309', 'CallSid=CA1234567890ABCDE'];
    const { token, address, query } = PUBLISHED;
    const check = (body: string) =>
      isSigned(token, address, signed(body, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', query));

    expect(check([...form, 'Caller=%2B14158675309'].join('&'))).toBe(true);
    expect(check(['Caller=%2B14158675309', ...form.reverse()].join('&'))).toBe(true);
    expect(check(form.join('&'))).toBe(false);
    expect(check([...form, 'Caller=%2B14158675308'].join('&'))).toBe(false);
  });

  it('takes each value of a repeated name once, in order, as in the published vector', () => {
    const params = [...new URLSearchParams('Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234')];

    expect(signature(PUBLISHED.token, PUBLISHED.url + paramsSigned(params))).toBe(
      'IK+Dwps556ElfBT0I3Rgjkr1wJU=',
    );
  });

  it('of a JSON body is over the address, which holds a hash of the body, as in the published vector', () => {
    const body = '{"property": "value", "boolean": true}';
    const bodySHA256 = '0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620';
    const { token, address } = PUBLISHED;
    const check = (bytes: string, hash: string) =>
      isSigned(
        token,
        address,
        signed(bytes, 'a9nBmqA0ju/hNViExpshrM61xv4=', { ...PUBLISHED.query, bodySHA256: hash }),
      );

    expect(check(body, bodySHA256)).toBe(true);
    expect(check(`${body} `, bodySHA256)).toBe(false);
    expect(check(body, bodySHA256.replace('0', '1'))).toBe(false);
  });

  it.each([ADDRESS, 'https://porth.northmoor.gov.uk:443/webhooks/sms/twilio'])('holds for %s', (address) => {
    const body = formOf('text-unicode');
    const value = signature(TOKEN, address + paramsSigned([...new URLSearchParams(body)]));

    expect(channel.verify(signed(body, value))).toBe(true);
  });

  it('holds with and without a port of our own, and below a path', () => {
    const behind = twilioWebhook({ authToken: TOKEN, publicUrl: 'https://porth.gov.uk:8443/bot/' });
    const check = (address: string) => behind.verify(signed('', signature(TOKEN, address)));

    expect(check('https://porth.gov.uk:8443/bot/webhooks/sms/twilio')).toBe(true);
    expect(check('https://porth.gov.uk/bot/webhooks/sms/twilio')).toBe(true);
    expect(check('https://porth.gov.uk/webhooks/sms/twilio')).toBe(false);
  });

  it('is refused when it is missing, of another token, address or body', () => {
    const body = formOf('text');
    const params = paramsSigned([...new URLSearchParams(body)]);

    expect(channel.verify(webhook(body))).toBe(false);
    expect(channel.verify(signed(body, ''))).toBe(false);
    expect(channel.verify(signed(body, signature('other', ADDRESS + params)))).toBe(false);
    expect(channel.verify(signed(body, signature(TOKEN, `${ADDRESS}/${params}`)))).toBe(false);
    expect(channel.verify(signed(`${body}&Extra=1`, signature(TOKEN, ADDRESS + params)))).toBe(false);
    expect(channel.verify(signed(body, signature(TOKEN, ADDRESS + params)))).toBe(true);
  });
});

describe('a Twilio webhook', () => {
  it('of a text becomes a message of one conversation, under the id that Twilio gave it', () => {
    const [event] = eventsIn(parsed('text'));

    expect(event).toMatchObject({
      id: 'SM4b1d0000000000000000000000000f01',
      channel: 'sms',
      at: RECEIVED_AT,
      activity: {
        type: 'message',
        id: 'SM4b1d0000000000000000000000000f01',
        text: 'Is it bin day tomorrow?',
        from: { id: NUMBER, role: 'user' },
      },
    });
    expect(event?.conversation).toMatch(/^[\w-]{22}$/);
    expect(eventsIn(parsed('text'))).toEqual([event]);
  });

  it.each([
    ['text-unicode', 'Diolch 👍 – tŷ'],
    ['text-empty', ''],
    ['stop', 'STOP'],
  ])('of %s has its words: %j', (name, text) => {
    expect(eventsIn(parsed(name))).toMatchObject([{ activity: { type: 'message', text } }]);
  });

  it('brings pictures with the address at which they are, and the words with them', () => {
    const [event] = eventsIn(parsed('media'));

    expect(event).toMatchObject({
      activity: {
        text: 'Big pothole outside 12',
        attachments: [
          { contentType: 'image/jpeg', name: 'media-1', content: { media: { kind: 'url', auth: 'twilio' } } },
        ],
      },
    });
  });

  it('whose picture has no address says that something was sent', () => {
    const body = formOf('media').replace(/MediaUrl0=[^&]+/, 'MediaUrl0=gone');

    expect(eventsIn(channel.parse(webhook(body)))).toMatchObject([
      { activity: { attachments: [{ contentType: 'application/vnd.porth.unreadable' }] } },
    ]);
  });

  it.each([
    ['stop-opt-out-type', 'Stop', 'STOP'],
    ['start-opt-out-type', 'START', 'START'],
    ['help-opt-out-type', 'HELP', 'HELP'],
  ])('of %s keeps the words, with what Twilio took them for', (name, text, optOut) => {
    expect(eventsIn(parsed(name))).toMatchObject([{ activity: { text, channelData: { optOut } } }]);
  });

  it.each([
    ['status-queued', 'queued', undefined],
    ['status-sent', 'sent', undefined],
    ['status-delivered', 'delivered', undefined],
    ['status-failed-opted-out', 'failed', 'opted-out'],
    ['status-undelivered-unknown-handset', 'failed', 'invalid-recipient'],
    ['status-undelivered-unreachable', 'failed', 'retry'],
  ])('of %s says that the text is %s', (name, state, refusal) => {
    const [report] = reportsIn(parsed(name));

    expect(report).toMatchObject({ channel: 'sms', id: 'SM4b1d0000000000000000000000000f50', state });
    expect(report?.refusal).toBe(refusal);
    expect(report?.conversation).toBe(eventsIn(parsed('text'))[0]?.conversation);
  });

  it.each([
    ['From=DVLA&MessageSid=SM1&Body=Hello', 'not from a phone number'],
    ['From=60006&MessageSid=SM1&Body=Hello', 'not from a phone number'],
    ['From=whatsapp%3A%2B447700900461&MessageSid=SM1&Body=Hello', 'not from a phone number'],
    ['MessageSid=SM1&MessageStatus=teleported&To=1', 'kind of status'],
    ['MessageSid=SM1&From=%2B447700900461', 'kind of message'],
    ['CallSid=CA1', 'not a message'],
    ['', 'not a message'],
  ])('%j is counted and is no turn: %s', (body, why) => {
    expect(channel.parse(webhook(body))).toEqual([{ kind: 'unsupported', why }]);
  });

  it('in JSON is none of messages', () => {
    const body = webhook(formOf('text'), { query: { bodySHA256: 'ab' } });

    expect(channel.parse(body)).toEqual([{ kind: 'unsupported', why: 'not a form' }]);
  });

  it('is answered with no message, for plain text would be sent', () => {
    expect(channel.answer).toEqual({ contentType: 'text/xml', body: '<Response></Response>' });
    expect(channel.handshake(webhook(''))).toBeUndefined();
  });

  it('never throws, whatever it holds and however it is signed', () => {
    const forms = samples('twilio').map((each) =>
      new URLSearchParams(JSON.parse(each) as Record<string, string>).toString(),
    );
    const noise = fc.string({
      unit: fc.constantFrom('%', '&', '=', '+', 'E', '4', 'é', '\ud83d', '\0', '[', '😀'),
      maxLength: 60,
    });
    const query = fc.dictionary(fc.constantFrom('bodySHA256', 'a', ''), noise);
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat(900), noise, query, (form, at, what, asked) => {
        const body = form.slice(0, at) + what + form.slice(at + what.length);
        const given = webhook(body, { query: asked, headers: { 'x-twilio-signature': what } });

        expect(channel.verify(given)).toBe(false);
        channel.parse(given);
        channel.parse(webhook(body));
      }),
    );
    fc.assert(fc.property(mutated(samples('twilio')), (body) => void channel.parse(webhook(body))));
  });
});

describe('sending by Twilio', () => {
  const account = {
    accountSid: 'AC5a0c1d2e3f405162738495a6b7c8d9e0',
    authToken: TOKEN,
    from: '+447700900150',
    apiUrl: 'https://api.twilio.com',
    publicUrl: 'https://porth.northmoor.gov.uk/',
  };
  const message = { to: NUMBER, text: 'Tŷ & dŵr', reference: 'r', isRepeat: false, withinMs: 4_000 };
  const sending = (...answers: Parameters<typeof answering>) => {
    const { call, calls } = answering(...answers);
    return { calls, call, send: () => twilioProvider(account, call).send(message) };
  };

  it('posts a form, with its own account, and asks for reports', async () => {
    const { send, calls, call } = sending({ status: 201, body: JSON.parse(sample('twilio', 'api-success')) });

    expect(await send()).toEqual({ kind: 'sent', id: 'SM4b1d0000000000000000000000000f50' });

    const [{ url, method, headers, body } = { url: '', method: '', headers: {}, body: '' }] = calls;
    expect(method).toBe('POST');
    expect(url).toBe(
      'https://api.twilio.com/2010-04-01/Accounts/AC5a0c1d2e3f405162738495a6b7c8d9e0/Messages.json',
    );
    expect(headers).toMatchObject({
      authorization: `Basic ${btoa(`${account.accountSid}:${TOKEN}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      To: NUMBER,
      From: '+447700900150',
      Body: 'Tŷ & dŵr',
      StatusCallback: ADDRESS,
    });
    expect(call).toHaveBeenCalledWith(expect.anything(), 4_000);
  });

  it('sends by a messaging service where that is what is set', async () => {
    const { call, calls } = answering({ status: 201 });
    const from = 'MG9f8e7d6c5b4a39281706f5e4d3c2b1a0';

    expect(await twilioProvider({ ...account, from }, call).send(message)).toEqual({ kind: 'sent' });

    expect(calls[0]?.body).toContain(`MessagingServiceSid=${from}`);
    expect(calls[0]?.body).not.toContain('From=');
  });

  it.each([
    ['api-error-opted-out', 400, 'opted-out'],
    ['api-error-invalid-to', 400, 'invalid-recipient'],
    ['api-error-rate-limit', 429, 'retry'],
  ])('is refused by %s: %i is %s', async (name, status, refusal) => {
    const { send } = sending({ status, body: JSON.parse(sample('twilio', name)) });

    expect(await send()).toMatchObject({ kind: 'refused', refusal });
  });

  it('does not know whether a text was taken when Twilio fails', async () => {
    expect(await sending({ status: 503 }).send()).toEqual({
      kind: 'refused',
      refusal: 'retry',
      code: '503',
      isUnsure: true,
    });
    await expect(sending(new Error('late')).send()).rejects.toThrow('late');
  });

  it.each([
    ['99999', 400, 'content'],
    ['99999', 404, 'configuration'],
    [undefined, 401, 'configuration'],
    [undefined, 429, 'retry'],
    [undefined, 500, 'retry'],
    ['99999', undefined, 'content'],
    [undefined, undefined, 'retry'],
    ['toString', 400, 'content'],
  ])('takes code %s of status %s for %s', (code, status, refusal) => {
    expect(refusalOf(code, status)).toBe(refusal);
  });
});
