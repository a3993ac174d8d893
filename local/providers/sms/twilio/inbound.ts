// A person's text as Twilio brings it to Porth: https://www.twilio.com/docs/messaging/guides/webhook-request
import { randomBytes } from 'node:crypto';
import type { Webhook } from '../../carrier.ts';
import { segmentsOf } from '../segments.ts';
import type { TwilioAccount } from './api.ts';
import { signedByTwilio } from './sign.ts';

export const newSid = (): string => `SM${randomBytes(16).toString('hex')}`;

export type Inbound = {
  readonly sid: string;
  readonly number: string;
  readonly text: string;
  /** What Twilio's own opt-out handling took it for. */
  readonly optOut?: string;
};

/** @param says is given what Porth answers the webhook with: Twilio sends it to the person, plain text too */
export const inboundByTwilio = (
  publicUrl: string,
  { accountSid, authToken, from }: TwilioAccount,
  { sid, number, text, optOut }: Inbound,
  says: (text: string) => void,
): Webhook => ({
  ...signedByTwilio(`${publicUrl}/webhooks/sms/twilio`, authToken, {
    ToCountry: 'GB',
    ToState: '',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '',
    SmsSid: sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: text,
    FromCountry: 'GB',
    To: from,
    ToZip: '',
    NumSegments: String(segmentsOf(text).segments),
    MessageSid: sid,
    AccountSid: accountSid,
    From: `+${number}`,
    ApiVersion: '2010-04-01',
    ...(optOut === undefined ? {} : { OptOutType: optOut }),
  }),
  read: (contentType, answer) => {
    for (const words of answersIn(contentType, answer)) says(words);
  },
});

/** https://www.twilio.com/docs/messaging/twiml */
const answersIn = (contentType: string, answer: string): readonly string[] => {
  if (contentType.startsWith('text/plain')) return answer === '' ? [] : [answer];
  return [...answer.matchAll(/<Message[^>]*>(?:<Body>)?([^<]*)/g)].map(([, words = '']) =>
    words.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );
};
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
