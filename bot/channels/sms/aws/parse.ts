// What SNS hands to a function becomes events (texts that were received) and statuses (delivery events). Nothing is thrown.
// https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html
import * as z from 'zod/mini';
import type { Incoming } from '../../channel.ts';
import { Id, jsonOf, notLater, received, reportedOf, unsupported, type Here } from '../received.ts';
import { EVENTS } from './errors.ts';
import { isFromSns } from './verify.ts';

const Batch = z.object({ Records: z.array(z.unknown()) });
const Record = z.looseObject({
  EventSource: z.string(),
  Sns: z.looseObject({ TopicArn: z.string(), Message: z.string(), Timestamp: z.optional(z.string()) }),
});
const Text = z.looseObject({
  inboundMessageId: Id,
  originationNumber: z.string(),
  messageBody: z.string(),
});
const Delivery = z.looseObject({
  eventType: z.string(),
  messageId: Id,
  eventTimestamp: z.optional(z.number()),
  destinationPhoneNumber: z.optional(z.string()),
  isFinal: z.optional(z.boolean()),
});

/** @param topics the ARNs that are ours; see `verify.ts` */
export const parseSnsSms = (
  event: unknown,
  here: Here,
  topics: readonly string[] = [],
): readonly Incoming[] => {
  const batch = Batch.safeParse(event);
  if (!batch.success) return [unsupported('not of SNS')];
  return batch.data.Records.map((each) => {
    const record = Record.safeParse(each);
    if (!record.success || !isFromSns(record.data, topics)) return unsupported('not of SNS');
    const { Message, Timestamp } = record.data.Sns;
    return incoming(jsonOf(Message), Timestamp, here);
  });
};

/** A text has no time of its own: the topic's is taken. */
const incoming = (message: unknown, at: string | undefined, here: Here): Incoming => {
  const text = Text.safeParse(message);
  if (text.success) {
    const { inboundMessageId: id, originationNumber: from, messageBody } = text.data;
    return received({ id, from, text: messageBody, at }, here);
  }
  const delivery = Delivery.safeParse(message);
  return delivery.success ? status(delivery.data, here) : unsupported('not a message');
};

/** Of what failed, only the last word counts: until then AWS may try again. */
const status = (
  { eventType, messageId: id, eventTimestamp, destinationPhoneNumber, isFinal }: z.infer<typeof Delivery>,
  { idSecret, receivedAt }: Here,
): Incoming => {
  const came = Object.hasOwn(EVENTS, eventType) ? EVENTS[eventType] : undefined;
  if (came === undefined) return unsupported('kind of status');
  const shown =
    came.state === 'failed' && isFinal === false
      ? { state: 'queued' as const }
      : { ...came, ...(came.refusal === undefined ? {} : { code: eventType }) };
  const at = notLater(eventTimestamp, receivedAt);
  return {
    kind: 'status',
    report: { channel: 'sms', ...reportedOf(idSecret, destinationPhoneNumber), id, at, ...shown },
  };
};
