// What SNS hands to Porth's function: people's texts, and what became of ours. On a laptop it is posted to where the function is called.
import { randomUUID } from 'node:crypto';
import { SNS, type Webhook } from '../../carrier.ts';
import { segmentsOf } from '../segments.ts';

/** Where the gateway calls the function by an event of SNS. */
export const SNS_PATH = '/local/sns';
const TOPIC = 'arn:aws:sns:eu-west-2:000000000000:porth-sms';

/** https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html#sns-sample-event */
const bySns = (message: Readonly<Record<string, unknown>>, at: Date): Webhook => ({
  path: SNS_PATH,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    Records: [
      {
        EventVersion: '1.0',
        EventSource: 'aws:sns',
        EventSubscriptionArn: `${TOPIC}:${randomUUID()}`,
        Sns: {
          Type: 'Notification',
          MessageId: randomUUID(),
          TopicArn: TOPIC,
          Subject: null,
          Message: JSON.stringify(message),
          Timestamp: at.toISOString(),
          SignatureVersion: '1',
          MessageAttributes: {},
        },
      },
    ],
  }),
  policy: SNS,
});

/** https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html */
export const textBySns = (
  { id, number, text, to }: Readonly<Record<'id' | 'number' | 'text' | 'to', string>>,
  at: Date,
): Webhook =>
  bySns(
    {
      originationNumber: `+${number}`,
      destinationNumber: to,
      messageKeyword: 'KEYWORD_000000000000',
      messageBody: text,
      inboundMessageId: id,
    },
    at,
  );

export type Sent = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly context: Readonly<Record<string, string>>;
  readonly at: Date;
};

/** https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-format.html */
export const reportBySns = (
  { id, from, to, text, context, at }: Sent,
  status: string,
  isFinal: boolean,
  now: Date,
): Webhook => {
  const { encoding, segments } = segmentsOf(text);
  return bySns(
    {
      eventType: `TEXT_${status}`,
      eventVersion: '1.0',
      eventTimestamp: now.getTime(),
      isFinal,
      originationPhoneNumber: from,
      destinationPhoneNumber: to,
      isoCountryCode: 'GB',
      messageId: id,
      messageRequestTimestamp: at.getTime(),
      messageEncoding: encoding === 'GSM-7' ? 'GSM' : 'UNICODE',
      messageType: 'TRANSACTIONAL',
      messageStatus: status,
      messageStatusDescription: status,
      context,
      totalMessageParts: segments,
      totalMessagePrice: 0,
      totalCarrierFee: 0,
    },
    now,
  );
};
