// Numbers that nobody should send, through every way in: none of them reaches the queue, the table or the log.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fc } from '../made-up.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleared } from '../../bot/channels/cleared.ts';
import { messengerWebhook } from '../../bot/channels/messenger/webhook.ts';
import { notifyWebhook } from '../../bot/channels/sms/notify/webhook.ts';
import { twilioWebhook } from '../../bot/channels/sms/twilio/webhook.ts';
import { whatsappWebhook } from '../../bot/channels/whatsapp/webhook.ts';
import type { Event } from '../../bot/model.ts';
import { plainJson } from '../../lambdas/aws/plain-json.ts';
import type { HttpRequest } from '../../lambdas/http.ts';
import { receive } from '../../lambdas/receive.ts';
import { sms } from '../../lambdas/sms.ts';
import { accept } from '../../lambdas/webchat/accept.ts';
import { statusesInMemory } from '../in-memory.ts';
import { message, newConversation, startTable, workshop, type Table } from '../runtime/workshop.ts';
import { providers, type ProviderName, type Secrets, type Signed } from './signed-webhooks.ts';

const SNS = readFileSync(
  new URL('../../bot/channels/sms/aws/payloads/lambda-sns-event-two-way-text.json', import.meta.url),
  'utf8',
);
const NOW = new Date('2026-11-23T10:00:00Z');
const SECRETS: Secrets = {
  MESSENGER_APP_SECRET: 'a-messenger-secret',
  WHATSAPP_APP_SECRET: 'a-whatsapp-secret',
  WHATSAPP_PHONE_NUMBER_ID: '154837264910283',
  TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000150',
  TWILIO_AUTH_TOKEN: 'a-twilio-token',
  TWILIO_FROM: '+447700900150',
  NOTIFY_CALLBACK_TOKEN: 'a-notify-token',
  PUBLIC_URL: 'https://porth.example.org',
};
const signed = providers(SECRETS, () => NOW);
const ofTexts = { idSecret: 'an-id-secret', publicUrl: SECRETS.PUBLIC_URL };
const channels = {
  '/webhooks/messenger': messengerWebhook({
    appSecret: SECRETS.MESSENGER_APP_SECRET,
    verifyToken: 'a-verify-token',
    idSecret: ofTexts.idSecret,
  }),
  '/webhooks/whatsapp': whatsappWebhook({
    appSecret: SECRETS.WHATSAPP_APP_SECRET,
    verifyToken: 'a-verify-token',
    idSecret: ofTexts.idSecret,
    phoneNumberId: SECRETS.WHATSAPP_PHONE_NUMBER_ID,
  }),
  '/webhooks/sms/twilio': twilioWebhook({ authToken: SECRETS.TWILIO_AUTH_TOKEN, ...ofTexts }),
  '/webhooks/sms/notify': notifyWebhook({ callbackToken: SECRETS.NOTIFY_CALLBACK_TOKEN, ...ofTexts }),
};

const hooks = () => {
  const events: Event[] = [];
  const counted: string[] = [];
  const enqueue = (more: readonly Event[]) => {
    events.push(...more);
    return Promise.resolve();
  };
  const handler = receive({
    channels,
    enqueue,
    statuses: statusesInMemory(),
    clock: () => NOW,
    count: (what, channel, why) => counted.push(`${what} ${channel} ${why}`),
  });
  const post = async ({ path, headers, body }: Signed): Promise<number> => {
    const request = {
      rawPath: path,
      rawQueryString: '',
      headers,
      body,
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', sourceIp: '203.0.113.1' } },
    } as unknown as HttpRequest;
    return (await handler(request)).statusCode ?? 200;
  };
  return { events, counted, enqueue, post };
};

