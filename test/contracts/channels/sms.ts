// Text messages for the contract, by each provider: Twilio and Notify by their simulators, AWS by what its own API checks.
import type { Webhook } from '../../../bot/channels/channel.ts';
import { parseSnsSms } from '../../../bot/channels/sms/aws/parse.ts';
import { awsProvider, type TextMessage } from '../../../bot/channels/sms/aws/send.ts';
import { notifyProvider } from '../../../bot/channels/sms/notify/send.ts';
import { notifyWebhook } from '../../../bot/channels/sms/notify/webhook.ts';
import type { SmsProvider } from '../../../bot/channels/sms/provider.ts';
import { plainPunctuation } from '../../../bot/channels/sms/punctuation.ts';
import { sendBySms } from '../../../bot/channels/sms/send.ts';
import { twilioProvider } from '../../../bot/channels/sms/twilio/send.ts';
import { twilioWebhook } from '../../../bot/channels/sms/twilio/webhook.ts';
import { sanitised } from '../../../local/providers/sms/notify/sanitise.ts';
import { segmentsOf } from '../../../local/providers/sms/segments.ts';
import { sms } from '../../../local/providers/sms/sms.ts';
import { ACCOUNT_TIME, deliveryOf, type Contracted } from './contracted.ts';
import { payloads } from './meta.ts';
import { forgedAt, handset, screenOf, strangely, type Handset } from './phone.ts';

const NUMBER = '+447700900123';
const PUBLIC_URL = 'https://porth.example.org';
const ID_SECRET = 'one-secret-for-all-providers';
const TWILIO = {
  accountSid: 'AC0123456789abcdef0123456789abcdef',
  authToken: 'a-token-of-this-contract',
  from: '+447700900150',
};
const NOTIFY = {
  apiKey: 'a-key-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
  callbackToken: 'a-callback-token',
  templateId: '7a1f0c2e-0000-4000-8000-000000000020',
};
const SKIPS = {
  tapped: 'a text message has nothing to tap: every option is numbered',
  batch: 'one call brings one text',
} as const;

const phoneOn = (network: 'twilio' | 'notify') =>
  handset((world) => {
    const { simulator, apis } = sms(world, {
      twilio: TWILIO,
      notify: NOTIFY,
      usual: network,
      publicUrl: PUBLIC_URL,
    });
    const api = apis[network];
    if (api === undefined) throw new Error(`${network} is not simulated.`);
    return { simulator, api };
  });
const calling =
  ({ call }: Handset) =>
  async ({ method, url, headers, body }: { method: string; url: string; headers: object; body?: string }) => {
    const { status, body: answer } = await call(method, url, headers as Record<string, string>, body);
    return { status, body: answer };
  };
const sent = async (phone: Handset, provider: SmsProvider, activity: Parameters<typeof deliveryOf>[0]) => {
  await sendBySms(provider)(deliveryOf(activity, NUMBER));
  return phone;
};

export const byTwilio = (): Contracted<Webhook> => {
  const channel = twilioWebhook({ authToken: TWILIO.authToken, publicUrl: PUBLIC_URL, idSecret: ID_SECRET });
  const typed = (text: string) => phoneOn('twilio').does({ act: 'text', text, network: 'twilio' });
  const account = { ...TWILIO, apiUrl: 'https://api.twilio.example', publicUrl: PUBLIC_URL };
  return {
    name: 'SMS by Twilio',
    channel: 'sms',
    shows: (activity) =>
      screenOf(() => {
        const phone = phoneOn('twilio');
        return sent(phone, twilioProvider(account, calling(phone)), activity);
      }),
    types: (text) => Promise.resolve(typed(text)),
    isTrue: (webhook) => Promise.resolve(channel.verify(webhook)),
    parse: (webhook) => channel.parse(webhook),
    forged: (webhook) => [
      ...forgedAt('x-twilio-signature')(webhook),
      { ...webhook, body: Buffer.concat([webhook.body, Buffer.from('&To=x')]) },
    ],
    strange: (body) => strangely(() => typed('x'))(inForm(body)),
    samples: payloads('sms/twilio'),
    reads: plainPunctuation,
    skips: SKIPS,
  };
};

/** The samples are JSON for whoever reads them; Twilio sends forms. */
const inForm = (body: string): string => {
  try {
    const fields = Object.entries(JSON.parse(body) as object).map(([name, value]) => [name, String(value)]);
    return new URLSearchParams(fields).toString();
  } catch {
    return body;
  }
};

