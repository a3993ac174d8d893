// Text messages for the contract, by each provider: sent to its simulator, and read as it brings them.
import type { Webhook } from '../../../bot/channels/channel.ts';
import { parseSnsSms } from '../../../bot/channels/sms/aws/parse.ts';
import { awsProvider } from '../../../bot/channels/sms/aws/send.ts';
import { notifyProvider } from '../../../bot/channels/sms/notify/send.ts';
import { notifyWebhook } from '../../../bot/channels/sms/notify/webhook.ts';
import type { SmsProvider } from '../../../bot/channels/sms/provider.ts';
import { plainPunctuation } from '../../../bot/channels/sms/punctuation.ts';
import { sendBySms } from '../../../bot/channels/sms/send.ts';
import { twilioProvider } from '../../../bot/channels/sms/twilio/send.ts';
import { twilioWebhook } from '../../../bot/channels/sms/twilio/webhook.ts';
import { sanitised } from '../../../local/providers/sms/notify/sanitise.ts';
import { sms } from '../../../local/providers/sms/sms.ts';
import { deliveryOf, type Contracted } from './contracted.ts';
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

const phoneOn = (network: 'twilio' | 'notify' | 'aws') =>
  handset((world) => {
    const { simulator, apis } = sms(world, {
      twilio: TWILIO,
      notify: NOTIFY,
      aws: AWS,
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

const AWS = { originationIdentity: '+447700900150', configurationSet: 'porth' };
/** Its form is all that is looked at. */
const SIGNED = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20261124/eu-west-2/sms-voice/aws4_request, Signature=0',
  'x-amz-target': 'PinpointSMSVoiceV2.SendTextMessage',
};

export const byAws = (): Contracted<Webhook> => {
  const typed = (text: string) => phoneOn('aws').does({ act: 'text', text, network: 'aws' });
  const [topic = ''] = recordsIn(typed('x')).map(({ Sns }) => Sns.TopicArn);
  const parse = ({ body, receivedAt }: Webhook) =>
    parseSnsSms(JSON.parse(body.toString()), { idSecret: ID_SECRET, receivedAt }, [topic]);
  const withRecords = (webhook: Webhook, records: readonly unknown[]): Webhook => ({
    ...webhook,
    body: Buffer.from(JSON.stringify({ Records: records })),
  });
  return {
    name: 'SMS by AWS',
    channel: 'sms',
    shows: (activity) =>
      screenOf(() => {
        const phone = phoneOn('aws');
        const provider = awsProvider(async (message) => {
          const { body } = await phone.call('POST', '/', SIGNED, JSON.stringify(message));
          return body as { MessageId?: string };
        });
        return sent(phone, provider, activity);
      }),
    types: (text) => Promise.resolve(typed(text)),
    // A function that SNS calls checks no signature: what is not of our topic is not heard.
    isTrue: (webhook) => Promise.resolve(parse(webhook).every(({ kind }) => kind === 'event')),
    parse,
    forged: (webhook) => {
      const [record] = recordsIn(webhook);
      const ofTopic = (TopicArn?: string) => ({ ...record, Sns: { ...record?.Sns, TopicArn } });
      return [
        ofTopic(`${topic}2`),
        ofTopic(''),
        ofTopic(),
        { ...record, EventSource: 'aws:s3' },
        { ...record, EventSource: undefined },
      ].map((each) => withRecords(webhook, [each]));
    },
    batch: (all) =>
      Promise.resolve(
        withRecords(
          typed('x'),
          all.flatMap((text) => recordsIn(typed(text))),
        ),
      ),
    strange: (body) => {
      const webhook = typed('x');
      const [record] = recordsIn(webhook);
      return withRecords(webhook, [{ ...record, Sns: { ...record?.Sns, Message: body } }]);
    },
    samples: payloads('sms/aws'),
    reads: plainPunctuation,
    skips: { tapped: SKIPS.tapped },
  };
};

type SnsRecord = { readonly EventSource: string; readonly Sns: { readonly TopicArn: string } };
const recordsIn = ({ body }: Webhook): readonly SnsRecord[] =>
  (JSON.parse(body.toString()) as { Records: SnsRecord[] }).Records;