/** Without what stands between its digits. */
const digitsIn = (text: string): string => text.replace(/(?<=\d)[^\da-z"]{1,2}(?=\d)/giu, '');

const luhn = (digits: string): string => {
  const sum = Array.from(`${digits}0`, Number)
    .reverse()
    .reduce((all, digit, at) => all + (at % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
  return digits + String((10 - (sum % 10)) % 10);
};
const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''));
const card = fc
  .oneof(
    digits(14).map((rest) => luhn(`4${rest}`)),
    digits(13).map((rest) => luhn(`52${rest}`)),
    digits(12).map((rest) => luhn(`37${rest}`)),
  )
  .chain((number) =>
    fc.record({
      number: fc.constant(number),
      typed: fc.oneof(
        fc.constantFrom('', ' ', '-', '.', '  ').map((gap) => number.replace(/(?<=^(?:\d{4})+)(?=\d)/g, gap)),
        fc.constant(number.replace(/(?<=\d)(?=\d)/g, ' ')),
        fc.array(fc.constantFrom('', '', ' ', '-'), { minLength: 20, maxLength: 20 }).map((gaps) =>
          Array.from(number, (digit, at) => digit + (gaps[at] ?? ''))
            .join('')
            .trim(),
        ),
      ),
    }),
  );
const around = fc.constantFrom(
  (typed: string) => typed,
  (typed: string) => `my card is ${typed} please take the rent`,
  (typed: string) => `rhif fy ngherdyn yw ${typed}.`,
  (typed: string) => `07700 900982 ${typed}`,
);

describe('a card number', () => {
  it.each<ProviderName>(['messenger', 'whatsapp', 'twilio', 'notify'])(
    'that is written on %s does not reach the queue',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(card, around, async ({ number, typed }, put) => {
          const { events, post } = hooks();

          const status = await post(
            signed[name].says({ id: 'm-1', account: '447700900982', text: put(typed) }),
          );

          expect(status).toBe(200);
          expect(events).toHaveLength(1);
          expect(digitsIn(plainJson(events))).not.toContain(number);
          // With its groups apart it may look like a bank account: gone it is all the same.
          expect(JSON.stringify(events)).toMatch(/"redacted":\["(?:card|bank)"/);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('that is written by text through AWS does not reach the queue', async () => {
    await fc.assert(
      fc.asyncProperty(card, around, async ({ number, typed }, put) => {
        const { events, enqueue } = hooks();
        const handler = sms({ idSecret: 'x', enqueue, clock: () => NOW, count: () => undefined });
        const Message = JSON.stringify({
          originationNumber: '+447700900982',
          destinationNumber: '+447700900150',
          messageKeyword: 'KEYWORD',
          messageBody: put(typed),
          inboundMessageId: 'in-1',
        });

        const sample = JSON.parse(SNS) as { Records: { Sns: { Message: string } }[] };
        for (const { Sns } of sample.Records) Sns.Message = Message;
        await handler(sample);

        expect(events).toHaveLength(1);
        expect(digitsIn(plainJson(events))).not.toContain(number);
      }),
      { numRuns: 60 },
    );
  });

  it('that is written on the web chat does not reach the queue, wherever it stands', async () => {
    const bearer = { kind: 'token', token: { conv: 'c', user: 'dl_me' } } as never;
    await fc.assert(
      fc.asyncProperty(card, around, async ({ number, typed }, put) => {
        const { events, enqueue } = hooks();
        const activity = {
          type: 'message',
          text: put(typed),
          value: { option: put(typed), [put(typed)]: Number(number) },
          attachments: [{ contentType: 'text/plain', name: put(typed), content: { said: put(typed) } }],
          channelData: { clientActivityID: 'mine', note: put(typed) },
        };

        await accept({ enqueue, clock: () => NOW }, activity, 'c', bearer);

        expect(digitsIn(plainJson(events))).not.toContain(number);
      }),
      { numRuns: 60 },
    );
  });
});

describe('on WhatsApp', () => {
  const happened = (content: object): Signed => {
    const body = JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '215589313241560',
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { phone_number_id: SECRETS.WHATSAPP_PHONE_NUMBER_ID },
                messages: [{ from: '447700900982', id: 'wamid.1', timestamp: '1795428000', ...content }],
              },
            },
          ],
        },
      ],
    });
    const signature = createHmac('sha256', SECRETS.WHATSAPP_APP_SECRET).update(body).digest('hex');
    return {
      path: '/webhooks/whatsapp',
      headers: { 'x-hub-signature-256': `sha256=${signature}` },
      body,
    };
  };
  const CARD = '4111 1111 1111 1111';

  it.each([
    [
      'a caption',
      { type: 'image', image: { id: '4111111111111111', mime_type: 'image/jpeg', caption: CARD } },
    ],
    ['the name of a file', { type: 'document', document: { id: '9', filename: `${CARD}.pdf` } }],
    [
      'a text that is changed',
      {
        type: 'edit',
        edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: CARD } } },
      },
    ],
    ['an option', { type: 'button', button: { text: CARD, payload: 'x' } }],
    [
      'a form of its own',
      {
        type: 'interactive',
        interactive: { type: 'nfm_reply', nfm_reply: { response_json: JSON.stringify({ pay: CARD }) } },
      },
    ],
    [
      'a contact',
      { type: 'contacts', contacts: [{ name: { formatted_name: CARD }, phones: [{ phone: CARD }] }] },
    ],
  ])('it is taken out of %s', async (_, content) => {
    const { events, post } = hooks();

    await post(happened(content));

    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain(CARD);
    expect(JSON.stringify(events)).toContain('"redacted":["card"]');
  });

  it('what a file is called by, and where a place is, stay as they are', async () => {
    const { events, post } = hooks();

    await post(happened({ type: 'image', image: { id: '4111111111111111', mime_type: 'image/jpeg' } }));
    await post(
      happened({ type: 'location', location: { latitude: 51.11111111111118, longitude: -3.179090000001 } }),
    );

    expect(JSON.stringify(events)).toContain('4111111111111111');
    expect(JSON.stringify(events)).toContain('51.11111111111118,-3.179090000001');
    expect(JSON.stringify(events)).not.toContain('redacted');
  });

  it('a message that nobody could carry is cut down, answered and counted', async () => {
    const { events, counted, post } = hooks();
    const contacts = Array.from({ length: 4_000 }, (_, at) => ({
      name: { formatted_name: `Someone ${'x'.repeat(60)} ${at}` },
      phones: [{ phone: '01632 960001' }],
    }));

    expect(await post(happened({ type: 'contacts', contacts }))).toBe(200);

    expect(plainJson(events).length).toBeLessThan(20_000);
    expect(events[0]).toMatchObject({
      id: 'wamid.1',
      activity: {
        text: expect.stringMatching(/^01632 960001/) as string,
        attachments: [{ name: 'message' }],
      },
    });
    expect(counted).toEqual(['unsupported whatsapp too large']);
  });

  it.each([
    ['a text', { type: 'text', text: { body: '€'.repeat(100_000) } }, 1],
    ['an id', { type: 'text', text: { body: 'hello' }, id: 'w'.repeat(250_000) }, 1],
  ])('%s of any length is answered with 200', async (_, content, events) => {
    const taken = hooks();

    expect(await taken.post(happened(content))).toBe(200);
    expect(await taken.post(happened(content))).toBe(200);

    expect(taken.events).toHaveLength(2 * events);
    expect(taken.events[0]?.id).toBe(taken.events[1]?.id);
    expect(plainJson(taken.events).length).toBeLessThan(100_000);
  });
});

describe('what is taken out', () => {
  let table: Table;
  beforeAll(async () => {
    table = await startTable();
  });
  afterAll(() => table.stop());

  const said = (conversation: string, id: string, text: string) => cleared(message(conversation, id, text));

  it.each(['4111 1111 1111 1111', 'QQ 12 34 56 C', 'sort code 20-00-00 account 12345678'])(
    'stands neither in the table nor in a log, and they are told why once: %s',
    async (secret) => {
      const conversation = newConversation();
      const at = workshop(table);
      await at.take(said(conversation, 'm1', `how do i pay my council tax, ${secret}`));
      await at.take(said(conversation, 'm2', 'thanks'));

      const kept = JSON.stringify([
        await at.record(conversation),
        await at.transcript(conversation),
        at.sent,
        at.logs,
        at.warnings,
      ]);
      expect(kept).not.toContain(secret);
      expect(kept).toContain('[number removed]');
      expect(at.said().filter((text) => text.includes("I've removed"))).toHaveLength(1);
      expect(at.said().join()).toContain('/council-tax');
    },
  );
});
