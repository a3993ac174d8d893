// Webhooks as the providers sign them, of invented people: a text, many at once, and a delivery report.
import { createHmac } from 'node:crypto';

/** Ready to be posted to Porth. */
export type Signed = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
export type Said = {
  /** The provider's own id of the message: the same id is the same message. */
  readonly id: string;
  /** The provider's own name of the person: a number without its plus, or a page-scoped id. */
  readonly account: string;
  readonly text: string;
};
export type Provider = {
  readonly says: (said: Said) => Signed;
  /** A message of ours was delivered. */
  readonly reports: (id: string, account: string) => Signed;
  /** All in one webhook, where the provider does that. */
  readonly batch?: (said: readonly Said[]) => Signed;
};
export type ProviderName = 'messenger' | 'whatsapp' | 'twilio' | 'notify';
export type Secrets = Readonly<Record<SecretName, string>>;
type SecretName =
  | 'MESSENGER_APP_SECRET'
  | 'WHATSAPP_APP_SECRET'
  | 'WHATSAPP_PHONE_NUMBER_ID'
  | 'TWILIO_ACCOUNT_SID'
  | 'TWILIO_AUTH_TOKEN'
  | 'TWILIO_FROM'
  | 'NOTIFY_CALLBACK_TOKEN'
  | 'PUBLIC_URL';

export const providers = (secrets: Secrets, now: () => Date): Readonly<Record<ProviderName, Provider>> => ({
  messenger: messenger(secrets.MESSENGER_APP_SECRET, now),
  whatsapp: whatsapp(secrets.WHATSAPP_APP_SECRET, secrets.WHATSAPP_PHONE_NUMBER_ID, now),
  twilio: twilio(secrets),
  notify: notify(secrets.NOTIFY_CALLBACK_TOKEN, now),
});

const PAGE = '108642097531864';
const messenger = (secret: string, now: () => Date): Provider => {
  const happened = (all: readonly object[]): Signed =>
    byMeta('/webhooks/messenger', secret, {
      object: 'page',
      entry: [{ id: PAGE, time: now().getTime(), messaging: all }],
    });
  const of = (account: string) => ({
    sender: { id: account },
    recipient: { id: PAGE },
    timestamp: now().getTime(),
  });
  const message = ({ id, account, text }: Said) => ({ ...of(account), message: { mid: id, text } });
  return {
    says: (said) => happened([message(said)]),
    reports: (id, account) =>
      happened([{ ...of(account), delivery: { mids: [id], watermark: now().getTime() } }]),
    batch: (said) => happened(said.map(message)),
  };
};

const whatsapp = (secret: string, phoneNumberId: string, now: () => Date): Provider => {
  const seconds = () => String(Math.floor(now().getTime() / 1_000));
  const happened = (value: object): Signed =>
    byMeta('/webhooks/whatsapp', secret, {
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '215589313241560',
          changes: [
            {
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '447700900150', phone_number_id: phoneNumberId },
                ...value,
              },
              field: 'messages',
            },
          ],
        },
      ],
    });
  const contact = (account: string) => ({ profile: { name: 'Sam Example' }, wa_id: account });
  const all = (said: readonly Said[]): Signed =>
    happened({
      contacts: [...new Set(said.map(({ account }) => account))].map(contact),
      messages: said.map(({ id, account, text }) => ({
        from: account,
        id,
        timestamp: seconds(),
        text: { body: text },
        type: 'text',
      })),
    });
  return {
    says: (said) => all([said]),
    reports: (id, account) =>
      happened({
        statuses: [{ id, status: 'delivered', timestamp: seconds(), recipient_id: account }],
      }),
    batch: all,
  };
};

const byMeta = (path: string, secret: string, what: object): Signed => {
  const body = JSON.stringify(what);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return {
    path,
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
    body,
  };
};

const twilio = (secrets: Secrets): Provider => {
  const { PUBLIC_URL, TWILIO_AUTH_TOKEN, TWILIO_ACCOUNT_SID, TWILIO_FROM } = secrets;
  const path = '/webhooks/sms/twilio';
  const form = (fields: Readonly<Record<string, string>>): Signed => {
    const all = { ...fields, AccountSid: TWILIO_ACCOUNT_SID, ApiVersion: '2010-04-01' };
    const signed = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      path,
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'x-twilio-signature': createHmac('sha1', TWILIO_AUTH_TOKEN)
          .update(`${PUBLIC_URL}${path}${signed.flat().join('')}`)
          .digest('base64'),
      },
      body: new URLSearchParams(all).toString(),
    };
  };
  return {
    says: ({ id, account, text }) =>
      form({
        ToCountry: 'GB',
        SmsMessageSid: id,
        NumMedia: '0',
        SmsSid: id,
        SmsStatus: 'received',
        Body: text,
        FromCountry: 'GB',
        To: TWILIO_FROM,
        NumSegments: '1',
        MessageSid: id,
        From: `+${account}`,
      }),
    reports: (id, account) =>
      form({
        SmsSid: id,
        SmsStatus: 'delivered',
        MessageStatus: 'delivered',
        To: `+${account}`,
        MessageSid: id,
        From: TWILIO_FROM,
      }),
  };
};

const notify = (token: string, now: () => Date): Provider => {
  const callback = (what: object): Signed => ({
    path: '/webhooks/sms/notify',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(what),
  });
  return {
    says: ({ id, account, text }) =>
      callback({
        id,
        source_number: account,
        destination_number: '447700900150',
        message: text,
        date_received: now().toISOString(),
      }),
    reports: (id, account) =>
      callback({
        id,
        reference: null,
        to: account,
        status: 'delivered',
        created_at: now().toISOString(),
        completed_at: now().toISOString(),
        sent_at: now().toISOString(),
        notification_type: 'sms',
        template_id: '00000000-0000-4000-8000-000000000003',
        template_version: 1,
      }),
  };
};
