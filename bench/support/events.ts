// Events as the web chat makes them, and the SQS records that carry them.
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { parseActivity, startEvent } from '../../bot/channels/webchat/parse.ts';
import type { Event } from '../../bot/model.ts';

/** An FAQ with one plain answer. */
export const FAQ = 'how long can i borrow library books';

export const arrival = (conversation: string): Event =>
  startEvent({ conversation, user: 'dl_bench', receivedAt: new Date().toISOString() }, 'en-GB');

/** @param name the client's own id of it: the same name is the same message */
export const message = (conversation: string, name: string, text: string): Event => {
  const body = {
    type: 'message',
    text,
    textFormat: 'plain',
    locale: 'en-GB',
    channelData: { clientActivityID: name },
  };
  const parsed = parseActivity(body, {
    conversation,
    user: 'dl_bench',
    receivedAt: new Date().toISOString(),
  });
  if (parsed.kind !== 'event') throw new Error(`The web chat takes no such message: ${parsed.kind}.`);
  return parsed.event;
};

export const sqsEvent = (events: readonly Event[]): SQSEvent => ({ Records: events.map(recordOf) });

const recordOf = (event: Event, index: number): SQSRecord => ({
  messageId: `${event.id}/${index}`,
  receiptHandle: '',
  body: JSON.stringify(event),
  attributes: {
    MessageGroupId: event.conversation,
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: '',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: '',
  awsRegion: 'eu-west-2',
});

/** A context of an invocation that began just now. */
export const invocation = (ms = 10_000): { getRemainingTimeInMillis(): number } => {
  const until = Date.now() + ms;
  return { getRemainingTimeInMillis: () => until - Date.now() };
};
