// What WhatsApp tells Porth, as signed webhooks: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks
import type { Webhook } from '../carrier.ts';
import { signedByMeta } from '../meta/sign.ts';
import type { Phone } from '../phone.ts';

export type Line = {
  readonly appSecret: string;
  readonly phoneNumberId: string;
};
/** The account, and the number that it writes from. Invented. */
const ACCOUNT_ID = '215589313241560';
const DISPLAY_NUMBER = '447700900150';
const PATH = '/webhooks/whatsapp';

export type Failure = { readonly code: number; readonly title: string; readonly details: string };
export const WINDOW_CLOSED: Failure = {
  code: 131047,
  title: 'Re-engagement message',
  details:
    'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
};
export const UNDELIVERABLE: Failure = {
  code: 131026,
  title: 'Message undeliverable',
  details: 'Message Undeliverable.',
};

/** A message of the person's, such as `{type: 'text', text: {body}}`. */
export const message = (
  line: Line,
  phone: Phone,
  id: string,
  at: Date,
  what: Readonly<Record<string, unknown>>,
  replyTo?: string,
): Webhook => {
  const { number, scopedId } = phone.account;
  return inEnvelope(line, {
    contacts: [contact(phone)],
    messages: [
      {
        ...(replyTo === undefined ? {} : { context: { from: DISPLAY_NUMBER, id: replyTo } }),
        ...(number === undefined ? {} : { from: number }),
        from_user_id: scopedId,
        id,
        timestamp: seconds(at),
        ...what,
      },
    ],
  });
};

/** How far messages of Porth's have come. */
export const statuses = (
  line: Line,
  phone: Phone,
  at: Date,
  status: 'sent' | 'delivered' | 'read' | 'failed',
  sent: readonly { readonly id: string; readonly data: string | undefined }[],
  failure?: Failure,
): Webhook => {
  const { number, scopedId } = phone.account;
  return inEnvelope(line, {
    ...(failure === undefined ? { contacts: [contact(phone)] } : {}),
    statuses: sent.map(({ id, data }) => ({
      id,
      status,
      timestamp: seconds(at),
      ...(number === undefined ? {} : { recipient_id: number }),
      ...(scopedId === undefined ? {} : { recipient_user_id: scopedId }),
      ...(status === 'sent' || status === 'delivered' ? { pricing: PRICING } : {}),
      ...(failure === undefined ? {} : { errors: [errorOf(failure)] }),
      ...(data === undefined ? {} : { biz_opaque_callback_data: data }),
    })),
  });
};

const PRICING = {
  billable: false,
  pricing_model: 'PMP',
  type: 'free_customer_service',
  category: 'service',
};

/** Who has a username may be known by that alone. */
const contact = ({ account: { name, number, scopedId, username } }: Phone) => ({
  profile: { name, ...(username === undefined ? {} : { username }) },
  ...(number === undefined ? {} : { wa_id: number }),
  user_id: scopedId,
});

const errorOf = ({ code, title, details }: Failure) => ({
  code,
  title,
  message: title,
  error_data: { details },
  href: '/documentation/business-messaging/whatsapp/support/error-codes',
});

const inEnvelope = ({ appSecret, phoneNumberId }: Line, value: Readonly<Record<string, unknown>>): Webhook =>
  signedByMeta(PATH, appSecret, {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: ACCOUNT_ID,
        changes: [
          {
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: DISPLAY_NUMBER, phone_number_id: phoneNumberId },
              ...value,
            },
            field: 'messages',
          },
        ],
      },
    ],
  });

/** A string of seconds. */
const seconds = (at: Date): string => String(Math.floor(at.getTime() / 1000));