export const byNotify = (): Contracted<Webhook> => {
  const channel = notifyWebhook({ callbackToken: NOTIFY.callbackToken, idSecret: ID_SECRET });
  const typed = (text: string) => phoneOn('notify').does({ act: 'text', text, network: 'notify' });
  const account = { ...NOTIFY, apiUrl: 'https://api.notify.example' };
  return {
    name: 'SMS by Notify',
    channel: 'sms',
    shows: (activity) =>
      screenOf(() => {
        const phone = phoneOn('notify');
        return sent(phone, notifyProvider(account, calling(phone)), activity);
      }),
    types: (text) => Promise.resolve(typed(text)),
    isTrue: (webhook) => Promise.resolve(channel.verify(webhook)),
    parse: (webhook) => channel.parse(webhook),
    // It signs nothing, so other bytes under the right token are taken for its own.
    forged: forgedAt('authorization'),
    strange: strangely(() => typed('x')),
    samples: payloads('sms/notify'),
    reads: (text) => sanitised(plainPunctuation(text)),
    skips: SKIPS,
  };
};

const TOPIC = 'arn:aws:sns:eu-west-2:123456789012:porth-two-way';

/** The cloud's own checks: https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html */
const refusedByAws = ({ DestinationPhoneNumber, MessageBody, Context }: TextMessage): string | undefined => {
  if (!/^\+?[1-9][0-9]{1,18}$/.test(DestinationPhoneNumber)) return 'DestinationPhoneNumber';
  if (MessageBody.length > 1600 || !/\S/.test(MessageBody)) return `MessageBody ${MessageBody.length}`;
  const context = Object.entries(Context);
  const isTooMuch = context.some(([key, value]) => key.length > 100 || value.length > 800);
  return context.length > 5 || isTooMuch ? 'Context' : undefined;
};

type Sns = { readonly Records: readonly unknown[] };
const record = (message: string, more: object = {}) => ({
  EventSource: 'aws:sns',
  EventVersion: '1.0',
  Sns: { Type: 'Notification', TopicArn: TOPIC, Timestamp: ACCOUNT_TIME, Message: message, ...more },
});
let texts = 0;
const inbound = (text: string): string =>
  JSON.stringify({
    originationNumber: NUMBER,
    destinationNumber: '+447700900150',
    messageKeyword: 'KEYWORD_447700900150',
    messageBody: text,
    inboundMessageId: `00000000-0000-4000-8000-${String(++texts).padStart(12, '0')}`,
    previousPublishedMessageId: null,
  });

export const byAws = (): Contracted<Sns> => {
  const parse = (event: Sns) =>
    parseSnsSms(event, { idSecret: ID_SECRET, receivedAt: ACCOUNT_TIME }, [TOPIC]);
  return {
    name: 'SMS by AWS',
    channel: 'sms',
    shows: async (activity) => {
      const bubbles: string[] = [];
      const refused: string[] = [];
      const provider = awsProvider((message) => {
        const why = refusedByAws(message);
        if (why !== undefined) refused.push(why);
        else if (segmentsOf(message.MessageBody).segments > 0) bubbles.push(message.MessageBody);
        return Promise.resolve({ MessageId: String(bubbles.length) });
      });
      await sendBySms(provider)(deliveryOf(activity, NUMBER));
      return { bubbles, refused, taps: [] };
    },
    types: (text) => Promise.resolve({ Records: [record(inbound(text))] }),
    // A function that SNS calls checks no signature: what is not of our topic is not heard.
    isTrue: (event) => Promise.resolve(parse(event).some(({ kind }) => kind === 'event')),
    parse,
    forged: ({ Records }) => {
      const [one] = Records as readonly ReturnType<typeof record>[];
      const message = one?.Sns.Message ?? '';
      return [
        { Records: [record(message, { TopicArn: `${TOPIC}2` })] },
        { Records: [record(message, { TopicArn: '' })] },
        { Records: [{ ...record(message), EventSource: 'aws:s3' }] },
        { Records: [{ ...record(message), EventSource: undefined }] },
      ];
    },
    batch: (all) => Promise.resolve({ Records: all.map((text) => record(inbound(text))) }),
    strange: (body) => ({ Records: [record(body)] }),
    samples: payloads('sms/aws'),
    reads: plainPunctuation,
    skips: { tapped: SKIPS.tapped },
  };
};
