// Texts through AWS End User Messaging: what SNS hands over, what is enqueued of it, and what AWS refuses.
import { fc } from '../made-up.ts';
import { describe, expect, it, vi } from 'vitest';
import type { StatusReport } from '../../bot/channels/channel.ts';
import { awsProvider, type SendTextMessage } from '../../bot/channels/sms/aws/send.ts';
import { parseSnsSms } from '../../bot/channels/sms/aws/parse.ts';
import { notifyWebhook } from '../../bot/channels/sms/notify/webhook.ts';
import type { Event } from '../../bot/model.ts';
import type { Enqueue } from '../../lambdas/aws/queue.ts';
import { sms } from '../../lambdas/sms.ts';
import {
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

const here = { idSecret: ID_SECRET, receivedAt: RECEIVED_AT };
const TOPIC = 'arn:aws:sns:eu-west-2:210987654321:two-way-sms';
const event = (name: string): unknown => JSON.parse(sample('aws', name));
const of = (...messages: string[]) => ({
  Records: messages.map((Message) => ({
    EventSource: 'aws:sns',
    Sns: { TopicArn: TOPIC, Timestamp: '2026-09-22T09:15:30.123Z', Message },
  })),
});
const delivery = (more: object) =>
  of(JSON.stringify({ ...(event('event-text-delivered') as object), ...more }));

describe('what SNS hands over', () => {
  it('of a text becomes a message under its own id, at the time of the topic', () => {
    const [text] = eventsIn(parseSnsSms(event('lambda-sns-event-two-way-text'), here));

    expect(text).toMatchObject({
      id: '5d27b9a0-4c1e-5f83-9b64-21f858e9fb84',
      channel: 'sms',
      at: '2026-09-22T09:15:30.123Z',
      receivedAt: RECEIVED_AT,
      activity: { type: 'message', text: 'Is it bin day tomorrow?', from: { id: NUMBER } },
    });
  });

  it('is of the same conversation as a text of the same number through Notify', () => {
    const notify = notifyWebhook({ callbackToken: 't', idSecret: ID_SECRET });
    const [there] = eventsIn(notify.parse(webhook(sample('notify', 'received-text'))));

    expect(eventsIn(parseSnsSms(of(sample('aws', 'two-way-text')), here))[0]?.conversation).toBe(
      there?.conversation,
    );
  });

  it('may hold several texts, keywords and STOP among them, and each is one', () => {
    const names = ['two-way-text', 'two-way-text-no-previous', 'two-way-keyword', 'two-way-stop'];
    const events = eventsIn(parseSnsSms(of(...names.map((name) => sample('aws', name))), here));

    expect(events.map((each) => each.kind === 'activity' && each.activity.text)).toEqual([
      'Is it bin day tomorrow?',
      'Hello',
      'JOIN',
      'STOP',
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(4);
  });

  it.each([
    ['queued', 'queued', undefined],
    ['sent', 'sent', undefined],
    ['successful', 'sent', undefined],
    ['delivered', 'delivered', undefined],
    ['invalid', 'failed', 'invalid-recipient'],
    ['carrier-unreachable', 'failed', 'retry'],
    ['ttl-expired', 'failed', 'retry'],
  ])('of a delivery event %s says that the text is %s', (name, state, refusal) => {
    const [report] = reportsIn(parseSnsSms(of(sample('aws', `event-text-${name}`)), here));

    expect(report).toMatchObject({
      channel: 'sms',
      id: '8e40d6c3-2b7f-4a19-b5d8-61f3c90e7a24',
      state,
      at: '2026-09-21T14:13:23.470Z',
    });
    expect(report?.refusal).toBe(refusal);
    expect(report?.conversation).toMatch(/^[\w-]{22}$/);
  });

  it('takes a failure for one only when it is the last word', () => {
    const failed = { eventType: 'TEXT_UNREACHABLE' };

    expect(reportsIn(parseSnsSms(delivery({ ...failed, isFinal: false }), here))[0]?.state).toBe('queued');
    expect(reportsIn(parseSnsSms(delivery({ ...failed, isFinal: true }), here))[0]).toMatchObject({
      state: 'failed',
      refusal: 'retry',
      code: 'TEXT_UNREACHABLE',
    });
  });

  it('is refused when it is of another service, or of a topic that is not ours', () => {
    const other = {
      Records: of(sample('aws', 'two-way-text')).Records.map((each) => ({ ...each, EventSource: 'aws:sqs' })),
    };

    expect(parseSnsSms(other, here)).toEqual([{ kind: 'unsupported', why: 'not of SNS' }]);
    expect(parseSnsSms(of(sample('aws', 'two-way-text')), here, [`${TOPIC}-other`])).toEqual([
      { kind: 'unsupported', why: 'not of SNS' },
    ]);
    expect(eventsIn(parseSnsSms(of(sample('aws', 'two-way-text')), here, [TOPIC])).length).toBe(1);
  });

  it.each([
    [undefined, 'not of SNS'],
    [{ Records: [null] }, 'not of SNS'],
    [of('{"half":'), 'not a message'],
    [delivery({ eventType: 'VOICE_ANSWERED' }), 'kind of status'],
    [delivery({ eventType: 'constructor' }), 'kind of status'],
  ])('%j is counted', (given, why) => {
    expect(parseSnsSms(given, here)).toEqual([{ kind: 'unsupported', why }]);
  });

  it('never makes the parser throw', () => {
    const bodies = samples('aws');
    fc.assert(
      fc.property(mutated(bodies), (body) => {
        parseSnsSms(of(body), here);
        let whole: unknown;
        try {
          whole = JSON.parse(body);
        } catch {
          return;
        }
        parseSnsSms(whole, here);
      }),
    );
    fc.assert(fc.property(fc.anything(), (whole) => void parseSnsSms(whole, here)));
  });
});

describe('the function that SNS calls', () => {
  const running = (enqueue: Enqueue = () => Promise.resolve()) => {
    const enqueued = vi.fn<Enqueue>(enqueue);
    const counted: string[] = [];
    const reports: StatusReport[] = [];
    const told: Event = {
      id: 'refused:1',
      conversation: 'c',
      channel: 'sms',
      at: RECEIVED_AT,
      receivedAt: RECEIVED_AT,
      kind: 'deliver',
    };
    const handle = sms({
      idSecret: ID_SECRET,
      enqueue: enqueued,
      clock: () => new Date(RECEIVED_AT),
      count: (_, __, why) => counted.push(why),
      report: (report) => {
        reports.push(report);
        return Promise.resolve(report.state === 'failed' ? told : undefined);
      },
    });
    return { handle, enqueued, counted, reports, told };
  };

  it('enqueues what people said, keeps reports, and tells the conversation of what failed', async () => {
    const { handle, enqueued, counted, reports, told } = running();

    await handle(of(sample('aws', 'two-way-text'), sample('aws', 'event-text-invalid'), '{}'));

    expect(enqueued.mock.calls.map(([events]) => events.map(({ id }) => id))).toEqual([
      ['5d27b9a0-4c1e-5f83-9b64-21f858e9fb84'],
      [told.id],
    ]);
    expect(reports.map(({ state }) => state)).toEqual(['failed']);
    expect(counted).toEqual(['not a message']);
  });

  it('enqueues nothing of a report that is no news', async () => {
    const { handle, enqueued, reports } = running();

    await handle(event('lambda-sns-event-delivery'));

    expect(reports.map(({ state }) => state)).toEqual(['delivered']);
    expect(enqueued).not.toHaveBeenCalled();
  });

  it('fails when the queue does, so that SNS hands it over again', async () => {
    const { handle } = running(() => Promise.reject(new Error('queue down')));

    await expect(handle(event('lambda-sns-event-two-way-text'))).rejects.toThrow('queue down');
  });
});

describe('sending by AWS', () => {
  const message = { to: NUMBER, text: 'Tŷ', reference: 'ref-1', isRepeat: false, withinMs: 4_000 };
  const throwing = (error: unknown) =>
    awsProvider(() => {
      throw error;
    }).send(message);

  it('hands over number, text and our reference', async () => {
    const port = vi.fn<SendTextMessage>(() => Promise.resolve({ MessageId: 'm-1' }));

    expect(await awsProvider(port).send(message)).toEqual({ kind: 'sent', id: 'm-1' });

    expect(port).toHaveBeenCalledWith(
      {
        DestinationPhoneNumber: NUMBER,
        MessageBody: 'Tŷ',
        MessageType: 'TRANSACTIONAL',
        Context: { reference: 'ref-1' },
      },
      4_000,
    );
  });

  it.each([
    [event('api-error-opted-out'), 'opted-out'],
    [event('api-error-throttling'), 'retry'],
    [{ name: 'ConflictException', Reason: 'SOMETHING_NEW' }, 'configuration'],
    [
      {
        name: 'ValidationException',
        Reason: 'FIELD_VALIDATION_FAILED',
        Fields: [{ Name: 'DestinationPhoneNumber' }],
      },
      'invalid-recipient',
    ],
    [{ name: 'ValidationException', Fields: [{ Name: 'Other' }, { Name: 'MessageBody' }] }, 'content'],
    [{ name: 'ValidationException', Reason: 'PRICE_OVER_THRESHOLD' }, 'configuration'],
  ])('is refused by %j: %s', async (error, refusal) => {
    expect(await throwing(error)).toMatchObject({ kind: 'refused', refusal });
  });

  it.each([new Error('socket hang up'), { name: 'TimeoutError' }, { name: 'toString' }, 'odd', undefined])(
    'does not know what became of it after %j',
    async (error) => {
      await expect(throwing(error)).rejects.toBe(error);
    },
  );
});
